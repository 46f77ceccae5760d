// The numbers of headings, labels and citations: reading them as written and giving them one canonical form.
// Invariant: pure; `canonicalNumber` of two ways to write one number (`II`, `2`, `Two`, `２`) is the same string, so that
// headings, labels and citations can be compared. Canonical forms are lower case and hold no white space.

import { cjkDigits, cjkPlaces, numberJoiners, numberMultipliers, numberWords, ordinalWords } from './words/number-words.js';

const romanParts: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];
/** Cyrillic letters that people type for Latin roman digits. */
const romanLookAlikes: ReadonlyMap<string, string> = new Map([['і', 'i'], ['ѵ', 'v'], ['х', 'x'], ['с', 'c'], ['м', 'm']]);

/** Suffixes of inserted numbers: `5bis`. */
export const insertedSuffixes: readonly string[] = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'nonies', 'decies'];

/** Lower-case roman numeral of a whole number from 1 to 3999; '' outside. */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return '';
  let rest = value;
  let roman = '';
  for (const [size, letters] of romanParts) {
    while (rest >= size) {
      roman += letters;
      rest -= size;
    }
  }
  return roman;
}

/** Value of a correctly written roman numeral in all capitals or all lower case (`IV`, `iv`, not `Iv`, not `IIII`); undefined for anything else. */
export function romanValue(text: string): number | undefined {
  const value = text.length > 15 ? 0 : romanIn(text, 0, text.length);
  return value === 0 ? undefined : value;
}

/** The same of the stretch `[from, to)`; 0 for anything else. */
export function romanIn(text: string, from: number, to: number): number {
  // The bit by which small letters differ from capitals.
  const small = (from < to ? text.charCodeAt(from) : 0) & 32;
  let p = from;
  let value = 0;
  const passed = (letter: number): boolean => {
    if (p === to || text.charCodeAt(p) !== (letter | small)) return false;
    p += 1;
    return true;
  };
  while (value < 3000 && passed(77)) value += 1000;
  for (let place = 0, unit = 100; place < 6; place += 2, unit /= 10) {
    const one = romanOnes[place] ?? 0;
    const five = romanOnes[place + 1] ?? 0;
    const ten = place === 0 ? 77 : romanOnes[place - 2] ?? 0;
    if (passed(one)) {
      if (passed(ten)) value += 9 * unit;
      else if (passed(five)) value += 4 * unit;
      else for (let n = 1; ; n += 1) {
        value += unit;
        if (n === 3 || !passed(one)) break;
      }
    } else if (passed(five)) {
      value += 5 * unit;
      for (let n = 0; n < 3 && passed(one); n += 1) value += unit;
    }
  }
  return p === to ? value : 0;
}

/** C D, X L, I V. */
const romanOnes: readonly number[] = [67, 68, 88, 76, 73, 86];

/** Full-width digits, letters and brackets as their ASCII ones; same length. */
export function narrow(text: string): string {
  let plain = '';
  let changed = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const wide = code >= 0xff01 && code <= 0xff5e;
    plain += wide ? String.fromCharCode(code - 0xfee0) : text.charAt(i);
    changed ||= wide;
  }
  return changed ? plain : text;
}

/** Value of a number in words, any case (`Twenty-Two`, `one hundred and eighty`, `soixante-douze`, `сімдесят дві`, `칠십이`); undefined for anything else. */
export function numberWordValue(text: string): number | undefined {
  const words = withPlainApostrophes(text.toLowerCase()).split(/[\s\u00ad\u2010\u2011-]+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > 12) return undefined;
  let total = 0;
  let part = 0;
  let seen = false;
  for (const [i, word] of words.entries()) {
    const size = numberMultipliers.get(word);
    const value = numberWords.get(word);
    if (size !== undefined) {
      part = (part === 0 ? 1 : part) * size;
      if (size >= 1000) {
        total += part;
        part = 0;
      }
    } else if (value !== undefined) {
      // French counts by twenties: quatre-vingt(s) is 4 times 20, soixante-dix 60 and 10.
      if (value === 20 && part % 100 === 4 && /^vingts?$/u.test(word)) part += 76;
      else if (part % 100 !== 0 && !(part % 10 === 0 && value < 20)) return undefined;
      else part += value;
    } else if (!(numberJoiners.has(word) && seen && i < words.length - 1)) {
      return words.length === 1 ? cjkNumberValue(text) : undefined;
    }
    seen = true;
  }
  return total + part;
}

