// Diagnostics, one producer (`diagnostic-items.ts`) and two deliveries. Clients that pull ask per document and get
// `unchanged` when the set is the same; to the others a set is pushed, only when it changed.
// Invariant: nothing waits for a time; what is put off stands behind the messages that have arrived.

import type { Connection, Diagnostic, DocumentDiagnosticReport, PublishDiagnosticsParams } from 'vscode-languageserver';
import { type DiagnosticItems, sameItems } from './diagnostic-items.js';
import { behindSlice, checkingSlice, firstAnswer } from './checking.js';
import { guardedNotification, outdatedPull } from './guard.js';
import { type Demand, type Inbox, whenFree } from './inbox.js';
import { lasting } from './lasting.js';
import type { Session } from './session.js';

/**
 * Checks open texts to the end, in slices behind the messages that have arrived; says when what is cheap to find is known of all of one,
 * and when it is done. What hovers and completions need is then made ahead. Both end with the next edit: between two keys nobody
 * parses a text that nobody has asked about.
 */
export class Finishing {
  /** The version of the text that was asked about last, by normalised address. */
  readonly #going = new Map<string, number | undefined>();
  /** Likewise of texts for which something is being made ahead. */
  readonly #ahead = new Map<string, number | undefined>();

  readonly #demand: Demand;

  constructor(readonly connection: Connection, readonly session: Session, readonly inbox: Inbox, readonly done: (uri: string) => void) {
    this.#demand = { inbox, isAnswering: () => session.isAnswering, defer: session.host.defer };
  }

  /** Some text is being checked to its end. */
  get isGoing(): boolean {
    return this.#going.size > 0;
  }

  /** Whoever edits the text asks for it again. */
  finish(uri: string): void {
    const key = this.session.host.normalizeUri(uri);
    const goesOn = this.#going.has(key);
    this.#going.set(key, this.session.version(uri));
    if (!goesOn) this.#next(uri, key);
  }

  #next(uri: string, key: string): void {
    const slice = guardedNotification<void>(this.connection, 'diagnostics', () => {
      let isDone = true;
      if (this.session.version(uri) !== this.#going.get(key)) return void this.#going.delete(key);
      const wasSurveyed = this.session.isSurveyed(uri);
      try {
        isDone = this.session.check(uri, behindSlice);
      } finally {
        // A text that cannot be checked is not tried again and again.
        if (isDone) this.#going.delete(key);
      }
      if (isDone || (!wasSurveyed && this.session.isSurveyed(uri))) this.done(uri);
      if (!isDone) return this.#next(uri, key);
      this.makeAhead(uri);
    });
    whenFree(this.#demand, () => void slice());
  }

  /** For a text of which all is known: what the next questions ask for, while nobody waits. */
  makeAhead(uri: string): void {
    const key = this.session.host.normalizeUri(uri);
    const goesOn = this.#ahead.has(key);
    this.#ahead.set(key, this.session.version(uri));
    if (!goesOn) this.#makeAhead(uri, key);
  }

  #makeAhead(uri: string, key: string): void {
    const slice = guardedNotification<void>(this.connection, 'making ahead', () => {
      let isOver = true;
      try {
        isOver = this.session.version(uri) !== this.#ahead.get(key) || this.session.makeAhead(uri, behindSlice);
      } finally {
        // What cannot be made is not tried again and again.
        if (isOver) this.#ahead.delete(key);
      }
      if (!isOver) this.#makeAhead(uri, key);
    });
    whenFree(this.#demand, () => void slice());
  }
}

/** Answers pull requests; the last set of each document is kept to answer `unchanged`. */
export class Puller {
  readonly #last = new Map<string, { readonly id: string; readonly items: readonly Diagnostic[] }>();
  #count = 0;

  constructor(readonly session: Session, readonly items: DiagnosticItems, readonly finishing: Finishing) {}

