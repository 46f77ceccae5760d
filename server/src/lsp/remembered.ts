// The last answers of a kind, under the names the clients know them by. Invariant: never more than a few are kept, the oldest go first.

export class Remembered<Answer> {
  #next = 1;
  readonly #answers = new Map<string, Answer>();

  /** `most`: how many are kept. */
  constructor(readonly most: number) {}

  /** Undefined when nobody remembers. */
  get(name: string): Answer | undefined {
    return this.#answers.get(name);
  }

  /** Keeps an answer in the place of the one it follows; its name. */
  add(answer: Answer, previous: string): string {
    const name = String(this.#next++);
    this.#answers.delete(previous);
    this.#answers.set(name, answer);
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= this.most) break;
      this.#answers.delete(oldest);
    }
    return name;
  }
}
