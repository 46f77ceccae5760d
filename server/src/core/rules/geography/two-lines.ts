// One clause that measures from two lines: the actual one for one side, one of another day or paper for the other.

import { proseAt, spanIn } from '../parts/prose.js';
import { clauseBlocks, message } from '../tools.js';
import type { Rule } from '../types.js';

const actual = /\b(?:actual|de facto|factual|present|current|existing) (?:line|front)\b/iu;
const dated = /\b(?:line|front)(?: of (?:contact|demarcation|separation|control))?[^.;]{0,40}?\b(?:as of|as at|as it stood on|fixed (?:on|in|by)|established (?:on|in|by)|agreed (?:on|in)|under the|according to the|in accordance with the|of \d{1,2} [A-Z])/u;

export const twoLines: Rule = {
  name: 'two-lines',
  category: 'geography',
  severity: 'warning',
  messages: {
    default: 'This clause measures from two lines, the actual one and one of another day or paper: where they part, each side will withdraw from the one that suits it. Measure both sides from one line, and annex it.',
  },
  reads: [],
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const prose = proseAt(context, block);
    const first = actual.exec(prose.text);
    if (!first) return;
    const rest = prose.text.slice(first.index + first[0].length);
    const before = prose.text.slice(0, first.index);
    const second = dated.exec(rest) ?? dated.exec(before);
    if (second) yield { span: spanIn(prose, first.index, first.index + first[0].length), message: message('default') };
  },
};
