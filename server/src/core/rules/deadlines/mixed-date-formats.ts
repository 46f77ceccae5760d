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
};

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
