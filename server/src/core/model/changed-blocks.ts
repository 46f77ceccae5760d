// Which blocks have to be read again after an edit.
// Invariant: a block that is not named reads the same in both trees: kind, label or heading, own text, place in the structure.

import { readWith } from '../syntax/line-mates.js';
import type { BlockId, SyntaxTree, TreeChange } from '../syntax/types.js';

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
  const lending = [...Array.from(old, (block) => readWith(before, block)), ...Array.from(now, (block) => readWith(after, block))].flat();
  for (const block of lending) {
    if (before.has(block)) old.add(block);
    if (after.has(block)) now.add(block);
  }
  return { old: [...old], new: [...now] };
}
