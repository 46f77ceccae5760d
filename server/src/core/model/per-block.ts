// What is worked out about single blocks when it is first asked for, and then kept.
// Invariant: `make` is called at most once a block, unless it throws; its answer may be undefined.

import type { BlockId } from '../syntax/types.js';

/** NO_BLOCK has a place of its own. */
export function perBlock<Value>(make: (block: BlockId) => Value): (block: BlockId) => Value {
  const made = new Map<BlockId, Value>();
  return (block) => {
    const known = made.get(block);
    if (known !== undefined || made.has(block)) return known as Value;
    const value = make(block);
    made.set(block, value);
    return value;
  };
}
