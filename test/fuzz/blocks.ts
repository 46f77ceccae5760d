// Walking a tree, and blocks as their place in it: handles say nothing across trees, places do.

import { type BlockId, NO_BLOCK, type SyntaxTree } from '../../server/src/core/index.js';

/** All blocks in document order; throws when the walk does not end where `count` says. */
export function blocksOf(tree: SyntaxTree): readonly BlockId[] {
  const blocks: BlockId[] = [];
  for (let block = tree.first; block !== NO_BLOCK; block = tree.next(block)) {
    blocks.push(block);
    if (blocks.length > tree.count) throw new Error(`a walk meets more than the ${tree.count} blocks of the tree`);
  }
  if (blocks.length !== tree.count) throw new Error(`a walk meets ${blocks.length} of ${tree.count} blocks`);
  return blocks;
}

export function textOf(tree: SyntaxTree, block: BlockId): string {
  return tree.text.slice(tree.start(block), tree.end(block));
}

/** The place of a handle, -1 for NO_BLOCK; throws for a handle that is no block of the tree. */
export type Places = (block: BlockId) => number;

export function placesOf(tree: SyntaxTree): Places {
  const places = new Map(blocksOf(tree).map((block, place) => [block, place]));
  return (block) => {
    if (block === NO_BLOCK) return -1;
    const place = places.get(block);
    if (place === undefined) throw new Error(`${String(block)} is no block of this tree`);
    return place;
  };
}
