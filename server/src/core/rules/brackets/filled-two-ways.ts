// The day of signature given twice, differently: in the closing words ("Done at … on …") and in the field `signed`.

import type { BlockId } from '../../syntax/types.js';
import { clockOf, compareClocks } from '../../model/calendar.js';
import { fieldClock } from '../../resolve/limits.js';
import { datesAt } from '../parts/quantities.js';
import { message, nothing, related } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const filledTwoWays: Rule = {
  name: 'filled-two-ways',
  category: 'brackets',
  severity: 'warning',
  messages: {
    default: 'The closing words say {written}, the field "signed" says {field}. Terms that count from signature have two beginnings. Correct the one that is wrong.',
    other: 'The field.',
  },
  reads: ['structure', 'declarations'],
  blocks: ['paragraph'],
  checkBlock: (context, block) => (context.document.model.tree.part(block) === 'closing' ? find(context, block) : nothing),
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  const { document } = context;
  const { model } = document;
  const field = model.agreement.fields.findLast(({ name }) => name === 'signed');
  const signed = fieldClock(model.agreement.fields, 'signed');
  if (!field || !signed) return;
  const dates = datesAt(context, block).filter(({ bracketed }) => !bracketed);
  const [first] = dates;
  if (!first || dates.some(({ iso }) => equal(iso, signed.day))) return;
  const { span } = first.inline;
  yield {
    span, message: message('default', { written: model.tree.text.slice(span.start, span.end).replace(/\s+/gu, ' '), field: field.value.trim() }),
    related: [related(document, field.valueSpan, 'other')],
  };
}

/** The same day, or one the calendar does not have, of which another rule tells. */
function equal(iso: string, day: number): boolean {
  const clock = clockOf({ date: iso });
  return clock === undefined || compareClocks(clock, { day }) === 0;
}
