// The words of a block as one string, with the way back to the document.
// Invariant: pieces are joined by one blank; `at` gives document offsets (UTF-16) and never decreases.

import { lastNotAbove } from '../text/rising.js';
import type { Span } from '../text/span.js';
import type { SourceText } from '../syntax/types.js';

export interface Prose {
  readonly text: string;
  /** Document offset of an index; the text's length gives the end of the last piece. */
  at(index: number): number;
}

export function joinPieces(source: SourceText, pieces: readonly Span[]): Prose {
  const [only] = pieces;
  if (only === undefined) return { text: '', at: () => 0 };
  if (pieces.length === 1) return { text: source.slice(only.start, only.end), at: (index) => only.start + index };
  const begins: number[] = [];
  let text = '';
  for (const piece of pieces) {
    if (text !== '') text += ' ';
    begins.push(text.length);
    text += source.slice(piece.start, piece.end);
  }
  return { text, at: (index) => offsetAt(pieces, begins, index) };
}

/** Document offset of an index in the joined text: in the piece that holds it; the blank between two pieces is the first one's end. */
function offsetAt(pieces: readonly Span[], begins: readonly number[], index: number): number {
  const at = lastNotAbove(begins, index);
  const piece = pieces[at] ?? { start: 0, end: 0 };
  return Math.min(piece.start + index - (begins[at] ?? 0), piece.end);
}

/** The first index of the prose that stands at or behind an offset of the document. */
export function indexAt(prose: Prose, offset: number): number {
  let [low, high] = [0, prose.text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (prose.at(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
