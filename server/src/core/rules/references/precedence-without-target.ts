// "Notwithstanding the foregoing", "subject to the above": a rule of precedence that does not say over what.

import { proseAt, spanIn } from '../parts/prose.js';
import { maySpeak } from '../parts/precedence.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

/** At the head of a clause, where what is above may be anything in the text. */
const opening = /^(?:notwithstanding|subject to|without prejudice to|in derogation (?:of|from))\s+(?:(?:any|all)\s+of\s+)?the\s+(?:foregoing|above|aforementioned|aforesaid|preceding)(?:\s+(?:provisions?|clauses?|terms))?(?=\s*[,.;:)]|\s*$)/iu;
/** Anywhere. */
const loose = /(?<![\p{L}])(?:notwithstanding|subject to|without prejudice to)\s+(?:any |all )?(?:the )?(?:other relevant|relevant|applicable)\s+(?:provisions?|clauses?|terms)(?=\s*[.;)]|\s*$)/iu;

export const precedenceWithoutTarget: Rule = {
  name: 'precedence-without-target',
  category: 'references',
  severity: 'warning',
  messages: {
    default: '"{words}" does not say which clauses are meant. Where two clauses pull in different ways this decides nothing; name the paragraphs or articles.',
  },
  reads: [],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const prose = proseAt(context, block);
    if (!maySpeak(prose.text) && !prose.text.includes('ithout prejudice')) return;
    const match = opening.exec(prose.text) ?? loose.exec(prose.text);
    if (match) yield { span: spanIn(prose, match.index, match.index + match[0].length), message: message('default', { words: match[0].replace(/\s+/gu, ' ') }) };
  },
};
