// A weekday written beside a date on which it does not fall.

import type { BlockId } from '../../syntax/types.js';
import { dayNumber, weekdayOf } from '../../model/calendar.js';
import type { Span } from '../../text/span.js';
import { datesAt } from '../parts/quantities.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { message, nothing, proseBlocks } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const weekdayMismatch: Rule = {
  name: 'weekday-mismatch',
  category: 'deadlines',
  severity: 'warning',
  messages: {
    default: '{date} is a {right}, not a {written}. One of the two is wrong, and each side can rely on the one that suits it. Correct the day or the date.',
    fix: 'Change to "{right}"',
  },
  reads: [],
  blocks: proseBlocks,
  checkBlock: (context, block) => (datesAt(context, block).length > 0 ? find(context, block) : nothing),
  fix({ document }, { span, message: { args } }) {
    const right = args['right'] ?? '';
    return [{ title: message('fix', { right }), changes: [{ uri: document.uri, span, newText: right }], preferred: false }];
  },
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  const prose = proseAt(context, block);
  for (const { iso, start, end, inline } of datesAt(context, block)) {
    const day = dayNumber(iso);
    if (day === undefined) continue;
    const found = wordBeside(prose.text, start, end);
    if (!found) continue;
    const row = rows.find((each) => each.includes(found.word.toLowerCase()));
    const right = row?.[weekdayOf(day)];
    if (right === undefined || right === found.word.toLowerCase()) continue;
    const span: Span = spanIn(prose, found.start, found.start + found.word.length);
    const date = context.document.model.tree.text.slice(inline.span.start, inline.span.end).replace(/\s+/gu, ' ');
    yield { span, message: message('default', { date, written: found.word, right: cased(right, found.word) }) };
  }
}

const rows: readonly (readonly string[])[] = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miércoles jueves viernes sábado domingo',
  'понеділок вівторок середа четвер п\'ятниця субота неділя',
  'понедельник вторник среда четверг пятница суббота воскресенье',
  '월요일 화요일 수요일 목요일 금요일 토요일 일요일',
].map((row) => row.split(' '));

const words = rows.flat().join('|');
const inFront = new RegExp(String.raw`(?:^|[\s(,])(${words}),?(?: the)?\s*$`, 'iu');
const behind = new RegExp(String.raw`^,? ?\(?(?:a )?(${words})(?![\p{L}])`, 'iu');

/** The weekday directly in front of the date or directly behind it. */
function wordBeside(text: string, start: number, end: number): { readonly word: string; readonly start: number } | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  const front = inFront.exec(before);
  if (front?.[1] !== undefined) return { word: front[1], start: start - before.length + front.index + front[0].indexOf(front[1]) };
  const back = behind.exec(text.slice(end, end + 24));
  return back?.[1] === undefined ? undefined : { word: back[1], start: end + back[0].indexOf(back[1]) };
}

function cased(right: string, written: string): string {
  const first = written.charAt(0);
  return first === first.toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
