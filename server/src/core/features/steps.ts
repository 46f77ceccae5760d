// Going through a text step by step: to the next or previous clause, open bracket, or clause that no counterpart answers for.
// Invariant: a step goes on from the other end where there is no more; undefined only where there is none at all.

import { clauseSelection } from '../resolve/places.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { sortedBlocks } from '../syntax/walk.js';
import type { Span } from '../text/span.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { isUnanswered } from './parts/is-unanswered.js';

export type StepKind = 'clause' | 'bracket' | 'unanswered';

export interface StepOptions {
  readonly kind: StepKind;
  readonly back: boolean;
}

/** What to put the cursor on. Of clauses the number, of brackets what is in them. */
export function step(snapshot: Snapshot, document: Document, offset: number, { kind, back }: StepOptions): Span | undefined {
  if (kind === 'bracket') return among(bracketsIn(document), offset, back);
  const isGoal = (block: BlockId): boolean => document.model.isClause(block) && (kind === 'clause' || isUnanswered(snapshot, document, block));
  return clauseStep(document, offset, back, isGoal);
}

/** The next of some stretches in order of position, from an offset. */
export function among(spans: readonly Span[], offset: number, back: boolean): Span | undefined {
  if (back) return spans.findLast(({ start }) => start < offset) ?? spans.at(-1);
  return spans.find(({ start }) => start > offset) ?? spans[0];
}

function bracketsIn({ model }: Document): readonly Span[] {
  return sortedBlocks(model.tree, new Set(model.tree.holding('['))).flatMap((block) =>
    model.inline(block).flatMap((inline) => (inline.kind === 'bracket' && inline.closed ? [inline.span] : []))).sort((a, b) => a.start - b.start);
}

/** Looks at one block after the other, from the cursor on and then from the other end, and no further than it must. */
function clauseStep({ model }: Document, offset: number, back: boolean, isGoal: (block: BlockId) => boolean): Span | undefined {
  const { tree } = model;
  const from = tree.blockAt(offset);
  if (from === NO_BLOCK) return undefined;
  const next = (block: BlockId): BlockId => {
    const beside = back ? tree.previous(block) : tree.next(block);
    return beside === NO_BLOCK ? (back ? tree.last : tree.first) : beside;
  };
  // A cursor behind a clause's number is within it: back leads to that number first.
  const own = isGoal(from) ? clauseSelection(model, from) : undefined;
  if (own && back && own.start < offset && offset > own.end) return own;
  let at = from;
  do {
    at = next(at);
    if (isGoal(at)) return clauseSelection(model, at);
  } while (at !== from);
  return undefined;
}
