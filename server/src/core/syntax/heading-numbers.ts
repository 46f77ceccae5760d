// The numbers of headings: whether each follows the one before it, and how this text writes those of its articles.
// Invariant: judges a number only against the last one of the same unit in the same part; a restart at the first value is no fault.

import { isDigit } from './chars.js';
import { canonicalNumber, romanValue } from './numbers.js';
import { Kind, valueAt } from './sequences.js';
import { Rank, rankOf } from './heading-stack.js';
import type { CarryReader, CarryWriter } from './carry.js';
import { Fact } from './segment.js';
import type { FaultKind } from './types.js';
import { headingNumberWords } from './words/headings.js';
import type { HeadingUnit } from './words/headings.js';

const units: readonly HeadingUnit[] = ['annex', 'appendix', 'schedule', 'protocol', 'part', 'title', 'chapter', 'section', 'article', 'preamble', 'testimonium'];

/** First letters of roman numbers, the Cyrillic look-alikes among them. */
const romanFirsts = 'IVXLCivxlcІХ';

interface Last {
  value: string;
  order: number;
  /** The value is its order in digits. */
  plain: boolean;
  /** -1: there is none. */
  block: number;
  holder: number;
}

export interface NumberVerdict {
  /** The number is one of the letters I, V, X and no roman number. */
  readonly letter: boolean;
  readonly fault?: FaultKind;
  readonly args: Readonly<Record<string, string>>;
  /** The block of the heading it is judged against. */
  readonly other?: number;
}

const plainVerdict: NumberVerdict = { letter: false, args: {} };
const letterVerdict: NumberVerdict = { letter: true, args: {} };

export class HeadingNumbers {
  /** The last heading of each unit, by the unit's place in the list. */
  readonly #last: readonly Last[] = units.map(() => ({ value: '', order: 0, plain: false, block: -1, holder: -1 }));
  /** Facts (syntax/segment.ts) about how articles are numbered, seen since they were last taken. */
  styles = 0;

  /** Judges the next number of a unit. `holder`: the block it stands in. `counted`: it belongs to the text proper, not to an annex. `doubtful`: it may be no heading at all, so it moves nothing. */
  next(unit: HeadingUnit, written: string, block: number, holder: number, counted: boolean, doubtful: boolean): NumberVerdict {
    const last = this.#last[units.indexOf(unit)];
    if (last === undefined) return plainVerdict;
    const isFirst = last.block === -1;
    const before = last.value;
    const letter = written.length === 1 && !isFirst && before.length === 1 && isLetterAfter(before, written);
    const value = letter ? written.toLowerCase() : headingValue(written);
    if (unit === 'article' && counted && !doubtful) this.#note(written, value);
    if (doubtful) return letter ? letterVerdict : plainVerdict;
    const order = orderOf(value);
    const { order: orderBefore, block: other, holder: holderBefore } = last;
    last.value = value;
    last.order = order;
    last.plain = order !== 0 && isPlain(value);
    last.block = block;
    last.holder = holder;
    if (isFirst || order === 0 || orderBefore === 0 || isNumeric(value) !== isNumeric(before)) return letter ? letterVerdict : plainVerdict;
    if (value === before) return { letter, fault: 'numbering-duplicate', args: { label: written }, other };
    if (order === orderBefore || order === orderBefore + 1 || order === 1) return letter ? letterVerdict : plainVerdict;
    if (order > orderBefore) {
      if (beginsHundred(orderBefore, order)) return letter ? letterVerdict : plainVerdict;
      const expected = isNumeric(value) ? likeWritten(orderBefore + 1, written) : String.fromCharCode(96 + orderBefore + 1);
      return { letter, fault: 'numbering-gap', args: { expected, found: written } };
    }
    if (holder !== holderBefore) return letter ? letterVerdict : plainVerdict;
    return { letter, fault: 'heading-order', args: { found: written }, other };
  }

  /** A new annex (or appendix) begins its units anew. */
  forgetBelow(rank: number): void {
    units.forEach((unit, i) => {
      const last = this.#last[i];
      if (last !== undefined && rankOf(unit) > Math.max(rank, Rank.annex)) last.block = -1;
    });
  }

