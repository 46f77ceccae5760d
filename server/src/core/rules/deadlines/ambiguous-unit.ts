// A unit that two readers count differently: working days of nobody's calendar, bare miles, "bi-monthly".

import type { BlockId } from '../../syntax/types.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { quantitiesAt } from '../parts/quantities.js';
import { message, nothing } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const ambiguousUnit: Rule = {
  name: 'ambiguous-unit',
  category: 'deadlines',
  severity: 'information',
  messages: {
    working: '"{words}" are counted by somebody\'s calendar, and the text does not say whose: the Parties rest on different days. Define them, or count calendar days.',
    twice: '"{words}" is read as twice in each and as once in every two. Write "twice a month" or "every two months", as it is meant.',
    miles: '"{words}": nautical miles (1.852 km) or statute miles (1.609 km)? On a line at sea the difference is a tenth. Say which, or write kilometres.',
    defined: 'What a working day is.',
  },
  reads: [],
  blocks: ['provision', 'paragraph', 'note'],
  checkBlock: (context, block) => (mayHold.test(proseAt(context, block).text) ? find(context, block) : nothing),
  /** Working days are reported once, and not at all where the text defines them. */
  combine(_context, found) {
    const shown: Found[] = [];
    let first: Found | undefined;
    let defined = false;
    let count = 0;
    for (const each of found) {
      if (each.message.id === 'defined') defined = true;
      else if (each.message.id !== 'working') shown.push(each);
      else if (!first) shown.push((first = each));
      count += 1;
      if (count > most) break;
    }
    return defined ? shown.filter((each) => each !== first) : shown;
  },
};

function* find(context: CheckContext, block: BlockId): Generator<Found> {
  const prose = proseAt(context, block);
  const { text } = prose;
  if (text.includes('ing day') || text.includes('ess day') || text.includes('ing Day') || text.includes('ess Day')) {
    const definition = defines.exec(text);
    const found = definition ?? working.exec(text);
    if (found) yield { span: spanIn(prose, found.index, found.index + found[0].length), message: message(definition ? 'defined' : 'working', { words: found[0] }) };
  }
  if (text.includes('bi') || text.includes('Bi')) {
    const found = twice.exec(text);
    if (found) yield { span: spanIn(prose, found.index, found.index + found[0].length), message: message('twice', { words: found[0] }) };
  }
  if (!text.includes('mile')) return;
  for (const { inline: { quantity, span }, start, end, bracketed } of quantitiesAt(context, block)) {
    const words = text.slice(start, end);
    if (quantity.kind !== 'length' || quantity.unit !== 'mile' || bracketed || !/miles?$/u.test(words) || /statute|land/iu.test(words) || /^ ?\((?:nautical|statute|\d)/u.test(text.slice(end, end + 12))) continue;
    yield { span, message: message('miles', { words }) };
  }
}

const most = 2000;
const working = /\b(?:working|business|banking)[ -]days\b/iu;
const defines = /\b(?:working|business|banking)[ -]days?\b["\u201d\u00bb]?\s*(?:,[^,]{0,40},\s*)?(?:means?|shall mean|refers? to|is|are|shall be)\b/iu;
const twice = /\bbi-?(?:weekly|monthly)\b/iu;
/** One of these stands in each of them. */
const mayHold = /[Ww]orking|[Bb]usiness|[Bb]anking|bi|Bi|mile/u;
