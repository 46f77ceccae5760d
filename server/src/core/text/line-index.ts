// Lines of a text: which line an offset lies in, and back. Ends of lines are LF, CRLF and lone CR, as in LSP.
// Invariant: line 0 starts at 0; starts are strictly increasing; a text that ends in a line end has an empty last line.

import { lastNotAbove } from './rising.js';

/** Zero-based line and UTF-16 column. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface LineIndex {
  readonly lineCount: number;
  /** Offset of a line's first character; the text's length for a line past the last. */
  lineStart(line: number): number;
  /** Offset behind a line's last character, its line end left out. */
  lineEnd(line: number): number;
  /** Position of an offset; offsets outside the text are clipped to it. */
  positionAt(offset: number): Position;
  /** Offset of a position; a column past the line's end gives the line's end, a line past the last the text's end. */
  offsetAt(position: Position): number;
}

export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const lineStart = (line: number): number => (line <= 0 ? 0 : starts[line] ?? text.length);
  const lineEnd = (line: number): number => {
    const next = starts[line + 1];
    if (next === undefined) return text.length;
    return text.charCodeAt(next - 1) === 10 && text.charCodeAt(next - 2) === 13 && next - 2 >= lineStart(line) ? next - 2 : next - 1;
  };
  return {
    lineCount: starts.length,
    lineStart,
    lineEnd,
    positionAt(offset) {
      const at = Math.max(0, Math.min(offset, text.length));
      const line = lastNotAbove(starts, at);
      return { line, character: at - lineStart(line) };
    },
    offsetAt(position) {
      if (position.line < 0) return 0;
      if (position.line >= starts.length) return text.length;
      const start = lineStart(position.line);
      return Math.max(start, Math.min(start + position.character, lineEnd(position.line)));
    },
  };
}

/** Offset of each line's first character; a text that ends in a line end has an empty last line. */
export function lineStarts(text: string): Uint32Array {
  // Lines are seldom shorter than this; where they are, the list grows.
  let starts = new Uint32Array(16 + (text.length >> 5));
  let count = 1;
  let lf = text.indexOf('\n');
  let cr = text.indexOf('\r');
  while (lf !== -1 || cr !== -1) {
    const next: number = cr === -1 || (lf !== -1 && lf < cr) ? lf + 1 : lf === cr + 1 ? cr + 2 : cr + 1;
    if (count === starts.length) {
      const larger = new Uint32Array(count * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count] = next;
    count += 1;
    if (lf !== -1 && lf < next) lf = text.indexOf('\n', next);
    if (cr !== -1 && cr < next) cr = text.indexOf('\r', next);
  }
  return starts.subarray(0, count);
}
