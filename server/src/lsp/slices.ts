// Cuts long work of one request into slices, behind each of which the messages that wait are served.
// Invariant: nothing waits for a time; a request that was cancelled ends at the next turn.

import type { Host } from './host.js';

/** Milliseconds one slice may keep the server from answering. */
const SLICE = 10;

/** When work goes on, and for how many milliseconds at a time (10 where nothing is said). */
export interface Turns extends Pick<Host, 'now' | 'defer'> {
  readonly slice?: number;
}

export class Slices {
  #start: number;

  /** `stillWanted` throws when the work is wanted no more. */
  constructor(readonly host: Turns, readonly stillWanted: () => void) {
    this.#start = host.now();
  }

  /** The present slice has had its time. */
  get isOver(): boolean {
    return this.host.now() - this.#start >= (this.host.slice ?? SLICE);
  }

  /** Lets others go first when the slice is over; true when it did. Asked between two pieces of work. */
  async turn(): Promise<boolean> {
    if (!this.isOver) return false;
    await new Promise<void>((resolve) => this.host.defer(resolve));
    this.stillWanted();
    this.#start = this.host.now();
    return true;
  }
}

/** The answer of steps that pause, worked out in slices; rejects when it is wanted no more. */
export async function inSlices<Answer>(host: Turns, stillWanted: () => void, steps: Iterator<unknown, Answer>): Promise<Answer> {
  const slices = new Slices(host, stillWanted);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await slices.turn();
  }
}
