// The line a cursor stands in, as text, and what of it an answer would replace.
// Invariant: found from the cursor outwards, whatever the length of the document; nothing reaches past the line's ends. Of a very long line
// only what stands near the cursor is read.

import type { SourceText } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';

export interface CursorLine {
  /** Where the line begins, or what is read of it. */
  readonly start: number;
  readonly isWhole: boolean;
  readonly cursor: number;
  /** From `start` to the cursor, and from there to the line's end. */
  readonly before: string;
  readonly after: string;
}

/** What was typed of a word, and what an answer takes the place of: up to the cursor, or with the rest of the word. */
export interface Token {
  readonly typed: string;
  readonly insert: Span;
  readonly replace: Span;
}

/** UTF-16 units read at once, and at most on each side of the cursor. */
const step = 512;
const most = 2048;

/** `offset`: moved into the text when it lies outside; between CR and LF it stands in front of both. */
export function cursorLine(text: SourceText, offset: number): CursorLine {
  let cursor = Math.min(Math.max(0, offset), text.length);
  if (cursor > 0 && text.slice(cursor - 1, cursor + 1) === '\r\n') cursor -= 1;
  let before = '';
  let isWhole = false;
  for (let from = cursor; !isWhole && before.length < most; ) {
    const piece = text.slice(Math.max(0, from - step), from);
    const end = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'));
    before = piece.slice(end + 1) + before;
    from -= piece.length;
    isWhole = end >= 0 || from === 0;
  }
  let after = '';
  for (let from = cursor; from < text.length && after.length < most; from += step) {
    const piece = text.slice(from, from + step);
    const end = piece.search(/[\r\n]/u);
    after += end < 0 ? piece : piece.slice(0, end);
    if (end >= 0) break;
  }
  return { start: cursor - before.length, isWhole, cursor, before, after };
}

/** `from`: where the token begins in the line; `rest`: what of the text behind the cursor belongs to it. */
export function tokenAt(line: CursorLine, from: number, rest: RegExp): Token {
  const start = line.start + from;
  const more = rest.exec(line.after);
  const length = more !== null && more.index === 0 ? more[0].length : 0;
  return { typed: line.before.slice(from), insert: { start, end: line.cursor }, replace: { start, end: line.cursor + length } };
}

/** Letters, digits, hyphens of a name that goes on. */
export const restOfName = /^[\p{L}\p{M}\p{N}-]+/u;
/** The rest of a path. */
export const restOfPath = /^[\p{L}\p{M}\p{N}()/.~#-]+/u;
