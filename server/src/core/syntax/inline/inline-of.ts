// The inline items of one block of a tree.
// Invariant: pure and uncached (a model keeps what it asks for); blocks without prose have none.

import type { Span } from '../../text/span.js';
import { proseOf } from '../details.js';
import type { BlockId, Inline, SyntaxTree } from '../types.js';
import { parseInline } from './parse-inline.js';

/** References, brackets, definitions, quantities and citations of the block's prose, in order; empty for a block without prose. */
export function inlineOf(tree: SyntaxTree, block: BlockId): readonly Inline[] {
  return inlineIn(tree, proseOf(tree, block));
}

/** The same where the block's prose is known already. */
export function inlineIn(tree: SyntaxTree, prose: readonly Span[]): readonly Inline[] {
  const first = prose[0];
  const last = prose[prose.length - 1];
  if (first === undefined || last === undefined) return [];
  return parseInline(tree.text.slice(first.start, last.end), first.start, prose, tree.numberStyles);
}
