// The clauses of a range, `24-26` or `Articles 3 to 7`: every clause of that level from one end to the other.
// Invariant: in order of position; points of a clause in the range are reached through it and not listed.

import { NO_BLOCK } from '../syntax/types.js';
import type { BlockId, Step } from '../syntax/types.js';
import { headingOf } from '../syntax/details.js';
import { isStructural } from '../syntax/walk.js';
import type { Document } from '../workspace/types.js';
import { asked, behind, earOf } from './asked.js';

/** Of a longer range the structure as a whole is asked for. */
const most = 24;

/** From the first to the last, both included; empty when the last stands before the first. Headings between paragraphs are passed through. */
export function between(document: Document, first: BlockId, last: BlockId): readonly BlockId[] {
  const { tree } = document.model;
  const { listener } = earOf(document);
  const kind = tree.kind(first);
  const unit = headingOf(tree, first)?.unit;
  const blocks: BlockId[] = [];
  let block = first;
  let passed = 0;
  while (block !== NO_BLOCK && !tree.isBefore(last, block)) {
    const structural = isStructural(tree.kind(block));
    if (structural && listener) listener.ask((passed += 1) > most ? asked.structure : behind(block));
    const after = structural ? tree.afterExtent(block) : tree.next(block);
    const fits = tree.kind(block) === kind && (kind !== 'heading' || headingOf(tree, block)?.unit === unit);
    const holdsLast = block !== last && (after === NO_BLOCK || tree.isBefore(last, after));
    const passThrough = !structural || holdsLast || (tree.kind(block) === 'heading' && !fits);
    if (fits && !holdsLast) blocks.push(block);
    block = passThrough && block !== last ? tree.next(block) : after;
  }
  return blocks;
}

/** The end of a range as a whole path: `13(a)-(c)` gives `13(c)`. */
export function completed(from: readonly Step[], to: readonly Step[]): readonly Step[] {
  return to.length < from.length ? [...from.slice(0, from.length - to.length), ...to] : to;
}
