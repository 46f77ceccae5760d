// Quantities in prose: `seventy-two (72) hours`, `4 km`, `27 July 1953`, `22:00`, `38°18′N 126°40′E`, and `XX days` to fill in.
// Invariant: linear; one quantity begins where the one before it has ended; a number without a unit is none.

import { numberWordValue } from '../numbers.js';
import type { PlaceholderInline, Quantity, QuantityInline } from '../types.js';
import { Hit } from '../words/hit-words.js';
import { numberJoiners, numberMultipliers, numberWords } from '../words/number-words.js';
import { type MeasureWord, measureAdjectives, measureWords, months, nauticalWords, percentPairs } from '../words/quantity-words.js';
import { letters, lettersEnd as tableEnd, oddLetter } from '../words/word-table.js';
import { isDigit, isEastAsian, isLetter, isUpper } from './characters.js';
import type { Flat } from './flat.js';
import { findHits, stepThrough } from './hits.js';
import { lettersEnd, skipBlanks } from './phrases.js';

interface Read {
  readonly end: number;
  readonly quantity: Quantity;
}

interface Amount {
  readonly end: number;
  readonly value: number;
  readonly words?: { readonly start: number; readonly end: number; readonly value: number };
}

const numberStart: ReadonlySet<number> = new Set([...numberWords.keys(), ...numberMultipliers.keys()].map((word) => (word.charCodeAt(0) << 16) | word.charCodeAt(1)));

/** What a quantity may begin with. */
const wanted = Hit.digit | Hit.number | Hit.month | Hit.toFill | Hit.long;

/** @param hits of the flat text; `text` is the same with marks masked */
export function scanQuantities(flat: Flat, text: string, hits = findHits(flat.text)): readonly (QuantityInline | PlaceholderInline)[] {
  if ((hits.all & wanted) === 0) return [];
  const found: (QuantityInline | PlaceholderInline)[] = [];
  stepThrough(text, hits, wanted, (at) => {
    let i = at;
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      const read = readDigits(text, i);
      if (read !== undefined) {
        found.push({ kind: 'quantity', span: flat.span(i, read.end), quantity: read.quantity });
        i = read.end;
      } else {
        while (isDigit(text.charCodeAt(i)) || (text.charCodeAt(i) === 46 && isDigit(text.charCodeAt(i + 1)))) i += 1;
        i = lettersEnd(text, i);
      }
    } else if (isLetter(code)) {
      const end = lettersEnd(text, i);
      const next = isUpper(code) && code === 88 && /^X{2,3}$/u.test(text.slice(i, end)) ? placeholder(flat, text, i, end) : undefined;
      if (next !== undefined) {
        found.push(next);
        return end;
      }
      const worded = numberStart.has(((code | 32) << 16) | text.charCodeAt(i + 1)) || (code >= 0x400 && code < 0x530) ? readWorded(flat, text, i) : readMonthFirst(flat, text, i, end);
      if (worded !== undefined) {
        found.push(worded.item);
        i = worded.end;
      } else i = end;
    } else i += 1;
    return i;
  });
  return found;
}

/** `XX days`: a blank to fill in only before a unit of measure. */
function placeholder(flat: Flat, text: string, start: number, end: number): PlaceholderInline | undefined {
  if (readMeasure(text, end) === undefined) return undefined;
  return { kind: 'placeholder', span: flat.span(start, end) };
}

