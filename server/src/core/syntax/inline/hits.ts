// Where in a text something may stand that the scanners read: one look at each character decides for all of them.
// Invariants: a scanner that steps to its hits only, and on through a run of letters or digits it has stopped within, finds all that
// it would find at every character (`stepThrough`); hits are in order; a hit may come to nothing.

import { eastStart, eastStartOf, Hit, lexicon, stemStart } from '../words/hit-words.js';
import { addLetter, bitsOf, letters, lettersEnd, oddLetter, seenMask } from '../words/word-table.js';
import { isDigit, isEastAsian, isLetter, isUpper } from './characters.js';
import { longestWord } from './phrases.js';

export interface Hits {
  /** All hits' bits (`Hit`) joined. */
  readonly all: number;
  /** Indices in the text, and what each may be. */
  readonly at: readonly number[];
  readonly what: readonly number[];
}

const none: Hits = { all: 0, at: [], what: [] };

/** In `kinds`: no letter, but a hit by itself, of the bits below. */
const isSign = 0x8000;
/** By UTF-16 code unit below `lettersEnd`: as `letters`, and the bits of the characters that are hits by themselves. */
const kinds: Uint16Array = Uint16Array.from(letters);
for (const [characters, bits] of [
  ['[]{}_', Hit.mark], ['.!?', Hit.stop], ['"\u00ab', Hit.quote | Hit.opening], ['\u00bb', Hit.quote], ['\u00a7\u00b6', Hit.sign], ['0123456789', Hit.digit],
] as const) {
  for (const character of characters) kinds[character.charCodeAt(0)] = isSign | bits;
}

export function findHits(text: string): Hits {
  const { seen } = lexicon;
  const { length } = text;
  let all = 0;
  let at: number[] | undefined;
  let what: number[] | undefined;
  let i = 0;
  while (i < length) {
    const start = i;
    const code = text.charCodeAt(i);
    i += 1;
    let kind = code < lettersEnd ? kinds[code] ?? 0 : kindBeyond(text, start, code);
    if (kind === 0) continue;
    let bits = 0;
    if (kind >= isSign) {
      bits = kind - isSign;
      if (bits === Hit.digit) while (isDigit(text.charCodeAt(i))) i += 1;
      else if (code === 95) while (text.charCodeAt(i) === 95) i += 1;
    } else {
      // A word: the sum of its letters while they are plain ones.
      let sum = 0;
      while (kind > oddLetter && kind < isSign) {
        sum = addLetter(sum, kind);
        if (i === length) {
          kind = 0;
          i += 1;
          break;
        }
        const next = text.charCodeAt(i);
        i += 1;
        kind = next < lettersEnd ? kinds[next] ?? 0 : isLetter(next) ? oddLetter : 0;
      }
      i -= 1;
      if (kind === oddLetter) {
        i = runEnd(text, i);
        bits = Hit.words;
      } else {
        if (seen[sum & seenMask] !== 0) bits = wordBits(code, sum);
        if (code === 105 || code === 111 || code === 116) {
          if (i - start > 4 && isUpper(text.charCodeAt(start + 2))) bits |= Hit.glued;
        } else if (code >= 0x400 && code < 0x430) bits |= stemBits(text, start);
      }
      if (i - start > longestWord) bits |= Hit.long;
      if (start > 0 && isEastAsian(text.charCodeAt(start - 1))) bits |= i - runStart(text, start) > longestWord ? Hit.long | Hit.afterEast : Hit.afterEast;
      if (bits === 0) continue;
    }
    all |= bits;
    if (at === undefined || what === undefined) {
      at = [start];
      what = [bits];
    } else {
      at.push(start);
      what.push(bits);
    }
  }
  return at === undefined || what === undefined ? none : { all, at, what };
}

/** What the word of this sum may be; some words count with a capital only. */
function wordBits(code: number, sum: number): number {
  const bits = bitsOf(lexicon, sum);
  return letters[code] === code ? bits & ~Hit.capitals : bits;
}

/** Whether a word with a Cyrillic capital begins as kinds of instrument do. */
function stemBits(text: string, start: number): number {
  let sum = 0;
  for (let i = start; i < start + 3; i += 1) {
    const code = text.charCodeAt(i);
    const small = code < lettersEnd ? letters[code] ?? 0 : 0;
    if (small === 0) return 0;
    sum = addLetter(sum, small);
  }
  return bitsOf(stemStart, sum);
}

function runEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** As `kinds`, for a character beyond it: the first of a Korean or Chinese citation, a quote, a letter. */
function kindBeyond(text: string, at: number, code: number): number {
  if (isEastAsian(code)) {
    const kind = eastStartOf(code);
    return kind === 0 || (kind === eastStart.relative && isEastAsian(text.charCodeAt(at - 1))) ? 0 : isSign | Hit.east;
  }
  switch (code) {
    case 0x201d:
      return isSign | Hit.quote;
    case 0x201c:
    case 0x201e:
      return isSign | Hit.quote | Hit.opening;
    case 0x300c:
    case 0x300e:
      return isSign | Hit.opening;
    default:
      return isLetter(code) ? oddLetter : 0;
  }
}

/** Where the run of Korean and Chinese letters before `at` begins; no further back than matters. */
function runStart(text: string, at: number): number {
  let start = at;
  while (at - start <= longestWord && isEastAsian(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/**
 * Calls `step` wherever it can have an effect, in order; it gives the index to go on from. The same as calling it for every
 * character of the text, when it does nothing but go on by one character, word or number where no hit of `wanted` stands.
 */
export function stepThrough(text: string, hits: Hits, wanted: number, step: (at: number) => number): void {
  let i = 0;
  if ((hits.all & Hit.long) !== 0) {
    while (i < text.length) i = step(i);
    return;
  }
  for (let k = 0; k < hits.at.length; k += 1) {
    const at = hits.at[k] ?? 0;
    if (at < i || ((hits.what[k] ?? 0) & wanted) === 0) continue;
    i = step(at);
    while (i < text.length && goesOn(text, i)) i = step(i);
  }
}

/** Within a run of letters or digits: no hit stands for what begins here. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) ? isDigit(text.charCodeAt(at - 1)) : isLetter(code) && isLetter(text.charCodeAt(at - 1));
}
