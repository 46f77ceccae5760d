// Going over the blocks of a tree: in order, and upwards. Invariant: asks the tree only; a block's handle says nothing by itself.

import { NO_BLOCK } from './types.js';
import type { BlockId, BlockKind, SyntaxTree } from './types.js';

/** True for what has a place in the structure: a heading, provision, paragraph, table or note. */
export function isStructural(kind: BlockKind): boolean {
  return kind === 'heading' || kind === 'provision' || kind === 'paragraph' || kind === 'table' || kind === 'note';
}

/** Every block in document order. In loops that run on each keystroke use `tree.next` itself. */
export function* blocksIn(tree: SyntaxTree): Generator<BlockId> {
  for (let block = tree.first; block !== NO_BLOCK; block = tree.next(block)) yield block;
}

/** The blocks in document order. */
export function sortedBlocks(tree: SyntaxTree, blocks: ReadonlySet<BlockId>): readonly BlockId[] {
  if (blocks.size < 2) return [...blocks];
  return [...blocks].map((block) => ({ block, start: tree.start(block) })).sort((a, b) => a.start - b.start).map(({ block }) => block);
}

/** True when `inner` is `outer` or stands under it by its parents. NO_BLOCK is within nothing and holds nothing. */
export function isWithin(tree: SyntaxTree, inner: BlockId, outer: BlockId): boolean {
  if (outer === NO_BLOCK) return false;
  for (let at = inner; at !== NO_BLOCK; at = tree.parent(at)) if (at === outer) return true;
  return false;
}
