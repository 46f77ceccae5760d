// An answer that takes a while, worked out in slices: other messages are served in between, progress is shown, and it can be given up.
// Invariant: what is worked out is the same as in one go; it is about the text as it was asked for, whoever uses it looks whether that still stands.

import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Share } from '../core/index.js';
import { Progress } from './progress.js';
import type { Session } from './session.js';
import { Slices } from './slices.js';

export interface LongAnswer {
  /** What the progress is called. */
  readonly title: string;
  /** Throws when the request was cancelled. */
  readonly stillWanted: () => void;
}

/** Throws the answer to a cancelled request when the drafter gives it up. */
export async function answerInSlices<Answer>(connection: Connection, session: Session, steps: Generator<Share, Answer>, { title, stillWanted }: LongAnswer): Promise<Answer> {
  const slices = new Slices(session.host, stillWanted);
  const progress = new Progress(connection, session, title);
  let share = 0;
  try {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      share = step.value ?? share;
      if ((await slices.turn()) && !(await progress.report(100 * share))) throw new ResponseError(LSPErrorCodes.RequestCancelled, `${title} was cancelled`);
    }
  } finally {
    progress.end();
  }
}
