// What the structure pass knows between two lines, as plain numbers and words: enough to go on from there, and to see whether
// going on would give the same. Invariant: two carries are equal exactly when the pass would read the rest alike.

import type { NumberRoom } from './number-room.js';

export interface Carry {
  readonly numbers: Int32Array | Float64Array;
  readonly words: readonly string[];
}

export const emptyCarry: Carry = { numbers: new Int32Array(0), words: [] };

export function sameCarry(a: Carry, b: Carry): boolean {
  if (a === b) return true;
  if (a.numbers.length !== b.numbers.length || a.words.length !== b.words.length) return false;
  for (let i = 0; i < a.numbers.length; i += 1) if (a.numbers[i] !== b.numbers[i]) return false;
  for (let i = 0; i < a.words.length; i += 1) if (a.words[i] !== b.words[i]) return false;
  return true;
}

/** Used for one carry after another. */
export class CarryWriter {
  #numbers = new Float64Array(64);
  #count = 0;
  #small = true;
  #words: string[] = [];
  readonly #room: NumberRoom;

  /** `room`: where the numbers are kept. */
  constructor(room: NumberRoom) {
    this.#room = room;
  }

  number(value: number): void {
    if (this.#count === this.#numbers.length) {
      const larger = new Float64Array(this.#count * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#count] = value;
    this.#count += 1;
    if ((value | 0) !== value) this.#small = false;
  }

  word(value: string): void {
    this.#words.push(value);
  }

  flag(value: boolean): void {
    this.number(value ? 1 : 0);
  }

  /** The carry written so far, the same object as `before` when it is equal; the writer is empty again. */
  finish(before: Carry): Carry {
    const count = this.#count;
    const words = this.#words;
    this.#count = 0;
    let same = before.numbers.length === count && before.words.length === words.length;
    for (let i = 0; same && i < count; i += 1) same = before.numbers[i] === this.#numbers[i];
    for (let i = 0; same && i < words.length; i += 1) same = before.words[i] === words[i];
    const small = this.#small;
    this.#small = true;
    if (words.length > 0) this.#words = [];
    if (same) return before;
    const numbers = small ? this.#room.take(count) : new Float64Array(count);
    for (let i = 0; i < count; i += 1) numbers[i] = this.#numbers[i] ?? 0;
    return { numbers, words: words.length === 0 ? emptyCarry.words : words };
  }
}

/** Reads what a writer wrote, in the same order. */
export class CarryReader {
  readonly #carry: Carry;
  #number = 0;
  #word = 0;

  constructor(carry: Carry) {
    this.#carry = carry;
  }

  number(): number {
    return this.#carry.numbers[this.#number++] ?? 0;
  }

  word(): string {
    return this.#carry.words[this.#word++] ?? '';
  }

  flag(): boolean {
    return this.number() !== 0;
  }
}
