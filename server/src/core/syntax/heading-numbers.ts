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
  readonly value: string;
  readonly order: number;
  readonly block: number;
  readonly holder: number;
}

export interface NumberVerdict {
  /** The number is one of the letters I, V, X and no roman number. */
  readonly letter: boolean;
  readonly fault?: FaultKind;
  readonly args: Readonly<Record<string, string>>;
  /** The block of the heading it is judged against. */
  readonly other?: number;
}

export class HeadingNumbers {
  readonly #last = new Map<HeadingUnit, Last>();
  /** Facts (syntax/segment.ts) about how articles are numbered, seen since they were last taken. */
  styles = 0;

  /** Judges the next number of a unit. `holder`: the block it stands in. `counted`: it belongs to the text proper, not to an annex. `doubtful`: it may be no heading at all, so it moves nothing. */
  next(unit: HeadingUnit, written: string, block: number, holder: number, counted: boolean, doubtful: boolean): NumberVerdict {
    const last = this.#last.get(unit);
    const letter = written.length === 1 && last !== undefined && last.value.length === 1 && isLetterAfter(last.value, written);
    const value = letter ? written.toLowerCase() : headingValue(written);
    if (unit === 'article' && counted && !doubtful) this.#note(written, value);
    const order = orderOf(value);
    if (doubtful) return { letter, args: {} };
    this.#last.set(unit, { value, order, block, holder });
    if (last === undefined || order === 0 || last.order === 0 || isNumeric(value) !== isNumeric(last.value)) return { letter, args: {} };
    if (value === last.value) return { letter, fault: 'numbering-duplicate', args: { label: written }, other: last.block };
    if (order === last.order || order === last.order + 1 || order === 1) return { letter, args: {} };
    if (order > last.order) {
      if (beginsHundred(last.order, order)) return { letter, args: {} };
      const expected = isNumeric(value) ? likeWritten(last.order + 1, written) : String.fromCharCode(96 + last.order + 1);
      return { letter, fault: 'numbering-gap', args: { expected, found: written } };
    }
    if (holder !== last.holder) return { letter, args: {} };
    return { letter, fault: 'heading-order', args: { found: written }, other: last.block };
  }

  /** A new annex (or appendix) begins its units anew. */
  forgetBelow(rank: number): void {
    for (const unit of this.#last.keys()) if (rankOf(unit) > Math.max(rank, Rank.annex)) this.#last.delete(unit);
  }

  save(carry: CarryWriter): void {
    carry.number(this.#last.size);
    for (let i = 0; i < units.length; i += 1) {
      const unit = units[i];
      if (unit === undefined) continue;
      const last = this.#last.get(unit);
      if (last === undefined) continue;
      carry.number(i);
      carry.number(last.order);
      carry.number(last.block);
      carry.number(last.holder);
      carry.word(last.value);
    }
  }

  restore(carry: CarryReader): void {
    this.#last.clear();
    for (let left = carry.number(); left > 0; left -= 1) {
      const unit = units[carry.number()];
      const order = carry.number();
      const block = carry.number();
      const holder = carry.number();
      const value = carry.word();
      if (unit !== undefined) this.#last.set(unit, { value, order, block, holder });
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
