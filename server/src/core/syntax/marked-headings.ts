// A heading without a keyword, made by `@heading` on the line below: `B. Military Armistice Commission`, `1. Composition`.
// Invariant: looks at one line only; any line can be such a heading.

import { isSpace, skipSpace } from './chars.js';
import { canonicalNumber } from './numbers.js';

export interface MarkedHeading {
  readonly numberStart: number;
  /** Equal to `numberStart` when the heading has no number. */
  readonly numberEnd: number;
  /** Canonical number, '' when none. */
  readonly value: string;
  /** Headings of one style stand side by side: `A.`, `I.`, `1.`, `a)`; '' without a number. */
  readonly style: string;
  readonly titleStart: number;
}

export function readMarkedHeading(text: string, at: number, end: number): MarkedHeading {
  const head = text.slice(at, Math.min(end, at + 24));
  const found = /^([(§]?\s?)(\d{1,3}(?:\.\d{1,3})*|\p{Lu}|[IVXLC]{1,7}|[ivxl]{1,6}|\p{Ll}|\p{Lo})([.)]\)?|\s?[—–-])?/u.exec(head);
  const nothing: MarkedHeading = { numberStart: at, numberEnd: at, value: '', style: '', titleStart: at };
  if (found === null) return nothing;
  const [whole, open = '', number = '', mark = ''] = found;
  const behind = at + whole.length;
  if ((mark === '' && open === '') || (behind < end && !isSpace(text.charCodeAt(behind)))) return nothing;
  const numberStart = at + open.length;
  const roman = /^[IVX]$|^[IVXLC]{2,}$/u.test(number) || /^(?:[ivx]|[ivxl]{2,})$/u.test(number);
  const kind = /^\d/u.test(number) ? `1${'.1'.repeat(number.split('.').length - 1)}` : roman ? 'i' : 'a';
  return {
    numberStart,
    numberEnd: numberStart + number.length,
    value: canonicalNumber(number) ?? number.toLowerCase(),
    style: open.trim() + (number === number.toLowerCase() ? kind : kind.toUpperCase()) + mark.trim(),
    titleStart: skipSpace(text, behind, end),
  };
}
