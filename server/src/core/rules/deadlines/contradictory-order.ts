// Two marks that fix the order of the same steps the other way round: a step that waits for another and has a deadline in front of it.

import { circlesIn, orderEdges, type OrderEdge } from '../../resolve/order.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const contradictoryOrder: Rule = {
  name: 'contradictory-order',
  category: 'deadlines',
  severity: 'error',
  messages: {
    default: '{step} is to come before {other} by its deadline, and after it by "@after". One of the two cannot be kept. Decide which step comes first.',
    counts: 'The time of {step} counts from {other}, which waits for {step} itself. The clock may never start. Let it count from something else, or take the "@after" out.',
    other: 'The order is fixed the other way round here.',
  },
  reads: ['structure', 'declarations', '@after', '@deadline', '@id', '@option', 'others'],
  *checkDocument({ snapshot, document }) {
    const edges = yield* orderEdges(snapshot, document);
    if (edges.every(({ by }) => by === 'after')) return;
    const { model } = document;
    for (const circle of circlesIn(document, edges)) {
      const wrong = circle.find(({ by }) => by === 'precedes') ?? circle.find(({ by }) => by === 'counts');
      if (!wrong) continue;
      const certain = wrong.by === 'precedes' && circle.every(({ by }) => by !== 'counts');
      const [step, other] = (certain ? [wrong.to, wrong.from] : [wrong.from, wrong.to]).map((block) => model.citation(block));
      yield {
        span: wrong.span,
        message: message(certain ? 'default' : 'counts', { step: step ?? '', other: other ?? '' }),
        related: circle.filter((edge: OrderEdge) => edge !== wrong).map((edge) => related(document, edge.span, 'other')),
        ...(certain ? {} : { severity: 'warning' as const }),
      };
    }
  },
};
