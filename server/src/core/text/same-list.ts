// Whether two lists are the same: what is kept from one version to the next hangs on it.

/** Same length, and the same object or value at each place. */
export function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, i) => each === other[i]);
}
