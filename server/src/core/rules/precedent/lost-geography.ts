// A duty that says nowhere where it holds, whose counterpart names a zone or line.
// Invariant: a zone declared in another file of the agreement is a place too.

import { familyOf } from '../../resolve/family.js';
import { NO_BLOCK, type BlockId } from '../../syntax/types.js';
import { atCounterpart, comparedDuties, comparedReads, isBindingKind, namedClause } from '../parts/counterpart.js';
import { clauseBlocks, dutySpan, listed, message } from '../tools.js';
import { proseAt } from '../parts/prose.js';
import type { CheckContext, Rule } from '../types.js';

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
      if (namesZoneOfFamily(context, block)) return;
      yield {
        span: dutySpan(context.document.model, block, compared.own.duty),
        message: message('default', { clause: namedClause(clause), places: listed(zones.map(({ text }) => text)) }),
        related: [atCounterpart(clause, 'counterpart', {}, where.span)],
      };
      return;
    }
  },
};

/** True when the clause, or one it stands under, has the name of a zone that another file of the agreement declares. */
function namesZoneOfFamily(context: CheckContext, block: BlockId): boolean {
  const { snapshot, document } = context;
  const names = familyOf(snapshot, document)
    .filter((member) => member !== document)
    .flatMap(({ model }) => model.declarations.filter(({ kind }) => kind === 'zone'))
    .flatMap(({ id, name, aliases }) => [id, name, ...aliases].map(({ text }) => text.replace(/\*$/u, '')))
    .filter((text) => text !== '');
  if (names.length === 0) return false;
  const { tree } = document.model;
  for (let at = block; at !== NO_BLOCK; at = tree.parent(at)) {
    const { text } = proseAt(context, at);
    if (names.some((name) => text.includes(name))) return true;
  }
  return false;
}
