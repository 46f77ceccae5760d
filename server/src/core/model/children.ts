// Structural blocks by their neighbours: children, siblings. Found by walking from the block, never by a pass over the table.
// Invariant: the children of all blocks together are all structural blocks, each once, in order of position.

import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import { isStructural } from '../syntax/walk.js';
import { perBlock } from './per-block.js';

/** `children(block)` of the model, each block's list made once; NO_BLOCK: the top. */
export function createChildren(tree: SyntaxTree): (block: BlockId) => readonly BlockId[] {
  const none: readonly BlockId[] = [];
  return perBlock((block) => {
    const first = firstChild(tree, block);
    return first === NO_BLOCK ? none : [...siblingsFrom(tree, first)];
  });
}

/** The children of a block one after another, for those who stop early. */
export function* childrenOf(tree: SyntaxTree, block: BlockId): Generator<BlockId> {
  yield* siblingsFrom(tree, firstChild(tree, block));
}

function* siblingsFrom(tree: SyntaxTree, first: BlockId): Generator<BlockId> {
  for (let at = first; at !== NO_BLOCK; at = nextSibling(tree, at)) yield at;
}

/** The first block under a structural block (NO_BLOCK: at the top); NO_BLOCK when there is none, and for blocks of other kinds. */
export function firstChild(tree: SyntaxTree, block: BlockId): BlockId {
  if (block !== NO_BLOCK && !isStructural(tree.kind(block))) return NO_BLOCK;
  let at = block === NO_BLOCK ? tree.first : tree.next(block);
  while (at !== NO_BLOCK && !isStructural(tree.kind(at))) at = tree.next(at);
  return at !== NO_BLOCK && tree.parent(at) === block ? at : NO_BLOCK;
}

/** The structural block behind one, under the same parent; NO_BLOCK when it is the last. */
export function nextSibling(tree: SyntaxTree, block: BlockId): BlockId {
  const after = tree.afterExtent(block);
  return after !== NO_BLOCK && tree.parent(after) === tree.parent(block) ? after : NO_BLOCK;
}

/** Behind the last of the provisions that follow one another from this one on, under the same parent; NO_BLOCK at the end of the text. */
export function afterRun(tree: SyntaxTree, provision: BlockId): BlockId {
  const parent = tree.parent(provision);
  let at = provision;
  while (at !== NO_BLOCK && tree.kind(at) === 'provision' && tree.parent(at) === parent) at = tree.afterExtent(at);
  return at;
}

/** The structural block in front of one, under the same parent; NO_BLOCK when it is the first. */
export function previousSibling(tree: SyntaxTree, block: BlockId): BlockId {
  const parent = tree.parent(block);
  let at = tree.previous(block);
  while (at !== NO_BLOCK && !isStructural(tree.kind(at))) at = tree.previous(at);
  if (at === parent) return NO_BLOCK;
  while (at !== NO_BLOCK && tree.parent(at) !== parent) at = tree.parent(at);
  return at;
}
