// One name that is defined a second time, in the same words or without saying what it means now.

import { earlierDefinition } from '../parts/same-term.js';
import { termBlocks, termsAt } from '../parts/terms.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const termDefinedTwice: Rule = {
  name: 'term-defined-twice',
  category: 'terms',
  severity: 'warning',
  messages: {
    default: '"{name}" is already defined. Two definitions drift apart with the next change of one of them; keep one and refer to it.',
    named: '"{name}" is already the short name of something above. Whoever reads "{name}" below cannot tell which of the two is meant; give this one a name of its own.',
    first: 'The first definition of "{name}".',
  },
  reads: ['above', 'structure', 'declarations'],
  blocks: termBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    for (const term of context.shared(block, termsAt)) {
      const pair = earlierDefinition(document, term);
      if (!pair || pair.differ) continue;
      yield {
        span: term.span,
        message: message(term.how === 'hereinafter' ? 'named' : 'default', { name: term.name }),
        related: [related(document, pair.first.span, 'first', { name: pair.first.name })],
        // In long texts each chapter may have a "Committee" of its own.
        ...(term.how === 'declared' ? { severity: 'error' as const } : term.how === 'hereinafter' ? { severity: 'information' as const } : {}),
      };
    }
  },
};
