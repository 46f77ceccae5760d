// The hour and day that a sentence names: `22:00 UTC on 3 March 2031`. English words, the first of each.
// Invariant: looks at the text alone; an hour without a colon is none.

export interface SaidMoment {
  /** `22:00`; missing when no hour is named. */
  readonly hour?: string;
  /** `2031-3-3`; missing when no day is named. */
  readonly day?: string;
  /** The stretch of the text, from the first of them to the end of the last. */
  readonly start: number;
  readonly end: number;
}

const months: readonly string[] = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const hours = /(?<![\d:.])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])/;
const days = new RegExp(`(?<!\\d)(\\d{1,2}) (${months.join('|')}),? (\\d{4})(?!\\d)`, 'i');

/** undefined when neither is named. */
export function saidMoment(text: string): SaidMoment | undefined {
  const hour = hours.exec(text);
  const day = days.exec(text);
  if (!hour && !day) return undefined;
  const found = [hour, day].filter((match) => match !== null);
  return {
    ...(hour ? { hour: `${Number(hour[1])}:${hour[2]}` } : {}),
    ...(day ? { day: `${day[3]}-${months.indexOf((day[2] ?? '').toLowerCase()) + 1}-${Number(day[1])}` } : {}),
    start: Math.min(...found.map(({ index }) => index)),
    end: Math.max(...found.map((match) => match.index + match[0].length)),
  };
}

/** True when they name different hours, or different days; false where one leaves out what the other names. */
export function differ(a: SaidMoment, b: SaidMoment): boolean {
  return (a.hour !== undefined && b.hour !== undefined && a.hour !== b.hour) || (a.day !== undefined && b.day !== undefined && a.day !== b.day);
}
