// Dates, times, durations and lengths as fields and annotations write them (language.md, Fields).
// Invariant: a reader returns undefined for anything it does not read whole; impossible dates (30 February) are not read.

export interface Moment {
  /** `2025-06-01` */
  readonly date: string;
  /** `22:00` */
  readonly time?: string;
  /** `+09:00`, `Z` or `Europe/Kyiv` */
  readonly zone?: string;
  /** How many characters of the text were read; the rest (a place) begins behind. */
  readonly length: number;
}

export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
export interface Duration { readonly amount: number; readonly unit: DurationUnit }

export type LengthUnit = 'm' | 'km' | 'nm' | 'mile';
export interface Length { readonly amount: number; readonly unit: LengthUnit }

const zonePattern = /^\s+([+-]\d{2}:\d{2}|Z|UTC|[A-Z][A-Za-z]+(?:\/[A-Za-z][A-Za-z0-9_+-]*)+)(?![\p{L}\d/:])/u;

/** Date, then time, then zone, less allowed, at the start of the text; undefined when it begins with no real date. */
export function readMoment(text: string): Moment | undefined {
  const day = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(text);
  if (!day || !isDay(Number(day[1]), Number(day[2]), Number(day[3]))) return undefined;
  const date = day[0].trim();
  let length = day[0].length;
  const clock = /^(?:\s+|T)(\d{2}):(\d{2})(?!\d)/u.exec(text.slice(length));
  if (!clock) return { date, length };
  if (!isTime(Number(clock[1]), Number(clock[2]))) return undefined;
  length += clock[0].length;
  const time = `${clock[1] ?? ''}:${clock[2] ?? ''}`;
  const zone = zonePattern.exec(text.slice(length));
  if (zone?.[1] === undefined) return { date, time, length };
  return { date, time, zone: zone[1], length: length + zone[0].length };
}

/** A moment and nothing else. */
export function readWholeMoment(text: string): Moment | undefined {
  const moment = readMoment(text);
  return moment && text.slice(moment.length).trim() === '' ? moment : undefined;
}

/** `72 hours`, `1 day`, `3 months`. */
export function readDuration(text: string): Duration | undefined {
  const match = /^\s*(\d+(?:\.\d+)?)\s+(second|minute|hour|day|week|month|year)s?\s*$/iu.exec(text);
  if (!match) return undefined;
  return { amount: Number(match[1]), unit: (match[2] ?? '').toLowerCase() as DurationUnit };
}

/** `4 km`, `500 m`, `12 nm`, `2 miles`. */
export function readLength(text: string): Length | undefined {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(kilomet(?:re|er)s?|km|met(?:re|er)s?|m|nautical miles?|nm|miles?)\s*$/iu.exec(text);
  if (!match) return undefined;
  const word = (match[2] ?? '').toLowerCase();
  const unit: LengthUnit = word.startsWith('k') ? 'km' : word.startsWith('n') ? 'nm' : word.startsWith('mi') ? 'mile' : 'm';
  return { amount: Number(match[1]), unit };
}

/** `en`, `zh-Hant`, `sr-Latn-RS`. */
export function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(text);
}

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysIn(year, month);
}

/** 0 for a month that is none. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function isTime(hours: number, minutes: number): boolean {
  return minutes <= 59 && (hours <= 23 || (hours === 24 && minutes === 0));
}
