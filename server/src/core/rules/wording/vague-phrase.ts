// A phrase in a duty that leaves open what is owed. Where the agreement says by its profile that it ends fighting, more is at stake.

import { isWhollyBracketed } from '../parts/brackets.js';
import { phraseOptions, phrasesFor } from '../parts/phrases.js';
import { isOfPeace } from '../parts/profiles.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { bindingDuty, message } from '../tools.js';
import type { Rule } from '../types.js';

export const vaguePhrase: Rule = {
  name: 'vague-phrase',
  category: 'wording',
  severity: 'information',
  options: phraseOptions,
  messages: {
    default: '"{phrase}" leaves it to each side to say what this duty asks. Name the measure, the number or the body that decides.',
  },
  reads: ['above', 'structure', 'declarations'],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const hits = phrasesFor(context, block, vaguePhrase, 'vague');
    if (hits.length === 0 || !bindingDuty(context, block) || context.shared(block, isWhollyBracketed)) return;
    const prose = proseAt(context, block);
    const severity = isOfPeace(context.document.model) ? 'information' : 'hint';
    for (const { start, end } of hits) yield { severity, span: spanIn(prose, start, end), message: message('default', { phrase: prose.text.slice(start, end) }) };
  },
};
