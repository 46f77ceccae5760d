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
  return { start: view.lines.positionAt(span.start), end: view.lines.positionAt(span.end) };
}

/** Positions outside the text are moved to its nearest end, as LSP asks. */
export function toOffset(view: View, position: Position): number {
  return view.lines.offsetAt(position);
}

export function toSpan(view: View, range: Range): Span {
  const start = toOffset(view, range.start);
  return { start, end: Math.max(start, toOffset(view, range.end)) };
}
