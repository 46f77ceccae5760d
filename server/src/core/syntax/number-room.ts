// Where many short arrays of numbers are kept: in a few long ones, since an array of its own takes longer to make than to fill.
// Invariant: no two of them share a place.

export class NumberRoom {
  #shared = new Int32Array(0);
  #until = 0;

  /** `length`: how many numbers share an array; 0 when each is kept for itself, as where few are kept and must not hold the others. */
  constructor(readonly length: number) {}

  /** Room for `count` 32-bit integers, to be filled at once. */
  take(count: number): Int32Array {
    if (this.#until + count > this.#shared.length) {
      this.#shared = new Int32Array(Math.max(count, this.length));
      this.#until = 0;
    }
    this.#until += count;
    return this.#shared.subarray(this.#until - count, this.#until);
  }
}
