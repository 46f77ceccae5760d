// What the structure pass knows between two lines, as plain numbers and words: enough to go on from there, and to see whether
// going on would give the same. Invariant: two carries are equal exactly when the pass would read the rest alike.

import type { NumberRoom } from './number-room.js';

/** The numbers stand in an array that others share, from `at` on. */
export interface Carry {
  readonly numbers: Int32Array;
  readonly at: number;
  readonly count: number;
  readonly words: readonly string[];
}

export const emptyCarry: Carry = { numbers: new Int32Array(0), at: 0, count: 0, words: [] };

export function sameCarry(a: Carry, b: Carry): boolean {
  return a === b || (a.count === b.count && sameNumbers(a, b.numbers, b.at) && sameWords(a.words, b.words));
}

function sameNumbers(a: Carry, numbers: Int32Array, at: number): boolean {
  for (let i = 0; i < a.count; i += 1) if (a.numbers[a.at + i] !== numbers[at + i]) return false;
  return true;
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** Used for one carry after another. */
export class CarryWriter {
  #numbers = new Int32Array(256);
  #count = 0;
  #words: string[] = [];
  readonly #room: NumberRoom;

  /** `room`: where the numbers are kept. */
  constructor(room: NumberRoom) {
    this.#room = room;
  }

  /** A 32-bit integer. */
  number(value: number): void {
    if (this.#count === this.#numbers.length) {
      const larger = new Int32Array(this.#count * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#count] = value;
    this.#count += 1;
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
    const words = this.#words.length === 0 ? emptyCarry.words : this.#words;
    this.#count = 0;
    if (words.length > 0) this.#words = [];
    if (before.count === count && sameNumbers(before, this.#numbers, 0) && sameWords(before.words, words)) return before;
    const at = this.#room.take(count);
    const { numbers } = this.#room;
    for (let i = 0; i < count; i += 1) numbers[at + i] = this.#numbers[i] ?? 0;
    return { numbers, at, count, words };
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
    return this.#carry.numbers[this.#carry.at + this.#number++] ?? 0;
  }

  word(): string {
    return this.#carry.words[this.#word++] ?? '';
  }

  flag(): boolean {
    return this.number() !== 0;
  }
}
