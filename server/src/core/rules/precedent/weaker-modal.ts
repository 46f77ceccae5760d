// A clause that only recommends or permits what its counterpart commands or forbids.

import { actOf, atCounterpart, comparedDuties, comparedReads, isBindingKind, namedClause } from '../parts/counterpart.js';
import { clauseBlocks, dutySpan, message } from '../tools.js';
import type { Rule } from '../types.js';

export const weakerModal: Rule = {
  name: 'weaker-modal',
  category: 'precedent',
  severity: 'information',
  messages: {
    recommendation: 'This clause recommends what its counterpart, {clause}, demands ({kind}): a duty of the precedent has become advice. Write "shall", or say in a note why it is weaker.',
    permission: 'This clause permits where its counterpart, {clause}, demands ({kind}): a duty of the precedent has become a choice. Write "shall", or say in a note why it is weaker.',
    counterpart: 'The {kind} of {clause}.',
  },
  reads: comparedReads,
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const compared = context.shared(block, comparedDuties);
    if (!compared || isBindingKind(compared.own) || !compared.theirs.every(({ slots }) => isBindingKind(slots))) return;
    const [first] = compared.theirs;
    if (!first) return;
    // A permission of another act is another clause, not a weaker one.
    if (compared.own.kind === 'permission' && !compared.theirs.some(({ slots }) => actOf(slots) === actOf(compared.own))) return;
    const { kind } = first.slots;
    yield {
      span: dutySpan(context.document.model, block, compared.own.duty),
      message: message(compared.own.kind, { clause: namedClause(first.clause), kind }),
      related: [atCounterpart(first.clause, 'counterpart', { kind })],
    };
  },
};
