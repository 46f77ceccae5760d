// Opening square brackets, with the names they speak for, before a label or heading: `[RUS: 3. Text]`.
// Invariant: reads one line; what is passed over stays in the block's text.

import { isDigit, isSpace, isWordChar, skipSpace } from './chars.js';

/** Names before the colon are at most this long together. */
const longestAttribution = 80;

/** Offset behind the opening brackets, attributions and white space at `at`; `at` when no bracket stands there. */
export function passBrackets(text: string, at: number, end: number): number {
  let p = at;
  while (p < end && text.charCodeAt(p) === 91) {
    p = skipSpace(text, p + 1, end);
    p = passAttribution(text, p, end);
  }
  return p;
}

/** `UKR, USA: ` at `at`: up to the text behind it; `at` when the words are no names before a colon. */
function passAttribution(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + longestAttribution);
  let words = 0;
  let inWord = false;
  for (let p = at; p < limit; p += 1) {
    const code = text.charCodeAt(p);
    if (isWordChar(code)) {
      if (!inWord) words += 1;
      if (words > 4) return at;
      inWord = true;
    } else if (code === 58) {
      if (words === 0 || p + 1 >= end || !isSpace(text.charCodeAt(p + 1))) return at;
      return skipSpace(text, p + 1, end);
    } else if (code === 44) {
      words = 0;
      inWord = false;
    } else if (isSpace(code)) inWord = false;
    else if (code !== 45 && code !== 0x2019 && code !== 39) return at;
  }
  return at;
}

/** How many square brackets open in `[at, to)`. */
export function countOpenings(text: string, at: number, to: number): number {
  let count = 0;
  for (let p = at; p < to; p += 1) if (text.charCodeAt(p) === 91) count += 1;
  return count;
}

/** `[1]`, `[12]`, `[*]` and white space at `at`: the offset of the text behind; -1 for anything else. */
export function noteBodyStart(text: string, at: number, end: number): number {
  let p = at + 1;
  while (p < end && p - at < 5 && (isDigit(text.charCodeAt(p)) || text.charCodeAt(p) === 42)) p += 1;
  if (p === at + 1 || p >= end || text.charCodeAt(p) !== 93) return -1;
  const next = skipSpace(text, p + 1, end);
  return next > p + 1 && next < end ? next : -1;
}
