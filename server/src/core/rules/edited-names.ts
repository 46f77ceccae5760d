// What an edit of declarations and labels answers anew: of what was asked by name (`resolve/asked.ts`) the questions it concerns, and the
// words of names that prose may mention.
// Invariant: a look-up that finds something else after the edit has asked one of the questions, or its block holds one of the words, or
// the agreement itself is declared otherwise. Work grows with the edit.

import { readAnnotation } from '../model/annotation-values.js';
import type { ChangedBlocks } from '../model/changed-blocks.js';
import { fold } from '../model/fold.js';
import { beforeWord } from '../model/matcher.js';
import { withoutStar } from '../model/names.js';
import type { Declaration, DocumentModel } from '../model/types.js';
import { asked, declaredAs, labelled, type Question } from '../resolve/asked.js';
import { annotationName } from '../syntax/details.js';
import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import type { Document } from '../workspace/types.js';

/** No rule reads annotations of these names but of the block they stand on, or (`omits`) where they are all it reads. */
const ofOwnerAlone: ReadonlySet<string> = new Set(['note', 'position', 'see', 'source', 'omits']);

/** True for an annotation that speaks for nobody but its owner, and says nothing of what that one declares. */
export function isOfOwnerAlone(tree: SyntaxTree, block: BlockId): boolean {
  return ofOwnerAlone.has(annotationName(tree, block));
}

export interface EditedNames {
  readonly questions: ReadonlySet<Question>;
  /** The agreement's own declaration is another: everything may hang on it. */
  readonly agreement: boolean;
  /** Declarations of the text as it is now that say something else. */
  readonly declarations: readonly BlockId[];
  /** The first words of names that are new, gone or another one's. */
  readonly words: ReadonlySet<string>;
}

export function editedNames(before: Document, now: Document, changed: ChangedBlocks): EditedNames {
  const questions = new Set<Question>();
  const words = new Set<string>();
  const declarationsOf = (model: DocumentModel, edited: readonly BlockId[]): readonly BlockId[] =>
    edited.flatMap((block) => (isOfOwnerAlone(model.tree, block) ? [] : [declarationOf(model, block)]));
  const blocks = new Set([...declarationsOf(before.model, changed.old), ...declarationsOf(now.model, changed.new)]);
  blocks.delete(NO_BLOCK);
  let agreement = before.model.agreement.block !== now.model.agreement.block;
  for (const block of blocks) {
    const [old, other] = [at(before.model, block), at(now.model, block)];
    for (const declared of [old, other]) {
      if (!declared) continue;
      if (declared.kind === 'agreement') agreement = true;
      for (const name of namesOf(declared)) questions.add(declaredAs(name));
    }
    if (calledOf(old) === calledOf(other)) continue;
    questions.add(asked.names);
    if (old?.kind === 'body' || other?.kind === 'body') questions.add(asked.bodies);
    for (const declared of [old, other]) for (const word of declared ? firstWords(declared) : []) words.add(word);
  }
  return { questions, agreement, declarations: [...blocks].filter((block) => now.model.tree.has(block)), words };
}

/** The names that labels of the edit give or gave, with the questions about them; none when no label is among the blocks. */
export function editedLabels(before: Document, now: Document, changed: ChangedBlocks): ReadonlySet<Question> {
  const questions = new Set<Question>();
  for (const [tree, blocks] of [[before.model.tree, changed.old], [now.model.tree, changed.new]] as const) {
    for (const block of blocks) {
      const name = labelAt(tree, block);
      if (name !== undefined) questions.add(asked.labels).add(labelled(name));
    }
  }
  return questions;
}

function labelAt(tree: SyntaxTree, block: BlockId): string | undefined {
  const read = tree.kind(block) === 'annotation' ? readAnnotation(tree, block, NO_BLOCK) : undefined;
  return read?.name === 'id' ? (read.names[0]?.text ?? '') : undefined;
}

/** The declaration a block is of: its line, a field, an annotation under one of them. NO_BLOCK for all others. */
function declarationOf({ tree }: DocumentModel, block: BlockId): BlockId {
  for (let at = block; at !== NO_BLOCK; at = tree.parent(at)) {
    const kind = tree.kind(at);
    if (kind === 'declaration') return at;
    if (kind !== 'field' && kind !== 'annotation') return NO_BLOCK;
  }
  return NO_BLOCK;
}

function at(model: DocumentModel, block: BlockId): Declaration | undefined {
  return model.tree.has(block) ? model.declarationAt(block) : undefined;
}

/** Everything by which somebody may have asked for what the declaration says. */
function namesOf(declared: Declaration): readonly string[] {
  const names = [declared.id.text, ...declared.aliases.map(({ text }) => withoutStar(text))];
  if (declared.kind === 'party') return [...names, 'all', ...(declared.side ? [declared.side.text] : [])];
  if (declared.kind === 'signature') return [...names, declared.party.text, ...(declared.for ? [declared.for.text] : [])];
  return names;
}

/** What is found in prose, and offered for a misspelt name. */
function calledOf(declared: Declaration | undefined): string {
  return declared && declared.kind !== 'signature' ? JSON.stringify([declared.kind, declared.id.text, declared.name.text, declared.aliases.map(({ text }) => text)]) : '';
}

/** Of each name the first word, folded, with a small and a capital letter: no mention without it. */
function firstWords(declared: Declaration): readonly string[] {
  if (declared.kind === 'agreement' || declared.kind === 'signature') return [];
  return [declared.id.text, declared.name.text, ...declared.aliases.map(({ text }) => withoutStar(text))].flatMap((name) => {
    const [word = ''] = fold(name).text.replace(beforeWord, '').split(' ');
    return word === '' ? [] : [word, word.charAt(0).toUpperCase() + word.slice(1)];
  });
}
