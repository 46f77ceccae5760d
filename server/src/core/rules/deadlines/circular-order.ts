// Steps that wait for each other in a circle, as `@after` marks it: none of them can begin.

import { circlesIn, orderEdges, type OrderEdge } from '../../resolve/order.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../workspace/types.js';
import { message, nearestFix, related } from '../tools.js';
import type { Rule } from '../types.js';

export const circularOrder: Rule = {
  name: 'circular-order',
  category: 'deadlines',
  severity: 'error',
  messages: {
    default: 'These steps wait for each other in a circle: {chain}. None of them can begin, and each side can say that it waits for the other. Take one "@after" out, or let one step begin on a date.',
    self: '{step} waits for itself, or for what it is part of. Name the step that comes before it, or take the "@after" out.',
    parted: '"{value}" is read as two steps, since commas part those of a list; read so, {step} waits for itself, or in a circle. If one clause is meant, write "{nearest}".',
    step: '{step} waits for {other} here.',
    fix: 'Change to "{nearest}"',
  },
  reads: ['structure', 'declarations', '@after', '@deadline', '@id', '@option', 'others'],
  *checkDocument({ snapshot, document }) {
    const edges = (yield* orderEdges(snapshot, document)).filter(({ by }) => by === 'after');
    for (const circle of circlesIn(document, edges)) {
      const [first, ...others] = circle;
      if (!first) continue;
      const step = document.model.citation(first.from);
      const [parted] = circle.flatMap(({ span }) => partedAt(document, span) ?? []);
      if (parted) {
        yield { span: parted.span, severity: 'warning', message: message('parted', { step, value: parted.value, nearest: parted.whole }) };
        continue;
      }
      yield {
        span: first.span,
        message: others.length === 0 ? message('self', { step }) : message('default', { chain: chainOf(document, circle) }),
        related: others.map((edge) => related(document, edge.span, 'step', { step: document.model.citation(edge.from), other: document.model.citation(edge.to) })),
      };
    }
  },
  fix: ({ document }, finding) => nearestFix(document, finding, { preferred: true }),
};

/** `Article 1, paragraph 2` around a target of a list: most often one clause is meant, which the comma has parted. */
function partedAt({ model }: Document, { start }: Span): { readonly span: Span; readonly value: string; readonly whole: string } | undefined {
  const { tree } = model;
  const targets = model.annotationAt(tree.blockAt(start))?.targets ?? [];
  const at = targets.findIndex(({ span }) => span.start === start);
  for (const [first, second] of [targets.slice(at, at + 2), targets.slice(Math.max(0, at - 1), at + 1)]) {
    if (!first || !second) continue;
    const [one, other] = [first, second].map(({ span }) => tree.text.slice(span.start, span.end)) as [string, string];
    if (!/^\p{L}+\.?\s+\S+$/u.test(one) || !lowerUnit.test(other)) continue;
    const span = { start: first.span.start, end: second.span.end };
    return { span, value: tree.text.slice(span.start, span.end), whole: `${one} ${other}` };
  }
  return undefined;
}

/** A word for what stands under an article, and a number. */
const lowerUnit = /^(?:sub-?)?(?:paragraph|para|point|item|clause|paragraphe|alinéa|párrafo|apartado|inciso|пункт|підпункт|подпункт|частина|часть|абзац)s?\.?\s+\S+$/iu;

function chainOf({ model }: Document, circle: readonly OrderEdge[]): string {
  const steps = circle.map(({ from }) => model.citation(from));
  const shown = steps.length > 8 ? [...steps.slice(0, 8), '…'] : steps;
  return [...shown, steps[0] ?? ''].join(' → ');
}
