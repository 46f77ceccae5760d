// An agreement that ends before some of its own deadlines: reported at the words that say how long it lasts.

import { type Clock, compareClocks, compareDurations } from '../../model/calendar.js';
import { ownersMarkedBy } from '../../model/marks.js';
import type { DocumentModel } from '../../model/types.js';
import { citationOf } from '../../resolve/asked.js';
import { clockOfLimit, eventClock, type Limit, limitOfDuration, markedLimits, sameEvent } from '../../resolve/limits.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { clauseBlocks, listed, message, nothing, related } from '../tools.js';
import type { CheckContext, Found, Rule } from '../types.js';

export const deadlineAfterExpiry: Rule = {
  name: 'deadline-after-expiry',
  category: 'deadlines',
  severity: 'warning',
  messages: {
    default: 'The Agreement ends here before {clauses} is due: once it has ended nobody is bound to do it. Let the Agreement last longer, bring the deadline forward, or say that the duty outlives the Agreement.',
    clause: 'This deadline is later.',
  },
  reads: ['above', 'structure', 'declarations', '@deadline'],
  blocks: clauseBlocks,
  triggers: ['@clause'],
  checkBlock: (context, block) => (context.document.model.annotationsNamed(block, 'clause').length > 0 ? find(context, block) : nothing),
};

function* find({ document }: CheckContext, block: BlockId): Generator<Found> {
  const { model } = document;
  if (!model.annotationsNamed(block, 'clause').some(({ names }) => names.some(({ text }) => text.toLowerCase() === 'duration'))) return;
  if (/\b(?:renew|extend|prolong|unless|tacit)/iu.test(model.textOf(block))) return;
  const end = limitOfDuration(model, block);
  if (!end) return;
  const late = lateOnes(model, block, end);
  if (late.length === 0) return;
  yield {
    span: end.span,
    message: message('default', { clauses: listed(late.map(({ owner }) => citationOf(document, owner))) }),
    related: late.slice(0, 5).map(({ limit }) => related(document, limit.span, 'clause')),
  };
}

function lateOnes(model: DocumentModel, duration: BlockId, end: Limit): readonly { readonly owner: BlockId; readonly limit: Limit }[] {
  const at: Clock | undefined = clockOfLimit(model, end) ?? (end.event ? eventClock(model, end.event) : undefined);
  return ownersMarkedBy(model, 'deadline').filter((owner) => owner !== duration && owner !== NO_BLOCK)
    .flatMap((owner) => markedLimits(model, owner).filter((limit) => isLater(model, limit, end, at)).map((limit) => ({ owner, limit })));
}

function isLater(model: DocumentModel, limit: Limit, end: Limit, endsAt: Clock | undefined): boolean {
  if (limit.duration && end.duration && sameEvent(limit.event, end.event) && limit.relation !== 'before') return (compareDurations(limit.duration, end.duration) ?? 0) > 0;
  const at = clockOfLimit(model, limit);
  return at !== undefined && endsAt !== undefined && (end.duration === undefined || clockOfLimit(model, end) !== undefined) && (compareClocks(at, endsAt) ?? 0) > 0;
}
