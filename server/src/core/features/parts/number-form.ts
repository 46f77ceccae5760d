// One number as it is written, `13.`, `(iv)`, `12 bis`, `Art. II`, `6-08`, `«б»`, taken apart and written anew with another value.
// Invariant: what is written anew keeps everything but the value: marks, blanks, case, numerals, leading noughts; a value that the
// numerals do not reach (the 27th letter of a Korean list) is written in digits.

import { insertedSuffixes, numberWordValue, romanValue, toRoman } from '../../syntax/numbers.js';
import { chineseOrdinal, cyrillicOrdinal, hangulOrdinal, Kind, valueAt } from '../../syntax/sequences.js';
import { unitWords } from '../../syntax/words/citations.js';
import { firstArticleWords } from '../../syntax/words/headings.js';
import { eastNumber, wordNumber } from './number-words.js';

/** What the last step of a number counts in. */
export type Numerals = 'arabic' | 'roman' | 'letter' | 'cyrillic' | 'hangul' | 'chinese' | 'circled' | 'word' | 'first' | 'east';

/** A value: `12bis` is 12 and `bis`; `6-08` is 8 behind `6-`; letters count from 1. */
export interface Count {
  /** The steps in front of the last, with the mark behind them, as written: `5.`, `6-`, `G-`; '' for most. */
  readonly prefix: string;
  readonly n: number;
  /** `bis`, `ter` …, a small letter (`12a`), or ''. */
  readonly suffix: string;
}

export interface NumberForm {
  /** In front of and behind the value, as written: `(`, `.)`. */
  readonly before: string;
  readonly after: string;
  readonly numerals: Numerals;
  readonly isUpper: boolean;
  /** `Five`, `FIVE`, `five`. */
  readonly isTitled: boolean;
  /** Between number and suffix: `12 bis`. */
  readonly gap: string;
  /** The last step as written, for `08` and for which of two alphabets it is of. */
  readonly sample: string;
  readonly count: Count;
}

