// A text's terms: those it declares (`term`) and those it defines in its own words, one way to read both.
// Invariants: a definition's places lie in its block; what is read of other blocks is asked for (`resolve/asked.ts`), so a rule that uses
// this reads `declarations`; nobody's place in a finding moves without its block being named in it.

import { nameKey } from '../../model/fold.js';
import type { Term } from '../../model/types.js';
import { ask, asked, declaredAs, definedInProse } from '../../resolve/asked.js';
import { type BlockId, type BlockKind, NO_BLOCK } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import { derivedOf } from '../../workspace/memo.js';
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

function declaredTerm(term: Term): Defined {
  return {
    block: term.block, name: term.name.text, names: [term.name.text, ...term.aliases.map(({ text }) => text)], key: nameKey(term.name.text),
    span: term.name.span, whole: term.extent, until: term.extent.end, how: 'declared', meaning: term.means ?? '',
  };
}

/** Everything the text defines in its own words under that name, in order of position; each read when it is asked for. */
export function* definedAs(document: Document, key: string): Generator<Defined> {
  for (const each of definedUnder(document, key)) if (each.key === key) yield each;
}

/** What the blocks define that define something in the same words, in order of position; none where a meaning says too little to be compared. */
export function definedBesideMeaning(document: Document, meaning: string): Iterable<Defined> {
  const key = meaningKey(meaning);
  return key === undefined ? none : definedUnder(document, key);
}

function* definedUnder(document: Document, key: string): Generator<Defined> {
  ask(document, definedInProse(key));
  for (const block of document.model.indexBy(definitionKeys).blocks(key)) yield* definitionsOf(document, block);
}

/** The first of `definedAs`. */
export function firstDefined(document: Document, key: string): Defined | undefined {
  const [first] = definedAs(document, key);
  return first;
}

/** Of the terms this file declares the first that has one of the keys, by its name or an alias. */
export function firstDeclared(document: Document, keys: readonly string[]): Defined | undefined {
  ask(document, asked.names);
  const known = derivedOf(document, 'declarations', termsByName);
  const term = earliest(keys.flatMap((key) => {
    const declaration = document.model.declarationAt(known.get(key) ?? NO_BLOCK);
    return declaration?.kind === 'term' ? [{ span: declaration.name.span, declaration }] : [];
  }))?.declaration;
  if (!term) return undefined;
  ask(document, declaredAs(term.id.text));
  return declaredTerm(term);
}

/** Of each name of a declared term the first that has it. */
function termsByName({ model }: Document): ReadonlyMap<string, BlockId> {
  const first = new Map<string, BlockId>();
  for (const { block, name, aliases } of model.terms) {
    for (const { text } of [name, ...aliases]) if (!first.has(nameKey(text))) first.set(nameKey(text), block);
  }
  return first;
}

/** True for what is defined in prose and declared too: the `term` line speaks for both. */
export function isDeclaredToo(document: Document, term: Defined): boolean {
  return term.how !== 'declared' && firstDeclared(document, [term.key]) !== undefined;
}

/** True when something is declared or defined under that name. */
export function isTerm(document: Document, key: string): boolean {
  return firstDefined(document, key) !== undefined || firstDeclared(document, [key]) !== undefined;
}

/** True when the term is, of everything that is declared or defined under one of the keys, the first: what is declared goes before what is defined. */
export function isFirstNamed(document: Document, { block, span }: Defined, keys: readonly string[]): boolean {
  const first = firstDeclared(document, keys) ?? earliest(keys.flatMap((key) => firstDefined(document, key) ?? []));
  return first !== undefined && first.block === block && first.span.start === span.start;
}

function earliest<Item extends { readonly span: Span }>(items: readonly Item[]): Item | undefined {
  let first: Item | undefined;
  for (const each of items) if (!first || each.span.start < first.span.start) first = each;
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
