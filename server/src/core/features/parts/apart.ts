// Stretches that edits take, none of which may be taken twice.
// Invariant: what was taken does not overlap, nor do two insertions stand at one place; those in rising order cost nothing to add.

import { firstWhere } from '../../text/rising.js';
import type { Span } from '../../text/span.js';

export class Apart {
  /** In rising order. */
  readonly #taken: Span[] = [];

  /** Takes all of them, or none and answers false when one touches what was taken before. */
  take(spans: readonly Span[]): boolean {
    if (!spans.every((span) => this.#isFree(span))) return false;
    for (const span of spans) this.#taken.splice(this.#after(span.start), 0, span);
    return true;
  }

  #isFree(span: Span): boolean {
    const at = this.#after(span.start);
    const [before, next] = [this.#taken[at - 1], this.#taken[at]];
    return (before === undefined || !doTouch(before, span)) && (next === undefined || !doTouch(span, next));
  }

  /** Of the first that begins behind the place. */
  #after(start: number): number {
    return firstWhere(this.#taken, (taken) => taken.start > start);
  }
}

/** `first` begins no later. Stretches that only border on each other do not touch, but insertions at one place do. */
function doTouch(first: Span, second: Span): boolean {
  return first.start === second.start || second.start < first.end;
}
