// A work that is done over and over, as things change: one round at a time.
// Invariant: whoever wishes it while a round is running gets one more behind it, however many wish it.

export class Rounds {
  #running: Promise<void> | undefined;
  #isWanted = false;

  constructor(readonly round: () => Promise<void>) {}

  /** Another round is to follow the running one. */
  get isWanted(): boolean {
    return this.#isWanted;
  }

  /** Resolves when nothing is left to do. Rejects as a round does, which ends them; the next call begins anew. */
  run(): Promise<void> {
    this.#isWanted = true;
    this.#running ??= this.#all().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #all(): Promise<void> {
    while (this.#isWanted) {
      this.#isWanted = false;
      await this.round();
    }
  }
}
