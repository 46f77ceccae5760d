// Citations in prose: what each member of `paragraphs 13(a), (c) and (d)`, `this Article`, `Article 5 of the Minsk Protocol` names.
// Invariant: silence in every doubtful case. `unresolved` is answered only for what `mayReport` is sure of; rules report
// `unresolved` and slips, never `ambiguous`, of a citation in prose.

import { firstWhere } from '../text/rising.js';
import { type BlockId, type CitationInline, type CitationMember, NO_BLOCK, type Unit } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { ask, citedAs } from './asked.js';
import { descend } from './descend.js';
import { instrumentOf } from './instruments.js';
import { findNatural, type NaturalStart, ownArticle } from './natural.js';
import { nearestCitation } from './nearest.js';
import { outlineOf } from './outline.js';
import { answerOf, pathOnce, placesOfBlocks, rangeBy } from './path.js';
import { blockOf, distinct } from './places.js';
import { resolveRelative, stepsToUnit } from './relative.js';
import { mayReport } from './silence.js';
import { homeOf } from './targets.js';
import type { Resolution } from './types.js';
import { isLevelUnit } from './units.js';

export interface CitedPlace {
  /** Missing for a purely relative citation. */
  readonly member?: CitationMember;
  readonly resolution: Resolution;
}

const silent: Resolution = { kind: 'silent' };
const external: Resolution = { kind: 'external' };

/** How many citations back `that paragraph` looks for the one it means. */
const memory = 24;

/** One answer a member, in order of writing; one without a member for a purely relative citation. */
export function resolveCitation(
  snapshot: Snapshot,
  document: Document,
  from: BlockId,
  citation: CitationInline,
): readonly CitedPlace[] {
  const home = homeOf(document, from);
  const answers = (resolve: (member: CitationMember) => Resolution, alone: () => Resolution): readonly CitedPlace[] =>
    citation.members.length === 0
      ? [{ resolution: alone() }]
      : citation.members.map((member) => ({ member, resolution: resolve(member) }));
  const instrument = instrumentOf(snapshot, document, citation.instrument);
  if (instrument.kind === 'external')
    return answers(
      () => external,
      () => external,
    );
  if (instrument.kind === 'uncertain')
    return answers(
      () => silent,
      () => silent,
    );
  if (instrument.kind === 'other')
    return answers(
      (member) => inOtherAgreement(snapshot, document, instrument.document, member),
      () => silent,
    );
  const relative = citation.relative ? relativeTo(snapshot, document, from, home, citation, memory) : silent;
  if (citation.members.length === 0) return [{ resolution: relative }];
  if (citation.relative?.unit !== undefined && narrows(citation)) {
    return answers(
      (member) =>
        underRelative(startOf(snapshot, document, home, citation, instrument.said), citation, member, relative),
      () => silent,
    );
  }
  return answers(
    (member) => inOwnAgreement(startOf(snapshot, document, home, citation, instrument.said), citation, member),
    () => silent,
  );
}

/** `paragraph 2 of that Article`: the relative word names a larger unit, under which the members stand. */
function narrows({ relative, members }: CitationInline): boolean {
  return members.every((member) => member.steps.every((step) => step.unit !== relative?.unit));
}

function inOwnAgreement(start: NaturalStart, citation: CitationInline, member: CitationMember): Resolution {
  return (
    answerOf(findNatural(start, member.steps, member.to), textOf(start.document, member)) ??
    broken(start, citation, member)
  );
}

function startOf(
  snapshot: Snapshot,
  document: Document,
  home: BlockId,
  { instrument, silent: doubt }: CitationInline,
  said: boolean,
): NaturalStart {
  const ofAgreement = said && !meansRegion(document, home, instrument);
  // `Article 15` in a text of five roman articles whose paragraphs run through is how people write ¶15.
  const foreign = doubt === 'foreign-style' && document.model.agreement.numbering === 'continuous';
  return { snapshot, document, home, ofAgreement, lenient: doubt === undefined || said || foreign };
}

/** `of this Protocol` in a protocol that is annexed: the protocol, and not the agreement. */
function meansRegion(document: Document, home: BlockId, instrument: CitationInline['instrument']): boolean {
  const region = outlineOf(document).regionOf(home);
  if (region === 'main' || instrument.kind === 'unmarked' || !instrument.span) return false;
  ask(document, citedAs(region));
  const { tree } = document.model;
  const words = tree.text.slice(instrument.span.start, instrument.span.end).toLowerCase();
  const [heading = ''] = tree.text
    .slice(tree.start(region), tree.end(region))
    .trimStart()
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return heading !== '' && words.endsWith(heading);
}