function readDigits(text: string, at: number): Read | undefined {
  if (at > 0 && (isLetter(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 45 || text.charCodeAt(at - 1) === 46)) return undefined;
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return readDate(text, at, end) ?? readMeasured(text, at, end);
}

/** A date, a time or coordinates: `end` is the end of the digits. Each is tried only where its first mark stands. */
function readDate(text: string, at: number, end: number): Read | undefined {
  const digits = end - at;
  if (digits > 4) return undefined;
  const next = text.charCodeAt(end);
  const second = text.charCodeAt(end + 1);
  let read: Read | undefined;
  if (next === 45 ? digits === 4 : next === 46 && digits <= 2) read = readIsoDate(text, at);
  if (digits <= 3 && (next === 0xb0 || (next === 46 && isDigit(second)) || (next === 32 && second === 0xb0))) read ??= readCoordinates(text, at);
  if (digits <= 2 ? next === 58 : digits === 4 && (next === 104 || (next === 32 && second === 104))) read ??= readTime(text, at);
  if (digits <= 2 && (next === 32 ? mayBeginMonth(text.charCodeAt(skipBlanks(text, end))) : ordinalEndings.includes(text.charAt(end)))) read ??= readDayMonth(text, at);
  const year = next === 32 ? second : next;
  if (digits === 4 && (year === 0xb144 || year === 0x5e74)) read ??= readKoreanDate(text, at);
  return read;
}

/** First letters of `st nd rd th er`. */
const ordinalEndings = 'snrte';
/** First letters of months, and of `day`, `of`, `de` before one. */
const monthStarts: ReadonlySet<number> = new Set([...months.keys(), 'day', 'of'].map((word) => word.charCodeAt(0)));

function mayBeginMonth(code: number): boolean {
  const small = code < tableEnd ? letters[code] ?? 0 : oddLetter;
  return small === oddLetter || monthStarts.has(small);
}

function readMeasured(text: string, at: number, digitsEnd: number): Read | undefined {
  const next = text.charCodeAt(digitsEnd);
  const goesOn = (next === 32 || next === 44 || next === 46) && isDigit(text.charCodeAt(digitsEnd + 1));
  const amount = goesOn || digitsEnd - at > 9 ? readAmount(text, at) : { end: digitsEnd, value: Number(text.slice(at, digitsEnd)) };
  if (amount === undefined) return undefined;
  const measure = readMeasure(text, amount.end);
  return measure === undefined ? undefined : { end: measure.end, quantity: quantityOf(amount.value, measure.word) };
}

/** `1,000`, `1 000`, `2.5`, `72`. */
function readAmount(text: string, at: number): Amount | undefined {
  const match = /^(?:\d{1,3}(?:[, ]\d{3})+(?!\d)|\d{1,9})(?:[.,]\d{1,3}(?!\d))?/u.exec(text.slice(at, at + 20))?.[0];
  if (match === undefined) return undefined;
  const end = at + match.length;
  if (isDigit(text.charCodeAt(end))) return undefined;
  const value = Number(match.replace(/[, ](?=\d{3}(?!\d))/gu, '').replace(',', '.'));
  return Number.isFinite(value) ? { end, value } : undefined;
}

function readMeasure(text: string, at: number): { readonly end: number; readonly word: MeasureWord } | undefined {
  let start = skipBlanks(text, at);
  if (text.charCodeAt(start) === 37) return { end: start + 1, word: { kind: 'percent' } };
  if (text.charCodeAt(start) === 45 && start === at) start += 1;
  let nautical = false;
  for (let words = 0; words < 2; words += 1) {
    const end = lettersEnd(text, start);
    if (end === start) return undefined;
    const word = text.slice(start, end).toLowerCase();
    const pair = percentPairs.get(word);
    if (pair !== undefined) {
      const next = skipBlanks(text, end);
      return text.slice(next, next + pair.length).toLowerCase() === pair ? { end: next + pair.length, word: { kind: 'percent' } } : undefined;
    }
    const measure = measureWords.get(word) ?? eastMeasure(text, start);
    if (measure !== undefined) {
      const last = measureWords.has(word) ? end : start + eastLength(text, start);
      return { end: last, word: nautical && measure.kind === 'length' ? { kind: 'length', unit: 'nm' } : measure };
    }
    if (!measureAdjectives.has(word)) return undefined;
    nautical = nauticalWords.has(word);
    start = skipBlanks(text, end);
  }
  return undefined;
}

/** Korean units are followed by particles without a blank: the longest unit that begins here. */
function eastLength(text: string, at: number): number {
  for (let length = 4; length >= 1; length -= 1) if (measureWords.has(text.slice(at, at + length))) return length;
  return 0;
}

function eastMeasure(text: string, at: number): MeasureWord | undefined {
  return isEastAsian(text.charCodeAt(at)) ? measureWords.get(text.slice(at, at + eastLength(text, at))) : undefined;
}

function quantityOf(amount: number, word: MeasureWord): Quantity {
  switch (word.kind) {
    case 'duration': return { kind: 'duration', amount, unit: word.unit };
    case 'length': return { kind: 'length', amount, unit: word.unit };
    case 'count': return { kind: 'count', amount, unit: word.unit };
    case 'percent': return { kind: 'percent', amount };
  }
}

/** Numbers in words: `ten days`, `seventy-two (72) hours`, `five (5) members`. */
function readWorded(flat: Flat, text: string, at: number): { readonly end: number; readonly item: QuantityInline } | undefined {
  const words = readWords(text, at);
  if (words === undefined) return readMonthFirst(flat, text, at, lettersEnd(text, at));
  const figure = readFigure(text, words.end);
  const amount = figure?.value ?? words.value;
  const numberEnd = figure?.end ?? words.end;
  const measure = readMeasure(text, numberEnd);
  let end: number;
  let quantity: Quantity;
  if (measure !== undefined) {
    ({ end } = measure);
    quantity = quantityOf(amount, measure.word);
  } else {
    if (figure === undefined) return undefined;
    const unitStart = skipBlanks(text, numberEnd);
    const unitEnd = lettersEnd(text, unitStart);
    const unit = text.slice(unitStart, unitEnd).toLowerCase();
    const counted = unit !== '' && !notCounted.has(unit);
    end = counted ? unitEnd : numberEnd;
    quantity = { kind: 'count', amount, unit: counted ? unit : '' };
  }
  const pair = figure === undefined ? undefined : { span: flat.span(at, words.end), amount: words.value };
  return { end, item: { kind: 'quantity', span: flat.span(at, end), quantity, ...(pair === undefined ? {} : { words: pair }) } };
}

/** Words that may follow a number in words and figures and are not what it counts. */
const notCounted: ReadonlySet<string> = new Set((
  'of in to at on by for from with and or but as than is are was were be shall must may will can who which that such the a an each other more per under after before when where if '
  + 'de du des et ou à au aux y o en по з із та і або до у в и или из от на'
).split(' '));

const mostNumberWords = 8;

/** The longest number in words that begins at `at`. */
function readWords(text: string, at: number): { readonly end: number; readonly value: number } | undefined {
  const ends: number[] = [];
  let first = '';
  let start = at;
  while (ends.length < mostNumberWords) {
    let end = lettersEnd(text, start);
    if (text.charCodeAt(end) === 39 && isLetter(text.charCodeAt(end + 1))) end = lettersEnd(text, end + 1);
    if (end === start) break;
    const word = text.slice(start, end).toLowerCase();
    if (!numberWords.has(word) && !numberMultipliers.has(word) && !(ends.length > 0 && numberJoiners.has(word))) break;
    if (ends.length === 0) first = word;
    ends.push(end);
    const code = text.charCodeAt(end);
    if (code !== 32 && code !== 45) break;
    start = end + 1;
  }
  for (let i = ends.length - 1; i >= 0; i -= 1) {
    const end = ends[i] ?? at;
    const value = i === 0 ? numberMultipliers.get(first) ?? numberWords.get(first) : numberWordValue(text.slice(at, end));
    if (value !== undefined) return { end, value };
  }
  return undefined;
}

/** ` (72)` behind the words. */
function readFigure(text: string, at: number): Amount | undefined {
  const open = skipBlanks(text, at);
  if (text.charCodeAt(open) !== 40) return undefined;
  const start = skipBlanks(text, open + 1);
  if (!isDigit(text.charCodeAt(start))) return undefined;
  const amount = readAmount(text, start);
  if (amount === undefined) return undefined;
  const close = skipBlanks(text, amount.end);
  return text.charCodeAt(close) === 41 ? { end: close + 1, value: amount.value } : undefined;
}

function readIsoDate(text: string, at: number): Read | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(text.slice(at, at + 11));
  if (match?.[1] !== undefined) return dateOf(at + match[0].length, Number(match[1]), Number(match[2]), Number(match[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u.exec(text.slice(at, at + 11));
  return dotted === null ? undefined : dateOf(at + dotted[0].length, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
}

/** `27 July 1953`, `27th of July, 1953`, `27 липня 1953 року`, `27 de julio de 1953`. */
function readDayMonth(text: string, at: number): Read | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th|er)? +(?:day +)?(?:(?:of|de) +)?(\p{L}{3,10})\.?,? +(?:(?:de|del) +)?(\d{4})(?!\d)/u.exec(text.slice(at, at + 44));
  const month = match?.[2] === undefined ? undefined : months.get(match[2].toLowerCase());
  return match === null || month === undefined ? undefined : dateOf(at + match[0].length, Number(match[3]), month, Number(match[1]));
}

/** `July 27, 1953`. */
function readMonthFirst(flat: Flat, text: string, at: number, end: number): { readonly end: number; readonly item: QuantityInline } | undefined {
  if (!isUpper(text.charCodeAt(at)) || end - at < 3 || end - at > 9) return undefined;
  const month = months.get(text.slice(at, end).toLowerCase());
  if (month === undefined) return undefined;
  const match = /^ +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?!\d)/u.exec(text.slice(end, end + 16));
  const read = match === null ? undefined : dateOf(end + match[0].length, Number(match[2]), month, Number(match[1]));
  return read === undefined ? undefined : { end: read.end, item: { kind: 'quantity', span: flat.span(at, read.end), quantity: read.quantity } };
}

function readKoreanDate(text: string, at: number): Read | undefined {
  const match = /^(\d{4})\s?[년年]\s?(\d{1,2})\s?[월月]\s?(\d{1,2})\s?[일日]/u.exec(text.slice(at, at + 16));
  return match === null ? undefined : dateOf(at + match[0].length, Number(match[1]), Number(match[2]), Number(match[3]));
}

function dateOf(end: number, year: number, month: number, day: number): Read | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const two = (n: number): string => String(n).padStart(2, '0');
  return { end, quantity: { kind: 'date', iso: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` } };
}

/** `22:00`, `10:30 p.m.`, `2200 hours`, with an offset or a zone name behind. */
function readTime(text: string, at: number): Read | undefined {
  const near = text.slice(at, at + 48);
  const clock = /^([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(?![\d:])( ?[ap]\.?m\.?(?!\p{L}))?/u.exec(near);
  const military = clock === null ? /^([01]\d|2[0-4])([0-5]\d) ?(?:hours|hrs|h)(?!\p{L})/u.exec(near) : null;
  const found = clock ?? military;
  if (found?.[1] === undefined || found[2] === undefined) return undefined;
  let hour = Number(found[1]);
  const half = clock?.[3]?.trim().charAt(0);
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  let end = at + found[0].length;
  const zone = /^ +([+-]\d{2}:\d{2}|UTC|GMT|[A-Z][a-z]+\/[A-Z][A-Za-z_]+)(?!\p{L})/u.exec(text.slice(end, end + 36));
  if (zone !== null) end += zone[0].length;
  const iso = `${String(hour).padStart(2, '0')}:${found[2]}`;
  return { end, quantity: { kind: 'time', iso, ...(zone?.[1] === undefined ? {} : { zone: zone[1] }) } };
}

const angle = String.raw`(\d{1,3}(?:\.\d{1,8})?) ?° ?(?:(\d{1,2}(?:\.\d{1,6})?) ?['′] ?)?(?:(\d{1,2}(?:\.\d{1,4})?) ?(?:["″”]|'') ?)?`;
const coordinates = new RegExp(`^${angle}([NS]),? ?(?:and |/ ?)?${angle}([EW])(?!\\p{L})`, 'u');

function readCoordinates(text: string, at: number): Read | undefined {
  const match = coordinates.exec(text.slice(at, at + 72));
  if (match === null) return undefined;
  const degrees = (whole: string | undefined, minutes: string | undefined, seconds: string | undefined): number => Number(whole) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
  const latitude = degrees(match[1], match[2], match[3]) * (match[4] === 'S' ? -1 : 1);
  const longitude = degrees(match[5], match[6], match[7]) * (match[8] === 'W' ? -1 : 1);
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  return { end: at + match[0].length, quantity: { kind: 'coordinates', latitude, longitude } };
}
