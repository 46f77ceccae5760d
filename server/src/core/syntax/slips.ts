// Prose that a slip of the finger kept from being a heading, declaration or label: `Artcle 5. Scope`, `(b)to`, `3 If`.
// Invariant: looks at one line; says nothing where a label would not fit the open lists.

import { isWordChar, skipSpace } from './chars.js';
import { LabelReader, kindOfStyle } from './labels.js';
import { goesOn, isFirst, isOpen } from './levels.js';
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

/** The misspelt keyword at `at`; undefined when it is none. */
export function misspeltKeyword(text: string, at: number, end: number): Slip | undefined {
  const to = wordEnd(text, at, end);
  const found = text.slice(at, to);
  const word = nearestHeadingWord(found);
  const nearest = word === undefined ? nearestDeclaration(found) : found === found.toUpperCase() ? word.capitals : word.word;
  return nearest === undefined ? undefined : { kind: 'near-miss', span: { start: at, end: to }, args: { found, nearest } };
}

/** The label at `at` that lacks its white space or its mark; undefined when no open list, nor the number in mind, waits for it. */
export function tightLabel(text: string, at: number, end: number, levels: readonly Level[], inMind: Count | undefined): Slip | undefined {
  const counts = levels.map((level) => level.count);
  if (inMind !== undefined) counts.push(inMind);
  const label = new LabelReader();
  label.read(text, at, end);
  if (label.tight) {
    const fits = label.readings
      .slice(0, label.count)
      .some((reading) => (isFirst(reading) && !isOpen(levels, reading.style)) || counts.some((count) => goesOn(count, reading)));
    return fits ? slip(text, at, label.end) : undefined;
  }
  const to = wordEnd(text, at, end);
  const number = Number(text.slice(at, to));
  const next = skipSpace(text, to, end);
  if (afterBareNumber.has(text.slice(next, wordEnd(text, next, end)))) return undefined;
  return counts.some((count) => kindOfStyle(count.style) === Kind.arabic && count.main + 1 === number) ? slip(text, at, to) : undefined;
}

function slip(text: string, start: number, end: number): Slip {
  return { kind: 'label-without-space', span: { start, end }, args: { label: text.slice(start, end) } };
}

function wordEnd(text: string, at: number, end: number): number {
  let p = at;
  while (p < end && isWordChar(text.charCodeAt(p))) p += 1;
  return p;
}
