// Citations without a number: `this Article`, `that paragraph`, `the preceding sub-paragraph`, `hereof`.
// Invariant: what they point at is read off the citing clause's own place; where that is not certain the answer is `silent`.

import { type BlockId, type CitationInline, NO_BLOCK, type Unit } from '../syntax/types.js';
import { headingOf } from '../syntax/details.js';
import { previousSibling } from '../model/children.js';
import type { Document } from '../workspace/types.js';
import { annexNameOf } from './annex-files.js';
import { ask, asked, behind, childrenIn, holderOf } from './asked.js';
import { descend } from './descend.js';
import { isArabic, ownArticle, ownParagraph } from './natural.js';
import { type Outline, outlineOf } from './outline.js';
import { agreementPlace, clausePlace } from './places.js';
import type { Place, Resolution } from './types.js';
import { isAnnexUnit, isHeadingUnit, isLevelUnit } from './units.js';

const silent: Resolution = { kind: 'silent' };
const ordinals = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5 } as const;

/** What the relative word names, seen from the clause `home`; `that` and `thereof` need the text before them and are `silent` here. */
export function resolveRelative(document: Document, home: BlockId, citation: CitationInline): Resolution {
  const { relative } = citation;
  if (!relative) return silent;
  const { word, unit } = relative;
  switch (word) {
    case 'this':
      return answer(own(document, home, unit));
    case 'hereof':
      return answer(agreementPlace(document));
    case 'preceding':
    case 'above':
      return before(document, home, citation, unit);
    case 'first':
    case 'second':
    case 'third':
    case 'fourth':
    case 'fifth':
      return counted(document, home, unit, ordinals[word]);
    case 'last':
      return last(document, home, unit);
    case 'that':
    case 'thereof':
    case 'following':
    case 'below':
      return silent;
  }
}

function answer(place: Place | undefined): Resolution {
  return place ? { kind: 'resolved', places: [place] } : silent;
}

function own(document: Document, home: BlockId, unit: Unit | undefined): Place | undefined {
  if (unit === undefined) return agreementPlace(document);
  const block = ownUnit(outlineOf(document), home, unit);
  if (block !== undefined) return clausePlace(document, block);
  return isAnnexUnit(unit) && annexNameOf(document)?.unit === unit ? agreementPlace(document) : undefined;
}

/** The block of that unit the clause stands in: `this Article` the article, `this paragraph` the outermost provision, `this point` the innermost. */
function ownUnit(outline: Outline, home: BlockId, unit: Unit): BlockId | undefined {
  const { tree } = outline.document.model;
  if (isHeadingUnit(unit) || isAnnexUnit(unit) || unit === 'preamble' || unit === 'testimonium') {
    for (let above = home; above !== NO_BLOCK; above = tree.parent(above)) {
      if (tree.kind(above) === 'heading' && headingOf(tree, above)?.unit === unit) return above;
    }
    return undefined;
  }
  if (!isLevelUnit(unit) || home === NO_BLOCK) return undefined;
  if (unit === 'sentence' || unit === 'recital') return home;
  const chain = provisionsAbove(outline, home);
  if (chain.length === 0) return tree.kind(home) === 'paragraph' && unit === 'paragraph' ? home : undefined;
  if (unit === 'paragraph') return chain.at(-1);
  return unit === 'subparagraph' ? (chain.at(-2) ?? chain.at(-1)) : chain[0];
}

/** The provisions the clause stands in, innermost first. */
function provisionsAbove(outline: Outline, home: BlockId): readonly BlockId[] {
  const { tree } = outline.document.model;
  const chain: BlockId[] = [];
  for (let above = home; above !== NO_BLOCK && tree.kind(above) !== 'heading'; above = tree.parent(above)) {
    if (tree.kind(above) === 'provision') chain.push(above);
  }
  return chain;
}

