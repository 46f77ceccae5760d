// What the model of an edited text takes over from the model before it: readings of declarations, and indexes over blocks.
// Invariants: nothing carried holds an offset that is not checked, or a tree; a carried index answers as one made afresh.

import type { BlockId, SyntaxTree, TreeChange } from '../syntax/types.js';
import { type BlockIndex, type BlockKey, createBlockIndex, editBlockIndex } from './block-index.js';
import { changedBlocks } from './changed-blocks.js';
import type { Readings } from './declaration-table.js';

/** An index over the blocks of one text, made when it is first asked for. */
export interface LazyIndex {
  get(): BlockIndex;
  /** The index when it has been made. */
  known(): BlockIndex | undefined;
}

export interface Carried {
  readonly readings: Readings;
  readonly units: LazyIndex;
  readonly labels: LazyIndex;
  /** Found out about the structure, and good for as long as it stays. */
  readonly structure: StructureNotes;
}

export interface StructureNotes {
  readonly aboveRuns: Map<BlockId, BlockId>;
  hasMainText?: boolean;
}

/** One version of a text, with how a block of it is found in an index. */
export interface Keyed {
  readonly tree: SyntaxTree;
  keys(block: BlockId): readonly BlockKey[];
}

/** An index that goes over `blocks` when it is first asked for. */
export function lazyIndex(keyed: Keyed, blocks: () => Iterable<BlockId>): LazyIndex {
  let made: BlockIndex | undefined;
  return { get: () => (made ??= createBlockIndex(withKeys(keyed, blocks()))), known: () => made };
}

/** The index of an edited text from the one before; made afresh later when that one never was. `kept`: none of its keys changed. */
export function editedIndex(
  index: LazyIndex,
  kept: boolean,
  before: Keyed,
  after: Keyed,
  change: TreeChange,
  blocks: () => Iterable<BlockId>,
): LazyIndex {
  const known = index.known();
  if (!known) return lazyIndex(after, blocks);
  if (kept) return madeIndex(known);
  const changed = changedBlocks(before.tree, after.tree, change);
  return madeIndex(editBlockIndex(known, after.tree, { gone: withKeys(before, changed.old), come: withKeys(after, changed.new) }));
}

/** Holds nothing but the index: a lazy one holds the tree it was made for. */
function madeIndex(index: BlockIndex): LazyIndex {
  return { get: () => index, known: () => index };
}

function* withKeys({ keys }: Keyed, blocks: Iterable<BlockId>): Generator<readonly [BlockId, readonly BlockKey[]]> {
  for (const block of blocks) yield [block, keys(block)];
}

