// The number of a cited unit and the labels in brackets behind it, read at one place of a text.
// Invariant: total; looks at a bounded stretch, never back. `end` is the offset behind the last character that belongs to it.

import { insertedSuffixes, numberWordValue, romanValue } from '../numbers.js';
import { isDigit, isEastAsian, isLetter, isUpper } from './characters.js';

/** How a number is written: members of one list are of one family. */
export type NumberKind = 'digits' | 'dotted' | 'dashed' | 'letter' | 'letter-dash' | 'roman' | 'word' | 'bracket';

export interface ScannedNumber {
  readonly end: number;
  readonly kind: NumberKind;
  /** Canonical value (`numbers.ts`); several for `VI:4`. */
  readonly values: readonly string[];
  /** Looks like a slip of the typist or the scanner: lost blanks, `l` for 1. */
  readonly doubtful: boolean;
}

export interface ScanNumberOptions {
  /** Take `6-08` as one number. */
  readonly dashed: boolean;
  /** A lower-case letter or roman may stand without brackets (`point b`). */
  readonly bareLetters: boolean;
  /** Numbers in words may stand here (`Chapter Ten`). */
  readonly words: boolean;
  /** Numbers of more than four digits are read too: in targets, where nothing else can be meant. */
  readonly long?: true;
}

/** Longer numbers in prose are years, sums, documents; a drafter who writes one between braces means a clause. */
const longestDigits = 4;
const longestWritten = 9;

/** The number that begins at `at` (no blank before it), or undefined. */
export function scanNumber(text: string, at: number, options: ScanNumberOptions): ScannedNumber | undefined {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return scanDigits(text, at, options);
  if (isLetter(code)) return scanLetters(text, at, options);
  return undefined;
}

function scanDigits(text: string, at: number, options: ScanNumberOptions): ScannedNumber | undefined {
  let end = digitsEnd(text, at);
  if (end - at > (options.long === true ? longestWritten : longestDigits)) return undefined;
  let value = trimZeros(text.slice(at, end));
  let kind: NumberKind = 'digits';
  while (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
    const next = digitsEnd(text, end + 1);
    if (next - end > 4) return undefined;
    value += text.slice(end, next);
    end = next;
    kind = 'dotted';
  }
  if (text.charCodeAt(end) === 45 && kind === 'digits') {
    const afterDash = text.charCodeAt(end + 1);
    const next = isDigit(afterDash) ? digitsEnd(text, end + 1) : end;
    // Where the text does not number so, `4-4` is one number all the same: no range ends where it begins.
    if (next > end && (options.dashed || Number(text.slice(end + 1, next)) <= Number(value))) {
      return { end: next, kind: 'dashed', values: [value + text.slice(end, next)], doubtful: false };
    }
    if (isUpper(afterDash) && !isLetter(text.charCodeAt(end + 2))) {
      return { end: end + 2, kind: 'dashed', values: [`${value}-${text.charAt(end + 1).toLowerCase()}`], doubtful: false };
    }
  }
  const suffix = insertedSuffix(text, end);
  if (suffix !== undefined) return { end: suffix.end, kind, values: [value + suffix.word], doubtful: false };
  const letter = text.charCodeAt(end);
  if (!isLetter(letter) || isEastAsian(letter)) return { end, kind, values: [value], doubtful: false };
  const wordEnd = letterEnd(text, end, 12);
  const word = text.slice(end, wordEnd).toLowerCase();
  if (wordEnd - end === 1) return { end: wordEnd, kind, values: [value + word], doubtful: false };
  if (/^(?:st|nd|rd|th|er|re|e|º|ª|й|го|му|я|ої|го)$/u.test(word)) return word === 'er' || word === 're' ? { end: wordEnd, kind, values: [value], doubtful: false } : undefined;
  return { end, kind, values: [value], doubtful: true };
}