/** Value of a Sino-Korean or Chinese number (`칠십이`, `十三`); undefined for anything else. */
export function cjkNumberValue(text: string): number | undefined {
  if (text === '' || text.length > 8) return undefined;
  let total = 0;
  let digit: number | undefined;
  for (const character of text) {
    const value = cjkDigits.get(character);
    const place = cjkPlaces.get(character);
    if (place !== undefined) {
      total += (digit ?? 1) * place;
      digit = undefined;
    } else if (value !== undefined && digit === undefined) digit = value;
    else return undefined;
  }
  return total + (digit ?? 0);
}

/** Value of an ordinal in words (`third`, `deuxième`, `третій`); undefined for anything else. */
export function ordinalWordValue(text: string): number | undefined {
  return ordinalWords.get(withPlainApostrophes(text.toLowerCase()));
}

function withPlainApostrophes(text: string): string {
  return text.includes('’') || text.includes('ʼ') ? text.replace(/[’ʼ]/gu, "'") : text;
}

/**
 * Canonical form of a heading's or citation's number: `II` and `Two` -> `2`, `5 bis` -> `5bis`, `No. 3` -> `3`, `6-08` -> `6-08`,
 * `G-01` -> `g-01`, `1.2.3` -> `1.2.3`, `4 B` -> `4b`, `B` -> `b`. A single letter is roman only as I, V or X (`Annex C` is the letter).
 * undefined when the text is no number.
 */
export function canonicalNumber(text: string): string | undefined {
  let rest = narrow(text).trim();
  const marked = /^(?:no|nos|nr|n)\.?\s*[º°o]?\s*(?=\d|[ivx])/iu.exec(rest) ?? /^[№#]\s*/u.exec(rest);
  if (marked !== null) rest = rest.slice(marked[0].length);
  const suffix = /^(.*?)[\s\u00a0-]*\b(bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)$/iu.exec(rest) ?? /^(\d+)(bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)$/iu.exec(rest);
  if (suffix?.[1] !== undefined && suffix[2] !== undefined && suffix[1] !== '') {
    const head = canonicalNumber(suffix[1]);
    return head === undefined ? undefined : head + suffix[2].toLowerCase();
  }
  if (/^\d+$/u.test(rest)) return rest.replace(/^0+(?=\d)/u, '');
  const roman = canonicalRoman(rest);
  if (roman !== undefined) return roman;
  if (/^[\u4e00-\u9fff]+$/u.test(rest)) {
    const east = cjkNumberValue(rest);
    if (east !== undefined) return String(east);
  }
  if (/^\p{L}\p{M}?$/u.test(rest)) return rest.toLowerCase();
  // Steps of a dotted, dashed or mixed number: each step read by itself, the marks kept.
  if (rest.length <= 40 && /^[\p{L}\d]+(?:\s?[.‐‑–-]\s?[\p{L}\d]+)+$/u.test(rest)) {
    const word = numberWordValue(rest);
    if (word !== undefined) return String(word);
    let value = '';
    for (const [i, piece] of rest.split(/\s?([.‐‑–-])\s?/u).entries()) {
      if (i % 2 === 1) value += piece === '.' ? '.' : '-';
      else if (/^\d+\p{L}?$/u.test(piece) || /^\p{L}\d*$/u.test(piece)) value += i === 0 && /^[IVX]$/u.test(piece) ? String(romanValue(piece)) : piece.toLowerCase();
      else {
        const step = romanValue(piece);
        if (step === undefined) return undefined;
        value += String(step);
      }
    }
    return value;
  }
  const mixed = /^(\d+)\s?(\p{L})$/u.exec(rest) ?? /^(\p{L})\s?(\d+)$/u.exec(rest);
  if (mixed?.[1] !== undefined && mixed[2] !== undefined) return (mixed[1] + mixed[2]).toLowerCase();
  const word = numberWordValue(rest);
  return word === undefined ? undefined : String(word);
}

/** `IV` -> `4`, with Cyrillic look-alikes read as Latin; undefined when it is no roman numeral, or a single letter other than I, V, X. */
function canonicalRoman(text: string): string | undefined {
  let latin = '';
  for (const letter of text) {
    const twin = romanLookAlikes.get(letter.toLowerCase());
    latin += twin === undefined ? letter : letter === letter.toLowerCase() ? twin : twin.toUpperCase();
  }
  if (latin.length === 1 && !/[ivx]/iu.test(latin)) return undefined;
  const value = romanValue(latin);
  return value === undefined ? undefined : String(value);
}

/**
 * Every way to read one canonical value as a label: `i` -> [`i`, `1`], `4` -> [`4`, `iv`], `b` -> [`b`]. For comparing a cited
 * number with labels of any style. The first is the value itself.
 */
export function readings(value: string): readonly string[] {
  if (/^\d{1,4}$/u.test(value)) {
    const roman = toRoman(Number(value));
    return roman === '' ? [value] : [value, roman];
  }
  const roman = romanValue(value);
  return roman === undefined ? [value] : [value, String(roman)];
}
