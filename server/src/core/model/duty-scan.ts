// Which words of a language's table stand in a text, and where those that begin a form of duty do: one look at each letter.
// Invariant: no form, definition, negative subject or "no duty" of the table matches where its bit is not given.

import { addLetter, bitsOf, letters, lettersEnd, oddLetter } from '../syntax/words/word-table.js';
import type { DutyWords } from './words/duty-words.js';

export interface FoundWords {
  /** As in `DutyWords.lookUp`, of all words found; all ones where a letter stands that the look-up does not know. */
  readonly bits: number;
  /** Words that begin a form, in order: where, and their bits. */
  readonly starts: readonly number[];
  readonly startBits: readonly number[];
}

const everything: FoundWords = { bits: -1, starts: [], startBits: [] };
const nothing: FoundWords = { bits: 0, starts: [], startBits: [] };

/** `text` is folded. */
export function findWords(text: string, table: DutyWords): FoundWords {
  const { lookUp, beginning } = table;
  let bits = 0;
  let starts: number[] | undefined;
  let startBits: number[] | undefined;
  for (let i = 0; i < text.length; i += 1) {
    let code = text.charCodeAt(i);
    if (code >= lettersEnd) {
      if (isOddBeyond(code)) return everything;
      continue;
    }
    let small = letters[code] ?? 0;
    if (small === 0) continue;
    const start = i;
    let sum = 0;
    do {
      if (small === oddLetter) return everything;
      sum = addLetter(sum, small);
      i += 1;
      code = text.charCodeAt(i);
      small = code < lettersEnd ? letters[code] ?? 0 : 0;
    } while (small !== 0);
    i -= 1;
    const found = bitsOf(lookUp, sum);
    if (found === 0) continue;
    bits |= found;
    if ((found & beginning) === 0) continue;
    (starts ??= []).push(start);
    (startBits ??= []).push(found & beginning);
  }
  if (bits === 0) return nothing;
  return { bits, starts: starts ?? nothing.starts, startBits: startBits ?? nothing.startBits };
}

/** A letter beyond Cyrillic that may be another one's capital, or a mark that joins one. */
function isOddBeyond(code: number): boolean {
  if ((code >= 0x2000 && code <= 0x20cf) || (code >= 0x2190 && code <= 0x2bff) || (code >= 0x3000 && code <= 0xd7a3) || (code >= 0xd800 && code <= 0xdfff)) return false;
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(code));
}
