// Ways to write a target anew (`{13(a)}`, `@precedent korea-1953:24-26`, `scope: 5`), the one nearest to what stands there first.
// Invariant: nothing but the locator is written; the agreement in front of it, or before it in its list, stays.

import type { BlockId, Step } from '../../syntax/types.js';
import type { Edit } from '../../text/edits.js';
import { between } from '../../resolve/ranges.js';
import { clausePlace, targetText } from '../../resolve/places.js';
import type { Document } from '../../workspace/types.js';
import type { Cite } from './renumber-cites.js';
import type { BlockThere, RenumberTrial } from './renumber-trial.js';
import { pathWritten, provisionsOf, type Retarget, stepEdits } from './rewrite-steps.js';

/** Lists of edits of the target's document; each is to be tried by itself. */
export function waysToWriteTarget(trial: RenumberTrial, cite: Extract<Cite, { kind: 'target' }>): readonly (readonly Edit[])[] {
  const { locator } = cite.target;
  const { text } = cite.document.model.tree;
  const written = clausesNow(trial, cite);
  const now = written[0]?.document;
  if (!now || (locator.kind !== 'path' && locator.kind !== 'range')) return [];
  const textOf = ({ span }: Step): string => text.slice(span.start, span.end);
  const blocks = written.map(({ block }) => block);
  const first = cite.places.find((place) => place.kind === 'clause');
  const last = cite.places.findLast((place) => place.kind === 'clause');
  const [start, end] = [blocks[0], blocks.at(-1)];
  if (start === undefined || end === undefined || first?.kind !== 'clause' || last?.kind !== 'clause') return [];
  const ways: (readonly Edit[] | undefined)[] = [];
  const begin = { from: first, to: { document: now, block: start } };
  const finish = { from: last, to: { document: now, block: end } };
  if (locator.kind === 'path') {
    ways.push(stepEdits(begin, locator.steps, textOf));
    const path = pathWritten(begin, locator.steps, textOf, (from, to) => text.slice(from, to));
    const others = path && headEdits(begin, locator.steps.filter(({ span }) => span.end <= path.span.start), textOf);
    if (path && others) ways.push([path, ...others]);
  } else if (start !== end && isBeside(now, start, end)) {
    const from = stepEdits(begin, locator.from, textOf);
    const to = stepEdits(finish, locator.to.filter((step) => !locator.from.some(({ span }) => span.start === step.span.start)), textOf);
    if (from && to && (blocks.length > 2 || cite.places.length === 2)) ways.push([...from, ...to]);
  }
  const whole = (newText: string): readonly Edit[] => [{ span: locator.span, newText }];
  const asWritten = /^[\d(]/u.test(text.slice(locator.span.start, locator.span.end)) ? barely : (each: string): string => each;
  for (const style of [asWritten, (each: string) => each]) {
    const pieces = runsOf(now, blocks).map((run) => run.map((block) => style(targetText(clausePlace(now, block), now))));
    ways.push(whole(pieces.flatMap((run) => (run.length > 2 ? [`${run[0] ?? ''}-${run.at(-1) ?? ''}`] : run)).join(', ')));
    ways.push(whole(pieces.flat().join(', ')));
  }
  return ways.flatMap((way) => (way && way.length > 0 ? [way] : []));
}

/** Without the unit word in front: `Art.5(2)` as `5(2)`. */
function barely(target: string): string {
  return target.replace(/^Art\.(?=[\dIVX])/u, '');
}

/** The steps that name the headings a clause stands under, as they are for the new clause. */
export function headEdits({ from, to }: Retarget, steps: readonly Step[], textOf: (step: Step) => string): readonly Edit[] | undefined {
  if (steps.length === 0) return [];
  const above = { document: from.document, block: headingAbove(from.document.model.tree, from.block) };
  const now = { document: to.document, block: headingAbove(to.document.model.tree, to.block) };
  return stepEdits({ from: above, to: now }, steps, textOf);
}

function headingAbove(tree: Document['model']['tree'], block: BlockId): BlockId {
  let at = tree.parent(block);
  while (tree.has(at) && tree.kind(at) !== 'heading') at = tree.parent(at);
  return at;
}

/** The clauses the entry means, as they are in the trial, in order of position; those that are gone left out, of one document only. */
export function clausesNow(trial: RenumberTrial, { places }: { readonly places: Extract<Cite, { kind: 'target' }>['places'] }): readonly BlockThere[] {
  const found: BlockThere[] = [];
  for (const place of places) {
    if (place.kind !== 'clause') continue;
    const there = trial.blockThere(place.document, place.block);
    if (there) found.push(there);
  }
  const [first] = found;
  if (found.some(({ document }) => document !== first?.document)) return [];
  return found.sort((a, b) => (a.block === b.block ? 0 : a.document.model.tree.isBefore(a.block, b.block) ? -1 : 1));
}

/** Clauses in order of position as runs of such as stand in a row, so that a range from the first to the last means them and no others. */
export function runsOf(document: Document, blocks: readonly BlockId[]): readonly (readonly BlockId[])[] {
  const runs: BlockId[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    const isNext = run && first !== undefined && isBeside(document, first, block) && between(document, first, block).length === run.length + 1;
    if (isNext) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** Of the same level: a range from a point to a paragraph is no range to a reader. */
function isBeside(document: Document, a: BlockId, b: BlockId): boolean {
  return provisionsOf(document, a).length === provisionsOf(document, b).length;
}
