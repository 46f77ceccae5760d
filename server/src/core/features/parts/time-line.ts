// Where deadlines fall: how far from what they count, followed from step to step until something begins by itself (signature, entry into force,
// a term, a step without a time), and what date that is when the beginning has one.
// Invariant: only what limits.ts reads with certainty is placed; a limit that counts from nothing, or in a circle, has no place and says why.

import { type Clock, dayNumber, later } from '../../model/calendar.js';
import { type Duration, readWholeMoment } from '../../model/moments.js';
import { ownersMarkedBy } from '../../model/marks.js';
import { fieldClock } from '../../resolve/limits.js';
import { declaredHere } from '../../resolve/named-here.js';
import type { BlockId } from '../../syntax/types.js';
import type { Snapshot } from '../../workspace/types.js';
import { type FileColumn, type FileColumns, keyIn } from './file-columns.js';
import { ownLimits, type OwnLimit } from './time-limits.js';

/** A beginning by its key: `signature`, `entry-into-force`, a term's id in small letters, `#label` of a step (its handle and file where it has no label); `date`: the calendar itself. */
export type Beginning = string;

/** A length of time that is added or taken off. */
export interface Stretch {
  readonly duration: Duration;
  readonly sign: 1 | -1;
}

/** A clause of one of the agreement's files. */
export interface Step {
  readonly file: FileColumn;
  readonly block: BlockId;
}

export type Placed =
  /** `step`: the clause that is the beginning. */
  | { readonly kind: 'from'; readonly beginning: Beginning; readonly step?: Step; readonly stretches: readonly Stretch[] }
  | { readonly kind: 'date'; readonly clock: Clock }
  /** `start`: it counts from nothing; `words`: from something that is said in words only; `unknown`: from a name nobody declares; `circle`: from itself. */
  | { readonly kind: 'nowhere'; readonly why: 'start' | 'words' | 'unknown' | 'circle' };

export interface TimeLine {
  place(step: Step, limit: OwnLimit): Placed;
  /** What bears a label, as seen from a file: in that file, else in the first one that has it. */
  labelled(from: FileColumn, name: string): Step | undefined;
}

/** `waits`: the one step for which a step waits by `@after`; undefined where there is none, or several. */
export function timeLine(snapshot: Snapshot, { whole, files }: Pick<FileColumns, 'whole' | 'files'>, waits: (step: Step) => Step | undefined): TimeLine {
  const steps = new Map<string, Placed>();
  const open = new Set<string>();
  const force = files.flatMap((file) => ownersMarkedBy(file.document.model, 'clause', 'entry-into-force').map((block): Step => ({ file, block })));
  const inForce = fieldClock(whole.model.agreement.fields, 'in-force');

  const labelOf = ({ file, block }: Step): string => file.document.model.annotationsNamed(block, 'id')[0]?.names[0]?.text.toLowerCase() ?? keyIn(file, block);

  const labelled = (from: FileColumn, name: string): Step | undefined => {
    for (const file of [from, ...files]) {
      const block = file.document.model.labelled(name);
      if (block !== undefined) return { file, block };
    }
    return undefined;
  };

  const limitsOf = ({ file, block }: Step): readonly OwnLimit[] => ownLimits(snapshot, file.document, block);

  /** Where a step falls by its one limit; where there is none, or several, it begins by itself. */
  const placeOfStep = (step: Step): Placed => {
    const key = keyIn(step.file, step.block);
    const known = steps.get(key);
    if (known) return known;
    if (open.has(key)) return { kind: 'nowhere', why: 'circle' };
    open.add(key);
    const [limit, ...more] = limitsOf(step);
    const found = limit && more.length === 0 ? place(step, limit) : undefined;
    open.delete(key);
    const placed: Placed = found && (found.kind !== 'nowhere' || found.why === 'circle') ? found : { kind: 'from', beginning: `#${labelOf(step)}`, step, stretches: [] };
    steps.set(key, placed);
    return placed;
  };

  /** Entry into force by its own clause: so long after signature. */
  const entry = (): Placed => {
    const own: Placed = { kind: 'from', beginning: 'entry-into-force', stretches: [] };
    const limits = force.flatMap(limitsOf).filter(({ event, duration }) => event?.kind === 'signature' && duration !== undefined);
    const [limit, ...more] = limits;
    if (!limit?.duration || more.length > 0 || inForce) return own;
    return { kind: 'from', beginning: 'signature', stretches: [{ duration: limit.duration, sign: limit.relation === 'before' ? -1 : 1 }] };
  };

  const named = (from: FileColumn, name: string): Placed => {
    if (name.startsWith('#')) {
      const step = labelled(from, name.slice(1));
      return step === undefined ? { kind: 'nowhere', why: 'unknown' } : placeOfStep(step);
    }
    const day = dayNumber(name);
    if (day !== undefined) return { kind: 'date', clock: { day } };
    return declaredHere(snapshot, from.document, name)?.kind === 'term' ? { kind: 'from', beginning: name, stretches: [] } : { kind: 'nowhere', why: 'unknown' };
  };

  const beginningOf = (step: Step, { event, by }: OwnLimit): Placed => {
    if (!event) {
      const before = waits(step);
      if (before !== undefined) return placeOfStep(before);
      // Words say it in their own way, unless a rule finds that they do not.
      return { kind: 'nowhere', why: by === 'words' ? 'words' : 'start' };
    }
    switch (event.kind) {
      case 'words':
        return { kind: 'nowhere', why: 'words' };
      case 'signature':
        return { kind: 'from', beginning: 'signature', stretches: [] };
      case 'entry-into-force':
        return entry();
      case 'named':
        return named(step.file, event.name);
    }
  };

  const place = (step: Step, limit: OwnLimit): Placed => {
    if (limit.clock) return { kind: 'date', clock: limit.clock };
    const from = beginningOf(step, limit);
    if (!limit.duration) return from;
    const stretch: Stretch = { duration: limit.duration, sign: limit.relation === 'before' ? -1 : 1 };
    if (from.kind === 'from') return { ...from, stretches: [...from.stretches, stretch] };
    const clock = from.kind === 'date' ? later(from.clock, stretch.duration, stretch.sign) : undefined;
    return from.kind === 'date' ? (clock ? { kind: 'date', clock } : { kind: 'nowhere', why: 'start' }) : from;
  };
  return { place, labelled };
}

/** The moment of a field, or of what a drafter types (`2025-06-01 10:00`); undefined for anything else. */
export function clockTyped(text: string): Clock | undefined {
  return readWholeMoment(text) ? fieldClock([{ name: 'typed', value: text }], 'typed') : undefined;
}

/** The moment so long after another; undefined where an hour would have to be known. */
export function clockAfter(from: Clock, stretches: readonly Stretch[]): Clock | undefined {
  return stretches.reduce<Clock | undefined>((clock, { duration, sign }) => clock && later(clock, duration, sign), from);
}

const minutes = { second: 1 / 60, minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_830, year: 525_960 } as const;

/** Minutes from the beginning, months and years by their mean: for a place on a line, never for a date. */
export function minutesOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { duration: { amount, unit }, sign }) => sum + sign * amount * minutes[unit], 0);
}

/** Minutes between two moments; hours that one of them does not give count as midnight. */
export function minutesBetween(from: Clock, to: Clock): number {
  return (to.day - from.day) * 1440 + (to.minute ?? 0) - (from.minute ?? 0);
}
