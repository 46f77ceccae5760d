// What the parser reports, by block, for a check of the whole document: asked for all at once. Invariant: what is found for a block is
// what the tree says of that block.

import type { BlockId, SyntaxFault } from '../syntax/types.js';
import { derived } from '../workspace/memo.js';
import type { Document } from '../workspace/types.js';

const none: readonly SyntaxFault[] = [];

export function faultsAt(document: Document, block: BlockId): readonly SyntaxFault[] {
  return derived(document, faultsByBlock).get(block) ?? none;
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
