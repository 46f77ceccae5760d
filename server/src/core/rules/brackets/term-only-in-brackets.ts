// A definition that stands in brackets: what uses the term hangs on it.

import { isSettled, openBrackets } from '../parts/brackets.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const termOnlyInBrackets: Rule = {
  name: 'term-only-in-brackets',
  category: 'brackets',
  severity: 'information',
  messages: { default: 'The definition of "{term}" stands in brackets. If it goes, every clause that uses the term loses its meaning. Settle the definition first.' },
  reads: ['declarations'],
  blocks: ['provision', 'paragraph', 'note'],
  triggers: ['bracket'],
  *checkBlock(context, block) {
    const { model } = context.document;
    if (isSettled(model)) return;
    const brackets = context.shared(block, openBrackets);
    if (brackets.length === 0) return;
    for (const inline of model.inline(block)) {
      if (inline.kind !== 'definition' || !brackets.some(({ span }) => span.start <= inline.span.start && inline.span.end <= span.end)) continue;
      yield { span: inline.name, message: message('default', { term: model.tree.text.slice(inline.name.start, inline.name.end) }) };
    }
  },
};
