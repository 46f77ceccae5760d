// The structural children of every block, made in one pass over the table.
// Invariant: the children of all blocks together are all structural blocks, each once, in order of position.

import { type BlockId, NO_BLOCK, type BlockKind, type SyntaxTree } from '../syntax/types.js';

export function isStructural(kind: BlockKind): boolean {
  return kind === 'heading' || kind === 'provision' || kind === 'paragraph' || kind === 'table' || kind === 'note';
}

/** `children(block)` of the model; NO_BLOCK: the top. */
export function createChildren(tree: SyntaxTree): (block: BlockId) => readonly BlockId[] {
  const lists = new Map<BlockId, BlockId[]>();
  for (let block = tree.first; block !== NO_BLOCK; block = tree.next(block)) {
    if (!isStructural(tree.kind(block))) continue;
    const parent = tree.parent(block);
    const list = lists.get(parent);
    if (list) list.push(block);
    else lists.set(parent, [block]);
  }
  const none: readonly BlockId[] = [];
  return (block) => lists.get(block) ?? none;
}

/** Place of a block among its siblings (ordered, as `children` gives them); -1 when it is not there. */
export function siblingIndex(tree: SyntaxTree, siblings: readonly BlockId[], block: BlockId): number {
  let low = 0;
  let high = siblings.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tree.isBefore(block, siblings[middle] ?? NO_BLOCK)) high = middle - 1;
    else low = middle;
  }
  return siblings[low] === block ? low : -1;
}