const suffixes = insertedSuffixes.join('|');
const opening = /^[\s([«“„"'§¶#№]*/u;
const closing = /[\s)\].»”“"',:;]*$/u;

/**
 * The number in `text`, which holds nothing else but marks around it, and perhaps a unit word before it. `numerals`: what it is known
 * to count in (`c` is 3, `i` may be 1 or 9); undefined when it is none that can be counted.
 */
export function readNumber(text: string, numerals?: Numerals): NumberForm | undefined {
  let start = opening.exec(text)?.[0].length ?? 0;
  start += unitWordEnd(text.slice(start));
  start += opening.exec(text.slice(start))?.[0].length ?? 0;
  let end = text.length - (closing.exec(text.slice(start))?.[0].length ?? 0);
  const east = /^([제第]\s*)?(\d+|[一二三四五六七八九十百]+)(\s*[\uac00-\ud7a3\u4e00-\u9fff])$/u.exec(text.slice(start, end));
  if (east?.[2] !== undefined) {
    start += east[1]?.length ?? 0;
    end = start + east[2].length;
  }
  const whole = text.slice(start, end);
  const inserted = new RegExp(`^(.+?)([\\s\\u00a0-]*)(${suffixes})$`, 'iu').exec(whole) ?? /^(\d+)()(\p{L})$/u.exec(whole);
  const base = inserted?.[1] ?? whole;
  const steps = /^(.*[.\-‐‑–])([^.\-‐‑–]+)$/u.exec(base);
  const last = steps?.[2] ?? base;
  const found = readLast(last, numerals);
  if (!found) return undefined;
  return {
    before: text.slice(0, start),
    after: text.slice(end),
    numerals: found.numerals,
    isUpper: last !== last.toLowerCase() && last === last.toUpperCase(),
    isTitled: last.charAt(0) !== last.charAt(0).toLowerCase(),
    gap: inserted?.[2] ?? '',
    sample: last,
    count: { prefix: steps?.[1] ?? '', n: found.n, suffix: inserted?.[3]?.toLowerCase() ?? '' },
  };
}

/** Of a unit word or `No.` that stands in front of a number: `Art. ` of `Art. 5`; 0 where none does. */
function unitWordEnd(text: string): number {
  const marked = /^(?:nos?|nr|n)\.?\s*[º°o]?\s*(?=\d)/iu.exec(text);
  if (marked) return marked[0].length;
  const word = /^(\p{L}[\p{L}-]*)\.?\s*/u.exec(text);
  if (!word || word[0].length === text.length || !unitWords.has(word[1]?.toLowerCase() ?? '')) return 0;
  return word[0].length;
}

function readLast(text: string, wanted: Numerals | undefined): { readonly numerals: Numerals; readonly n: number } | undefined {
  const tried: readonly Numerals[] = wanted === undefined ? all : [wanted, ...all];
  for (const numerals of tried) {
    const n = valueIn(text, numerals);
    if (n > 0) return { numerals, n };
  }
  return undefined;
}

/** In the order in which a number is read that nobody knows more of. */
const all: readonly Numerals[] = ['arabic', 'first', 'roman', 'letter', 'circled', 'cyrillic', 'hangul', 'east', 'chinese', 'word'];

/** 0 when the text is no number of that kind. */
function valueIn(text: string, numerals: Numerals): number {
  const code = text.charCodeAt(0);
  switch (numerals) {
    case 'arabic':
      return /^\d{1,9}$/u.test(text) ? Number(text) : 0;
    case 'roman':
      return romanValue(text) ?? 0;
    case 'letter': {
      const small = text.toLowerCase();
      if (/^[a-z]$/u.test(small)) return small.charCodeAt(0) - 96;
      return /^([a-z])\1$/u.test(small) ? small.charCodeAt(0) - 96 + 26 : 0;
    }
    case 'cyrillic':
      return text.length === 1 ? cyrillicOrdinal(code) : 0;
    case 'hangul':
      return text.length === 1 ? hangulOrdinal(code).ordinal : 0;
    case 'chinese':
      return text.length === 1 ? chineseOrdinal(code).ordinal : 0;
    case 'circled':
      return text.length === 1 && code >= 0x2460 && code <= 0x2473 ? code - 0x245f : 0;
    case 'east':
      return /^[一二三四五六七八九十百]+$/u.test(text) ? (numberWordValue(text) ?? 0) : 0;
    case 'first':
      return firstArticleWords.has(text.toLowerCase()) || /^1(?:er|re|ère)$/u.test(text) ? 1 : 0;
    case 'word':
      return /^\p{L}{3}/u.test(text) ? (numberWordValue(text) ?? 0) : 0;
  }
}

/** The text of the form with another value. */
export function writeNumber(form: NumberForm, count: Count): string {
  return `${form.before}${bareNumber(form, count)}${form.after}`;
}

/** The same without the marks around it. */
export function bareNumber(form: NumberForm, { prefix, n, suffix }: Count): string {
  const written = lastStep(form, n);
  const end = suffix === '' ? '' : `${suffix.length === 1 ? '' : form.gap}${form.isUpper && form.numerals === 'letter' ? suffix.toUpperCase() : suffix}`;
  return `${prefix}${written}${end}`;
}

function lastStep(form: NumberForm, n: number): string {
  const cased = (text: string): string => (form.isUpper ? text.toUpperCase() : text);
  switch (form.numerals) {
    case 'arabic':
      return form.sample.startsWith('0') ? String(n).padStart(form.sample.length, '0') : String(n);
    case 'roman':
      return cased(toRoman(n)) || String(n);
    case 'letter':
      return n <= 52 ? cased(valueAt(Kind.letter, 0, n)) : String(n);
    case 'cyrillic':
      return cased(valueAt(Kind.cyrillic, 0, n)) || String(n);
    case 'hangul':
      return valueAt(Kind.hangul, sequenceOf('hangul', form), n) || String(n);
    case 'chinese':
      return valueAt(Kind.chinese, sequenceOf('chinese', form), n) || String(n);
    case 'circled':
      return n <= 20 ? String.fromCharCode(0x245f + n) : String(n);
    case 'east':
      return eastNumber(n);
    case 'first':
      // `Article premier`, and then Article 2.
      return n === 1 ? form.sample : String(n);
    case 'word':
      return wordNumber(n, form) ?? String(n);
  }
}

function sequenceOf(numerals: 'hangul' | 'chinese', form: NumberForm): number {
  const code = form.sample.charCodeAt(0);
  return (numerals === 'hangul' ? hangulOrdinal(code) : chineseOrdinal(code)).sequence;
}

/** True when the two count the same things: `5` and `V` do, `5` and `e` do not. */
export function countAlike(a: Numerals, b: Numerals): boolean {
  return a === b || (numeric.has(a) && numeric.has(b));
}

const numeric: ReadonlySet<Numerals> = new Set(['arabic', 'roman', 'word', 'first', 'east', 'circled']);

export function sameCount(a: Count, b: Count): boolean {
  return a.n === b.n && a.suffix === b.suffix && a.prefix === b.prefix;
}

/** `bis` behind '', `ter` behind `bis` …, `b` behind `a`; undefined behind the last. */
export function nextSuffix(suffix: string): string | undefined {
  if (suffix === '') return insertedSuffixes[0];
  if (/^[a-y]$/u.test(suffix)) return String.fromCharCode(suffix.charCodeAt(0) + 1);
  const at = insertedSuffixes.indexOf(suffix);
  return at < 0 ? undefined : insertedSuffixes[at + 1];
}

/** '' in front of `bis` and `a`. */
export function previousSuffix(suffix: string): string {
  if (/^[b-z]$/u.test(suffix)) return String.fromCharCode(suffix.charCodeAt(0) - 1);
  return insertedSuffixes[insertedSuffixes.indexOf(suffix) - 1] ?? '';
}