  save(carry: CarryWriter): void {
    for (let i = 0; i < units.length; i += 1) {
      const last = this.#last[i];
      if (last === undefined || last.block === -1) continue;
      carry.number(last.plain ? i : i + units.length);
      carry.number(last.order);
      carry.number(last.block);
      carry.number(last.holder);
      if (!last.plain) carry.word(last.value);
    }
    carry.number(2 * units.length);
  }

  clear(): void {
    for (const last of this.#last) last.block = -1;
  }

  /** Into what is clear. */
  restore(carry: CarryReader): void {
    for (let i = carry.number(); i < 2 * units.length; i = carry.number()) {
      const last = this.#last[i % units.length];
      if (last === undefined) continue;
      last.plain = i < units.length;
      last.order = carry.number();
      last.block = carry.number();
      last.holder = carry.number();
      last.value = last.plain ? String(last.order) : carry.word();
    }
  }

  #note(written: string, value: string): void {
    if (value.includes('-')) this.styles |= Fact.dashed;
    else if (value.includes('.')) this.styles |= Fact.dotted;
    else if (isDigit(value.charCodeAt(0))) this.styles |= romanFirsts.includes(written.charAt(0)) ? Fact.romanArticle : Fact.arabicArticle;
  }
}

/** Canonical value of a heading's number as written; the text itself in small letters when it cannot be read. */
export function headingValue(written: string): string {
  let digits = written.length < 9 && written.charCodeAt(0) !== 48;
  let roman = written.length < 9;
  for (let i = 0; i < written.length; i += 1) {
    const code = written.charCodeAt(i);
    digits &&= (code >= 48 && code <= 57) || ((code === 46 || code === 45) && i > 0 && i < written.length - 1);
    roman &&= code === 73 || code === 86 || code === 88;
  }
  // Nearly all numbers are of these two forms.
  if (digits) return written;
  if (roman) {
    const value = romanValue(written);
    if (value !== undefined) return String(value);
  }
  return canonicalNumber(written.replace(/(?<=^\d+)(?:er|re|ère|[º°ª])$/u, '')) ?? headingNumberWords.get(written.toLowerCase()) ?? written.toLowerCase();
}

/** A number in the way another is written: `III` beside `IV`, `SEVEN` beside `EIGHT`. */
function likeWritten(order: number, written: string): string {
  const inCapitals = written === written.toUpperCase();
  if (/^[IVXL]+$/u.test(written) && order < 90) return valueAt(Kind.roman, 0, order).toUpperCase();
  if (!headingNumberWords.has(written.toLowerCase())) return String(order);
  const word = [...headingNumberWords].find(([, value]) => value === String(order))?.[0] ?? String(order);
  return inCapitals ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}

/** Articles numbered by chapter: 1604, then 1701. */
function beginsHundred(last: number, order: number): boolean {
  return last > 100 && order % 100 === 1 && Math.floor(order / 100) === Math.floor(last / 100) + 1;
}

function isLetterAfter(last: string, written: string): boolean {
  return 'ivxIVX'.includes(written) && (written.charCodeAt(0) | 32) === last.charCodeAt(0) + 1;
}

/** True for up to four digits that begin with another than 0: its order says it all. */
function isPlain(value: string): boolean {
  if (value.length > 4 || value.charCodeAt(0) === 48) return false;
  for (let i = 0; i < value.length; i += 1) if (!isDigit(value.charCodeAt(i))) return false;
  return true;
}

function isNumeric(value: string): boolean {
  return value.charCodeAt(0) <= 57;
}

/** Place in its sequence of a plain number (`5`, `5bis`, `5a`) or a single letter; 0 for dotted, dashed and other values. */
function orderOf(value: string): number {
  if (value.length === 1 && value >= 'a' && value <= 'z') return value.charCodeAt(0) - 96;
  let order = 0;
  let i = 0;
  for (; i < value.length && i < 4; i += 1) {
    const code = value.charCodeAt(i);
    if (code < 48 || code > 57) break;
    order = order * 10 + code - 48;
  }
  for (; i < value.length; i += 1) if (value.charCodeAt(i) < 97) return 0;
  return order;
}
