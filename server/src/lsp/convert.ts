// Between the core's offsets and LSP's positions. The line index of a text is made once per document object.

import type { Position, Range } from 'vscode-languageserver';
import type { Document, LineIndex, Span } from '../core/index.js';
import { lineIndexOf } from '../core/index.js';

/** Converts for one document; made by `Session.view`. */
export interface View {
  readonly document: Document;
  readonly lines: LineIndex;
}

export function createView(document: Document): View {
  let lines: LineIndex | undefined;
  return {
    document,
    get lines() {
      lines ??= lineIndexOf(document);
      return lines;
    },
  };
}

export function toRange(view: View, span: Span): Range {
  const { lines } = view;
  const start = lines.positionAt(span.start);
  // Most stretches end in the line they begin in: then the end needs no search.
  const length = span.end - span.start;
  if (span.end < lines.lineStart(start.line + 1)) return { start, end: { line: start.line, character: start.character + Math.max(0, length) } };
  return { start, end: lines.positionAt(span.end) };
}

/** For many offsets of one text in their order: each search begins where the last one ended. An offset out of order is found too. */
export class PositionsInOrder {
  #line = 0;
  /** Where that line begins, and the next; -1 before the first search. */
  #start = 0;
  #end = -1;

  constructor(readonly lines: LineIndex) {}

  positionAt(offset: number): Position {
    if (offset < this.#start || offset >= this.#end) this.#seek(offset);
    return { line: this.#line, character: Math.max(0, offset - this.#start) };
  }

  #seek(offset: number): void {
    if (offset >= this.#end && this.#end >= 0) {
      const behindNext = this.lines.lineStart(this.#line + 2);
      if (offset < behindNext) {
        this.#line += 1;
        this.#start = this.#end;
        this.#end = behindNext;
        return;
      }
    }
    this.#line = this.lines.positionAt(offset).line;
    this.#start = this.lines.lineStart(this.#line);
    this.#end = this.lines.lineStart(this.#line + 1);
  }
}

export function rangeInOrder(positions: PositionsInOrder, span: Span): Range {
  return { start: positions.positionAt(span.start), end: positions.positionAt(span.end) };
}

/** Positions outside the text are moved to its nearest end, as LSP asks. */
export function toOffset(view: View, position: Position): number {
  return view.lines.offsetAt(position);
}

export function toSpan(view: View, range: Range): Span {
  const start = toOffset(view, range.start);
  return { start, end: Math.max(start, toOffset(view, range.end)) };
}