function scanLetters(text: string, at: number, options: ScanNumberOptions): ScannedNumber | undefined {
  const end = letterEnd(text, at, 24);
  const word = text.slice(at, end);
  const next = text.charCodeAt(end);
  if (end - at === 1 && isUpper(text.charCodeAt(at)) && next === 45 && isDigit(text.charCodeAt(end + 1))) {
    const last = digitsEnd(text, end + 1);
    return { end: last, kind: 'letter-dash', values: [word.toLowerCase() + text.slice(end, last)], doubtful: false };
  }
  if (end - at === 1 && isUpper(text.charCodeAt(at)) && next === 46 && isDigit(text.charCodeAt(end + 1))) {
    const last = digitsEnd(text, end + 1);
    return { end: last, kind: 'letter-dash', values: [word.toLowerCase() + text.slice(end, last)], doubtful: false };
  }
  if (isDigit(next)) {
    // `A1`; a longer word before digits is no number.
    if (end - at !== 1 || !isUpper(text.charCodeAt(at))) return undefined;
    const last = digitsEnd(text, end);
    return isLetter(text.charCodeAt(last)) ? undefined : { end: last, kind: 'letter-dash', values: [(word + text.slice(end, last)).toLowerCase()], doubtful: false };
  }
  const roman = end - at <= 8 ? romanNumber(word) : undefined;
  if (roman !== undefined) return romanAt(text, end, roman);
  if (end - at === 1) {
    // `et l’article 2`: an article that has lost its vowel is no letter of a list, and no 1.
    if ((next === 39 || next === 0x2019) && isLetter(text.charCodeAt(end + 1))) return undefined;
    if (isUpper(text.charCodeAt(at))) {
      // Initials and abbreviations (`A. B. Name`, `U.S.`) are no numbers.
      if (next === 46 && isLetter(text.charCodeAt(end + 1))) return undefined;
      if (next === 39) return undefined;
      return { end, kind: 'letter', values: [word.toLowerCase()], doubtful: false };
    }
    if (word === 'l' && !options.bareLetters) return { end, kind: 'digits', values: ['1'], doubtful: true };
    if (next === 41) return options.bareLetters ? { end: end + 1, kind: 'bracket', values: [word], doubtful: false } : undefined;
    return options.bareLetters ? bareLetter(text, end, word) : undefined;
  }
  if (end - at <= 3 && word !== word.toUpperCase() && /^[Il]+$/u.test(word)) {
    return { end, kind: 'roman', values: [String(word.length)], doubtful: true };
  }
  if (options.bareLetters && end - at <= 5 && word === word.toLowerCase() && romanValue(word) !== undefined) {
    return { end: next === 41 ? end + 1 : end, kind: 'bracket', values: [word], doubtful: false };
  }
  return options.words ? scanWord(text, at, end) : undefined;
}

/** A lower-case letter counts only where nothing follows that makes it a word (`point a shall`, not `point a day`). */
function bareLetter(text: string, end: number, letter: string): ScannedNumber | undefined {
  if (letter === 'l') return { end, kind: 'digits', values: ['1'], doubtful: true };
  if (/^[aeoyuàyвіїйзукс]$/u.test(letter) && text.charCodeAt(end) === 32 && isLetter(text.charCodeAt(end + 1)) && !/^ (?:of|and|or|to|et|ou|de|du|y|o|shall|is|are|may|above|below)\b/u.test(text.slice(end, end + 8))) return undefined;
  return { end, kind: 'bracket', values: [letter], doubtful: false };
}

function romanAt(text: string, end: number, value: string): ScannedNumber {
  const next = text.charCodeAt(end);
  if (next === 45 && isUpper(text.charCodeAt(end + 1)) && !isLetter(text.charCodeAt(end + 2))) {
    return { end: end + 2, kind: 'roman', values: [`${value}-${text.charAt(end + 1).toLowerCase()}`], doubtful: false };
  }
  if (next === 46 && isDigit(text.charCodeAt(end + 1))) {
    const last = digitsEnd(text, end + 1);
    return { end: last, kind: 'roman', values: [value + text.slice(end, last)], doubtful: false };
  }
  if (next === 58 && isDigit(text.charCodeAt(end + 1))) {
    const last = digitsEnd(text, end + 1);
    return { end: last, kind: 'roman', values: [value, text.slice(end + 1, last)], doubtful: false };
  }
  const suffix = insertedSuffix(text, end);
  if (suffix !== undefined) return { end: suffix.end, kind: 'roman', values: [value + suffix.word], doubtful: false };
  return { end, kind: 'roman', values: [value], doubtful: false };
}

