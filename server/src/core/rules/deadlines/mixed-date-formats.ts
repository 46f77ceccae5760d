// Dates written in more than one way in one text: one finding, at the first date that is written otherwise than the first of all.

import type { BlockId } from '../../syntax/types.js';
import { datesAt } from '../parts/quantities.js';
import { message, nothing, proseBlocks, related } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const mixedDateFormats: Rule = {
  name: 'mixed-date-formats',
  category: 'deadlines',
  severity: 'hint',
  messages: {
    default: '"{date}" is written otherwise than "{first}". Where days and months are written in figures, readers swap them; write all dates in one way.',
    first: 'The first date of the text.',
    fix: 'Write "{right}"',
  },
  reads: [],
  blocks: proseBlocks,
  checkBlock: (context, block) => (datesAt(context, block).length > 0 ? find(context, block) : nothing),
  combine({ document }, found) {
    let first: Found | undefined;
    let count = 0;
    for (const each of found) {
      first ??= each;
      count += 1;
      if (count > most) break;
      if (each.message.args['form'] === first.message.args['form']) continue;
      const date = each.message.args['date'] ?? '';
      return [{ span: each.span, message: message('default', { date, first: first.message.args['date'] ?? '' }), related: [related(document, first.span, 'first')] }];
    }
    return [];
  },
  fix({ document }, { span, message: { args } }) {
    const { model } = document;
    const inline = model.inline(model.tree.blockAt(span.start)).find((each) => each.kind === 'quantity' && each.span.start === span.start);
    const right = inline?.kind === 'quantity' && inline.quantity.kind === 'date' ? writtenLike(args['first'] ?? '', inline.quantity.iso) : undefined;
    return right === undefined ? [] : [{ title: message('fix', { right }), changes: [{ uri: document.uri, span, newText: right }], preferred: true }];
  },
};

const months: readonly string[] = 'January February March April May June July August September October November December'.split(' ');

/** The day as `first` is written; undefined where that is another language's way, or a short form. */
function writtenLike(first: string, iso: string): string | undefined {
  const [year = '', month = '', day = ''] = iso.split('-');
  const [name, d, m] = [months[Number(month) - 1], String(Number(day)), String(Number(month))];
  if (name === undefined || day === '') return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(first)) return `${year}-${month}-${day}`;
  if (/^\d{2}\.\d{2}\.\d{4}$/u.test(first)) return `${day}.${month}.${year}`;
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/u.test(first)) return `${d}.${m}.${year}`;
  const word = /\p{L}{3,}/u.exec(first)?.[0] ?? '';
  if (!months.includes(word)) return undefined;
  if (/^\d{1,2} \p{L}+ \d{4}$/u.test(first)) return `${d} ${name} ${year}`;
  return /^\p{L}+ \d{1,2}, \d{4}$/u.test(first) ? `${name} ${d}, ${year}` : undefined;
}

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  const { text } = context.document.model.tree;
  for (const { inline: { span } } of datesAt(context, block)) {
    const date = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
    yield { span, message: message('default', { date, first: date, form: formOf(date) }) };
  }
}

/** Of more dates than these the rest is not compared. */
const most = 2000;

function formOf(date: string): string {
  if (/^\d{4}-/u.test(date)) return 'year first';
  if (/^\d{1,2}\./u.test(date)) return 'figures';
  if (/[년年]/u.test(date)) return 'eastern';
  return /^\d/u.test(date) ? 'day first' : 'month first';
}
