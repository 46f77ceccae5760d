// An area that is bounded by points, of which there are too few to bound one.

import { proseAt, spanIn } from '../parts/prose.js';
import { clauseBlocks, message } from '../tools.js';
import type { Rule } from '../types.js';

const bounded = /\b(?:area|zone|polygon|waters?)\b[^.;]{0,60}\b(?:bounded|enclosed|delimited|formed) by (?:the )?(?:lines? (?:joining|connecting) )?(?:the )?(?:following )?(?:points|co-?ordinates)\b/iu;
/** One point: a latitude and a longitude. */
const point = /\d(?:°|\s*[NS]\b)[^;:]{0,24}?\d[^;:]{0,16}?[EW]\b/gu;

export const unclosedZone: Rule = {
  name: 'unclosed-zone',
  category: 'geography',
  severity: 'warning',
  messages: {
    default: 'An area is to be bounded by points, and {count} of them stand here: less than three points bound nothing. Add the points that are missing.',
  },
  reads: [],
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const prose = proseAt(context, block);
    const { text } = prose;
    if (!text.includes('points') && !text.includes('ordinates')) return;
    const match = bounded.exec(text);
    if (!match) return;
    const count = [...text.matchAll(point)].length;
    // Without a point in the clause they stand in a list below it, or in an annex.
    if (count === 0 || count > 2) return;
    yield { span: spanIn(prose, match.index, match.index + match[0].length), message: message('default', { count: String(count) }) };
  },
};
