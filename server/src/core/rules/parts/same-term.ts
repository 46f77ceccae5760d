// Two definitions of one name in the same text and for the same part of it.
// Invariant: definitions made for different parts ("for the purposes of this Chapter", an annex of its own) are no pair.

import { nameKey } from '../../model/fold.js';
import { ask, saidIn } from '../../resolve/asked.js';
import { headingOf } from '../../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import { plainMeaning } from './definition-keys.js';
import { scopeOf, type TermScope } from './scopes.js';
import { type Defined, definedAs, termsDeclared } from './terms.js';

export interface Pair {
  readonly first: Defined;
  /** What the two say: the same, or one says too little to tell; or another thing. */
  readonly differ: boolean;
}

/** The first definition of the term's name in front of this one, when both hold for the same part; undefined when there is none. */
export function earlierDefinition(document: Document, term: Defined): Pair | undefined {
  const { tree } = document.model;
  const isEarlier = (other: Defined): boolean => other.block === term.block ? other.span.start < term.span.start : tree.isBefore(other.block, term.block);
  if (term.how === 'declared') {
    const first = termsDeclared(document).find((other) => isEarlier(other) && other.names.some((name) => term.names.some((own) => nameKey(name) === nameKey(own))));
    return first && { first, differ: differ(first, term) };
  }
  const all = definedAs(document, term.key);
  if (all.length < 2) return undefined;
  const earlier = all.filter(isEarlier);
  if (earlier.length === 0 || tree.part(term.block) === 'closing') return undefined;
  const scope = scopeOf(document, term);
  const first = earlier.find((other) => other.how === term.how && isSameScope(scope, scopeOf(document, other)) && regionOf(document, other.block) === regionOf(document, term.block));
  return first && { first, differ: differ(first, term) };
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
