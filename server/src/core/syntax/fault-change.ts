// Which blocks may have other faults after an edit. Invariant: every block whose faults differ is named, and few others.

import { sharedEnds } from '../text/shared-ends.js';
import { bracketRun } from './bracket-faults.js';
import { SegmentTree } from './segment-tree.js';
import type { Segment } from './segment.js';
import { NO_BLOCK } from './types.js';
import type { BlockId, SyntaxTree, TreeChange } from './types.js';
import { isStructural } from './walk.js';

const squareBracket = /[[\]]/u;

/** `before` is the tree that `change` counts from. Blocks of the new tree only, in no order. */
export function blocksWithOtherFaults(before: SyntaxTree, tree: SyntaxTree, change: TreeChange): ReadonlySet<BlockId> {
  const found = new Set<BlockId>(change.touched);
  if (before instanceof SegmentTree && tree instanceof SegmentTree) addStored(before, tree, found);
  for (const block of change.touched) {
    if (speaks(tree, block) || speaks(before, block) || !before.has(block)) addRuns(tree, block, found);
    if (before.has(block)) addRunBefore(before, tree, block, found);
  }
  for (const block of change.removed) addRunBefore(before, tree, block, found);
  for (const block of found) if (!tree.has(block)) found.delete(block);
  return found;
}

/** Blocks that a fault is stored for in a segment of one tree that the other does not share. */
function addStored(before: SegmentTree, tree: SegmentTree, found: Set<BlockId>): void {
  const old = before.parts.segments;
  const now = tree.parts.segments;
  const { start, end } = sharedEnds(old, now);
  const add = (segments: readonly Segment[]): void => {
    for (let i = start; i < segments.length - end; i += 1) for (const fault of segments[i]?.faults ?? []) found.add(fault.block);
  };
  add(old);
  add(now);
}

/** A block that is new or holds a bracket: its own run, and that of the block it follows, whose end it may have been. */
function addRuns(tree: SyntaxTree, block: BlockId, found: Set<BlockId>): void {
  for (const each of bracketRun(tree, block)) found.add(each);
  const above = tree.previous(block);
  if (above !== NO_BLOCK) for (const each of bracketRun(tree, structuralUpTo(tree, above))) found.add(each);
}

/** What ended with a block before the edit may end elsewhere now. */
function addRunBefore(before: SyntaxTree, tree: SyntaxTree, block: BlockId, found: Set<BlockId>): void {
  if (before.has(block) && tree.has(block) && before.kind(block) === tree.kind(block) && before.parent(block) === tree.parent(block) && !speaks(before, block)) return;
  const run = bracketRun(before, block);
  for (const each of run) found.add(each);
  const above = before.previous(block);
  if (above === NO_BLOCK) return;
  // What ended where the block begins may go on under it now.
  const kept = structuralUpTo(before, above);
  for (const each of bracketRun(before, kept)) found.add(each);
  if (tree.has(kept)) for (const each of bracketRun(tree, kept)) found.add(each);
}

/** The nearest block of structure at or in front of a block; the block itself when there is none. */
function structuralUpTo(tree: SyntaxTree, block: BlockId): BlockId {
  for (let at = block; at !== NO_BLOCK; at = tree.previous(at)) {
    if (isStructural(tree.kind(at))) return at;
  }
  return block;
}

function speaks(tree: SyntaxTree, block: BlockId): boolean {
  return tree.has(block) && squareBracket.test(tree.text.slice(tree.start(block), tree.end(block)));
}
