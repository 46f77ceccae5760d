// A date on which something is due that is a Saturday, a Sunday, or one of the holidays the workspace names.

import { isoDay, weekdayOf } from '../../model/calendar.js';
import { markedLimits, wordedLimits } from '../../resolve/limits.js';
import { optionOf } from '../options.js';
import { datesAt } from '../parts/quantities.js';
import { clauseBlocks, message } from '../tools.js';
import type { Rule } from '../types.js';

export const fallsOnHoliday: Rule = {
  name: 'falls-on-holiday',
  category: 'deadlines',
  severity: 'hint',
  offByDefault: true,
  options: { holidays: { kind: 'words', default: [], words: 'Days on which nobody works, as "12-25" for every year or "2025-12-25" for one.' } },
  messages: { default: '{date} is {day}. What is due on it may wait for the next working day on one side and not on the other; say which day counts, or move it.' },
  reads: ['above'],
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const { model } = context.document;
    const marked = markedLimits(model, block);
    const worded = datesAt(context, block).length > 0 ? wordedLimits(model, block).filter(({ relation }) => relation === 'by' || relation === 'until' || relation === 'at') : [];
    if (marked.length === 0 && worded.length === 0) return;
    const holidays = optionOf(context, fallsOnHoliday, 'holidays', 'words');
    for (const { clock, span } of [...worded, ...marked]) {
      if (!clock) continue;
      const iso = isoDay(clock.day);
      const free = holidays.some((each) => each.trim() === iso || each.trim() === iso.slice(5));
      const weekday = weekdayOf(clock.day);
      if (free || weekday >= 5) yield { span, message: message('default', { date: iso, day: free ? 'a holiday' : weekday === 5 ? 'a Saturday' : 'a Sunday' }) };
    }
  },
};
