// A duty that says nowhere where it holds, whose counterpart names a zone or line.

import { atCounterpart, comparedDuties, comparedReads, isBindingKind, namedClause } from '../parts/counterpart.js';
import { clauseBlocks, dutySpan, listed, message } from '../tools.js';
import type { Rule } from '../types.js';

export const lostGeography: Rule = {
  name: 'lost-geography',
  category: 'precedent',
  severity: 'information',
  messages: {
    default: 'This duty does not say where it holds, and its counterpart, {clause}, does ({places}). Name the zone or line, or say that it holds everywhere.',
    counterpart: 'The place in {clause}.',
  },
  reads: comparedReads,
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const compared = context.shared(block, comparedDuties);
    if (!compared || !isBindingKind(compared.own) || compared.own.where.kind !== 'missing') return;
    for (const { clause, slots } of compared.theirs) {
      const { where } = slots;
      const zones = where.kind === 'given' ? where.names.filter(({ declared }) => declared?.kind === 'zone') : [];
      if (where.kind !== 'given' || zones.length === 0 || !isBindingKind(slots)) continue;
      yield {
        span: dutySpan(context.document.model, block, compared.own.duty),
        message: message('default', { clause: namedClause(clause), places: listed(zones.map(({ text }) => text)) }),
        related: [atCounterpart(clause, 'counterpart', {}, where.span)],
      };
      return;
    }
  },
};
