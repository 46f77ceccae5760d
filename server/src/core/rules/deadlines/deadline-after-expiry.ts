// An agreement that ends before some of its own deadlines: reported at the words that say how long it lasts.

import { type Clock, compareClocks, compareDurations } from '../../model/calendar.js';
import type { DocumentModel } from '../../model/types.js';
import { citationOf } from '../../resolve/asked.js';
import { clockOfLimit, eventClock, type Limit, markedLimits, sameEvent, wordedLimits } from '../../resolve/limits.js';
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
  checkBlock: (context, block) => (context.document.model.annotationsNamed(block, 'clause').length > 0 ? find(context, block) : nothing),
};

function* find({ document }: CheckContext, block: BlockId): Generator<Found> {
  const { model } = document;
  if (!model.annotationsNamed(block, 'clause').some(({ names }) => names.some(({ text }) => text.toLowerCase() === 'duration'))) return;
  if (/\b(?:renew|extend|prolong|unless|tacit)/iu.test(model.textOf(block))) return;
  const end = endOf(model, block);
  if (!end) return;
  const late = lateOnes(model, block, end);
  if (late.length === 0) return;
  yield {
    span: end.span,
    message: message('default', { clauses: listed(late.map(({ owner }) => citationOf(document, owner))) }),
    related: late.slice(0, 5).map(({ limit }) => related(document, limit.span, 'clause')),
  };
}

/** The one limit of the clause that says when the agreement ends: its `@deadline`, else "until" a date or "for" a time. */
function endOf(model: DocumentModel, block: BlockId): Limit | undefined {
  const marked = markedLimits(model, block);
  const limits = marked.length > 0 ? marked : wordedLimits(model, block).filter(({ relation, clock, duration }) => (clock ? relation === 'until' || relation === 'by' : duration && relation === 'for'));
  const [end, ...others] = limits;
  if (!end || others.length > 0) return undefined;
  return end.duration && (!end.event || end.event.kind === 'words') ? { ...end, event: { kind: 'entry-into-force' } } : end;
}

function lateOnes(model: DocumentModel, duration: BlockId, end: Limit): readonly { readonly owner: BlockId; readonly limit: Limit }[] {
  const at: Clock | undefined = clockOfLimit(model, end) ?? (end.event ? eventClock(model, end.event) : undefined);
  const seen = new Set<BlockId>([duration, NO_BLOCK]);
  return model.allAnnotations.flatMap(({ name, owner }) => {
    if (name !== 'deadline' || seen.has(owner)) return [];
    seen.add(owner);
    return markedLimits(model, owner).filter((limit) => isLater(model, limit, end, at)).map((limit) => ({ owner, limit }));
  });
}

function isLater(model: DocumentModel, limit: Limit, end: Limit, endsAt: Clock | undefined): boolean {
  if (limit.duration && end.duration && sameEvent(limit.event, end.event) && limit.relation !== 'before') return (compareDurations(limit.duration, end.duration) ?? 0) > 0;
  const at = clockOfLimit(model, limit);
  return at !== undefined && endsAt !== undefined && (end.duration === undefined || clockOfLimit(model, end) !== undefined) && (compareClocks(at, endsAt) ?? 0) > 0;
}
