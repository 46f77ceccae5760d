// Drafts that are edited while a checker follows them: a world of one draft and its other files.
// Invariant: after every step the checker has been told, once, of the version that step made.
import { buildModel } from '../../../../server/src/core/model/build.js';
import { Checker } from '../../../../server/src/core/rules/checker.js';
import { rules } from '../../../../server/src/core/rules/registry.js';
import type { Rule } from '../../../../server/src/core/rules/types.js';
import { parse } from '../../../../server/src/core/syntax/parse.js';
import type { Span } from '../../../../server/src/core/text/span.js';
import { createDocument, editDocument, fileNameOf } from '../../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withConfig, withDocument, withLoading, withoutDocument } from '../../../../server/src/core/workspace/snapshot.js';
import type { Config, Document, Snapshot } from '../../../../server/src/core/workspace/types.js';

const uri = 'file:///w/draft.treaty';

/** A document in small segments, so that edits cross their borders. */
function made(address: string, text: string): Document {
  return { ...createDocument(address, '', { library: false }), model: buildModel(parse(text, { segmentSize: 256 }), fileNameOf(address)) };
}

/** By the one edit that makes the text of it. */
function edited(document: Document, text: string): Document {
  const { tree } = document.model;
  const before = tree.text.slice(0, tree.text.length);
  const shorter = Math.min(before.length, text.length);
  let start = 0;
  while (start < shorter && before[start] === text[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  return editDocument(document, [{ span: { start, end: before.length - end }, newText: text.slice(start, text.length - end) }]);
}

export const otherUri = (index: number): string => `file:///w/other${index}.treaty`;

export class Draft {
  readonly checker: Checker;
  snapshot: Snapshot = createSnapshot(emptyConfig);
  document: Document;

  constructor(text: string, others: readonly string[] = [], readonly chosen: readonly Rule[] = rules) {
    this.checker = new Checker(chosen);
    this.document = made(uri, text);
    this.snapshot = withDocument(this.snapshot, this.document);
    others.forEach((other, index) => (this.snapshot = withDocument(this.snapshot, made(otherUri(index), other))));
    this.#tell();
  }

  get text(): string {
    const { text } = this.document.model.tree;
    return text.slice(0, text.length);
  }

  edit(text: string): void {
    this.document = edited(this.document, text);
    this.snapshot = withDocument(this.snapshot, this.document);
    this.#tell();
  }

  /** Edits another file, or makes it. */
  editOther(index: number, text: string): void {
    const before = this.snapshot.documents.get(otherUri(index));
    this.snapshot = withDocument(this.snapshot, before ? edited(before, text) : made(otherUri(index), text));
    this.#tell();
  }

  otherText(index: number): string | undefined {
    const text = this.snapshot.documents.get(otherUri(index))?.model.tree.text;
    return text?.slice(0, text.length);
  }

  removeOther(index: number): void {
    this.snapshot = withoutDocument(this.snapshot, otherUri(index));
    this.#tell();
  }

  load(loading: boolean): void {
    this.snapshot = withLoading(this.snapshot, loading);
    this.#tell();
  }

  configure(config: Config): void {
    this.snapshot = withConfig(this.snapshot, config);
    this.#tell();
  }

  /** Works until nothing is left, `stops` blocks at a time; the blocks that were looked at. */
  finish(first: readonly Span[] = [], stops = Number.POSITIVE_INFINITY): number {
    const before = this.checker.done.blocks;
    let left = stops;
    while (!this.checker.work({ first, stop: () => --left <= 0 })) left = stops;
    return this.checker.done.blocks - before;
  }

  #tell(): void {
    this.checker.update(this.snapshot, this.document);
  }
}
