// Work that may take long, as a generator that pauses: whoever runs it may let others go first, show how far it is, or give it up.
// Invariant: what comes of it is the same in one go and with pauses.

/** How much of the work is done, from 0 to 1, where that is known; undefined: only that others may go first. */
export type Share = number | undefined;

/** In one go. */
export function finish<Result>(steps: Generator<Share, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
