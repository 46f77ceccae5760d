// Blocks by a key, kept through edits: an index of an edited text shares what did not change with the one before.
// Invariants: an index never changes; the blocks of a key are in document order, each once; an edited index gives for every
// key what one made afresh gives. Cost of an edit: the keys of the blocks it names, and now and then a copy of the table.

import { firstWhere } from '../text/rising.js';
import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';

export type BlockKey = string | number;

export interface BlockIndex {
  /** In document order; empty when no block has the key. */
  blocks(key: BlockKey): readonly BlockId[];
  /** Those that some block has, in no certain order. */
  keys(): Iterable<BlockKey>;
  /** `make()`, made once for this index, that is, for as long as edits change nothing of it. `make` reads nothing but what the index hangs on. */
  kept<Value>(by: unknown, make: () => Value): Value;
}

/** Blocks an edit took out of an index and blocks it put in, with their keys; a block that changed is in both. */
export interface IndexEdit {
  readonly gone: Iterable<readonly [block: BlockId, keys: Iterable<BlockKey>]>;
  readonly come: Iterable<readonly [block: BlockId, keys: Iterable<BlockKey>]>;
}

/** One block stands for itself: most keys of a long text have one. */
type Entry = BlockId | readonly BlockId[];

interface Table extends BlockIndex {
  /** Never changed once it is made. */
  readonly base: ReadonlyMap<BlockKey, Entry>;
  /** What goes before the base. */
  readonly changed: ReadonlyMap<BlockKey, readonly BlockId[]>;
}

const none: readonly BlockId[] = [];

/** More changed keys than these are copied into a new base. */
const most = 256;

/** An index that is made block by block, in document order; an edit changes what has been made. */
export class IndexInMaking {
  readonly #base = new Map<BlockKey, BlockId | BlockId[]>();

  add(block: BlockId, keys: Iterable<BlockKey>): void {
    for (const key of keys) {
      const known = this.#base.get(key);
      if (known === undefined) this.#base.set(key, block);
      else if (typeof known === 'number') {
        if (known !== block) this.#base.set(key, [known, block]);
      } else if (known[known.length - 1] !== block) known.push(block);
    }
  }

  /** `tree`: the edited one. */
  edit(tree: SyntaxTree, { gone, come }: IndexEdit): void {
    const listOf = (key: BlockKey): BlockId[] => {
      const known = this.#base.get(key);
      return known === undefined ? [] : typeof known === 'number' ? [known] : known;
    };
    for (const [block, keys] of gone) {
      for (const key of keys) {
        const left = listOf(key).filter((each) => each !== block);
        if (left.length === 0) this.#base.delete(key);
        else this.#base.set(key, left);
      }
    }
    for (const [block, keys] of come) {
      for (const key of keys) {
        const list = listOf(key);
        insert(tree, list, block);
        this.#base.set(key, list);
      }
    }
  }

  /** Nothing is added afterwards. */
  done(): BlockIndex {
    return table(this.#base, new Map());
  }
}

/** The index of the edited text; `index` itself when nothing of it changes. `tree`: the edited one. */
export function editBlockIndex(index: BlockIndex, tree: SyntaxTree, { gone, come }: IndexEdit): BlockIndex {
  const { base, changed } = index as Table;
  const lists = new Map<BlockKey, BlockId[]>();
  const listOf = (key: BlockKey): BlockId[] => {
    const known = lists.get(key) ?? [...index.blocks(key)];
    lists.set(key, known);
    return known;
  };
  const left = new Map<BlockKey, Set<BlockId>>();
  for (const [block, keys] of gone) for (const key of keys) left.set(key, (left.get(key) ?? new Set()).add(block));
  for (const [key, blocks] of left) lists.set(key, listOf(key).filter((block) => !blocks.has(block)));
  for (const [block, keys] of come) for (const key of keys) insert(tree, listOf(key), block);
  for (const [key, list] of lists) if (isSame(list, index.blocks(key))) lists.delete(key);
  if (lists.size === 0) return index;
  const next = new Map<BlockKey, readonly BlockId[]>([...changed, ...lists]);
  return next.size > most ? table(merged(base, next), new Map()) : table(base, next);
}

function table(base: ReadonlyMap<BlockKey, Entry>, changed: ReadonlyMap<BlockKey, readonly BlockId[]>): Table {
  const made = new Map<unknown, unknown>();
  return {
    base,
    changed,
    kept<Value>(by: unknown, make: () => Value): Value {
      if (!made.has(by)) made.set(by, make());
      return made.get(by) as Value;
    },
    *keys() {
      for (const key of base.keys()) if (!changed.has(key)) yield key;
      for (const [key, blocks] of changed) if (blocks.length > 0) yield key;
    },
    blocks: (key) => {
      const found = changed.get(key) ?? base.get(key);
      return found === undefined ? none : typeof found === 'number' ? [found] : found;
    },
  };
}

function merged(base: ReadonlyMap<BlockKey, Entry>, changed: ReadonlyMap<BlockKey, readonly BlockId[]>): ReadonlyMap<BlockKey, Entry> {
  const next = new Map(base);
  for (const [key, list] of changed) {
    const [only] = list;
    if (only === undefined) next.delete(key);
    else next.set(key, list.length === 1 ? only : list);
  }
  return next;
}

function insert(tree: SyntaxTree, list: BlockId[], block: BlockId): void {
  const at = firstNotBefore(tree, list, block);
  if (list[at] !== block) list.splice(at, 0, block);
}

/** Index of the first block of an ordered list that does not stand in front of `block`; the list's length when all do, or for NO_BLOCK. */
export function firstNotBefore(tree: SyntaxTree, list: readonly BlockId[], block: BlockId): number {
  if (block === NO_BLOCK) return list.length;
  return firstWhere(list, (each) => !tree.isBefore(each, block));
}

function isSame(a: readonly BlockId[], b: readonly BlockId[]): boolean {
  return a.length === b.length && a.every((block, i) => block === b[i]);
}
