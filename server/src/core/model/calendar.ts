// Reckoning with days and hours: what day of the week a date is, what time it is twelve hours later, which of two moments comes first.
// Invariant: the Gregorian calendar by whole numbers alone; no clock, no table of time zones. Where a zone would have to be known, there is no answer.

import { daysIn, type Duration, type Moment } from './moments.js';

/** A moment as it is compared: days since 1 January 1970, minutes of that day when an hour was written, the zone as written. */
export interface Clock {
  readonly day: number;
  readonly minute?: number;
  readonly zone?: string;
}

const perDay = 1440;

/** Days since 1 January 1970 of `2025-06-01`; undefined for a day the calendar does not have. */
export function dayNumber(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return day >= 1 && day <= daysIn(year, month) ? fromCivil(year, month, day) : undefined;
}

/** `2025-06-01`. */
export function isoDay(day: number): string {
  const { year, month, day: ofMonth } = toCivil(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(ofMonth)}`;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Undefined for an impossible date. */
export function clockOf({ date, time, zone }: Pick<Moment, 'date' | 'time' | 'zone'>): Clock | undefined {
  const day = dayNumber(date);
  if (day === undefined) return undefined;
  const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number);
  return { day, ...(time === undefined ? {} : { minute: hours * 60 + minutes }), ...(zone === undefined ? {} : { zone }) };
}

/** As it is written in fields: `2025-06-01 22:00 +03:00`. */
export function writtenClock({ day, minute, zone }: Clock): string {
  const time = minute === undefined ? '' : ` ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
  return `${isoDay(day)}${time}${zone === undefined ? '' : ` ${zone}`}`;
}

/** The moment that much later (`sign` -1: earlier). Undefined for hours from a day without an hour, and for broken months. */
export function later(clock: Clock, duration: Duration, sign: 1 | -1 = 1): Clock | undefined {
  const months = monthsOf(duration);
  if (months !== undefined) return Number.isInteger(months) ? { ...clock, day: monthsLater(clock.day, months * sign) } : undefined;
  const minutes = minutesOf(duration);
  if (minutes === undefined || !Number.isInteger(minutes)) return undefined;
  if (clock.minute === undefined) return minutes % perDay === 0 ? { ...clock, day: clock.day + (minutes / perDay) * sign } : undefined;
  const total = clock.day * perDay + clock.minute + minutes * sign;
  const day = Math.floor(total / perDay);
  return { ...clock, day, minute: total - day * perDay };
}

/** Below 0 when `a` is earlier; 0 also where one names the day only and it is the same. Undefined where their zones cannot be compared. */
export function compareClocks(a: Clock, b: Clock): number | undefined {
  const [offsetA, offsetB] = [offsetOf(a.zone), offsetOf(b.zone)];
  const known = offsetA !== undefined && offsetB !== undefined;
  const alike = a.zone === b.zone || a.zone === undefined || b.zone === undefined || known;
  if (a.minute === undefined || b.minute === undefined) {
    const days = a.day - b.day;
    return alike || Math.abs(days) > 1 ? days : undefined;
  }
  const minutes = (a.day - b.day) * perDay + a.minute - b.minute - (known ? offsetA - offsetB : 0);
  return alike || Math.abs(minutes) > perDay ? minutes : undefined;
}

/** Below 0 when `a` is the shorter; undefined where it hangs on the months meant (30 days and one month). */
export function compareDurations(a: Duration, b: Duration): number | undefined {
  const [minutesA, minutesB] = [minutesOf(a), minutesOf(b)];
  const [monthsA, monthsB] = [monthsOf(a), monthsOf(b)];
  if (minutesA !== undefined && minutesB !== undefined) return minutesA - minutesB;
  if (monthsA !== undefined && monthsB !== undefined) return monthsA - monthsB;
  const [least, most] = monthsA === undefined ? [monthsB ?? 0, minutesA ?? 0] : [monthsA, minutesB ?? 0];
  const sign = monthsA === undefined ? 1 : -1;
  if (most < least * 28 * perDay) return -sign;
  if (most > least * 31 * perDay) return sign;
  return undefined;
}

function minutesOf({ amount, unit }: Duration): number | undefined {
  switch (unit) {
    case 'second': return amount / 60;
    case 'minute': return amount;
    case 'hour': return amount * 60;
    case 'day': return amount * perDay;
    case 'week': return amount * 7 * perDay;
    default: return undefined;
  }
}

function monthsOf({ amount, unit }: Duration): number | undefined {
  return unit === 'month' ? amount : unit === 'year' ? amount * 12 : undefined;
}

/** Minutes east of Greenwich of `+03:00`, `Z`, `UTC`, `GMT`; undefined for a place's zone. */
function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  if (zone === 'Z' || zone === 'UTC' || zone === 'GMT') return 0;
  const match = /^([+-])(\d{2}):(\d{2})$/u.exec(zone);
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : undefined;
}

function monthsLater(day: number, months: number): number {
  const { year, month, day: ofMonth } = toCivil(day);
  const total = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  return fromCivil(newYear, newMonth, Math.min(ofMonth, daysIn(newYear, newMonth)));
}

/** Years counted from March, so that the day put in stands at a year's end. */
function fromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

function toCivil(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const from = Math.floor((5 * dayOfYear + 2) / 153);
  const month = from < 10 ? from + 3 : from - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * from + 2) / 5) + 1 };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
