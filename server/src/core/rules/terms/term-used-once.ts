// A term that is defined and then used a single time: the definition may be needless.

import { familyOf } from '../../resolve/family.js';
import { usesOfTerms } from '../parts/counted-uses.js';
import { isDeclaredToo, termBlocks, termsAt } from '../parts/terms.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const termUsedOnce: Rule = {
  name: 'term-used-once',
  category: 'terms',
  severity: 'hint',
  offByDefault: true,
  messages: {
    default: '"{name}" is defined here and used once. Say what is meant where it is used, and there is one definition less to read two ways.',
    use: 'The only use.',
  },
  reads: ['declarations', 'uses', 'others'],
  blocks: termBlocks,
  *checkBlock(context, block) {
    const { snapshot, document } = context;
    for (const term of context.shared(block, termsAt)) {
      if (familyOf(snapshot, document).length > 1) return;
      if (isDeclaredToo(document, term)) continue;
      const [use, other] = context.shared(block, usesOfTerms)(term) ?? [];
      if (use && !other) yield { span: term.span, message: message('default', { name: term.name }), related: [related(document, use.span, 'use')] };
    }
  },
};
