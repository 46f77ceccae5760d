// Looks up whole words without cutting them out: a word is known by a sum over its letters, taken while its end is sought.
// Invariants: tables are made once and never change; a word of the table is always found, in any case of its letters; a
// word that is not may be found by chance, so that whoever asks looks again; a word with a letter of `oddLetter` is never found.

import { isLetter } from '../inline/characters.js';

/** Where the letters beyond Latin, Greek and Cyrillic begin: they are not in `letters`. */
export const lettersEnd = 0x530;
/** In `letters`: a letter or mark whose small form is not one letter of the same kind, so that its word must be read in full. */
export const oddLetter = 1;

/** By UTF-16 code unit below `lettersEnd`: 0 for what is no letter, `oddLetter`, else the small letter. */
export const letters: Uint16Array = Uint16Array.from({ length: lettersEnd }, (_, code) => {
  if (!isLetter(code)) return 0;
  const letter = String.fromCharCode(code);
  const small = letter.toLowerCase();
  // The long s is an s to a pattern that ignores case.
  return small.length === 1 && code !== 0x17f && /\p{L}/u.test(letter) ? small.charCodeAt(0) : oddLetter;
});

/** The sum of the letters so far and one more small letter; begins with 0. */
export function addLetter(sum: number, small: number): number {
  return Math.imul(sum ^ small, 0x2c1b3c6d) ^ (sum >>> 15);
}

export interface WordTable {
  readonly sums: Int32Array;
  readonly bits: Int32Array;
  /** The length of both, less one; a power of two, less one. */
  readonly mask: number;
  /** By the last bits of a sum (`seenMask`): 0 where no word has it. */
  readonly seen: Uint8Array;
}

export const seenMask = 8191;

/** Words in small letters with what they are, as bits; bits of a word given twice are joined. Nothing but letters counts. */
export function wordTable(words: Iterable<readonly [word: string, bits: number]>): WordTable {
  const known = new Map<number, number>();
  for (const [word, bits] of words) {
    let sum = 0;
    for (let i = 0; i < word.length; i += 1) sum = addLetter(sum, word.charCodeAt(i));
    known.set(sum, (known.get(sum) ?? 0) | bits);
  }
  let size = 64;
  while (size < known.size * 4) size *= 2;
  const table = { sums: new Int32Array(size), bits: new Int32Array(size), mask: size - 1, seen: new Uint8Array(seenMask + 1) };
  for (const [sum, bits] of known) {
    let slot = sum & table.mask;
    while (table.bits[slot] !== 0) slot = (slot + 1) & table.mask;
    table.sums[slot] = sum;
    table.bits[slot] = bits;
    table.seen[sum & seenMask] = 1;
  }
  return table;
}

/** The bits of the word with this sum, 0 when the table has none. */
export function bitsOf(table: WordTable, sum: number): number {
  for (let slot = sum & table.mask; ; slot = (slot + 1) & table.mask) {
    const bits = table.bits[slot] ?? 0;
    if (bits === 0 || table.sums[slot] === sum) return bits;
  }
}
