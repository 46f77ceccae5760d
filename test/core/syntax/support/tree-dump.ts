// A tree as plain data without handles: blocks by their place in the document.
import { NO_BLOCK } from '../../../../server/src/core/syntax/types.js';
import type { BlockId, SyntaxTree } from '../../../../server/src/core/syntax/types.js';
import { blocksIn } from '../../../../server/src/core/syntax/walk.js';

export function dumpTree(tree: SyntaxTree): unknown {
  const places = new Map<BlockId, number>();
  for (const block of blocksIn(tree)) places.set(block, places.size);
  const place = (block: BlockId): number => (block === NO_BLOCK ? -1 : places.get(block) ?? -99);
  return {
    text: tree.text.slice(0, tree.text.length),
    count: tree.count,
    ends: [place(tree.first), place(tree.last)],
    numbering: tree.numbering,
    numberStyles: tree.numberStyles,
    blocks: [...places.keys()].map((block) => dumpBlock(tree, block, place)),
    faults: tree.faults.map(({ kind, block, span, args, other }) => ({ kind, block: place(block), span, args, other })),
  };
}

function dumpBlock(tree: SyntaxTree, block: BlockId, place: (block: BlockId) => number): unknown[] {
  return [
    tree.kind(block), tree.start(block), tree.end(block), place(tree.parent(block)), place(tree.afterExtent(block)), tree.part(block), tree.ordinal(block), tree.marks(block),
    place(tree.next(block)), place(tree.previous(block)), place(tree.blockAt(tree.start(block))), place(tree.blockAt(tree.end(block) - 1)),
  ];
}
