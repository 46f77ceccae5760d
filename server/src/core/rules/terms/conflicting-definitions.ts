// One name that is given two meanings for the same part of the text.

import { definedAgain } from '../parts/same-term.js';
import { termBlocks } from '../parts/terms.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const conflictingDefinitions: Rule = {
  name: 'conflicting-definitions',
  category: 'terms',
  severity: 'warning',
  messages: {
    default: '"{name}" already has another meaning in this text: each side can rely on the one that suits it. Keep one definition, give one of the two things another name, or say for which part each holds.',
    first: 'The other meaning of "{name}".',
  },
  reads: ['above', 'structure', 'declarations', 'words'],
  blocks: termBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    for (const { term, first, differ } of context.shared(block, definedAgain)) {
      if (!differ) continue;
      yield {
        span: term.span,
        message: message('default', { name: term.name }),
        related: [related(document, first.span, 'first', { name: first.name })],
        ...(term.how === 'declared' ? { severity: 'error' as const } : {}),
      };
    }
  },
};
