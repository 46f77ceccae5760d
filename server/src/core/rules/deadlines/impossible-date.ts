// A day that the calendar does not have, in the words of a clause: 31 June.

import type { BlockId } from '../../syntax/types.js';
import { dayNumber } from '../../model/calendar.js';
import { daysIn } from '../../model/moments.js';
import { datesAt } from '../parts/quantities.js';
import { message, nothing, proseBlocks } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const impossibleDate: Rule = {
  name: 'impossible-date',
  category: 'deadlines',
  severity: 'warning',
  messages: {
    default: '"{date}" is no day of the calendar: that month has {days} days. A term that ends on it can be met by nobody, and each side will pick another day. Write the day that is meant.',
  },
  reads: [],
  blocks: proseBlocks,
  checkBlock: (context, block) => (datesAt(context, block).length > 0 ? find(context, block) : nothing),
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  for (const { iso, inline } of datesAt(context, block)) {
    if (dayNumber(iso) !== undefined) continue;
    const { text } = context.document.model.tree;
    const [year = 0, month = 0] = iso.split('-').map(Number);
    yield { span: inline.span, message: message('default', { date: text.slice(inline.span.start, inline.span.end).replace(/\s+/gu, ' '), days: String(daysIn(year, month)) }) };
  }
}