function inOtherAgreement(snapshot: Snapshot, document: Document, other: Document, member: CitationMember): Resolution {
  const start = { snapshot, document: other, region: 'main' as const };
  for (const how of [
    { styles: 'any', noSuffix: true },
    { styles: 'any', noSuffix: true, lenient: true },
  ] as const) {
    const found = member.to
      ? rangeBy((steps, each) => pathOnce(start, steps, undefined, each), member.steps, member.to, how)
      : pathOnce(start, member.steps, undefined, how);
    const answer = answerOf(found, textOf(document, member));
    if (answer) return answer;
  }
  return silent;
}

/** The member looked up under what the relative word names. */
function underRelative(
  start: NaturalStart,
  citation: CitationInline,
  member: CitationMember,
  relative: Resolution,
): Resolution {
  if (relative.kind !== 'resolved') return relative.kind === 'external' ? external : silent;
  const [place, ...others] = relative.places;
  if (!place || others.length > 0 || place.kind !== 'clause') return silent;
  const outline = outlineOf(place.document);
  const look = (steps: CitationMember['steps'], how: Parameters<typeof descend>[3]) => {
    const { blocks, slip } = descend(outline, blockOf(place), steps, how);
    return placesOfBlocks(place.document, blocks, slip);
  };
  for (const styles of ['same', 'any'] as const) {
    const found = member.to ? rangeBy(look, member.steps, member.to, { styles }) : look(member.steps, { styles });
    const answer = answerOf(found, textOf(start.document, member));
    if (answer) return answer;
  }
  return place.document === start.document ? broken(start, citation, member, place.block) : silent;
}

function broken(start: NaturalStart, citation: CitationInline, member: CitationMember, scope?: BlockId): Resolution {
  if (!mayReport(start, citation, member, scope)) return silent;
  const outline = outlineOf(start.document);
  const region = outline.regionOf(start.home);
  const own =
    scope ??
    (isLevelUnit(member.steps[0]?.unit) && !outline.isContinuous(region) ? ownArticle(outline, start.home) : undefined);
  const nearest = nearestCitation(outline, own ?? region, member.steps);
  return { kind: 'unresolved', reason: 'no-place', ...(nearest === undefined ? {} : { nearest }) };
}

function relativeTo(
  snapshot: Snapshot,
  document: Document,
  from: BlockId,
  home: BlockId,
  citation: CitationInline,
  left: number,
): Resolution {
  if (home === NO_BLOCK) return silent;
  if (citation.relative?.word !== 'that' || citation.relative.unit === undefined)
    return resolveRelative(document, home, citation);
  return antecedent(snapshot, document, from, home, citation, citation.relative.unit, left);
}

/** `that Article`: the nearest earlier citation of an article in the block; after an external one it is external. */
function antecedent(
  snapshot: Snapshot,
  document: Document,
  from: BlockId,
  home: BlockId,
  citation: CitationInline,
  unit: Unit,
  left: number,
): Resolution {
  const inlines = document.model.inline(from);
  let remaining = left;
  for (let i = firstWhere(inlines, ({ span }) => span.start >= citation.span.start) - 1; i >= 0 && remaining > 0; i -= 1) {
    const earlier = inlines[i];
    if (earlier?.kind !== 'citation' || earlier.span.end > citation.span.start) continue;
    remaining -= 1;
    const member = earlier.members.findLast((each) => stepsToUnit(each.steps, unit) !== undefined);
    const named = member && stepsToUnit(member.steps, unit);
    if (!named && earlier.relative?.unit !== unit) continue;
    if (instrumentOf(snapshot, document, earlier.instrument).kind === 'external') return external;
    if (!named) return relativeTo(snapshot, document, from, home, earlier, remaining);
    // After a list a plural means all of it; a singular means none for certain.
    const plural = /\p{L}s$/u.test(document.model.tree.text.slice(citation.span.start, citation.span.end));
    const members = earlier.members.flatMap((each) => {
      const steps = stepsToUnit(each.steps, unit);
      return steps ? [steps.length === each.steps.length ? each : { span: each.span, steps }] : [];
    });
    const places = members.map((each) => resolveOne(snapshot, document, from, earlier, each));
    if (places.some((each) => each.kind !== 'resolved')) return silent;
    const all = distinct(places.flatMap((each) => (each.kind === 'resolved' ? each.places : [])));
    return plural || all.length === 1 ? { kind: 'resolved', places: all } : silent;
  }
  return silent;
}

function resolveOne(
  snapshot: Snapshot,
  document: Document,
  from: BlockId,
  citation: CitationInline,
  member: CitationMember,
): Resolution {
  // `that Article` of `paragraph 2 of that Article` would look back for ever: only what names its unit itself is followed.
  if (citation.relative?.word === 'that') return silent;
  return resolveCitation(snapshot, document, from, { ...citation, members: [member] })[0]?.resolution ?? silent;
}

function textOf(document: Document, member: CitationMember): string {
  return document.model.tree.text.slice(member.span.start, member.span.end);
}
