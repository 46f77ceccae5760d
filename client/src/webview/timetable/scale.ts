// The scale of a time line: hours and years on one line, each as readable as the other.
// Decision: places grow with the logarithm of the time from the beginning, to both sides of it, and the ticks are lengths that people name. What lies
// in one place stands above each other, so many that can be told apart; the rest is a number.

import type { TimeUnit } from '../../common/views/timetable-messages.js';

export interface Tick {
  readonly unit: TimeUnit;
  readonly count: number;
  readonly minutes: number;
}

const lengths: readonly Tick[] = [
  { unit: 'hour', count: 1, minutes: 60 }, { unit: 'hour', count: 6, minutes: 360 }, { unit: 'hour', count: 12, minutes: 720 }, { unit: 'day', count: 1, minutes: 1440 }, { unit: 'day', count: 3, minutes: 4320 },
  { unit: 'week', count: 1, minutes: 10_080 }, { unit: 'week', count: 2, minutes: 20_160 }, { unit: 'month', count: 1, minutes: 43_830 }, { unit: 'month', count: 3, minutes: 131_490 }, { unit: 'month', count: 6, minutes: 262_980 },
  { unit: 'year', count: 1, minutes: 525_960 }, { unit: 'year', count: 5, minutes: 2_629_800 }, { unit: 'year', count: 20, minutes: 10_519_200 }, { unit: 'year', count: 100, minutes: 52_596_000 },
];

/** Rises with the time, and is 0 at the beginning. */
function measure(minutes: number): number {
  return Math.sign(minutes) * Math.log10(1 + Math.abs(minutes) / 60);
}

export interface Scale {
  /** Pixels from the left. */
  at(minutes: number): number;
  /** From left to right, the beginning (0 minutes) among them; none nearer to the next than `apart` pixels. */
  readonly ticks: readonly { readonly tick: Tick | undefined; readonly minutes: number; readonly x: number }[];
}

/** `margin`: pixels free at both ends. */
export function scaleOf(minutes: readonly number[], width: number, margin: number, apart: number): Scale {
  const low = measure(Math.min(0, ...minutes));
  const high = Math.max(measure(Math.max(0, ...minutes)), low + measure(60));
  const at = (each: number): number => margin + ((measure(each) - low) / (high - low)) * Math.max(0, width - 2 * margin);
  const both = [...lengths.map((tick) => ({ tick, minutes: -tick.minutes })).reverse(), { tick: undefined, minutes: 0 }, ...lengths.map((tick) => ({ tick, minutes: tick.minutes }))];
  const shown = both.map((each) => ({ ...each, x: at(each.minutes) })).filter(({ x }) => x >= margin - 1 && x <= width - margin + 1);
  const zero = at(0);
  const ticks = shown.filter(({ minutes: each }) => each === 0);
  // From the beginning outwards, so that it always has a tick.
  for (const each of shown.toSorted((a, b) => Math.abs(a.minutes) - Math.abs(b.minutes))) if (each.x !== zero && ticks.every(({ x }) => Math.abs(x - each.x) >= apart)) ticks.push(each);
  return { at, ticks: ticks.toSorted((a, b) => a.x - b.x) };
}

export interface Dot<Row> {
  readonly row: Row;
  readonly x: number;
  /** 0: on the line; above it from 1. */
  readonly level: number;
}

export interface Stacked<Row> {
  readonly dots: readonly Dot<Row>[];
  /** How many more there are, above the highest dot of a place. */
  readonly more: readonly { readonly x: number; readonly count: number }[];
}

/** Dots nearer than `size` pixels stand above each other, `most` at most. */
export function stacked<Row>(rows: readonly { readonly row: Row; readonly x: number }[], size: number, most: number): Stacked<Row> {
  const places = new Map<number, { row: Row; x: number }[]>();
  for (const each of rows) {
    const place = Math.round(each.x / size);
    places.set(place, [...(places.get(place) ?? []), each]);
  }
  const dots: Dot<Row>[] = [];
  const more: { x: number; count: number }[] = [];
  for (const [place, found] of places) {
    const x = found.length === 1 ? (found[0]?.x ?? 0) : place * size;
    for (const [level, { row }] of found.slice(0, most).entries()) dots.push({ row, x, level });
    if (found.length > most) more.push({ x, count: found.length - most });
  }
  return { dots, more };
}
