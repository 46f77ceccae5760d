// A duty without a time limit whose counterpart has one.

import { actOf, atCounterpart, comparedDuties, comparedReads, isBindingKind, namedClause } from '../parts/counterpart.js';
import { proseAt } from '../parts/prose.js';
import { clauseBlocks, dutySpan, message } from '../tools.js';
import type { Rule } from '../types.js';

/** Words of a time limit whose length is still blank, or of a time that the clause counts from. */
const limited = /\b(?:within|no(?:t)? later than|until|from the (?:moment|time|date|effective))\b/iu;

export const lostDeadline: Rule = {
  name: 'lost-deadline',
  category: 'precedent',
  severity: 'information',
  messages: {
    default: 'This duty has no time limit, and its counterpart, {clause}, has one ({limit}): nobody can say when it is broken. Write by when it is to be done ("@deadline" or in words).',
    counterpart: 'The time limit of {clause}.',
  },
  reads: comparedReads,
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const compared = context.shared(block, comparedDuties);
    if (!compared || !isBindingKind(compared.own)) return;
    const act = actOf(compared.own);
    // A prohibition holds at all times, and another act has another time.
    const theirs = compared.theirs.flatMap(({ clause, slots }) => (slots.kind === 'obligation' && actOf(slots) === act && slots.byWhen.kind !== 'missing' ? [{ clause, limit: slots.byWhen }] : []));
    const [first] = theirs;
    if (!first || compared.own.kind !== 'obligation' || compared.own.byWhen.kind !== 'missing' || limited.test(proseAt(context, block).text)) return;
    yield {
      span: dutySpan(context.document.model, block, compared.own.duty),
      message: message('default', { clause: namedClause(first.clause), limit: first.limit.names.map(({ text }) => text).join(', ') }),
      related: [atCounterpart(first.clause, 'counterpart', {}, first.limit.span)],
    };
  },
};
