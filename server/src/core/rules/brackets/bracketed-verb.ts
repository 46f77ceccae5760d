// A clause whose verb of duty is what the brackets hold: `[shall] [should] withdraw`.

import { bindingDuty, clauseBlocks, message } from '../tools.js';
import type { Rule } from '../types.js';

export const bracketedVerb: Rule = {
  name: 'bracketed-verb',
  category: 'brackets',
  severity: 'information',
  messages: { default: 'The verb itself is in brackets: whether this is a duty at all is open. Settle it before what the clause says is counted as agreed.' },
  reads: ['above', 'declarations'],
  blocks: clauseBlocks,
  triggers: ['bracket'],
  *checkBlock(context, block) {
    const { model } = context.document;
    const { tree } = model;
    if (!tree.text.slice(tree.start(block), tree.end(block)).includes('[')) return;
    const duty = context.shared(block, bindingDuty);
    if (!duty || duty.words.start < tree.start(block) || duty.words.end > tree.end(block)) return;
    for (const inline of model.inline(block)) {
      if (inline.kind !== 'bracket' || inline.span.start > duty.words.start || duty.words.end > inline.span.end) continue;
      const content = tree.text.slice(inline.attribution?.span.end ?? inline.content.start, inline.content.end).replace(/^\s*:/u, '').trim();
      if (content.split(/[\s/]+/u).length <= mostWords) {
        yield { span: inline.span, message: message('default') };
        return;
      }
    }
  },
};

/** In a longer bracket the verb is one word among others. */
const mostWords = 4;
