// "and/or", which is both and neither.

import { lettered } from '../../text/lettered.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { message, proseBlocks } from '../tools.js';
import type { Found, Rule } from '../types.js';

/** In each language the two words in either order, with or without blanks at the slash. */
const either = lettered(String.raw`(?<![\p{L}\p{M}-])(?:and ?/ ?or|or ?/ ?and|et ?/ ?ou|y ?/ ?o|та ?/ ?або|і ?/ ?або|й ?/ ?або|чи ?/ ?та|и ?/ ?или|или ?/ ?и|및 ?/ ?또는)(?![\p{L}\p{M}-])`, 'giu');

export const andOr: Rule = {
  name: 'and-or',
  category: 'wording',
  severity: 'hint',
  messages: {
    default: '"{phrase}" does not say whether one is enough or all are needed, and a duty may turn on that. Write "or" where one is enough, "and" where all are needed, or "one or both".',
  },
  reads: [],
  blocks: proseBlocks,
  *checkBlock(context, block): Iterable<Found> {
    const prose = proseAt(context, block);
    if (!prose.text.includes('/')) return;
    for (const match of prose.text.matchAll(either)) {
      yield { span: spanIn(prose, match.index, match.index + match[0].length), message: message('default', { phrase: match[0] }) };
    }
  },
};
