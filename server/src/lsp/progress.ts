// The progress a client shows of work that takes a while: nothing for work that is over in a moment.
// Invariant: never rejects for what the client does with it; whoever begins it ends it.

import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { describe } from './guard.js';
import type { Session } from './session.js';

/** Milliseconds after which work that still goes on is shown. */
const SHOW_AFTER = 1000;

export class Progress {
  readonly #started: number;
  #reporter: WorkDoneProgressServerReporter | undefined;
  #asked = false;

  /** `started`: when the work began, as `Host.now` has it; missing: now. */
  constructor(readonly connection: Connection, readonly session: Session, readonly title: string, started = session.host.now()) {
    this.#started = started;
  }

  /** `percent`: how much is done. False when the drafter has cancelled the work. */
  async report(percent: number, words?: string): Promise<boolean> {
    const { host, traits } = this.session;
    if (!this.#asked && traits.progress && host.now() - this.#started > SHOW_AFTER) {
      this.#asked = true;
      this.#reporter = await this.#begin();
    }
    if (words === undefined) this.#reporter?.report(Math.floor(percent));
    else this.#reporter?.report(Math.floor(percent), words);
    return this.#reporter?.token.isCancellationRequested !== true;
  }

  end(): void {
    this.#reporter?.done();
  }

  /** Undefined when the client cannot show progress after all: the work goes on unseen. */
  async #begin(): Promise<WorkDoneProgressServerReporter | undefined> {
    try {
      const progress = await this.connection.window.createWorkDoneProgress();
      progress.begin(this.title, 0, undefined, true);
      return progress;
    } catch (error) {
      this.connection.console.warn(`No progress is shown: ${describe(error)}`);
      return undefined;
    }
  }
}
