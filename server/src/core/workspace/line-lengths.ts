// The lengths of a text's lines, kept with a document whose text was not read.
// Invariant: 16 bits a line; a text with a longer line has none.

import { derived, seed } from './memo.js';
import type { Document } from './types.js';

/** Of each line with its end, in UTF-16 units. */
export type LineLengths = Uint16Array;

/** `starts`: where lines begin. Undefined: one is longer than can be said. */
export function lengthsOf(starts: Uint32Array, length: number): LineLengths | undefined {
  const lengths = new Uint16Array(starts.length);
  for (let line = 0; line < lengths.length; line += 1) {
    const each = (starts[line + 1] ?? length) - (starts[line] ?? 0);
    if (each > 0xffff) return undefined;
    lengths[line] = each;
  }
  return lengths;
}

export function seedLines(document: Document, lengths: LineLengths): void {
  seed(document, unknownLengths, lengths);
}

/** Undefined when they were never told. */
export function knownLengths(document: Document): LineLengths | undefined {
  return derived(document, unknownLengths);
}

function unknownLengths(_document: Document): LineLengths | undefined {
  return undefined;
}