/** The unit before one's own; all units before it in its list when the word is plural (`the preceding paragraphs`). */
function before(document: Document, home: BlockId, citation: CitationInline, unit: Unit | undefined): Resolution {
  if (unit === undefined) return silent;
  const { model } = document;
  const block = ownUnit(outlineOf(document), home, unit);
  if (block === undefined) return silent;
  const plural = /\p{L}s$/u.test(model.tree.text.slice(citation.span.start, citation.span.end));
  const earlier: BlockId[] = [];
  for (const each of countedBefore(document, block, unit)) {
    if (!isLike(document, each, block)) continue;
    earlier.push(each);
    if (!plural) break;
  }
  return earlier.length === 0
    ? silent
    : { kind: 'resolved', places: earlier.reverse().map((each) => clausePlace(document, each)) };
}

/**
 * What stands in front of the unit, nearest first, among what it counts among: all headings of its region, or what stands beside it;
 * where paragraphs run through, all of them.
 */
function* countedBefore(document: Document, block: BlockId, unit: Unit): Generator<BlockId> {
  const { tree } = document.model;
  const outline = outlineOf(document);
  const region = outline.regionOf(block);
  const heading = tree.kind(block) === 'heading';
  const outermost = unit === 'paragraph' && tree.kind(block) === 'provision';
  if (heading || (outermost && outline.isContinuous(region))) {
    for (const entry of outline.units(region === block ? 'annexes' : region).before(block)) yield entry.block;
    return;
  }
  let passed = 0;
  for (let at = previousSibling(tree, block); at !== NO_BLOCK; at = previousSibling(tree, at)) {
    ask(document, (passed += 1) > most ? asked.structure : behind(at));
    yield at;
  }
  // What comes to stand in front of all of them, or of a block that is the first.
  ask(document, childrenIn(holderOf(tree, block)));
}

/** Who passes more blocks than these asks for the structure as a whole. */
const most = 24;

function isLike(document: Document, a: BlockId, b: BlockId): boolean {
  const { tree } = document.model;
  return tree.kind(a) === tree.kind(b) && headingOf(tree, a)?.unit === headingOf(tree, b)?.unit;
}

function counted(document: Document, home: BlockId, unit: Unit | undefined, n: number): Resolution {
  const outline = outlineOf(document);
  const scope = countingScope(outline, home, unit);
  if (unit === undefined || scope === undefined) return silent;
  const steps = [{ unit, value: String(n), counted: true, span: { start: 0, end: 0 } }];
  const [block] = descend(outline, scope, steps, { styles: 'same' }).blocks;
  return block === undefined ? silent : answer(clausePlace(document, block));
}

function last(document: Document, home: BlockId, unit: Unit | undefined): Resolution {
  const outline = outlineOf(document);
  const scope = countingScope(outline, home, unit);
  if (scope === undefined) return silent;
  const { provisions } = outline.units(scope);
  const { tree } = document.model;
  ask(document, childrenIn(scope));
  const block = provisions.at(-1) ?? document.model.children(scope).findLast((each) => tree.kind(each) === 'paragraph');
  return block === undefined ? silent : answer(clausePlace(document, block));
}

/** Paragraphs are counted in the article, everything smaller in the paragraph; headings are not counted. */
function countingScope(outline: Outline, home: BlockId, unit: Unit | undefined): BlockId | undefined {
  if (unit === undefined || !isLevelUnit(unit) || unit === 'sentence' || unit === 'recital') return undefined;
  return (unit === 'paragraph' ? undefined : ownParagraph(outline, home)) ?? ownArticle(outline, home);
}

/** The first steps of an earlier citation down to that unit; undefined when it names none. */
export function stepsToUnit(
  steps: readonly CitationInline['members'][number]['steps'][number][],
  unit: Unit,
): readonly (typeof steps)[number][] | undefined {
  const at = steps.findLastIndex((step) => step.unit === unit);
  if (at >= 0) return steps.slice(0, at + 1);
  // `paragraph 2(a) … that subparagraph`: the letter carries no unit word of its own.
  const lastStep = steps.at(-1);
  const letter = lastStep !== undefined && lastStep.unit === undefined && steps.length > 1 && !isArabic(lastStep);
  return letter && (unit === 'subparagraph' || unit === 'point' || unit === 'item') ? steps : undefined;
}