/** Capital roman numerals, Cyrillic look-alikes too; a single letter only as I, V or X. */
function romanNumber(word: string): string | undefined {
  if (word !== word.toUpperCase()) return undefined;
  const latin = word.replaceAll('І', 'I').replaceAll('Х', 'X').replaceAll('С', 'C').replaceAll('М', 'M');
  if (latin.length === 1 && !/[IVX]/u.test(latin)) return undefined;
  const value = romanValue(latin);
  return value === undefined ? undefined : String(value);
}

function scanWord(text: string, at: number, firstEnd: number): ScannedNumber | undefined {
  let best: ScannedNumber | undefined;
  let end = firstEnd;
  for (let words = 1; words <= 3; words += 1) {
    const value = numberWordValue(text.slice(at, end)) ?? (/^prem(?:ier|ière)$|^primer[oa]$/iu.test(text.slice(at, end)) ? 1 : undefined);
    if (value !== undefined && value > 0) best = { end, kind: 'word', values: [String(value)], doubtful: false };
    else if (words === 1) return undefined;
    if (text.charCodeAt(end) !== 45 || !isLetter(text.charCodeAt(end + 1))) break;
    end = letterEnd(text, end + 1, 24);
  }
  return best;
}

function insertedSuffix(text: string, at: number): { readonly end: number; readonly word: string } | undefined {
  const start = text.charCodeAt(at) === 32 || text.charCodeAt(at) === 45 ? at + 1 : at;
  const code = text.charCodeAt(start) | 32;
  if (code !== 98 && code !== 116 && code !== 113 && code !== 115 && code !== 111 && code !== 110 && code !== 100) return undefined;
  const end = letterEnd(text, start, 12);
  const word = text.slice(start, end).toLowerCase();
  return insertedSuffixes.includes(word) ? { end, word } : undefined;
}

/** A label in brackets or with a closing one: `(d)`, `(ii)`, `( a)`, `«а»`. */
export interface ScannedLabel {
  readonly end: number;
  readonly value: string;
  readonly doubtful: boolean;
}

/** The label that begins with the bracket at `at`, or undefined (a title, a remark, a long number). */
export function scanLabel(text: string, at: number): ScannedLabel | undefined {
  const open = text.charCodeAt(at);
  const closing = open === 40 ? 41 : open === 0xab ? 0xbb : open === 0x201c || open === 0x201e ? 0x201d : open === 34 ? 34 : 0;
  if (closing === 0) return undefined;
  let start = at + 1;
  while (text.charCodeAt(start) === 32 && start < at + 3) start += 1;
  let end = start;
  while (end - start < 8 && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end += 1;
  if (end === start) return undefined;
  let close = end;
  while (text.charCodeAt(close) === 32 && close < end + 2) close += 1;
  const code = text.charCodeAt(close);
  if (code !== closing && !(open === 0x201e && code === 0x201c)) return undefined;
  const content = text.slice(start, end);
  if (!isLabelText(content)) return undefined;
  return { end: close + 1, value: content.toLowerCase().replace(/^0+(?=\d)/u, ''), doubtful: start > at + 1 };
}

function isLabelText(content: string): boolean {
  if (/^\d{1,3}(?:\p{L}|bis|ter)?$/u.test(content)) return true;
  if (/^\p{L}$/u.test(content)) return true;
  if (/^(\p{Ll})\1{1,2}$/u.test(content)) return true;
  return content.length <= 6 && romanValue(content) !== undefined;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function letterEnd(text: string, at: number, longest: number): number {
  let end = at;
  while (end - at < longest && isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

function trimZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '');
}
