// What is worked out about single blocks when it is first asked for, and then kept.
// Invariant: `make` is called at most once a block, unless it throws; its answer may be undefined.

import type { BlockId } from '../syntax/types.js';

/** `count`: the tree's number of blocks. NO_BLOCK has a place of its own. */
export function perBlock<Value>(count: number, make: (block: BlockId) => Value): (block: BlockId) => Value {
  // A list with a place for every block: four times as fast to read as a map of numbers. Made when first needed.
  let made: (Value | typeof isUndefined | undefined)[] | undefined;
  return (block) => {
    made ??= sized(count + 1);
    const known = made[block + 1];
    if (known !== undefined) return (known === isUndefined ? undefined : known) as Value;
    const value = make(block);
    made[block + 1] = value === undefined ? isUndefined : value;
    return value;
  };
}

const isUndefined: unique symbol = Symbol('worked out to be undefined');

/** An array of this length whose places hold nothing yet: made at once, filled as blocks are asked about. */
function sized<Value>(length: number): Value[] {
  const places: Value[] = [];
  places.length = length;
  return places;
}
