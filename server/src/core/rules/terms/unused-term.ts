// A term that is declared or defined, and then used nowhere in the text.
// Invariant: silent where a use cannot be told: in agreements of several files, and in scripts whose endings nobody knows.

import { familyOf } from '../../resolve/family.js';
import { usesOfTerms } from '../parts/counted-uses.js';
import { isDeclaredToo, termBlocks, termsAt } from '../parts/terms.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const unusedTerm: Rule = {
  name: 'unused-term',
  category: 'terms',
  severity: 'hint',
  messages: {
    default: '"{name}" is given a meaning here and used nowhere else in this text. Either a clause that needed it is gone, or another word is used for it; use it, or take the definition out.',
  },
  reads: ['declarations', 'uses', 'others'],
  blocks: termBlocks,
  *checkBlock(context, block) {
    const { snapshot, document } = context;
    for (const term of context.shared(block, termsAt)) {
      if (familyOf(snapshot, document).length > 1) return;
      if (term.name === '') continue;
      if (isDeclaredToo(document, term)) continue;
      if (context.shared(block, usesOfTerms)(term)?.length === 0) yield { span: term.span, message: message('default', { name: term.name }) };
    }
  },
};
