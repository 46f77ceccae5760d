// Lines of a text around a stretch of it. Invariant: looks no further than the lines it answers with.

import type { SourceText } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';

const step = 256;

/** From the beginning of the first line to the end of the last, its line end left out. */
export function linesAround(text: SourceText, { start, end }: Span): Span {
  return { start: lineStart(text, start), end: lineEnd(text, end) };
}

function lineStart(text: SourceText, offset: number): number {
  for (let to = offset; to > 0; to -= step) {
    const from = Math.max(0, to - step);
    const piece = text.slice(from, to);
    const at = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'));
    if (at >= 0) return from + at + 1;
  }
  return 0;
}

function lineEnd(text: SourceText, offset: number): number {
  for (let from = offset; from < text.length; from += step) {
    const at = text.slice(from, from + step).search(/[\r\n]/u);
    if (at >= 0) return from + at;
  }
  return text.length;
}
