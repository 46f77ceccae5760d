// A duty that nobody enforces or watches, on purpose or by omission, whose counterpart has a body for it.

import { enforcement } from '../../resolve/enforcement.js';
import { atCounterpart, comparedDuties, comparedReads, isBindingKind, namedClause } from '../parts/counterpart.js';
import { isWhollyBracketed } from '../parts/brackets.js';
import { clauseBlocks, dutySpan, listed, message } from '../tools.js';
import type { Rule } from '../types.js';

export const lostBody: Rule = {
  name: 'lost-body',
  category: 'precedent',
  severity: 'information',
  messages: {
    enforcer: 'This duty is left without enforcement on purpose, and its counterpart, {clause}, was enforced by {bodies}. Say in the reason what takes the place of that body.',
    monitor: 'Nobody watches this duty, and its counterpart, {clause}, was watched by {bodies}: whoever enforces it has no eyes. Add "@monitored-by" with a body of this agreement.',
    counterpart: 'The clause {clause}.',
  },
  reads: comparedReads,
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const compared = context.shared(block, comparedDuties);
    if (!compared || !isBindingKind(compared.own)) return;
    const { snapshot, document } = context;
    const own = enforcement(snapshot, document, block);
    const theirs = compared.theirs.filter(({ slots }) => isBindingKind(slots)).map(({ clause }) => ({ clause, chain: enforcement(snapshot, clause.document, clause.block) }));
    const span = dutySpan(document.model, block, compared.own.duty);
    const enforced = theirs.find(({ chain }) => chain.bodies.some(({ declaration }) => declaration?.kind === 'body'));
    if (own.none !== undefined && enforced) {
      // A clause that is open as a whole has its enforcement to be agreed with it.
      if (context.shared(block, isWhollyBracketed)) return;
      yield { span, message: message('enforcer', { clause: namedClause(enforced.clause), bodies: listed(enforced.chain.bodies.map(({ name }) => name)) }), related: [atCounterpart(enforced.clause, 'counterpart')] };
      return;
    }
    const watched = theirs.find(({ chain }) => chain.monitoredBy.length > 0);
    // Where nobody enforces it that is said already, and who enforces may watch as well.
    if (own.bodies.length === 0 || own.monitoredBy.length > 0 || !watched) return;
    if (own.bodies.some(({ declaration }) => declaration?.kind === 'body' && declaration.mandate.some((word) => word === 'monitor' || word === 'verify' || word === 'investigate'))) return;
    yield { span, message: message('monitor', { clause: namedClause(watched.clause), bodies: listed(watched.chain.monitoredBy.map(({ name }) => name)) }), related: [atCounterpart(watched.clause, 'counterpart')] };
  },
};
