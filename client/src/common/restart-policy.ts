// Whether a server that ended by itself is started again: at most five times, then only when the user asks.
// Invariant: counts crashes since the last deliberate start; no clock, so that a slow crash loop ends as well.

/** Restarts after crashes before Parley gives up. */
export const maxRestarts = 5;

export type RestartDecision =
  | { readonly kind: 'restart'; readonly attempt: number }
  /** The server stays down; every further crash gets the same answer. */
  | { readonly kind: 'give-up' };

export class RestartPolicy {
  #crashes = 0;
  #gaveUp = false;

  /** The server is down and stays so until it is started on purpose. */
  get gaveUp(): boolean {
    return this.#gaveUp;
  }

  /** The server was started on purpose: the count begins anew. */
  reset(): void {
    this.#crashes = 0;
    this.#gaveUp = false;
  }

  /** The server ended by itself. `attempt` counts from 1 to `maxRestarts`. */
  crashed(): RestartDecision {
    this.#gaveUp = this.#crashes >= maxRestarts;
    if (this.#gaveUp) return { kind: 'give-up' };
    this.#crashes += 1;
    return { kind: 'restart', attempt: this.#crashes };
  }
}
