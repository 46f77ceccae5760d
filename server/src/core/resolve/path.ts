// A path or range looked up over a family of files: from the citing clause where the path says so, then the four places of the
// first file, then those of the others.
// Invariant: slips are read only when nothing in the whole family matched as written.

import type { BlockId, Step } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { annexNameOf } from './annex-files.js';
import { citationOf } from './asked.js';
import type { How } from './descend.js';
import { familyOf } from './family.js';
import { around, byName, fromTop } from './look-up.js';
import { isOptionGroup, ofOption } from './options.js';
import { outlineOf } from './outline.js';
import { agreementPlace, clausePlace, distinct } from './places.js';
import { between, completed } from './ranges.js';
import type { Place, Resolution } from './types.js';
import { isAnnexUnit, isHeadingUnit } from './units.js';

/** Where a look-up begins. */
export interface Start {
  readonly snapshot: Snapshot;
  readonly document: Document;
  /** The region whose top is looked at first: the citing clause's, or the main text for a citation from another agreement. */
  readonly region: BlockId | 'main';
  /** The citing clause, for paths that are looked up around it first. */
  readonly around?: BlockId;
}

export interface FoundPlaces {
  readonly places: readonly Place[];
  readonly slip: boolean;
  /** Several places that are one thing: alternatives, the clauses of a range. */
  readonly together: boolean;
}

export const noPlaces: FoundPlaces = { places: [], slip: false, together: false };

/** One way to look a path up, as written or as a slip. */
export type Look = (steps: readonly Step[], how: How) => FoundPlaces;

/** The places a path names, as written or, when there is none, as a slip. */
export function findPath(start: Start, steps: readonly Step[], option?: string): FoundPlaces {
  const strict = pathOnce(start, steps, option, { styles: 'any' });
  if (strict.places.length > 0) return strict;
  const numbered = option === undefined ? stepAsOption(start, steps) : noPlaces;
  if (numbered.places.length > 0) return numbered;
  const dashed = asRange(steps);
  const look: Look = (each, how) => pathOnce(start, each, undefined, how);
  const range = dashed && option === undefined ? rangeBy(look, dashed.from, dashed.to, { styles: 'any' }) : noPlaces;
  return range.places.length > 0 ? range : pathOnce(start, steps, option, { styles: 'any', lenient: true });
}

/** The places of every clause from one end of a range to the other. `joined`: the range read as one hyphenated number (`6-08`), which wins where the text numbers so. */
export function findRange(
  start: Start,
  from: readonly Step[],
  to: readonly Step[],
  joined?: readonly Step[],
): FoundPlaces {
  const whole = joined ? pathOnce(start, joined, undefined, { styles: 'any' }) : noPlaces;
  if (whole.places.length > 0) return whole;
  const look: Look = (each, how) => pathOnce(start, each, undefined, how);
  return rangeOrSlip(look, from, to, { styles: 'any' });
}

/** A range as written, else as a slip: with `Articles 2 to 4` both ends are paragraphs when one of them can only be that. */
export function rangeOrSlip(look: Look, from: readonly Step[], to: readonly Step[], how: How): FoundPlaces {
  const strict = rangeBy(look, from, to, how);
  if (strict.places.length > 0) return strict;
  const lenient = rangeBy(look, from, to, { ...how, lenient: true });
  if (lenient.places.length > 0) return lenient;
  const paragraphs = rangeBy(look, asParagraphs(from), asParagraphs(to), how);
  return { ...paragraphs, slip: true };
}

function asParagraphs(steps: readonly Step[]): readonly Step[] {
  return steps.map((step) => (isHeadingUnit(step.unit) ? { ...step, unit: 'paragraph' } : step));
}

/** How places become an answer; undefined when there are none. */
export function answerOf(found: FoundPlaces, slipText: string): Resolution | undefined {
  const [first] = found.places;
  if (!first) return undefined;
  if (found.places.length > 1 && !found.together)
    return found.slip ? undefined : { kind: 'ambiguous', places: found.places };
  if (!found.slip) return { kind: 'resolved', places: found.places };
  return { kind: 'resolved', places: found.places, slip: { written: slipText, canonical: canonicalOf(found.places) } };
}

/** One look-up of a path: around the citing clause when the start says so, then file by file. */
export function pathOnce(start: Start, steps: readonly Step[], option: string | undefined, how: How): FoundPlaces {
  if (start.around !== undefined) {
    const outline = outlineOf(start.document);
    for (const styles of ['same', 'any'] as const) {
      const near = around(outline, start.around, steps, { ...how, styles });
      const found = placesOfBlocks(start.document, near.blocks, near.slip, option);
      if (found.places.length > 0) return found;
    }
  }
  for (const document of familyOf(start.snapshot, start.document)) {
    const found =
      document === start.document
        ? inFile(document, start.region, steps, option, how)
        : inOther(document, steps, option, how);
    if (found.places.length > 0) return found;
  }
  return option === undefined || how.lenient ? noPlaces : optionAsStep(start, steps, option, how);
}

