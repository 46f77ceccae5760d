// Words that are used as a term, declared as one: from then on each place that says them leads to what they mean.
// Invariants: nothing is declared twice; the words of the text stay.

import { declaredHere, mentionsOf } from '../../resolve/named-here.js';
import { usesOf } from '../../rules/parts/uses.js';
import { lineEndOf } from '../../rules/tools.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { isStructural } from '../../syntax/walk.js';
import type { Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import type { Refactoring } from '../types.js';
import { isId, quoteName } from './quote-name.js';
import { refactoring } from './refactoring.js';

const mostWords = 6;

/** The selected words, else the capitalised phrase of two words and more at the cursor. */
export function declareTerm(snapshot: Snapshot, document: Document, asked: Span): readonly Refactoring[] {
  const { model } = document;
  const { tree } = model;
  const block = tree.blockAt(asked.start);
  if (block === NO_BLOCK || !isStructural(tree.kind(block)) || tree.kind(block) === 'heading' || asked.end > tree.end(block)) return [];
  const span = asked.end > asked.start ? asked : phraseAt(document, block, asked.start);
  const name = span ? tree.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim() : '';
  const words = name.split(' ');
  if (!span || !/^\p{L}[\p{L}\p{M}\p{N} '’-]*$/u.test(name) || words.length > mostWords || (words.length === 1 && name.length < 3)) return [];
  if (mentionsOf(snapshot, document, block).some((mention) => mention.span.start < span.end && span.start < mention.span.end)) return [];
  if (declaredHere(snapshot, document, name) || model.declarations.some((each) => each.kind !== 'signature' && each.name.text.toLowerCase() === name.toLowerCase())) return [];
  const uses = [...(usesOf(document, name) ?? [])].filter(({ prose }) => prose).length;
  if (uses < 2 && asked.end > asked.start && name === name.toLowerCase()) return [];
  const place = behindDeclarations(document);
  const eol = lineEndOf(model);
  const line = `term ${idFor(document, words)} ${quoteName(name)}${eol}`;
  return [refactoring(document, 'term', 'refactor.term', { name }, [{ span: { start: place.at, end: place.at }, newText: `${place.needsLine ? eol : ''}${line}${place.needsBlank ? eol : ''}` }])];
}

/** Capitalised words in a row, with `of` and the like between them. */
const phrase = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}'’-]*(?:[ \t]+(?:(?:of|for|on|and|the)[ \t]+){0,2}\p{Lu}[\p{L}\p{M}\p{N}'’-]*)+/gu;
const opening = /^(?:The|An?|Each|Every|All|Both|This|That|These|No|Any|Such)[ \t]+/u;

function phraseAt({ model: { tree } }: Document, block: BlockId, at: number): Span | undefined {
  const from = tree.start(block);
  for (const { index, 0: words } of tree.text.slice(from, tree.end(block)).matchAll(phrase)) {
    const article = opening.exec(words)?.[0].length ?? 0;
    const span = { start: from + index + article, end: from + index + words.length };
    if (span.start <= at && at <= span.end && /\s/u.test(words.slice(article))) return span;
  }
  return undefined;
}

/** Behind the last declaration but signatures, else at the beginning of the text. */
export function behindDeclarations({ model }: Document): { readonly at: number; readonly needsLine: boolean; readonly needsBlank: boolean } {
  const { tree } = model;
  const last = model.declarations.filter(({ kind, block }) => kind !== 'signature' && block !== NO_BLOCK).at(-1);
  if (!last) return { at: 0, needsLine: false, needsBlank: tree.text.length > 0 };
  let after = tree.next(last.block);
  while (after !== NO_BLOCK && (tree.kind(after) === 'field' || (tree.kind(after) === 'annotation' && tree.parent(after) === last.block))) after = tree.next(after);
  const at = after === NO_BLOCK ? tree.text.length : tree.start(after);
  const before = tree.text.slice(Math.max(0, at - 1), at);
  return { at, needsLine: before !== '\n' && before !== '\r', needsBlank: after !== NO_BLOCK && tree.kind(after) !== 'blank' };
}

/** The words joined (`buffer-zone`), with a number where somebody has that. */
function idFor(document: Document, words: readonly string[]): string {
  const joined = words.join('-').toLowerCase().replace(/[^\p{L}\p{M}\p{N}-]/gu, '');
  return freeId(document, isId(joined) ? joined : `${joined}-term`, '-');
}

/** The id itself, else with the first number that makes it one nobody has: `COM`, `COM2`. */
export function freeId({ model }: Document, id: string, joint: string): string {
  if (model.declared(id) === undefined) return id;
  for (let i = 2; ; i += 1) if (model.declared(`${id}${joint}${i}`) === undefined) return `${id}${joint}${i}`;
}
