// A clause that binds one party where its counterpart binds both sides.

import { boundBy } from '../../resolve/bound.js';
import { atCounterpart, comparedDuties, comparedReads, isBindingKind, namedClause } from '../parts/counterpart.js';
import { clauseBlocks, message } from '../tools.js';
import type { Rule } from '../types.js';

export const oneSidedCounterpart: Rule = {
  name: 'one-sided-counterpart',
  category: 'precedent',
  severity: 'information',
  messages: {
    default: 'This duty binds "{party}" alone, and its counterpart, {clause}, binds {others}: what was mutual is one-sided here. Bind the other side too, or write "@one-sided" with the reason.',
    counterpart: 'The clause {clause}.',
  },
  reads: comparedReads,
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const compared = context.shared(block, comparedDuties);
    if (!compared || !isBindingKind(compared.own)) return;
    const { model } = context.document;
    const [annotation, ...more] = model.annotationsNamed(block, 'binds');
    const [name, ...others] = annotation?.names ?? [];
    if (!name || name.text.toLowerCase() === 'all' || more.length > 0 || others.length > 0 || model.annotationsNamed(block, 'one-sided').length > 0) return;
    const { parties } = boundBy(context.snapshot, context.document, block);
    const [party] = parties;
    // A side of several parties is one side.
    if (!party || (parties.length > 1 && new Set(parties.map(({ side }) => side?.text.toLowerCase())).size > 1)) return;
    const mutual = compared.theirs.filter(({ slots }) => isBindingKind(slots)).map(({ clause }) => ({ clause, bound: boundBy(context.snapshot, clause.document, clause.block).parties })).find(({ bound }) => sides(bound).size > 1);
    if (!mutual) return;
    yield {
      span: name.span,
      message: message('default', { party: name.text, clause: namedClause(mutual.clause), others: mutual.bound.map(({ id }) => `"${id.text}"`).join(', ') }),
      related: [atCounterpart(mutual.clause, 'counterpart')],
    };
  },
};

function sides(parties: ReturnType<typeof boundBy>['parties']): ReadonlySet<string> {
  return new Set(parties.map(({ side, id }) => (side ?? id).text.toLowerCase()));
}
