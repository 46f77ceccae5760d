// Steps that wait for each other in a circle, as `@after` marks it: none of them can begin.

import { circlesIn, orderEdges, type OrderEdge } from '../../resolve/order.js';
import type { Document } from '../../workspace/types.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const circularOrder: Rule = {
  name: 'circular-order',
  category: 'deadlines',
  severity: 'error',
  messages: {
    default: 'These steps wait for each other in a circle: {chain}. None of them can begin, and each side can say that it waits for the other. Take one "@after" out, or let one step begin on a date.',
    self: '{step} waits for itself, or for what it is part of. Name the step that comes before it, or take the "@after" out.',
    step: '{step} waits for {other} here.',
  },
  reads: ['structure', 'declarations', '@after', '@deadline', '@id', '@option', 'others'],
  *checkDocument({ snapshot, document }) {
    const edges = (yield* orderEdges(snapshot, document)).filter(({ by }) => by === 'after');
    for (const circle of circlesIn(document, edges)) {
      const [first, ...others] = circle;
      if (!first) continue;
      const step = document.model.citation(first.from);
      yield {
        span: first.span,
        message: others.length === 0 ? message('self', { step }) : message('default', { chain: chainOf(document, circle) }),
        related: others.map((edge) => related(document, edge.span, 'step', { step: document.model.citation(edge.from), other: document.model.citation(edge.to) })),
      };
    }
  },
};

function chainOf({ model }: Document, circle: readonly OrderEdge[]): string {
  const steps = circle.map(({ from }) => model.citation(from));
  const shown = steps.length > 8 ? [...steps.slice(0, 8), '…'] : steps;
  return [...shown, steps[0] ?? ''].join(' → ');
}
