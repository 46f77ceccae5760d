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

/** An open level; its own count is the last label's. */
export class Level implements Count {
  style = 0;
  main = 0;
  suffix = 0;
  prefix = 0;
  /** The last label's block, and the first one's of the present list. */
  last = -1;
  first = -1;
  /** The list that a new list under an unnumbered paragraph has put aside. */
  aside: { readonly count: Count; readonly first: number; readonly last: number; readonly parent: number } | undefined = undefined;
  /** The number before a jump, so that `1 2 5 3 4` is one fault. */
  beforeJump: Count | undefined = undefined;
  /** The last block of the present list, from which the builder leads back to the ones before; -1 at its beginning. */
  chain = -1;

  constructor(
    /** Block that holds the list. */
    public parent: number,
    /** A list of points, under a chapeau or another provision: text behind it belongs to its holder. */
    readonly points: boolean,
  ) {}

  /** Goes on to a label. */
  count({ style, main, suffix, prefix }: Count): void {
    this.style = style;
    this.main = main;
    this.suffix = suffix;
    this.prefix = prefix;
  }
}

/** Where a label goes. One object serves a whole pass and is overwritten by each `place`. */
export interface Placement {
  rule: 'goes-on' | 'resumes' | 'opens' | 'same-style' | 'opens-with-gap';
  reading: Reading;
  /** Of the rules `goes-on` and `same-style`: the index of the level. */
  level: number;
  /** What it goes on from. */
  from: 'count' | 'aside' | 'jump';
}

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

/** A place of its own, which stays when the label or level it was taken from changes. */
export function countOf({ style, main, suffix, prefix }: Count): Count {
  return { style, main, suffix, prefix };
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
 * Where the label goes among the open levels, innermost last; written into `found`. `inMind` is the outermost number before the last heading.
 * `decide` is asked only when a label may both go on and begin (`(i)` under `(h)`): it gives the reading that the next label fits.
 */
export function place(levels: readonly Level[], label: LabelReader, inMind: Count | undefined, decide: (goingOn: Reading, first: Reading) => Reading, found: Placement): void {
  const count = label.count;
  const main = label.readings[0];
  if (main === undefined) throw new Error('A label has at least one reading.');
  const goes = findGoingOn(levels, label, false, found) || (count > 1 && findGoingOn(levels, label, true, found));
  const on = goes ? found.reading : undefined;
  let first: Reading | undefined;
  for (let i = 0; i < count; i += 1) {
    const reading = label.readings[i];
    if (reading === undefined || !isFirst(reading) || isOpen(levels, reading.style)) continue;
    if (!isTwin(reading)) first ??= reading;
    // Latin and Cyrillic `a` look the same: the next label decides.
    else if (first !== undefined && on === undefined) first = decide(first, reading);
  }
  if (on !== undefined) {
    if (first === undefined || (isTwin(first) && !isTwin(on)) || decide(on, first) === on) return;
    found.rule = 'opens';
    found.reading = first;
    return;
  }
  if (inMind !== undefined) {
    for (let i = 0; i < count; i += 1) {
      const reading = label.readings[i];
      if (reading === undefined || isTwin(reading) || isOpen(levels, reading.style) || !goesOn(inMind, reading)) continue;
      found.rule = 'resumes';
      found.reading = reading;
      return;
    }
  }
  if (first !== undefined) {
    found.rule = 'opens';
    found.reading = first;
    return;
  }
  for (let k = levels.length - 1; k >= 0; k -= 1) {
    for (let i = 0; i < count; i += 1) {
      const reading = label.readings[i];
      if (reading === undefined || reading.style !== levels[k]?.style || isTwin(reading) || reading.how === How.pastZ) continue;
      found.rule = 'same-style';
      found.level = k;
      found.reading = reading;
      return;
    }
  }
  found.rule = 'opens-with-gap';
  found.reading = main;
}

function findGoingOn(levels: readonly Level[], label: LabelReader, twins: boolean, found: Placement): boolean {
  for (let k = levels.length - 1; k >= 0; k -= 1) {
    const level = levels[k];
    if (level === undefined) continue;
    for (let i = 0; i < label.count; i += 1) {
      const reading = label.readings[i];
      if (reading === undefined || reading.style !== level.style || isTwin(reading) !== twins) continue;
      if (goesOn(level, reading)) found.from = 'count';
      else if (level.aside !== undefined && goesOn(level.aside.count, reading)) found.from = 'aside';
      else if (level.beforeJump !== undefined && goesOn(level.beforeJump, reading)) found.from = 'jump';
      else continue;
      found.rule = 'goes-on';
      found.level = k;
      found.reading = reading;
      return true;
    }
  }
  return false;
}

export function isOpen(levels: readonly Level[], style: number): boolean {
  for (const level of levels) if (level.style === style) return true;
  return false;
}
