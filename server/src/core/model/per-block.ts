// What is worked out about single blocks when it is first asked for, and then kept.
// Invariants: `make` is called at most once a block, unless it throws; its answer may be undefined. What is kept through edits is what a
// model made afresh would answer: an edit takes out the blocks that read otherwise since.

import type { BlockId } from '../syntax/types.js';

/** NO_BLOCK has a place of its own. `made`: what is known already. */
export function perBlock<Value>(make: (block: BlockId) => Value, made: Map<BlockId, Value> = new Map()): (block: BlockId) => Value {
  return (block) => {
    const known = made.get(block);
    if (known !== undefined || made.has(block)) return known as Value;
    const value = make(block);
    made.set(block, value);
    return value;
  };
}

/** What others read of single blocks, by what they read it with. One model has it at a time: the edited one takes it over. */
export class OwnReadings {
  #made = new Map<unknown, Map<BlockId, unknown>>();

  of<Value>(read: (block: BlockId) => Value, by: unknown, block: BlockId): Value {
    let made = this.#made.get(by) as Map<BlockId, Value> | undefined;
    if (!made) this.#made.set(by, (made = new Map()));
    const known = made.get(block);
    if (known !== undefined) return known;
    const value = read(block);
    made.set(block, value);
    return value;
  }

  /** All of it, without these blocks. This one begins anew. */
  handOn(without: Iterable<BlockId>): OwnReadings {
    const next = new OwnReadings();
    next.#made = this.#made;
    this.#made = new Map();
    for (const block of without) for (const made of next.#made.values()) made.delete(block);
    return next;
  }
}

/** As `perBlock`, but only what was made last is kept: for what is asked several times of one block after the other. */
export function lastBlock<Value>(make: (block: BlockId) => Value): (block: BlockId) => Value {
  let last: { readonly block: BlockId; readonly value: Value } | undefined;
  return (block) => {
    if (last?.block !== block) last = { block, value: make(block) };
    return last.value;
  };
}
