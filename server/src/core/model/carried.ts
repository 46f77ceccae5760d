// What the model of an edited text takes over from the model before it: readings of declarations, and indexes over blocks.
// Invariants: nothing carried holds an offset that is not checked, or a tree; a carried index answers as one made afresh.

import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import { type BlockIndex, type BlockKey, editBlockIndex, IndexInMaking } from './block-index.js';
import { type BlockKeys, sameKeys } from './block-keys.js';
import type { ChangedBlocks } from './changed-blocks.js';
import type { Readings } from './declaration-table.js';
import type { OwnReadings } from './per-block.js';
import type { KeysOfBlock } from './types.js';

export interface Carried {
  readonly readings: Readings;
  /** Found out about the structure, and good for as long as it stays. */
  readonly structure: StructureNotes;
  /** Headings and labelled provisions by number and kind (`unit-keys.ts`). */
  readonly units: LazyIndex;
  /** Annotations that give a label, by the label. */
  readonly labels: LazyIndex;
  /** Blocks by what they cite (`written.ts`). */
  readonly written: LazyIndex;
  /** Blocks by the declarations they mention. */
  readonly mentions: LazyIndex;
  /** Those that other layers asked for, by what they are made of. */
  readonly others: ReadonlyMap<KeysOfBlock, LazyIndex>;
  /** Good for as long as structure and annotations stay. */
  readonly citations: Map<BlockId, string>;
  readonly own: OwnReadings;
  /** Keys of the blocks the last edit touched. */
  readonly keys: BlockKeys;
  /** What of citations and duties a text may hold, in the agreement's languages; good for as long as the readings are the same. */
  readonly expect: () => (text: string) => number;
}

export interface StructureNotes {
  readonly aboveRuns: Map<BlockId, BlockId>;
  hasMainText?: boolean;
}

/** An index over the blocks of one text, made when it is first asked for. */
export interface LazyIndex {
  get(): BlockIndex;
  /** The index when it has been made. */
  known(): BlockIndex | undefined;
  /** Goes on making it, `stop` asked after each block; true when it is made. */
  advance(stop: () => boolean): boolean;
  /** What has been made of it and is not the whole, for who goes on with it: this one begins afresh when it is asked again. */
  handOver(): BegunIndex | undefined;
}

/** An index that has been begun, over the blocks of a text in their order. */
export interface BegunIndex {
  readonly index: IndexInMaking;
  /** The first block that is not in it yet; NO_BLOCK when all are. */
  readonly next: BlockId;
}

type KeysOf = (block: BlockId) => Iterable<BlockKey>;

const never = (): boolean => false;

/** An index over the blocks of a tree, made when it is first asked for; it goes on with what was begun in the version before (`editedBegun`). */
export function lazyIndex(keysOf: KeysOf, tree: SyntaxTree, begun?: BegunIndex): LazyIndex {
  let made: BlockIndex | undefined;
  let going = begun;
  const finish = (stop: () => boolean): BlockIndex | undefined => {
    if (made) return made;
    const { index, next } = going ?? { index: new IndexInMaking(), next: tree.first };
    going = undefined; // where reading a block throws, what was being added may be missing
    for (let block = next; block !== NO_BLOCK; ) {
      index.add(block, keysOf(block));
      block = tree.next(block);
      if (!stop()) continue;
      going = { index, next: block };
      return undefined;
    }
    return (made = index.done());
  };
  const handOver = (): BegunIndex | undefined => {
    const left = going;
    going = undefined;
    return left;
  };
  return { get: () => finish(never) ?? new IndexInMaking().done(), known: () => made, advance: (stop) => finish(stop) !== undefined, handOver };
}

/** Holds nothing but the index: a lazy one holds the text it was made for. */
export function madeIndex(index: BlockIndex): LazyIndex {
  return { get: () => index, known: () => index, advance: () => true, handOver: () => undefined };
}

/** One version of a text, with how its blocks are found in the index. */
export interface Keyed {
  readonly tree: SyntaxTree;
  readonly keysOf: (block: BlockId) => readonly BlockKey[];
}

/** The index of an edited text from that of the text before it; the same object when no block has other keys. */
export function editedIndex(index: BlockIndex, before: Keyed, after: Keyed, changed: ChangedBlocks): BlockIndex {
  const come = new Map(changed.new.map((block) => [block, after.keysOf(block)]));
  const gone: (readonly [BlockId, readonly BlockKey[]])[] = [];
  for (const block of changed.old) {
    const keys = before.keysOf(block);
    const now = come.get(block);
    if (now && sameKeys(keys, now)) come.delete(block);
    else gone.push([block, keys]);
  }
  return gone.length === 0 && come.size === 0 ? index : editBlockIndex(index, after.tree, { gone, come });
}

/** What was begun over the text before an edit, changed into the same of the edited text. Blocks that were not read yet are not read here. */
export function editedBegun({ index, next }: BegunIndex, before: Keyed, after: Keyed, changed: ChangedBlocks): BegunIndex {
  let now = next;
  while (now !== NO_BLOCK && !after.tree.has(now)) now = before.tree.next(now);
  const isRead = (tree: SyntaxTree, block: BlockId, end: BlockId): boolean => end === NO_BLOCK || tree.isBefore(block, end);
  const gone = changed.old.filter((block) => isRead(before.tree, block, next)).map((block) => [block, before.keysOf(block)] as const);
  const come = changed.new.filter((block) => isRead(after.tree, block, now)).map((block) => [block, after.keysOf(block)] as const);
  index.edit(after.tree, { gone, come });
  return { index, next: now };
}
