// What the structure pass knows between two lines, as plain numbers and words: enough to go on from there, and to see whether
// going on would give the same. Invariant: two carries are equal exactly when the pass would read the rest alike.

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

export class CarryWriter {
  #numbers: number[] = [];
  #words: string[] = [];

  number(value: number): void {
    this.#numbers.push(value);
  }

  word(value: string): void {
    this.#words.push(value);
  }

  flag(value: boolean): void {
    this.#numbers.push(value ? 1 : 0);
  }

  finish(): Carry {
    const numbers = this.#numbers;
    const words = this.#words;
    const small = numbers.every((value) => (value | 0) === value);
    this.#numbers = [];
    this.#words = [];
    return { numbers: small ? Int32Array.from(numbers) : Float64Array.from(numbers), words: words.length === 0 ? emptyCarry.words : words };
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
