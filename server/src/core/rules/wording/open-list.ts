// A list that stays open ("etc.") in a clause that asks something of somebody.

import { phraseOptions, phrasesFor } from '../parts/phrases.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { bindingDuty, message } from '../tools.js';
import type { Rule } from '../types.js';

export const openList: Rule = {
  name: 'open-list',
  category: 'wording',
  severity: 'information',
  options: phraseOptions,
  messages: {
    default: '"{phrase}" leaves the list open, so nobody can tell what else this duty covers. Complete the list, or say by what test another thing belongs to it.',
  },
  reads: ['above', 'structure', 'declarations'],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const hits = phrasesFor(context, block, openList, 'open-list');
    if (hits.length === 0 || !bindingDuty(context, block)) return;
    const prose = proseAt(context, block);
    for (const { start, end } of hits) yield { span: spanIn(prose, start, end), message: message('default', { phrase: prose.text.slice(start, end) }) };
  },
};
