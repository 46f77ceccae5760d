// A clause whose counterpart is an article, chapter or annex as a whole.

import { atCounterpart, comparedReads, counterpartsOf, namedClause } from '../parts/counterpart.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const precedentIsHeading: Rule = {
  name: 'precedent-is-heading',
  category: 'precedent',
  severity: 'hint',
  messages: {
    default: 'The counterpart of this clause is {clause}, a heading: its words cannot be laid beside these, and the clauses under it stay unanswered. Name the clause that is meant.',
    counterpart: 'The heading {clause}.',
  },
  reads: comparedReads,
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const heading = context.shared(block, counterpartsOf).find((clause) => clause.document.model.tree.kind(clause.block) === 'heading');
    const [annotation] = heading ? context.document.model.annotationsNamed(block, 'precedent') : [];
    if (heading && annotation) yield { span: annotation.valueSpan, message: message('default', { clause: namedClause(heading) }), related: [atCounterpart(heading, 'counterpart')] };
  },
};
