// A text's terms: those it declares (`term`) and those it defines in its own words, one way to read both.
// Invariants: a definition's places lie in its block; what is read of other blocks is asked for (`resolve/asked.ts`), so a rule that uses
// this reads `declarations`; nobody's place in a finding moves without its block being named in it.

import { nameKey } from '../../model/fold.js';
import type { Term } from '../../model/types.js';
import { ask, asked, declaredAs, definedInProse } from '../../resolve/asked.js';
import type { BlockId, BlockKind } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import type { CheckContext } from '../types.js';
import { definitionKeys, mayDefine, meaningKey, readDefinitions, type WrittenDefinition } from './definition-keys.js';
import { proseAt } from './prose.js';

/** A term where it is defined. */
export interface Defined extends Omit<WrittenDefinition, 'how'> {
  readonly block: BlockId;
  /** All names it goes by, the first one `name`. */
  readonly names: readonly string[];
  readonly key: string;
  /** `means`: "Term" means …; `hereinafter`: a name given in passing; `declared`: a `term` line. */
  readonly how: 'means' | 'hereinafter' | 'declared';
}

/** Blocks that may define a term in their own words. */
export const definingBlocks: readonly BlockKind[] = ['provision', 'paragraph'];
/** Those, and `term` lines. */
export const termBlocks: readonly BlockKind[] = [...definingBlocks, 'declaration'];

/** What the block defines in its own words, in order; for `context.shared`. */
export function definitionsIn(context: CheckContext, block: BlockId): readonly Defined[] {
  const { model } = context.document;
  const kind = model.tree.kind(block);
  if ((kind !== 'provision' && kind !== 'paragraph') || !mayDefine(proseAt(context, block).text)) return none;
  return definitionsOf(context.document, block);
}

/** The same for a block of another place: who asks has asked `definedInProse` or `saidIn` before. */
export function definitionsOf({ model }: Document, block: BlockId): readonly Defined[] {
  return readDefinitions(model.tree, block, model.inline(block)).map((each) => ({ ...each, block, names: [each.name], key: nameKey(each.name) }));
}

const none: readonly Defined[] = [];

/** What the block defines or declares, in order; for `context.shared`. */
export function termsAt(context: CheckContext, block: BlockId): readonly Defined[] {
  const declaration = context.document.model.declarationAt(block);
  return declaration?.kind === 'term' ? [declaredTerm(declaration)] : definitionsIn(context, block);
}

export function declaredTerm(term: Term): Defined {
  return {
    block: term.block, name: term.name.text, names: [term.name.text, ...term.aliases.map(({ text }) => text)], key: nameKey(term.name.text),
    span: term.name.span, whole: term.extent, until: term.extent.end, how: 'declared', meaning: term.means ?? '',
  };
}

/** Everything the text defines in its own words under that name, in order of position. */
export function definedAs(document: Document, key: string): readonly Defined[] {
  ask(document, definedInProse(key));
  return document.model.indexBy(definitionKeys).blocks(key).flatMap((block) => definitionsOf(document, block).filter((each) => each.key === key));
}

/** Everything the text defines in the same words, in order of position; empty where a meaning says too little to be compared. */
export function definedToMean(document: Document, words: string): readonly Defined[] {
  const key = meaningKey(words);
  if (key === undefined) return none;
  ask(document, definedInProse(key));
  return document.model.indexBy(definitionKeys).blocks(key).flatMap((block) => definitionsOf(document, block).filter((each) => meaningKey(each.meaning) === key));
}

/** The blocks in which the text defines anything in its own words, in order. */
export function blocksThatDefine(document: Document): readonly BlockId[] {
  ask(document, definedInProse(''));
  return document.model.indexBy(definitionKeys).blocks('');
}

/** True for what is defined in prose and declared too: the `term` line speaks for both. */
export function isDeclaredToo(document: Document, term: Defined): boolean {
  return term.how !== 'declared' && termsDeclared(document).some(({ names }) => names.some((name) => nameKey(name) === term.key));
}

/** Of everything that is declared or defined under one of the keys the first: what is declared goes before what is defined. */
export function firstNamed(document: Document, keys: readonly string[]): Defined | undefined {
  const declared = termsDeclared(document).find(({ names }) => names.some((name) => keys.includes(nameKey(name))));
  if (declared) return declared;
  const { tree } = document.model;
  let first: Defined | undefined;
  for (const key of keys) for (const each of definedAs(document, key)) {
    if (!first || (each.block === first.block ? each.span.start < first.span.start : tree.isBefore(each.block, first.block))) first = each;
  }
  return first;
}

/** The terms this file declares, in order. */
export function termsDeclared(document: Document): readonly Defined[] {
  ask(document, asked.names);
  return document.model.terms.map((term) => {
    ask(document, declaredAs(term.id.text));
    return declaredTerm(term);
  });
}
