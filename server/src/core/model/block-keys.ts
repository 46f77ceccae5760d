// The keys of the blocks an edit touched, by what they are read with: each is worked out once for the version that is made, and is there when
// the next edit, most often of the same block, asks what it takes away.
// Invariant: what is kept is what reading the block in this version gives. A block the edit did not touch is read each time.

import type { BlockId } from '../syntax/types.js';
import type { BlockKey } from './block-index.js';

/** A paste of more blocks than these is read, and nothing of it kept. */
const most = 64;

const none: ReadonlySet<BlockId> = new Set();

export class BlockKeys {
  readonly #kept: ReadonlySet<BlockId>;
  readonly #made = new Map<unknown, Map<BlockId, readonly BlockKey[]>>();

  /** Of the version an edit made, with the blocks that have to be read in it; of a text nobody edited yet, none. */
  constructor(touched: readonly BlockId[] = []) {
    this.#kept = touched.length === 0 || touched.length > most ? none : new Set(touched);
  }

  /** `by` says what is read: a function at module level. */
  of<Key extends BlockKey>(by: unknown, block: BlockId, read: () => Iterable<Key>): readonly Key[] {
    if (!this.#kept.has(block)) return [...read()];
    let made = this.#made.get(by) as Map<BlockId, readonly Key[]> | undefined;
    if (!made) this.#made.set(by, (made = new Map()));
    const known = made.get(block);
    if (known) return known;
    const keys = [...read()];
    made.set(block, keys);
    return keys;
  }
}

export function sameKeys(a: readonly BlockKey[], b: readonly BlockKey[]): boolean {
  return a === b || (a.length === b.length && a.every((key, i) => key === b[i]));
}
