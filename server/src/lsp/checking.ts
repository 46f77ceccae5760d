// The checkers of the texts that were asked about: each is told of every version of its text, and works in slices between messages.
// Invariants: what a slice left undone is done in later ones, behind the messages that have arrived; findings that are asked for
// before that are those known so far, and whoever asked hears when all are known.

import type { Document, Finding, Severity, Snapshot, Span } from '../core/index.js';
import { Checker, checkDocument, configOf, findingsStay } from '../core/index.js';

/** Milliseconds that the slice in an answer about findings may take: what was edited and what is shown are looked at in it. */
export const checkingSlice = 5;

/** Milliseconds of a slice behind all answers: a message that comes in between waits for half of it, in the mean. */
export const behindSlice = 2;

/** Milliseconds after which the first answer about a text leaves with what is known by then, to a client that can be told to ask again. */
export const firstAnswer = 60;

/** Versions of a text that its checker hears of together: a question right behind a key does not wait for what the key means to findings. */
const mostUntold = 8;

/** Blocks of a text of which all has been known before that is checked in one go: a slice of its own would cost more than it spares. */
const fewBlocks = 3000;

/** Likewise of a text that is new, of which everything is to be looked at, by code that may not have run yet. */
const fewNewBlocks = 250;

export interface Known {
  /** In order of position; of more than were asked for, the worst. */
  readonly findings: readonly Finding[];
  /** How many there are, those left out included. */
  readonly total: number;
}

export class Checking {
  /** By normalised address of an open text. */
  readonly #checkers = new Map<string, Checker>();
  /** Of documents that are not open: nobody edits them. */
  #others = new WeakMap<Document, { readonly snapshot: Snapshot; readonly findings: readonly Finding[] }>();

  /** Addresses of open texts of which all has been known once. */
  readonly #known = new Set<string>();

  /** Versions a checker has not heard of yet, in turn. */
  readonly #untold = new Map<string, { readonly snapshot: Snapshot; readonly document: Document }[]>();

  constructor(readonly now: () => number) {}

  /** An open text has another version: its checker hears of it, after those before it, when it is next asked. */
  edited(snapshot: Snapshot, document: Document): void {
    if (!this.#checkers.has(document.uri)) return;
    const untold = this.#untold.get(document.uri) ?? [];
    untold.push({ snapshot, document });
    this.#untold.set(document.uri, untold);
    if (untold.length >= mostUntold) this.#toldOf(document.uri);
  }

  /** A text was closed. */
  forget(uri: string): void {
    this.#checkers.delete(uri);
    this.#known.delete(uri);
    this.#untold.delete(uri);
  }

  /**
   * Looks at what is not known yet of an open text, `first` before everything else, for about so many milliseconds. True when all of it
   * is known.
   */
  work(snapshot: Snapshot, document: Document, milliseconds: number, first: readonly Span[]): boolean {
    const checker = this.#checkerOf(snapshot, document);
    if (checker.complete) return true;
    const end = document.model.tree.count <= (this.#known.has(document.uri) ? fewBlocks : fewNewBlocks) ? Number.POSITIVE_INFINITY : this.now() + milliseconds;
    const isDone = checker.work({ stop: () => this.now() >= end, first });
    if (isDone) this.#known.add(document.uri);
    return isDone;
  }

  /** Of an open text all is known that takes no looking up. */
  isSurveyed(uri: string): boolean {
    return this.#toldOf(uri)?.surveyed ?? true;
  }

  /** All findings of a document; of an open one, as many blocks are looked at as that takes. */
  findings(snapshot: Snapshot, document: Document, isOpen: boolean): readonly Finding[] {
    if (!isOpen) return this.#ofOther(snapshot, document);
    const checker = this.#checkerOf(snapshot, document);
    checker.work({ stop: () => false });
    return checker.findings();
  }

  /** The worst of the findings known so far. */
  worst(snapshot: Snapshot, document: Document, isOpen: boolean, most: number): Known {
    if (isOpen) return this.#checkerOf(snapshot, document).worst(most);
    const findings = this.#ofOther(snapshot, document);
    return { findings, total: findings.length };
  }

  /** What is known so far of an open text's declarations and of the text as a whole. */
  ofDeclarations(snapshot: Snapshot, document: Document): readonly Finding[] {
    return this.#checkerOf(snapshot, document).ofDeclarations();
  }

  /** All findings of a document that is not open, for who reads what they say: where they point to in other files may be old. */
  ofClosed(snapshot: Snapshot, document: Document): readonly Finding[] {
    const known = this.#others.get(document);
    return known && findingsStay(known.snapshot, snapshot, document) ? known.findings : this.#ofOther(snapshot, document);
  }

  /** How many findings of each severity are known so far of an open text that was asked about; none of any other. */
  counts(snapshot: Snapshot, document: Document): Readonly<Record<Severity, number>> {
    if (!this.#checkers.has(document.uri)) return { error: 0, warning: 0, information: 0, hint: 0 };
    return this.#checkerOf(snapshot, document).counts();
  }

  /** How many of the findings known so far the baseline hides; 0 for a document that is not open or was not asked about yet. */
  hidden(snapshot: Snapshot, document: Document): number {
    if (configOf(snapshot, document).baseline === undefined || !this.#checkers.has(document.uri)) return 0;
    return this.#checkerOf(snapshot, document).hidden();
  }

  /** All is known of an open text that was asked about. */
  isComplete(uri: string): boolean {
    return this.#toldOf(uri)?.complete ?? false;
  }

  #ofOther(snapshot: Snapshot, document: Document): readonly Finding[] {
    const known = this.#others.get(document);
    if (known && known.snapshot === snapshot) return known.findings;
    const findings = checkDocument(snapshot, document);
    this.#others.set(document, { snapshot, findings });
    return findings;
  }

  #checkerOf(snapshot: Snapshot, document: Document): Checker {
    let checker = this.#toldOf(document.uri);
    if (!checker) this.#checkers.set(document.uri, (checker = new Checker()));
    checker.update(snapshot, document);
    return checker;
  }

  /** The checker of a text, told of all versions so far; undefined when it was not asked about yet. */
  #toldOf(uri: string): Checker | undefined {
    const checker = this.#checkers.get(uri);
    const untold = this.#untold.get(uri);
    if (!checker || !untold) return checker;
    this.#untold.delete(uri);
    for (const { snapshot, document } of untold) checker.update(snapshot, document);
    return checker;
  }
}
