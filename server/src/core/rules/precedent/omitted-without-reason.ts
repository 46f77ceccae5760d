// Clauses of a precedent that are left out, or a clause that has none, without a word why.

import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const omittedWithoutReason: Rule = {
  name: 'omitted-without-reason',
  category: 'precedent',
  severity: 'information',
  messages: {
    omits: 'These clauses of the precedent are left out without a reason: the next reader cannot tell a decision from an oversight. Add the reason in quotes.',
    none: 'This clause has no counterpart, and no reason is given: the next reader cannot tell a decision from an oversight. Add the reason in quotes.',
  },
  reads: [],
  blocks: ['annotation'],
  *checkBlock({ document }, block) {
    const annotation = document.model.annotationAt(block);
    if (!annotation || (annotation.reason ?? '') !== '') return;
    if (annotation.name === 'omits' && annotation.targets.length > 0) yield { span: annotation.valueSpan, message: message('omits') };
    else if (annotation.name === 'precedent' && annotation.none) yield { span: annotation.valueSpan, message: message('none') };
  },
};