function inFile(
  document: Document,
  region: BlockId | 'main',
  steps: readonly Step[],
  option: string | undefined,
  how: How,
): FoundPlaces {
  const found = fromTop(outlineOf(document), region, steps, how);
  return placesOfBlocks(document, found.blocks, found.slip, option);
}

/** Looks a path up in another file of the family: an annex file is entered by its name only, any other continues the main text. */
export function inOther(document: Document, steps: readonly Step[], option: string | undefined, how: How): FoundPlaces {
  const [first, ...rest] = steps;
  const name = annexNameOf(document);
  if (!first || !name) return inFile(document, 'main', steps, option, how);
  if (name.unit === first.unit && (name.value === first.value || (first.value === '' && !first.counted))) {
    return rest.length > 0
      ? inFile(document, 'main', rest, option, how)
      : { places: [agreementPlace(document)], slip: false, together: true };
  }
  if (!isAnnexUnit(first.unit)) return noPlaces;
  const found = byName(outlineOf(document), 'main', steps, how);
  return placesOfBlocks(document, found?.blocks ?? [], found?.slip ?? false, option);
}

/** More than these are as ambiguous as these. */
const enough = 50;

/** The blocks as places; alternatives of one provision count as one thing. */
export function placesOfBlocks(
  document: Document,
  blocks: readonly BlockId[],
  slip: boolean,
  option?: string,
): FoundPlaces {
  const named = option === undefined ? blocks : ofOption(document.model, blocks, option);
  const kept = named.length > enough ? named.slice(0, enough) : named;
  const together = kept.length < 2 || isOptionGroup(document.model, kept);
  return { places: distinct(kept.map((block) => clausePlace(document, block))), slip, together };
}

/** `Art.II/A` and `Art.II/B/1` have the look of an option, but the letter may be a heading or a point, wherever it stood. */
function optionAsStep(start: Start, steps: readonly Step[], option: string, how: How): FoundPlaces {
  for (let at = steps.length; at > 0; at -= 1) {
    const before = steps[at - 1];
    if (!before) break;
    const found = pathOnce(
      start,
      [...steps.slice(0, at), { value: option.toLowerCase(), span: before.span }, ...steps.slice(at)],
      undefined,
      how,
    );
    if (found.places.length > 0) return found;
  }
  return noPlaces;
}

/** `3/1` where 3 has no point 1 but an option 1. */
function stepAsOption(start: Start, steps: readonly Step[]): FoundPlaces {
  const last = steps.at(-1);
  if (!last || steps.length < 2 || last.unit !== undefined || last.counted) return noPlaces;
  return pathOnce(start, steps.slice(0, -1), last.value, { styles: 'any' });
}

/** Every clause between the two ends, each looked up with `look`; none when an end is missing, several things, or before the start. */
export function rangeBy(look: Look, from: readonly Step[], to: readonly Step[], how: How): FoundPlaces {
  const first = look(from, how);
  const [begin] = first.places;
  if (!first.together || begin?.kind !== 'clause') return noPlaces;
  for (const steps of to.length < from.length ? [completed(from, to), to] : [to]) {
    const last = look(steps, how);
    const end = last.places.at(-1);
    if (!last.together || end?.kind !== 'clause' || end.document !== begin.document) continue;
    const { document } = begin;
    const places = between(document, begin.block, end.block).map((block) => clausePlace(document, block));
    if (places.length > 0) return { places, slip: first.slip || last.slip, together: true };
  }
  return noPlaces;
}

/** A number with a dash that is no label: the range it then is. */
function asRange(steps: readonly Step[]): { readonly from: readonly Step[]; readonly to: readonly Step[] } | undefined {
  const last = steps.at(-1);
  const ends = last ? /^([\p{L}\d]{1,5})-([\p{L}\d]{1,5})$/u.exec(last.value) : null;
  if (!last || ends?.[1] === undefined || ends[2] === undefined) return undefined;
  const before = steps.slice(0, -1);
  return {
    from: [...before, { ...last, value: ends[1] }],
    to: [...before, { ...last, value: ends[2].replace(/^0+(?=\d)/, '') }],
  };
}

/** Canonical citations of the places: of a range its two ends. */
function canonicalOf(places: readonly Place[]): string {
  const texts = places.map((place) =>
    place.kind === 'clause' ? citationOf(place.document, place.block) : place.declaration.id.text,
  );
  return texts.length < 2 ? (texts[0] ?? '') : `${texts[0] ?? ''}–${texts.at(-1) ?? ''}`;
}
