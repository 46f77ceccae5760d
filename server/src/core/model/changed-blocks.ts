// Which blocks have to be read again after an edit.
// Invariant: a block that is not named reads the same in both trees: kind, label or heading, own text, place in the structure.

import { type BlockId, NO_BLOCK, type SyntaxTree, type TreeChange } from '../syntax/types.js';

export interface ChangedBlocks {
  /** Blocks of the old tree whose readings no longer hold, those that are gone among them. */
  readonly old: readonly BlockId[];
  /** Blocks of the new tree that have to be read. */
  readonly new: readonly BlockId[];
}

/**
 * The blocks of a change, and those that lend from them: a label or heading is read with what follows on its line, so the block in
 * front of one that begins within a line is read again too, and a heading whose title stands in a block of its own.
 */
export function changedBlocks(before: SyntaxTree, after: SyntaxTree, change: TreeChange): ChangedBlocks {
  const old = new Set<BlockId>([...change.removed, ...change.touched.filter((block) => before.has(block))]);
  const now = new Set<BlockId>(change.touched);
  const addBoth = (block: BlockId): void => {
    if (block === NO_BLOCK) return;
    if (before.has(block)) old.add(block);
    if (after.has(block)) now.add(block);
  };
  for (const block of [...old]) for (const lending of lendingFrom(before, block)) addBoth(lending);
  for (const block of [...now]) for (const lending of lendingFrom(after, block)) addBoth(lending);
  return { old: [...old], new: [...now] };
}

/** The block whose line this one ends, and the heading this paragraph may be the title of. */
function lendingFrom(tree: SyntaxTree, block: BlockId): readonly BlockId[] {
  const lending: BlockId[] = [];
  const start = tree.start(block);
  if (start > 0 && !/[\r\n]/u.test(tree.text.slice(start - 1, start))) lending.push(tree.previous(block));
  const parent = tree.parent(block);
  if (tree.kind(block) === 'paragraph' && parent !== NO_BLOCK && tree.kind(parent) === 'heading' && tree.ordinal(block) === 0) lending.push(parent);
  return lending;
}
