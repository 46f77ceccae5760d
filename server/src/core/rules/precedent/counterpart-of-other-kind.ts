// A clause that demands what its counterpart only recommends.

import { atCounterpart, comparedDuties, comparedReads, isBindingKind, namedClause } from '../parts/counterpart.js';
import { clauseBlocks, dutySpan, message } from '../tools.js';
import type { Rule } from '../types.js';

export const counterpartOfOtherKind: Rule = {
  name: 'counterpart-of-other-kind',
  category: 'precedent',
  severity: 'information',
  messages: {
    default: 'This clause is {kind}, and its counterpart, {clause}, is {theirs}: the precedent speaks for another thing than is demanded here. Say in a note why it is stronger, or choose another counterpart.',
    counterpart: 'The clause {clause}.',
  },
  reads: comparedReads,
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const compared = context.shared(block, comparedDuties);
    if (!compared || !isBindingKind(compared.own) || !compared.theirs.every(({ slots }) => slots.kind === 'recommendation')) return;
    const [first] = compared.theirs;
    if (!first) return;
    yield {
      span: dutySpan(context.document.model, block, compared.own.duty),
      message: message('default', { kind: withArticle(compared.own.kind), clause: namedClause(first.clause), theirs: withArticle(first.slots.kind) }),
      related: [atCounterpart(first.clause, 'counterpart')],
    };
  },
};

function withArticle(kind: string): string {
  return `${/^[aeiou]/u.test(kind) ? 'an' : 'a'} ${kind}`;
}
