// How far a block reaches with all that is nested under it.
// Invariant: the last block under another hangs on the structure and the annotations of the text alone: edits that leave both leave it.

import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import { isStructural } from '../syntax/walk.js';
import type { Span } from '../text/span.js';
import { trimmed } from './raw-declarations.js';

/** A block and all that is nested under it, without the blank lines, comments and declarations behind. */
export function extentOf(tree: SyntaxTree, block: BlockId): Span {
  return trimmed(tree, tree.start(block), tree.end(lastUnder(tree, block)));
}

/** The last structural block or annotation that is nested under a block; the block itself when none is, and for blocks nothing is nested under. */
export function lastUnder(tree: SyntaxTree, block: BlockId): BlockId {
  if (!isStructural(tree.kind(block))) return block;
  const after = tree.afterExtent(block);
  let last = after === NO_BLOCK ? tree.last : tree.previous(after);
  while (last !== block && !belongsUnder(tree, last, block)) last = tree.previous(last);
  return last;
}

function belongsUnder(tree: SyntaxTree, inner: BlockId, outer: BlockId): boolean {
  const kind = tree.kind(inner);
  if (kind !== 'annotation') return isStructural(kind);
  const owner = tree.parent(inner);
  return owner !== NO_BLOCK && !tree.isBefore(owner, outer) && isStructural(tree.kind(owner));
}
