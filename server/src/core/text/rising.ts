// Finding a place in a list that rises. Invariant: as many steps as the list's length has binary digits.

/** Index of the last of the rising numbers in `[from, to)` that is not above `value`; `from` when all are, or there are none. */
export function lastNotAbove(numbers: ArrayLike<number>, value: number, from = 0, to = numbers.length): number {
  let low = from;
  let high = Math.max(from, to - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Index of the first of an ordered list that has gone so far, with all behind it; the list's length when none has. */
export function firstWhere<Item>(list: ArrayLike<Item>, hasGoneSoFar: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && hasGoneSoFar(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
