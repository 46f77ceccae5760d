// Explicit targets, in braces, annotations and fields: `13(d)`, `korea-1953:MAC`, `#buffer`, `24-26`.
// Invariants: a declared id wins over a path of the same letters; the citing document's own names win over other agreements';
// while the workspace is loading nothing in another file is called missing.

import { type BlockId, NO_BLOCK, type Target } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { ask, citationOf, declaredAs, labelled } from './asked.js';
import { declarationAt } from './declaration-at.js';
import { agreementsNamed, familyOf } from './family.js';
import { agreementNames, declaredNames, labelNames, targetNames } from './known-names.js';
import { nearestCitation, nearestName } from './nearest.js';
import { outlineOf } from './outline.js';
import { answerOf, findPath, findRange, type Start } from './path.js';
import { agreementPlace, clausePlace, declarationPlace, distinct, placesIn } from './places.js';
import type { Place, Resolution } from './types.js';

/**
 * What a target names. `from` is the block it stands in (a clause, or an annotation or field of one). Never `external`;
 * `silent` only while loading. `told`: as of `resolveTargetIn`.
 */
export function resolveTarget(snapshot: Snapshot, document: Document, from: BlockId, target: Target, told = false): Resolution {
  return resolveTargetIn(
    snapshot,
    document,
    from,
    target,
    target.agreement ? agreementsNamed(snapshot, document, target.agreement.name) : [document],
    told,
  );
}

/** As `resolveTarget`, for a target in the text of none of these agreements, whoever wrote it; a slip does not say how it is written. */
export function resolveFromOutside(snapshot: Snapshot, target: Target, agreements: readonly Document[]): Resolution {
  return resolveTargetIn(snapshot, undefined, NO_BLOCK, target, agreements);
}

/**
 * As `resolveTarget`, in the agreements given; several that have it make it ambiguous. `document` undefined: somebody outside of them asks.
 * `told`: somebody is told of one that is missing, so it is said what is nearest, for which all names of the text may be read.
 */
export function resolveTargetIn(
  snapshot: Snapshot,
  document: Document | undefined,
  from: BlockId,
  target: Target,
  agreements: readonly Document[],
  told = false,
): Resolution {
  if (target.malformed) return { kind: 'unresolved', reason: 'malformed' };
  const [first, ...others] = agreements;
  if (!first) return unknownAgreement(snapshot, target, told);
  const answer = resolveIn(snapshot, document, from, target, first, told);
  const found = others
    .map((other) => resolveIn(snapshot, document, from, target, other, false))
    .filter((other) => placesIn(other).length > 0);
  if (found.length === 0) return answer;
  const all = placesIn(answer).length > 0 ? [answer, ...found] : found;
  const [single] = all;
  return single && all.length === 1 ? single : { kind: 'ambiguous', places: distinct(all.flatMap(placesIn)) };
}

/** The clause a target or citation stands in: of an annotation its owner; NO_BLOCK for the agreement, declarations and fields. */
export function homeOf(document: Document, block: BlockId): BlockId {
  const { tree } = document.model;
  let home = block;
  while (home !== NO_BLOCK && (tree.kind(home) === 'annotation' || tree.kind(home) === 'field'))
    home = tree.parent(home);
  return home === NO_BLOCK || tree.kind(home) === 'declaration' ? NO_BLOCK : home;
}

function resolveIn(
  snapshot: Snapshot,
  document: Document | undefined,
  from: BlockId,
  target: Target,
  agreement: Document,
  told: boolean,
): Resolution {
  const { locator } = target;
  if (locator.kind === 'whole') return resolved([agreementPlace(agreement)]);
  const family = familyOf(snapshot, agreement);
  if (locator.kind === 'label')
    return byLabel(family, locator.name) ?? missing(snapshot, told, () => nearestLabel(snapshot, family, locator.name));
  if (locator.id !== undefined && target.option === undefined) {
    const named = byId(snapshot, family, locator.id, target.agreement === undefined);
    if (named) return named;
  }
  const own = agreement === document;
  const home = own ? homeOf(agreement, from) : NO_BLOCK;
  const start: Start = {
    snapshot,
    document: agreement,
    region: own ? outlineOf(agreement).regionOf(home) : 'main',
    ...(own && target.relative ? { around: home } : {}),
  };
  const { id } = locator;
  const written = document?.model.tree.text.slice(locator.span.start, locator.span.end) ?? '';
  const found =
    locator.kind === 'path'
      ? findPath(start, locator.steps, target.option)
      : findRange(start, locator.from, locator.to, locator.joined);
  const answer = answerOf(found, written);
  if (answer) return answer;
  const steps = locator.kind === 'path' ? locator.steps : locator.from;
  const [other] = target.option === undefined ? [] : findPath(start, steps).places;
  if (other?.kind === 'clause') return missing(snapshot, told, () => citationOf(other.document, other.block));
  return missing(snapshot, told, () => {
    const names = target.agreement === undefined ? targetNames : declaredNames;
    const near = id === undefined ? undefined : nearestName(id, names(snapshot, family));
    return near ?? nearestCitation(outlineOf(agreement), start.region, steps);
  });
}

/** A declaration with this id or alias; else an agreement, when the target may begin with one. */
function byId(
  snapshot: Snapshot,
  family: readonly Document[],
  id: string,
  maybeAgreement: boolean,
): Resolution | undefined {
  for (const member of family) {
    ask(member, declaredAs(id));
    const declaration = member.model.declared(id);
    if (declaration) return resolved([declarationPlace(member, declaration)]);
  }
  const [asking] = family;
  const agreements = maybeAgreement && asking ? agreementsNamed(snapshot, asking, id) : [];
  if (agreements.length === 0) return undefined;
  const places = agreements.map(agreementPlace);
  return places.length > 1 ? { kind: 'ambiguous', places } : resolved(places);
}

function byLabel(family: readonly Document[], name: string): Resolution | undefined {
  for (const member of family) {
    ask(member, labelled(name));
    const block = member.model.labelled(name);
    if (block === undefined) continue;
    if (block === NO_BLOCK) return resolved([agreementPlace(member)]);
    const declaration = declarationAt(member, block);
    return resolved([declaration ? declarationPlace(member, declaration) : clausePlace(member, block)]);
  }
  return undefined;
}

function resolved(places: readonly Place[]): Resolution {
  return { kind: 'resolved', places };
}

/** Missing, unless it may stand in a file that has not been read yet: any agreement may have parts in other files. */
function missing(snapshot: Snapshot, told: boolean, findNearest: () => string | undefined): Resolution {
  if (snapshot.loading) return { kind: 'silent' };
  const nearest = told ? findNearest() : undefined;
  return { kind: 'unresolved', reason: 'no-place', ...(nearest === undefined ? {} : { nearest }) };
}

function unknownAgreement(snapshot: Snapshot, target: Target, told: boolean): Resolution {
  if (snapshot.loading) return { kind: 'silent' };
  const nearest = told && target.agreement ? nearestName(target.agreement.name, agreementNames(snapshot)) : undefined;
  return { kind: 'unresolved', reason: 'no-agreement', ...(nearest === undefined ? {} : { nearest }) };
}

function nearestLabel(snapshot: Snapshot, family: readonly Document[], name: string): string | undefined {
  const nearest = nearestName(name, labelNames(snapshot, family));
  return nearest === undefined ? undefined : `#${nearest}`;
}
