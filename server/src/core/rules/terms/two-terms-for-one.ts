// Two names that are defined in the same words: readers will look for a difference.

import { plainMeaning } from '../parts/definition-keys.js';
import { definedToMean, termBlocks, termsAt, termsDeclared } from '../parts/terms.js';
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
  reads: ['declarations'],
  blocks: termBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    const { tree } = document.model;
    for (const term of context.shared(block, termsAt)) {
      const words = plainMeaning(term.meaning);
      const same = term.how === 'declared'
        ? termsDeclared(document).filter(({ meaning }) => words !== '' && plainMeaning(meaning) === words)
        : definedToMean(document, term.meaning).filter(({ meaning }) => plainMeaning(meaning) === words);
      const other = same.find((each) => each.key !== term.key && (each.block === block ? each.span.start < term.span.start : tree.isBefore(each.block, block)));
      if (other) yield { span: term.span, message: message('default', { name: term.name, other: other.name }), related: [related(document, other.span, 'other', { other: other.name })] };
    }
  },
};