  /**
   * Checks, and answers when all is known; to a client that can be told to ask again, with what is known after a while (later on,
   * after one slice: what is shown and what was edited come first in it), the rest following. `isOutdated`: the text has changed since,
   * or is about to; the answer is then given up (`outdatedPull`).
   */
  async pull(uri: string, previous: string | undefined, isOutdated: () => boolean): Promise<DocumentDiagnosticReport> {
    return this.session.whileAnswering(() => this.#pull(uri, previous, isOutdated), { alone: true });
  }

  async #pull(uri: string, previous: string | undefined, isOutdated: () => boolean): Promise<DocumentDiagnosticReport> {
    const { host, traits } = this.session;
    const began = host.now();
    const version = this.session.version(uri);
    const patience = this.#last.has(uri) ? 0 : firstAnswer;
    let isDone = this.session.check(uri, checkingSlice);
    while (!isDone) {
      if (traits.refreshDiagnostics && host.now() - began > patience) {
        this.finishing.finish(uri);
        break;
      }
      await new Promise<void>((resolve) => host.defer(resolve));
      if (isOutdated() || this.session.version(uri) !== version) throw outdatedPull();
      isDone = this.session.check(uri, checkingSlice);
    }
    if (isDone) this.finishing.makeAhead(uri);
    return this.answer(uri, previous);
  }

  /** A document nobody knows has no diagnostics. */
  answer(uri: string, previous: string | undefined): DocumentDiagnosticReport {
    const view = this.session.view(uri);
    const items = view ? this.items.of(view) : [];
    const last = this.#last.get(uri);
    const same = last !== undefined && sameItems(last.items, items);
    if (same && last.id === previous) return { kind: 'unchanged', resultId: last.id };
    const id = same ? last.id : String(++this.#count);
    this.#last.set(uri, { id, items });
    return { kind: 'full', resultId: id, items: lasting([...items]) };
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }
}

/** Pushes the diagnostics of every open document whose set changed, one document a turn. */
export class Pusher {
  readonly #sent = new Map<string, readonly Diagnostic[]>();
  /** Texts that were edited since the last round, normalised: they come first in the next. */
  readonly #edited = new Set<string>();
  #waiting = false;

  constructor(readonly connection: Connection, readonly session: Session, readonly items: DiagnosticItems, readonly inbox: Inbox, readonly finishing: Finishing) {}

  /** Asks for a round; rounds that are asked for before the last one began are one. `edited`: the text that changed, if it was one. */
  schedule(edited?: string): void {
    if (edited !== undefined) this.#edited.add(this.session.host.normalizeUri(edited));
    if (this.#waiting || this.session.traits.pullDiagnostics) return;
    this.#waiting = true;
    this.#whenRead();
  }

  /** Changes that have arrived come first, as in a burst of keys: the round is of the last. */
  #whenRead(): void {
    this.session.host.defer(() => {
      if (this.inbox.changes > 0) return this.#whenRead();
      this.#waiting = false;
      const open = this.session.openUris();
      const first = open.filter((uri) => this.#edited.has(uri));
      this.#edited.clear();
      this.#round([...first, ...open.filter((uri) => !first.includes(uri))]);
    });
  }

  /** A closed document's findings leave the client's list. */
  clear(uri: string): void {
    const key = this.session.host.normalizeUri(uri);
    if (!this.#sent.delete(key)) return;
    this.#send({ uri, diagnostics: [] });
  }

  /** Ends early when another round has been asked for: that one has all of them. */
  #round(uris: readonly string[]): void {
    const [uri, ...rest] = uris;
    if (uri === undefined || this.#waiting) return;
    if (this.inbox.changes > 0) return this.schedule();
    const check = guardedNotification<string>(this.connection, 'diagnostics', (asked) => {
      if (this.session.check(asked, checkingSlice)) this.finishing.makeAhead(asked);
      else this.finishing.finish(asked);
      const view = this.session.view(asked);
      if (view) this.#push(asked, this.items.of(view));
    });
    // One document that cannot be checked leaves the others theirs.
    void check(uri);
    if (rest.length > 0) this.session.host.defer(() => this.#round(rest));
  }

  #push(uri: string, diagnostics: readonly Diagnostic[]): void {
    const sent = this.#sent.get(uri);
    if (sent !== undefined && sameItems(sent, diagnostics)) return;
    this.#sent.set(uri, diagnostics);
    const version = this.session.version(uri);
    this.#send({ uri: this.session.spell(uri), diagnostics: lasting([...diagnostics]), ...(version === undefined ? {} : { version }) });
  }

  #send(params: PublishDiagnosticsParams): void {
    void guardedNotification<void>(this.connection, 'publishDiagnostics', () => this.connection.sendDiagnostics(params))();
  }
}
