// Two definitions of one name in the same text and for the same part of it.
// Invariant: definitions made for different parts ("for the purposes of this Chapter", an annex of its own) are no pair.

import { nameKey } from '../../model/fold.js';
import { ask, saidIn } from '../../resolve/asked.js';
import { headingOf } from '../../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import type { CheckContext } from '../types.js';
import { plainMeaning } from './definition-keys.js';
import { scopeOf, type TermScope } from './scopes.js';
import { type Defined, definedAs, firstDeclared, firstDefined, termsAt } from './terms.js';

interface Pair {
  readonly first: Defined;
  /** What the two say: the same, or one says too little to tell; or another thing. */
  readonly differ: boolean;
}

/** What the block defines or declares of which there is an `earlierDefinition`, in order; for `context.shared`. */
export function definedAgain(context: CheckContext, block: BlockId): readonly (Pair & { readonly term: Defined })[] {
  return context.shared(block, termsAt).flatMap((term) => {
    const pair = earlierDefinition(context.document, term);
    return pair ? [{ term, ...pair }] : [];
  });
}

/** The first definition of the term's name in front of this one, when both hold for the same part; undefined when there is none. */
function earlierDefinition(document: Document, term: Defined): Pair | undefined {
  const first = term.how === 'declared' ? firstDeclared(document, term.names.map(nameKey)) : earlierInProse(document, term);
  return first && first.span.start < term.span.start ? { first, differ: differ(first, term) } : undefined;
}

function earlierInProse(document: Document, term: Defined): Defined | undefined {
  const first = firstDefined(document, term.key);
  if (!first || first.span.start >= term.span.start || document.model.tree.part(term.block) === 'closing') return undefined;
  const scope = scopeOf(document, term);
  if (scope.kind === 'unknown') return undefined;
  const region = regionOf(document, term.block);
  for (const other of definedAs(document, term.key)) {
    if (other.span.start >= term.span.start) return undefined;
    if (other.how === term.how && regionOf(document, other.block) === region && isSameScope(scope, scopeOf(document, other))) return other;
  }
  return undefined;
}

function isSameScope(a: TermScope, b: TermScope): boolean {
  return a.kind === 'part' ? b.kind === 'part' && a.root === b.root : a.kind === 'all' && b.kind === 'all';
}

function differ(a: Defined, b: Defined): boolean {
  if (a.meaning === '' || b.meaning === '' || plainMeaning(a.meaning) === plainMeaning(b.meaning)) return false;
  // What follows the definition in its block is no part of it.
  return plainMeaning(sentenceOf(a.meaning)) !== plainMeaning(sentenceOf(b.meaning));
}

/** Up to the first full stop behind a word that a capital follows. */
function sentenceOf(meaning: string): string {
  const end = /\p{Ll}{3}[)"”]?\.\s(?=\p{Lu})/u.exec(meaning);
  return end ? meaning.slice(0, end.index + end[0].length) : meaning;
}

/** The annex a block stands in, by its heading; NO_BLOCK in the main text. */
function regionOf(document: Document, block: BlockId): BlockId {
  const { tree } = document.model;
  if (tree.part(block) !== 'annex') return NO_BLOCK;
  let root = block;
  for (let at = block; at !== NO_BLOCK; at = tree.parent(at)) root = at;
  if (headingOf(tree, root)) ask(document, saidIn(root));
  return root;
}
