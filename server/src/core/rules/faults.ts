// What the parser reports, by block. Invariant: the faults of a block lie in it and come in order of position.

import { type BlockId, NO_BLOCK, type SyntaxFault, type SyntaxTree } from '../syntax/types.js';
import { derived } from '../workspace/memo.js';
import type { Document } from '../workspace/types.js';

const none: readonly SyntaxFault[] = [];

export function faultsAt(document: Document, block: BlockId): readonly SyntaxFault[] {
  return derived(document, faultsByBlock).get(block) ?? none;
}

export function hasFaults(document: Document, block: BlockId): boolean {
  return derived(document, faultsByBlock).has(block);
}

/** Blocks of the later version whose faults are not those they had before. */
export function blocksWithOtherFaults(before: Document, now: Document): readonly BlockId[] {
  if (before.model.tree.faults === now.model.tree.faults) return [];
  const old = derived(before, faultsByBlock);
  const found = derived(now, faultsByBlock);
  const other: BlockId[] = [];
  for (const [block, faults] of found) if (!sameFaults(before.model.tree, old.get(block) ?? none, now.model.tree, faults)) other.push(block);
  for (const block of old.keys()) if (!found.has(block)) other.push(block);
  return other;
}

function faultsByBlock({ model }: Document): ReadonlyMap<BlockId, readonly SyntaxFault[]> {
  const blocks = new Map<BlockId, SyntaxFault[]>();
  for (const fault of model.tree.faults) {
    const list = blocks.get(fault.block);
    if (list) list.push(fault);
    else blocks.set(fault.block, [fault]);
  }
  return blocks;
}

function sameFaults(oldTree: SyntaxTree, old: readonly SyntaxFault[], tree: SyntaxTree, faults: readonly SyntaxFault[]): boolean {
  return old.length === faults.length && old.every((fault, i) => printOf(oldTree, fault) === printOf(tree, faults[i] ?? fault));
}

/** All there is to a fault, its places counted from their blocks. */
function printOf(tree: SyntaxTree, { kind, block, span, args, other }: SyntaxFault): string {
  const start = tree.start(block);
  const otherBlock = other ? tree.blockAt(other.start) : NO_BLOCK;
  const place = other ? [otherBlock, other.start - tree.start(otherBlock), other.end - tree.start(otherBlock)] : [];
  return JSON.stringify([kind, span.start - start, span.end - start, args, place]);
}
