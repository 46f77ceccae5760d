// What two lists begin and end with alike: all that is left between is what changed. Invariant: the two ends never overlap.

/** How many items two lists share, by identity, at their starts and at their ends; all of them count at the start when the lists are equal. */
export function sharedEnds<Item>(before: ArrayLike<Item>, after: ArrayLike<Item>): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { start, end };
}
