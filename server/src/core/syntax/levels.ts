// The open levels of numbered labels, and the choice of the level a label belongs to ("Depth" in docs/language.md).
// Invariant: no two open levels have the same style; the state is plain data that could be carried from segment to segment.

import { kindOfStyle, sequenceOfStyle } from './labels.js';
import type { LabelReader, Reading } from './labels.js';
import { How } from './labels.js';
import { Kind, cyrillicGoesOn, nextCyrillic, valueAt } from './sequences.js';

/** A place in a sequence: what the next label is compared with. */
export interface Count {
  readonly style: number;
  readonly main: number;
  readonly suffix: number;
  readonly prefix: number;
}

export interface Level {
  count: Count;
  /** The last label's block, and the first one's of the present list. */
  last: number;
  first: number;
  /** Block that holds the list. */
  parent: number;
  /** A list of points, under a chapeau or another provision: text behind it belongs to its holder. */
  readonly points: boolean;
  /** The list that a new list under an unnumbered paragraph has put aside. */
  aside: { readonly count: Count; readonly first: number; readonly last: number; readonly parent: number } | undefined;
  /** The number before a jump, so that `1 2 5 3 4` is one fault. */
  beforeJump: Count | undefined;
  /** The last block of the present list, from which the builder leads back to the ones before; -1 at its beginning. */
  chain: number;
}

export type Placement =
  | { readonly rule: 'goes-on'; readonly level: number; readonly reading: Reading; readonly from: 'count' | 'aside' | 'jump' }
  | { readonly rule: 'resumes'; readonly reading: Reading }
  | { readonly rule: 'opens'; readonly reading: Reading }
  | { readonly rule: 'same-style'; readonly level: number; readonly reading: Reading }
  | { readonly rule: 'opens-with-gap'; readonly reading: Reading };

/** True when `next` is the value after `last`, or a number inserted behind it (`12bis`, `12a`). */
export function goesOn(last: Count, next: Reading): boolean {
  if (last.style !== next.style) return false;
  const kind = kindOfStyle(next.style);
  if (kind === Kind.dash) return true;
  if (kind === Kind.dotted) {
    if (last.prefix === next.prefix) return next.main === last.main + 1;
    return next.main === 1 && next.prefix === last.prefix + 1;
  }
  if (kind === Kind.cyrillic) return cyrillicGoesOn(last.main, next.main);
  if (next.main === last.main + 1) return true;
  return next.main === last.main && next.suffix > last.suffix;
}

export function isFirst(reading: Reading): boolean {
  return reading.main === 1 && reading.suffix === 0 || kindOfStyle(reading.style) === Kind.dash;
}

export function countOf(reading: Reading): Count {
  return { style: reading.style, main: reading.main, suffix: reading.suffix, prefix: reading.prefix };
}

/** The value that would follow `last`, as text. */
export function expectedAfter(last: Count): string {
  const kind = kindOfStyle(last.style);
  if (kind === Kind.cyrillic) return valueAt(kind, 0, nextCyrillic(last.main));
  return prefixText(last) + valueAt(kind, sequenceOfStyle(last.style), last.main + 1);
}

/** The value a list of this style begins with. */
export function firstOf(count: Count): string {
  return prefixText(count) + valueAt(kindOfStyle(count.style), sequenceOfStyle(count.style), 1);
}

function prefixText(count: Count): string {
  if (kindOfStyle(count.style) !== Kind.dotted) return '';
  let text = '';
  let rest = count.prefix;
  for (let steps = sequenceOfStyle(count.style) - 1; steps > 0; steps -= 1) {
    text = `${rest % 1000}.${text}`;
    rest = Math.floor(rest / 1000);
  }
  return text;
}

function isTwin(reading: Reading): boolean {
  return reading.how === How.twinLetter || reading.how === How.twinRoman;
}

/**
 * Where the label goes among the open levels, innermost last. `inMind` is the outermost number before the last heading.
 * `decide` is asked only when a label may both go on and begin (`(i)` under `(h)`): it gives the reading that the next label fits.
 */
export function place(
  levels: readonly Level[],
  label: LabelReader,
  inMind: Count | undefined,
  decide: (goingOn: Reading, first: Reading) => Reading,
): Placement {
  const count = label.count;
  const on = findGoingOn(levels, label, false) ?? (count > 1 ? findGoingOn(levels, label, true) : undefined);
  let first: Reading | undefined;
  for (let i = 0; i < count; i += 1) {
    const reading = label.readings[i];
    if (reading === undefined || !isFirst(reading) || isOpen(levels, reading.style)) continue;
    if (!isTwin(reading)) first ??= reading;
    // Latin and Cyrillic `a` look the same: the next label decides.
    else if (first !== undefined && on === undefined) first = decide(first, reading);
  }
  if (on !== undefined) {
    if (first === undefined || (isTwin(first) && !isTwin(on.reading)) || decide(on.reading, first) === on.reading) return on;
    return { rule: 'opens', reading: first };
  }
  const main = label.readings[0];
  if (main === undefined) throw new Error('A label has at least one reading.');
  if (inMind !== undefined) {
    for (let i = 0; i < count; i += 1) {
      const reading = label.readings[i];
      if (reading !== undefined && !isTwin(reading) && !isOpen(levels, reading.style) && goesOn(inMind, reading)) return { rule: 'resumes', reading };
    }
  }
  if (first !== undefined) return { rule: 'opens', reading: first };
  for (let k = levels.length - 1; k >= 0; k -= 1) {
    for (let i = 0; i < count; i += 1) {
      const reading = label.readings[i];
      if (reading !== undefined && reading.style === levels[k]?.count.style && !isTwin(reading) && reading.how !== How.pastZ) return { rule: 'same-style', level: k, reading };
    }
  }
  return { rule: 'opens-with-gap', reading: main };
}

function findGoingOn(levels: readonly Level[], label: LabelReader, twins: boolean): Extract<Placement, { rule: 'goes-on' }> | undefined {
  for (let k = levels.length - 1; k >= 0; k -= 1) {
    const level = levels[k];
    if (level === undefined) continue;
    for (let i = 0; i < label.count; i += 1) {
      const reading = label.readings[i];
      if (reading === undefined || reading.style !== level.count.style || isTwin(reading) !== twins) continue;
      if (goesOn(level.count, reading)) return { rule: 'goes-on', level: k, reading, from: 'count' };
      if (level.aside !== undefined && goesOn(level.aside.count, reading)) return { rule: 'goes-on', level: k, reading, from: 'aside' };
      if (level.beforeJump !== undefined && goesOn(level.beforeJump, reading)) return { rule: 'goes-on', level: k, reading, from: 'jump' };
    }
  }
  return undefined;
}

export function isOpen(levels: readonly Level[], style: number): boolean {
  for (const level of levels) if (level.count.style === style) return true;
  return false;
}
