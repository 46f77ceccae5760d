// The source of chance for the fuzz: small, seeded, ours, so that a printed seed makes the same run everywhere.
// Invariant: the numbers drawn depend on the seed and on the calls made before, and on nothing else.

export class Random {
  #state: number;

  /** Any seed; its lower 32 bits count. */
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 <= n < 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** 0 <= n < limit; 0 for a limit below 1. */
  below(limit: number): number {
    return limit < 1 ? 0 : Math.floor(this.next() * limit);
  }

  /** least <= n <= most. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Throws for an empty list, which is a fault of the caller. */
  pick<Value>(list: readonly Value[]): Value {
    const value = list[this.below(list.length)];
    if (value === undefined) throw new Error('there is nothing to pick from');
    return value;
  }

  /** One of the values, each as likely as its weight among all. */
  weighted<Value>(choices: readonly (readonly [weight: number, value: Value])[]): Value {
    let at = this.next() * choices.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of choices) if ((at -= weight) < 0) return value;
    return this.pick(choices)[1];
  }

  /** `count` of the list, with repetition. */
  several<Value>(list: readonly Value[], count: number): readonly Value[] {
    return Array.from({ length: count }, () => this.pick(list));
  }

  /** A source of its own, so that what is drawn from it moves nothing here. */
  fork(): Random {
    return new Random(Math.floor(this.next() * 4_294_967_296));
  }
}
