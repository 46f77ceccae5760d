// A deadline that runs out before what it hangs on: before signature, before the agreement's own beginning, or before a step it waits for.

import { type Clock, compareClocks, compareDurations, writtenClock } from '../../model/calendar.js';
import { ownersMarkedBy } from '../../model/marks.js';
import { clockOfLimit, fieldClock, type Limit, markedLimits, sameEvent } from '../../resolve/limits.js';
import { orderEdges } from '../../resolve/order.js';
import type { BlockId } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import { message, related } from '../tools.js';
import type { Found, Pause, Rule } from '../types.js';

export const deadlineBeforeTrigger: Rule = {
  name: 'deadline-before-trigger',
  category: 'deadlines',
  severity: 'warning',
  messages: {
    signature: 'This is to be done before signature, when nobody is bound by the Agreement yet. Let it count from signature or entry into force, or make it a condition of signing.',
    start: 'This is to be done by {when}, before the Agreement {event} on {start}: nobody is bound by it on that day. Move the date, or let it count from an event.',
    waits: '{step} is due before {other}, for which it waits: whoever owes it must break the order or the deadline. Bring the two deadlines into order.',
    other: 'The deadline of {other}.',
  },
  reads: ['structure', 'declarations', '@after', '@deadline', '@id', '@option', 'others'],
  *checkDocument(context) {
    const { document } = context;
    yield* beforeStart(document);
    const edges = yield* orderEdges(context.snapshot, document);
    for (const { from, to, by } of edges) {
      if (by !== 'after') continue;
      yield undefined;
      const pair = outOfOrder(document, from, to);
      if (!pair) continue;
      const [step, other] = [document.model.citation(from), document.model.citation(to)];
      yield { span: pair.mine.span, message: message('waits', { step, other }), related: [related(document, pair.theirs.span, 'other', { other })] };
    }
  },
};

function* beforeStart({ model }: Document): Generator<Found | Pause> {
  const starts = (['signed', 'in-force'] as const).flatMap((name): readonly { readonly clock: Clock; readonly event: string }[] => {
    const clock = fieldClock(model.agreement.fields, name);
    return clock ? [{ clock, event: name === 'signed' ? 'is signed' : 'enters into force' }] : [];
  });
  const [start] = starts;
  for (const owner of ownersMarkedBy(model, 'deadline')) {
    yield undefined;
    for (const { span, relation, event, clock } of markedLimits(model, owner)) {
      if (relation === 'before' && event?.kind === 'signature') yield { span, message: message('signature') };
      else if (start && clock && (compareClocks(clock, start.clock) ?? 0) < 0) yield { span, message: message('start', { when: writtenClock(clock), event: start.event, start: writtenClock(start.clock) }) };
    }
  }
}

/** The one deadline of each that make the waiting step due first; undefined where they are in order or cannot be compared. */
function outOfOrder({ model }: Document, waiting: BlockId, awaited: BlockId): { readonly mine: Limit; readonly theirs: Limit } | undefined {
  const [mine, ...moreMine] = markedLimits(model, waiting);
  const [theirs, ...moreTheirs] = markedLimits(model, awaited);
  if (!mine || !theirs || moreMine.length > 0 || moreTheirs.length > 0) return undefined;
  const [a, b] = [clockOfLimit(model, mine), clockOfLimit(model, theirs)];
  const order = a && b ? compareClocks(a, b)
    : mine.duration && theirs.duration && mine.event && sameEvent(mine.event, theirs.event) && mine.relation === 'after' && theirs.relation === 'after' ? compareDurations(mine.duration, theirs.duration)
    : undefined;
  return order !== undefined && order < 0 ? { mine, theirs } : undefined;
}
