// Where a citation in prose is looked for: `paragraph 3` in one's own article, `subparagraph (a)` in one's own paragraph,
// `Article 5` in one's own chapter first (corpus figures: citations.md section 7).
// Invariant: unlike a target, a citation in prose never reaches into another article by its last number alone (no place 4).

import { type BlockId, NO_BLOCK, type Step } from '../syntax/types.js';
import { headingOf, labelOf } from '../syntax/details.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { descend, type Found, type How, nothing } from './descend.js';
import { familyOf } from './family.js';
import { around, byName } from './look-up.js';
import { type Outline, outlineOf } from './outline.js';
import { type FoundPlaces, inOther, noPlaces, placesOfBlocks, rangeBy, rangeOrSlip } from './path.js';
import { isAnnexUnit, isHeadingUnit } from './units.js';

export interface NaturalStart {
  readonly snapshot: Snapshot;
  readonly document: Document;
  /** The citing clause. */
  readonly home: BlockId;
  /** `of this Agreement` was written: the main text is meant, also in an annex. */
  readonly ofAgreement: boolean;
  /** Slips may be read (nothing speaks for another instrument). */
  readonly lenient: boolean;
}

/** The places of one cited member in the agreement's own files. */
export function findNatural(start: NaturalStart, steps: readonly Step[], to?: readonly Step[]): FoundPlaces {
  const look = (each: readonly Step[], how: How): FoundPlaces => inFamily(start, each, how);
  const ways: readonly How[] = start.lenient
    ? [{ styles: 'same' }, { styles: 'any' }, { styles: 'any', lenient: true }]
    : [{ styles: 'same' }, { styles: 'any' }];
  for (const how of ways) {
    const found = !to
      ? look(steps, how)
      : how.lenient
        ? rangeOrSlip(look, steps, to, how)
        : rangeBy(look, steps, to, how);
    if (found.places.length > 0) return found;
  }
  return noPlaces;
}

function inFamily(start: NaturalStart, steps: readonly Step[], how: How): FoundPlaces {
  const outline = outlineOf(start.document);
  const own = inOwnFile(outline, start, steps, how);
  if (own.blocks.length > 0) return placesOfBlocks(start.document, own.blocks, own.slip);
  const [first] = steps;
  // The paragraph of one's own article is never in another file, unless the paragraphs count through.
  if (
    !first ||
    first.counted ||
    (!isHeadingUnit(first.unit) && !isAnnexUnit(first.unit) && !(isArabic(first) && outline.isContinuous('main')))
  )
    return noPlaces;
  for (const document of familyOf(start.snapshot, start.document)) {
    if (document === start.document) continue;
    const found = inOther(document, steps, undefined, { ...how, noSuffix: true });
    if (found.places.length > 0) return found;
  }
  return noPlaces;
}

function inOwnFile(outline: Outline, { home, ofAgreement }: NaturalStart, steps: readonly Step[], how: How): Found {
  const [first] = steps;
  if (!first) return nothing;
  const named = byName(outline, outline.regionOf(home), steps, how);
  if (named) return named;
  if (ofAgreement) return descend(outline, 'main', steps, { ...how, top: true });
  if (isHeadingUnit(first.unit)) return heading(outline, home, steps, how);
  if (first.counted) return ordinal(outline, home, steps, how);
  if (!isArabic(first))
    return how.styles === 'same' ? around(outline, home, steps, how, ownArticle(outline, home)) : nothing;
  // `subparagraph (1)` may be a point of one's own paragraph; `subparagraph 1(b)` is paragraph 1 of the article.
  if (steps.length === 1 && first.unit !== undefined && first.unit !== 'paragraph' && how.styles === 'same') {
    const point = around(outline, home, steps, how, ownParagraph(outline, home));
    // `Clause 2` in clause 4 is no 4.2 where there is a clause 2.
    if (point.blocks.length > 0 && !point.blocks.some((block) => labelOf(outline.document.model.tree, block)?.kind === 'dotted')) return point;
  }
  const paragraph = numbered(outline, home, steps, how);
  return paragraph.blocks.length > 0 || how.styles === 'any'
    ? paragraph
    : around(outline, home, steps, how, ownArticle(outline, home));
}

/** Headings: those of one's own chapter first, then of the chapter's part …, the top of the region, the main text. */
function heading(outline: Outline, home: BlockId, steps: readonly Step[], how: How): Found {
  const { tree } = outline.document.model;
  const top: How = { ...how, top: true };
  for (let above = home; above !== NO_BLOCK; above = tree.parent(above)) {
    if (tree.kind(above) !== 'heading') continue;
    const found = descend(outline, above, steps, top);
    if (found.blocks.length > 0) return found;
  }
  return inRegion(outline, home, steps, top);
}

/** A paragraph by its number: in one's own article, or in the whole text where the numbers run through. */
function numbered(outline: Outline, home: BlockId, steps: readonly Step[], how: How): Found {
  const { tree } = outline.document.model;
  const top: How = { ...how, top: true };
  const article = ownArticle(outline, home);
  if (article !== undefined) {
    const found = descend(outline, article, steps, top);
    if (found.blocks.length > 0) return found;
  } else {
    for (let above = home; above !== NO_BLOCK; above = tree.parent(above)) {
      const found = tree.kind(above) === 'heading' ? descend(outline, above, steps, top) : nothing;
      if (found.blocks.length > 0) return found;
    }
  }
  const region = outline.regionOf(home);
  return article === undefined || outline.isContinuous(region) ? inRegion(outline, home, steps, top) : nothing;
}

function inRegion(outline: Outline, home: BlockId, steps: readonly Step[], top: How): Found {
  const region = outline.regionOf(home);
  const found = descend(outline, region, steps, top);
  if (found.blocks.length > 0 || region === 'main') return found;
  // From an annex into the main text: articles always, bare paragraphs only where they count through.
  return isHeadingUnit(steps[0]?.unit) || outline.isContinuous('main') ? descend(outline, 'main', steps, top) : nothing;
}

/** `the second paragraph`: counted in one's own article; `the second subparagraph`: in one's own paragraph. */
function ordinal(outline: Outline, home: BlockId, steps: readonly Step[], how: How): Found {
  const inParagraph = steps[0]?.unit !== 'paragraph';
  const scope = (inParagraph ? ownParagraph(outline, home) : undefined) ?? ownArticle(outline, home);
  return scope === undefined ? nothing : descend(outline, scope, steps, how);
}

/** The article (or the unit that stands for one: an annex) the clause stands in; undefined outside of any. */
export function ownArticle(outline: Outline, home: BlockId): BlockId | undefined {
  const { tree } = outline.document.model;
  for (let above = home; above !== NO_BLOCK; above = tree.parent(above)) {
    if (tree.kind(above) !== 'heading') continue;
    const unit = headingOf(tree, above)?.unit;
    if (unit === 'article' || isAnnexUnit(unit)) return above;
  }
  return undefined;
}

/** The outermost provision the clause stands in, itself included; undefined outside of any. */
export function ownParagraph(outline: Outline, home: BlockId): BlockId | undefined {
  const { tree } = outline.document.model;
  let paragraph: BlockId | undefined;
  for (let above = home; above !== NO_BLOCK && tree.kind(above) !== 'heading'; above = tree.parent(above)) {
    if (tree.kind(above) === 'provision') paragraph = above;
  }
  return paragraph;
}

export function isArabic(step: Step): boolean {
  return /^\d/.test(step.value) && !step.counted;
}
