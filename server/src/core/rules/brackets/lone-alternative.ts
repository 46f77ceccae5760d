// An alternative with nothing to choose it against.

import { alternativesAt } from '../parts/alternatives.js';
import { clauseBlocks, message, nothing } from '../tools.js';
import type { Rule } from '../types.js';

export const loneAlternative: Rule = {
  name: 'lone-alternative',
  category: 'brackets',
  severity: 'warning',
  messages: { default: 'Option {option} is the only one here: either the others were dropped and this is the text, or they were lost. Take the mark out, or put the others beside it under the same number.' },
  reads: ['structure', '@option'],
  blocks: clauseBlocks,
  checkBlock(context, block) {
    const [only, ...others] = context.shared(block, alternativesAt);
    return only && others.length === 0 ? [{ span: only.span, message: message('default', { option: only.value }) }] : nothing;
  },
};
