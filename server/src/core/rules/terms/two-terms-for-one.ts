// Two names that are defined in the same words: readers will look for a difference.

import { plainMeaning } from '../parts/definition-keys.js';
import { definedBesideMeaning, termBlocks, termsAt, termsDeclared } from '../parts/terms.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const twoTermsForOne: Rule = {
  name: 'two-terms-for-one',
  category: 'terms',
  severity: 'information',
  messages: {
    default: '"{name}" and "{other}" are given the same meaning. Whoever reads two words will say that two things are meant; keep one of them throughout.',
    other: 'The same meaning, under the name "{other}".',
  },
  reads: ['declarations', 'words'],
  blocks: termBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    for (const term of context.shared(block, termsAt)) {
      const words = plainMeaning(term.meaning);
      if (words === '') continue;
      for (const other of term.how === 'declared' ? termsDeclared(document) : definedBesideMeaning(document, term.meaning)) {
        if (other.span.start >= term.span.start) break;
        if (other.key === term.key || plainMeaning(other.meaning) !== words) continue;
        yield { span: term.span, message: message('default', { name: term.name, other: other.name }), related: [related(document, other.span, 'other', { other: other.name })] };
        break;
      }
    }
  },
};
