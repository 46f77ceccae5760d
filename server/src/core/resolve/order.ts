// Which steps wait for which, as the text marks it: `@after`, and deadlines that count from or to another clause.
// Invariant: steps of this document only; a step is a clause or heading, and waiting for one is waiting for all that stands under it.

import { isWithin } from '../syntax/walk.js';
import { type BlockId, NO_BLOCK, type Target } from '../syntax/types.js';
import { derived } from '../workspace/memo.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { deadlineOf } from '../model/annotation-values.js';
import { markedByEither } from '../model/marks.js';
import type { Annotation } from '../model/types.js';
import type { Span } from '../text/span.js';
import { placesIn } from './places.js';
import { resolveTarget } from './targets.js';

/** `from` waits for `to`. `after`: `@after`; `counts`: a deadline after a `#label`; `precedes`: a deadline before one, written at `to`. */
export interface OrderEdge {
  readonly from: BlockId;
  readonly to: BlockId;
  readonly by: 'after' | 'counts' | 'precedes';
  /** The target as written. */
  readonly span: Span;
}

/** All edges in the order in which they are written; a pause after each annotation, for who must not take long. Worked out once a snapshot. */
export function* orderEdges(snapshot: Snapshot, document: Document): Generator<undefined, readonly OrderEdge[]> {
  const known = derived(snapshot, edgesByDocument);
  const made = known.get(document) ?? (yield* makeEdges(snapshot, document));
  known.set(document, made);
  return made;
}

function edgesByDocument(_snapshot: Snapshot): WeakMap<Document, readonly OrderEdge[]> {
  return new WeakMap();
}

function* makeEdges(snapshot: Snapshot, document: Document): Generator<undefined, readonly OrderEdge[]> {
  const edges: OrderEdge[] = [];
  const { model } = document;
  for (const block of markedByEither(model, 'after', 'deadline')) {
    const annotation = model.annotationAt(block);
    if (annotation) edges.push(...edgesOf(snapshot, document, annotation));
    yield undefined;
  }
  return edges;
}

function edgesOf(snapshot: Snapshot, document: Document, annotation: Annotation): readonly OrderEdge[] {
  const { owner } = annotation;
  if (owner === NO_BLOCK) return [];
  const relation = annotation.name === 'deadline' ? deadlineOf(annotation)?.relation : undefined;
  if (annotation.name === 'deadline' && relation === undefined) return [];
  const { tree } = document.model;
  return annotation.targets.flatMap((target) =>
    clausesNamed(snapshot, document, annotation.block, target).flatMap((clause): readonly OrderEdge[] => {
      const { span } = target;
      if (relation === undefined) return [{ from: owner, to: clause, by: 'after', span }];
      // A limit that counts from the beginning of its own step says nothing about the order of steps.
      if (isWithin(tree, owner, clause) || isWithin(tree, clause, owner)) return [];
      return [relation === 'after' ? { from: owner, to: clause, by: 'counts', span } : { from: clause, to: owner, by: 'precedes', span }];
    }),
  );
}

function clausesNamed(snapshot: Snapshot, document: Document, from: BlockId, target: Target): readonly BlockId[] {
  return placesIn(resolveTarget(snapshot, document, from, target)).flatMap((place) => (place.kind === 'clause' && place.document === document ? [place.block] : []));
}

/** More edges than these are not searched for steps under steps, which takes each with each. */
const mostNested = 400;

/**
 * The circles among the edges: each as the edges from a step back to itself, beginning with the step that stands first. Of circles that
 * share a step only the first found is given.
 */
export function circlesIn(document: Document, edges: readonly OrderEdge[]): readonly (readonly OrderEdge[])[] {
  const { tree } = document.model;
  const leaving = new Map<BlockId, OrderEdge[]>();
  for (const edge of edges) leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge]);
  const nested = edges.length <= mostNested;
  const next = (edge: OrderEdge): readonly OrderEdge[] => (nested ? edges.filter(({ from }) => isWithin(tree, from, edge.to)) : leaving.get(edge.to) ?? []);
  const state = new Map<OrderEdge, 'open' | 'done'>();
  const taken = new Set<BlockId>();
  const circles: (readonly OrderEdge[])[] = [];
  for (const start of edges) {
    if (state.has(start)) continue;
    const path: { readonly edge: OrderEdge; readonly rest: Iterator<OrderEdge> }[] = [];
    const enter = (edge: OrderEdge): void => {
      state.set(edge, 'open');
      path.push({ edge, rest: next(edge)[Symbol.iterator]() });
    };
    enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const step = top.rest.next();
      if (step.done === true) {
        state.set(top.edge, 'done');
        path.pop();
      } else if (state.get(step.value) === 'open') {
        const circle = path.slice(path.findIndex(({ edge }) => edge === step.value)).map(({ edge }) => edge);
        if (circle.some(({ from }) => taken.has(from))) continue;
        for (const { from } of circle) taken.add(from);
        circles.push(fromFirst(document, circle));
      } else if (!state.has(step.value)) enter(step.value);
    }
  }
  return circles;
}

function fromFirst({ model: { tree } }: Document, circle: readonly OrderEdge[]): readonly OrderEdge[] {
  let first = 0;
  circle.forEach((edge, index) => {
    if (tree.isBefore(edge.from, circle[first]?.from ?? edge.from)) first = index;
  });
  return [...circle.slice(first), ...circle.slice(0, first)];
}
