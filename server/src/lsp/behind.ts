// Answers to views, worked out behind what a person waits for at the keyboard.
// Invariants: one at a time; each begins, and goes on after each slice, in a turn of the loop in which no message waits and no answer of
// another kind is being worked out; what was cancelled while it waited is never begun.

import { behindSlice } from './checking.js';
import { type Demand, whenFree } from './inbox.js';
import type { Turns } from './slices.js';

/** `soon`: what follows the cursor, and is small, goes before whole lists. */
export type Urgency = 'soon' | 'later';

export class Behind {
  readonly #waiting: Readonly<Record<Urgency, (() => Promise<void>)[]>> = { soon: [], later: [] };
  #isGoing = false;
  /** In which an answer is worked out. */
  readonly turns: Turns;

  constructor(readonly demand: Demand, now: () => number) {
    this.turns = { now, defer: (task) => whenFree(demand, task), slice: behindSlice };
  }

  /** Resolves to what `work` gives, in its turn; rejects as it does, or as `stillWanted` does when its turn has come. */
  answer<Answer>(urgency: Urgency, work: () => Answer | Promise<Answer>, stillWanted: () => void): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      this.#waiting[urgency].push(async () => {
        try {
          stillWanted();
          resolve(await work());
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
      if (!this.#isGoing) this.#next();
    });
  }

  #next(): void {
    this.#isGoing = this.#waiting.soon.length + this.#waiting.later.length > 0;
    if (!this.#isGoing) return;
    this.turns.defer(() => {
      // Chosen when the turn has come: what was asked meanwhile may go before.
      const work = this.#waiting.soon.shift() ?? this.#waiting.later.shift();
      void work?.().then(() => this.#next());
    });
  }
}
