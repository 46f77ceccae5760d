// Where many short lists of numbers are kept: in a few long arrays, since an array of its own takes longer to make than to fill.
// Invariant: no two of them share a place.

export class NumberRoom {
  /** The array in which the last list taken stands. */
  numbers = new Int32Array(0);
  #until = 0;

  /** `length`: how many numbers share an array; 0 when each list is kept for itself, as where few are kept and must not hold the others. */
  constructor(readonly length: number) {}

  /** The place in `numbers` of room for `count` 32-bit integers. */
  take(count: number): number {
    if (this.#until + count > this.numbers.length) {
      this.numbers = new Int32Array(Math.max(count, this.length));
      this.#until = 0;
    }
    this.#until += count;
    return this.#until - count;
  }
}
