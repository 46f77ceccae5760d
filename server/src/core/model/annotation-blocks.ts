// Which annotation lines belong to a block, found by walking from the block.
// Invariant: an annotation belongs to the block the tree gives as its parent (of a field: its declaration), and stands behind
// that block, or behind one that continues it: an unlabelled block under a provision, the derived title of a heading.

import { derivedTitleBlock } from '../syntax/details.js';
import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import { isStructural } from '../syntax/walk.js';
import { childrenOf } from './children.js';

/** The block an annotation belongs to; NO_BLOCK: it stands above everything. */
export function ownerOfAnnotation(tree: SyntaxTree, annotation: BlockId): BlockId {
  const parent = tree.parent(annotation);
  return parent !== NO_BLOCK && tree.kind(parent) === 'field' ? tree.parent(parent) : parent;
}

/** The annotations of a declaration or structural block in order; of NO_BLOCK those above everything. Empty for other blocks. */
export function annotationBlocks(tree: SyntaxTree, block: BlockId): readonly BlockId[] {
  const found: BlockId[] = [];
  if (block === NO_BLOCK) {
    collectFrom(tree, tree.first, block, found);
    return found;
  }
  const kind = tree.kind(block);
  if (kind !== 'declaration' && !isStructural(kind)) return found;
  collectFrom(tree, tree.next(block), block, found);
  if (kind === 'heading') {
    const title = derivedTitleBlock(tree, block);
    if (title !== undefined) collectFrom(tree, tree.next(title), block, found);
  } else if (kind === 'provision') {
    for (const child of childrenOf(tree, block)) if (continues(tree, child)) collectFrom(tree, tree.next(child), block, found);
  }
  return found;
}

function continues(tree: SyntaxTree, child: BlockId): boolean {
  const kind = tree.kind(child);
  return kind !== 'provision' && kind !== 'heading';
}

/** Adds the owner's annotations from `first` on, up to the next declaration or structural block. */
function collectFrom(tree: SyntaxTree, first: BlockId, owner: BlockId, found: BlockId[]): void {
  for (let at = first; at !== NO_BLOCK; at = tree.next(at)) {
    const kind = tree.kind(at);
    if (kind === 'declaration' || isStructural(kind)) return;
    if (kind === 'annotation' && ownerOfAnnotation(tree, at) === owner) found.push(at);
  }
}
