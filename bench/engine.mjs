// A text as the server's session holds it when it is open: parsed, edited, checked in slices, its worst findings listed. The one file
// that knows those calls, so that every measure follows when the session learns something.
// Invariant: nothing here is quicker than what the session does; the checker is the server's own, one for each open text.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './load.mjs';

export const benchUri = 'file:///bench/text.treaty';

/** Findings of one text in a message, as the server's `usualLimit`. */
const most = 1000;

export function createEngine(core) {
  const library = libraryOf(core);
  const make = (text) => core.createDocument(benchUri, text, { library: false });
  const opened = (document) => new OpenText(core, core.withDocument(library, document), document);
  return {
    /** The document alone, nothing asked of it. */
    make,
    /** A document in a workspace with the bundled library, not checked yet. */
    opened,
    /** A text nobody has seen, parsed and checked to the end. */
    open(text) {
      const open = opened(make(text));
      open.finish();
      return open;
    },
    /** The same, to the findings of some rules. */
    openWith(text, rules) {
      const document = make(text);
      const checker = new core.Checker(rules);
      checker.update(core.withDocument(library, document), document);
      checker.work({ stop: () => false });
      return checker.worst(most);
    },
  };
}

/** Answers are {findings, total, complete}: the worst findings known, how many there are, and whether those are all. */
class OpenText {
  #core;
  #checking;
  #shown = [];

  constructor(core, snapshot, document) {
    this.#core = core;
    this.#checking = new core.Checking(() => performance.now());
    this.snapshot = snapshot;
    this.document = document;
  }

  /** What the server says first about a text that was opened. */
  first() {
    const end = performance.now() + this.#core.firstAnswer;
    let complete = this.#slice();
    while (!complete && performance.now() < end) complete = this.#slice();
    return this.#answer(complete);
  }

  /** Edits `{span, newText}`, each made in the text as the one before left it, to what the server then answers: after one slice. */
  edit(edits) {
    this.document = this.#core.editDocument(this.document, edits);
    this.snapshot = this.#core.withDocument(this.snapshot, this.document);
    this.#checking.edited(this.snapshot, this.document);
    const last = edits.at(-1);
    this.#shown = this.#linesAt(last.span.start, last.span.start + last.newText.length);
    return this.#answer(this.#slice());
  }

  /** The rest of the slices, to the last answer. */
  finish() {
    while (!this.#slice());
    return this.#answer(true);
  }

  /** One slice that ends at the first block that can be put off; for edits by the hundred thousand. */
  editHastily(edits) {
    this.document = this.#core.editDocument(this.document, edits);
    this.snapshot = this.#core.withDocument(this.snapshot, this.document);
    this.#checking.edited(this.snapshot, this.document);
    this.#checking.work(this.snapshot, this.document, 0, []);
  }

  /** Every finding, in order of position, whatever is left to be looked at done. */
  findings() {
    return this.#checking.findings(this.snapshot, this.document, true);
  }

  /** Every finding known so far; nothing is looked at for it. */
  known() {
    return this.#checking.worst(this.snapshot, this.document, true, Number.POSITIVE_INFINITY).findings;
  }

  /** What is known so far of the lines around the last edit. */
  shown() {
    return this.known().filter(({ span }) => this.#shown.some(({ start, end }) => span.start >= start && span.end <= end));
  }

  /** The text as it is now. */
  get text() {
    return textOf(this.document);
  }

  #slice() {
    return this.#checking.work(this.snapshot, this.document, this.#core.checkingSlice, this.#shown);
  }

  #answer(complete) {
    return { ...this.#checking.worst(this.snapshot, this.document, true, most), complete };
  }

  /** The lines of that stretch, then those around them too. */
  #linesAt(start, end) {
    const { text } = this.document.model.tree;
    const first = text.positionAt(start).line;
    const last = text.positionAt(end).line;
    return [0, this.#core.AROUND].map((more) => ({ start: text.lineStart(Math.max(0, first - more)), end: text.lineStart(Math.min(text.lineCount, last + more + 1)) }));
  }
}

/** The text of a document as it is now. */
export function textOf({ model }) {
  return model.tree.text.slice(0, model.tree.text.length);
}

/** A snapshot of the bundled precedents. */
export function libraryOf(core) {
  const folder = join(root, 'library');
  const documents = readdirSync(folder).filter((file) => file.endsWith('.treaty')).map((file) =>
    core.createDocument(`file:///library/${file}`, readFileSync(join(folder, file), 'utf8'), { library: true }));
  return core.withDocuments(core.createSnapshot(core.emptyConfig), documents);
}
