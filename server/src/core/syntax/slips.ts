// Prose that a slip of the finger kept from being a heading, declaration or label: `Artcle 5. Scope`, `(b)to`, `3 If`.
// Invariant: looks at one line; says nothing where a label would not fit the open lists.

import { isSpace, isWordChar, skipSpace } from './chars.js';
import { LabelReader, kindOfStyle, marksOfStyle } from './labels.js';
import { countOf, goesOn, isFirst, isOpen } from './levels.js';
import type { Count, Level } from './levels.js';
import { nearestDeclaration, nearestHeadingWord } from './near-misses.js';
import { Kind } from './sequences.js';
import { afterBareNumber } from './words/title-words.js';
import type { Span } from '../text/span.js';

export interface Slip {
  readonly kind: 'near-miss' | 'label-without-space';
  readonly span: Span;
  readonly args: Readonly<Record<string, string>>;
}

export interface TightLabel extends Slip {
  /** The place in its list that the label would have. */
  readonly count: Count;
  /** A number without its mark, which may also be a foot note's. */
  readonly bare: boolean;
}

/** The misspelt keyword at `at`; undefined when it is none. */
export function misspeltKeyword(text: string, at: number, end: number): Slip | undefined {
  const to = wordEnd(text, at, end);
  const found = text.slice(at, to);
  const word = nearestHeadingWord(found);
  const nearest = word === undefined ? nearestDeclaration(found) : found === found.toUpperCase() ? word.capitals : word.word;
  return nearest === undefined ? undefined : { kind: 'near-miss', span: { start: at, end: to }, args: { found, nearest } };
}

/** The label at `at` that lacks its white space or its mark; undefined when no open list, nor one of the counts `waiting`, waits for it. */
export function tightLabel(text: string, at: number, end: number, levels: readonly Level[], waiting: readonly Count[]): TightLabel | undefined {
  const counts: readonly Count[] = [...levels, ...waiting];
  const label = new LabelReader();
  label.read(text, at, end);
  if (label.tight) {
    const fits = label.readings
      .slice(0, label.count)
      .find((reading) => (isFirst(reading) && !isOpen(levels, reading.style)) || counts.some((count) => goesOn(count, reading)));
    return fits && { ...slip(text, at, label.end), count: countOf(fits), bare: false };
  }
  const to = wordEnd(text, at, end);
  const number = Number(text.slice(at, to));
  const next = skipSpace(text, to, end);
  if (afterBareNumber.has(text.slice(next, wordEnd(text, next, end)))) return undefined;
  const before = counts.find((count) => kindOfStyle(count.style) === Kind.arabic && count.main + 1 === number);
  return before && { ...slip(text, at, to), count: { ...countOf(before), main: number, suffix: 0 }, bare: true };
}

/** The last place of a text where the label of this value and style stands behind a blank: where a paragraph was set without a new line. */
export function runInAt(text: string, value: string, style: number): Span | undefined {
  const marks = marksOfStyle(style);
  if (marks === undefined) return undefined;
  const label = `${marks.open}${marks.upper ? value.toUpperCase() : value}${marks.close}`;
  for (let at = text.lastIndexOf(label); at > 0; at = text.lastIndexOf(label, at - 1)) {
    const behind = text.charCodeAt(at + label.length);
    if (/\s/u.test(text.charAt(at - 1)) && (Number.isNaN(behind) || isSpace(behind) || (marks.close === ')' && isWordChar(behind)))) return { start: at, end: at + label.length };
  }
  return undefined;
}

function slip(text: string, start: number, end: number): Slip {
  return { kind: 'label-without-space', span: { start, end }, args: { label: text.slice(start, end) } };
}

function wordEnd(text: string, at: number, end: number): number {
  let p = at;
  while (p < end && isWordChar(text.charCodeAt(p))) p += 1;
  return p;
}
