// Where in one document a path is looked for: the four places of the language, in order, the first that has it deciding.
// Invariant: an annex is entered only by name; the citing clause matters only to paths that say so (natural or bracketed).

import { firstWhere } from '../text/rising.js';
import type { BlockId, Step } from '../syntax/types.js';
import { NO_BLOCK } from '../syntax/types.js';
import { childrenOf } from '../model/children.js';
import { derivedOf } from '../workspace/memo.js';
import type { Document } from '../workspace/types.js';
import { ask, childrenIn } from './asked.js';
import { descend, type Found, type How, nothing } from './descend.js';
import type { Outline } from './outline.js';
import { isAnnexUnit } from './units.js';

type Region = BlockId | 'main';

/** More than these are as ambiguous as these. */
const enough = 50;

/** Places 2 to 4: the top of the citing clause's part, the top of the main text, the shortest unique suffix in it. */
export function fromTop(outline: Outline, region: Region, steps: readonly Step[], how: How): Found {
  const [first] = steps;
  if (!first) return nothing;
  const named = byName(outline, region, steps, how);
  if (named) return named;
  const top: How = { ...how, top: true };
  const here = descend(outline, region, steps, top);
  if (here.blocks.length > 0) return here;
  const main = region === 'main' ? nothing : descend(outline, 'main', steps, top);
  if (main.blocks.length > 0 || how.lenient || how.noSuffix || first.counted) return main;
  const suffix = descend(outline, 'anywhere', steps, how);
  return suffix.blocks.length > enough ? { ...suffix, blocks: suffix.blocks.slice(0, enough) } : suffix;
}

/** Paths that begin with an annex, the preamble or a recital; undefined for all others. */
export function byName(outline: Outline, region: Region, steps: readonly Step[], how: How): Found | undefined {
  const [first] = steps;
  if (!first) return undefined;
  if (first.unit === 'preamble')
    return steps.length > 1 ? descend(outline, 'preamble', steps, how, 1) : wholePart(outline, 'preamble');
  if (first.unit === 'testimonium') return wholePart(outline, 'closing');
  if (first.unit === 'recital') return descend(outline, 'preamble', steps, how);
  if (!isAnnexUnit(first.unit)) return undefined;
  // An appendix of one's own annex comes before those of the agreement; some texts set a schedule in their main part.
  const scopes = region === 'main' ? (['annexes', 'main'] as const) : ([region, 'annexes', 'main'] as const);
  for (const scope of scopes) {
    const found = descend(outline, scope, steps, how);
    if (found.blocks.length > 0) return found;
  }
  return nothing;
}

/** The heading of the preamble or testimonium, else the first block of that part. */
function wholePart(outline: Outline, part: 'preamble' | 'closing'): Found {
  ask(outline.document, childrenIn(part));
  return part === 'preamble' ? derivedOf(outline.document, 'structure', wholePreamble) : derivedOf(outline.document, 'structure', wholeClosing);
}

function wholePreamble(document: Document): Found {
  return findWhole(document, 'preamble');
}

function wholeClosing(document: Document): Found {
  return findWhole(document, 'closing');
}

function findWhole({ model: { tree } }: Document, part: 'preamble' | 'closing'): Found {
  let first: BlockId | undefined;
  for (const block of childrenOf(tree, NO_BLOCK)) {
    if (tree.part(block) !== part) continue;
    if (tree.kind(block) === 'heading') return { blocks: [block], slip: false };
    first ??= block;
  }
  return first === undefined ? nothing : { blocks: [first], slip: false };
}

/**
 * Place 1: the citing clause's own points, then those beside it and beside each of its ancestors, innermost first.
 * `until` ends the climb (that scope is still looked at); without it the climb ends at the top of the region.
 */
export function around(outline: Outline, from: BlockId, steps: readonly Step[], how: How, until?: BlockId): Found {
  const { tree } = outline.document.model;
  if (from === NO_BLOCK) return nothing;
  let child = NO_BLOCK;
  for (let scope = from; scope !== NO_BLOCK; scope = tree.parent(scope)) {
    const found = descend(outline, scope, steps, how);
    if (found.blocks.length > 0) return { ...found, blocks: ofOwnList(outline, scope, child, found.blocks) };
    if (scope === until) return nothing;
    child = scope;
  }
  const region = outline.regionOf(child);
  const found = descend(outline, region === 'main' ? partOf(outline, child) : region, steps, how);
  return { ...found, blocks: ofOwnList(outline, NO_BLOCK, child, found.blocks) };
}

function partOf(outline: Outline, block: BlockId): 'main' | 'preamble' {
  return outline.document.model.tree.part(block) === 'preamble' ? 'preamble' : 'main';
}

/** Of equal labels in several lists of one provision those in the list the citing clause stands in. */
function ofOwnList(outline: Outline, scope: BlockId, child: BlockId, blocks: readonly BlockId[]): readonly BlockId[] {
  if (blocks.length < 2 || child === NO_BLOCK) return blocks;
  const { tree } = outline.document.model;
  const lift = (block: BlockId): BlockId => {
    let lifted = block;
    while (tree.parent(lifted) !== scope && tree.parent(lifted) !== NO_BLOCK) lifted = tree.parent(lifted);
    return lifted;
  };
  // The list lies between two unnumbered paragraphs beside the clause; blocks and paragraphs are in order of position.
  const paragraphs = outline.paragraphs(scope);
  const at = firstWhere(paragraphs, (paragraph) => tree.isBefore(child, paragraph));
  const start = paragraphs[at - 1];
  const end = paragraphs[at];
  const from = start === undefined ? 0 : firstWhere(blocks, (block) => !tree.isBefore(lift(block), start));
  const to = end === undefined ? blocks.length : firstWhere(blocks, (block) => !tree.isBefore(lift(block), end));
  const near = blocks.slice(from, to);
  return near.length > 0 ? near : blocks;
}
