// When a citation in prose that leads nowhere may be called broken (citations.md section 7, step 10).
// Invariant: one doubt is enough for silence. A real treaty cites other instruments, loses articles and labels on the way
// through a scanner, and numbers in ways of its own; a false error costs more than a missed one.

import type { BlockId, CitationInline, CitationMember, Step, Unit } from '../syntax/types.js';
import { derivedOf } from '../workspace/memo.js';
import { ask, headingsIn } from './asked.js';
import { descend } from './descend.js';
import { findNatural, isArabic, type NaturalStart, ownArticle } from './natural.js';
import { type Outline, outlineOf } from './outline.js';
import { isHeadingUnit, isLevelUnit } from './units.js';

/** True when a member that was not found is surely meant for this text and surely not in it. `scope`: the unit a relative word named. */
export function mayReport(
  start: NaturalStart,
  citation: CitationInline,
  member: CitationMember,
  scope?: BlockId,
): boolean {
  const { model } = start.document;
  if (citation.silent !== undefined || !isMeantForOwn(citation) || model.agreement.amends.length > 0) return false;
  const [first] = member.steps;
  if (!first || !isArabic(first) || member.steps.some((step) => step.counted)) return false;
  const outline = outlineOf(start.document);
  const roman = isOwnRoman(outline, first);
  if (!roman && (!isOwnStyle(outline, first) || !/\d/.test(model.tree.text.slice(member.span.start, member.span.end))))
    return false;
  // Other instruments number in roman too: a whole article that is missing must be one this text could have had.
  if (roman && member.steps.length === 1 && !isNearLast(start, member.steps, 0)) return false;
  if (isFootnoteDigit(start, member, scope)) return false;
  return isHeadingUnit(first.unit)
    ? mayReportHeading(outline, start, member)
    : isLevelUnit(first.unit) && mayReportParagraph(outline, start, member, scope);
}

/** Nothing said of an instrument, or `of this Agreement`; a bare `of the Convention` may be another one. */
function isMeantForOwn({ instrument }: CitationInline): boolean {
  return instrument.kind === 'unmarked' || (instrument.kind === 'own' && instrument.noun === undefined);
}

/** `Article X` in a text that numbers its articles in roman and in nothing else. */
function isOwnRoman(outline: Outline, step: Step): boolean {
  const { numberStyles, text } = outline.document.model.tree;
  return (
    step.unit === 'article' &&
    numberStyles.romanArticles &&
    !numberStyles.arabicArticles &&
    /[IVXLC]+\W*$/.test(text.slice(step.span.start, step.span.end))
  );
}

function isOwnStyle(outline: Outline, step: Step): boolean {
  const { numberStyles } = outline.document.model.tree;
  if (step.unit === 'article' && !numberStyles.arabicArticles) return false;
  if (/^\d{1,3}$/.test(step.value)) return true;
  return (
    (numberStyles.dotted && /^\d+(?:\.\d+)+$/.test(step.value)) || (numberStyles.dashed && /^\d+-\d+$/.test(step.value))
  );
}

/** A heading that is missing, or a point of one that is there, has points, and lacks this one. */
function mayReportHeading(outline: Outline, start: NaturalStart, member: CitationMember): boolean {
  const [first] = member.steps;
  if (!first?.unit || !outline.hasHeadings(first.unit)) return false;
  const { blocks } = descend(outline, 'anywhere', [first], { styles: 'any' });
  if (blocks.length === 0)
    return outline.regionOf(start.home) === 'main' && (first.unit === 'article' || (member.steps.length === 1 && isComplete(outline, first.unit)));
  return blocks.length === 1 && lacksOneOfMany(outline, blocks[0], member.steps, 1);
}

/** Chapters and the like are often left away in copies of a text: only where they run from 1 without a gap is one surely missing. */
function isComplete(outline: Outline, unit: Unit): boolean {
  ask(outline.document, headingsIn('anywhere', unit));
  const known = derivedOf(outline.document, 'structure', createComplete);
  const before = known.get(unit);
  if (before !== undefined) return before;
  const headings = outline.units('anywhere').headings(unit);
  const complete = headings.length > 1 && headings.every(({ value }, i) => value === String(i + 1));
  known.set(unit, complete);
  return complete;
}

function createComplete(): Map<Unit, boolean> {
  return new Map();
}

function mayReportParagraph(
  outline: Outline,
  start: NaturalStart,
  member: CitationMember,
  scope: BlockId | undefined,
): boolean {
  const region = outline.regionOf(start.home);
  const article = scope ?? ownArticle(outline, start.home);
  if (article === undefined && !outline.isContinuous(region)) return false;
  return lacksOneOfMany(
    outline,
    article !== undefined && !outline.isContinuous(region) ? article : region,
    member.steps,
    0,
  );
}

/** True when the units of the scope are labelled from the first on, like the missing one, and it is not among them. */
function lacksOneOfMany(
  outline: Outline,
  scope: BlockId | 'main' | undefined,
  steps: readonly Step[],
  at: number,
): boolean {
  const step = steps[at];
  // A chapter missing from its title may have been left away with its heading.
  if (scope === undefined || !step || isHeadingUnit(step.unit)) return false;
  const { blocks } = descend(outline, scope, [step], { styles: 'any', top: true });
  if (blocks.length > 0) return blocks.length === 1 && lacksOneOfMany(outline, blocks[0], steps, at + 1);
  const units = outline.units(scope);
  const has = (label: string): boolean => units.numbered(label).some((entry) => !entry.heading);
  return /^(?:\d{1,3}|\p{L})$/u.test(step.value) && (isArabic(step) ? has('1') && has('2') : has('a') && has('b'));
}

/** A stale number is near the last one; further off, a number whose last digit may be dropped is more likely `Article 3` and note 2. */
const staleReach = 15;

function isFootnoteDigit(start: NaturalStart, member: CitationMember, scope?: BlockId): boolean {
  const at = member.steps.findLastIndex((step) => /^\d{2,}$/.test(step.value));
  const step = member.steps[at];
  if (!step || isNearLast(start, member.steps, at)) return false;
  const shorter = member.steps.with(at, { ...step, value: step.value.slice(0, -1) });
  if (scope !== undefined)
    return descend(outlineOf(start.document), scope, shorter, { styles: 'any' }).blocks.length > 0;
  return findNatural({ ...start, lenient: false }, shorter).places.length > 0;
}

function isNearLast(start: NaturalStart, steps: readonly Step[], at: number): boolean {
  const step = steps[at];
  if (!step) return false;
  const outline = outlineOf(start.document);
  for (let value = Number(step.value) - 1; value > 0 && value >= Number(step.value) - staleReach; value -= 1) {
    const near = steps.slice(0, at + 1).with(at, { ...step, value: String(value) });
    if (
      findNatural({ ...start, lenient: false }, near).places.length > 0 ||
      descend(outline, 'anywhere', near, { styles: 'any' }).blocks.length > 0
    )
      return true;
  }
  return false;
}
