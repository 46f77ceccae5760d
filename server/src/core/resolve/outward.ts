// What a document says about another agreement's clauses, found without reading the rest of it.
// Invariant: for a document outside the other one's family, the same occurrences in the same order as going through all of its
// blocks. They can only stand where an agreement of that family is named: in braces, annotations and fields, in prose by its title
// or alias; and, where the family is the precedent a draft follows, in what `@precedent`, `@omits` and `precedent:` name.

import { markedBy } from '../model/marks.js';
import { withoutStar } from '../model/names.js';
import { sortedBlocks } from '../syntax/walk.js';
import { nameKey } from '../model/fold.js';
import { parseTargets } from '../syntax/targets.js';
import type { BlockId, Target } from '../syntax/types.js';
import { isSameList } from '../text/same-list.js';
import { derived, type Memoized } from '../workspace/memo.js';
import { namedAgreements } from '../workspace/named.js';
import { blocksSpeakingOf, maySpeakOf } from '../workspace/spoken.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { agreementsNamed, familyOf, isOwnName } from './family.js';
import { agreementsOfTitle, bareName } from './instruments.js';
import { placesOf } from './occurrences.js';
import { outwardIn } from './outward-in.js';
import { outwardOf, type OutwardTarget } from './outward-kept.js';
import { placeKey } from './places.js';
import { resolveFromOutside } from './targets.js';
import type { Cites, Place, Resolution } from './types.js';

/** The occurrences of a document by the key of the place they mean. */
export type Meant = ReadonlyMap<string, readonly Cites[]>;

/** As `occurrencesToward`, kept for as long as what it rests on stays: while somebody types elsewhere nothing is looked for again. */
export function meantToward(snapshot: Snapshot, document: Document, other: Document, family: readonly Document[]): Meant {
  // Of a draft of several precedents a target may be in any of them: what they have is not looked into, so nothing is kept for longer.
  const meant = precedentsIn(document).length > 1 ? towardNow(snapshot, other) : toward(snapshot, other, family);
  const known = meant.get(document);
  if (known) return known;
  const made = occurrencesToward(snapshot, document, other, family);
  meant.set(document, made);
  return made;
}

/** Answers, and the parts of documents (`Aspects`) that they were read from, but for the citing documents themselves. */
interface Kept {
  readonly basis: readonly object[];
  readonly meant: WeakMap<Document, Meant>;
}

/** What other documents say about one: kept until something that its names may mean is written otherwise, whatever else comes and goes. */
function toward(snapshot: Snapshot, other: Document, family: readonly Document[]): WeakMap<Document, Meant> {
  const kept = derived(snapshot.lineage, createKept);
  const before = kept.get(other.uri);
  const basis = basisOf(snapshot, family);
  if (before && isSameList(before.basis, basis)) return before.meant;
  const meant = new WeakMap<Document, Meant>();
  kept.set(other.uri, { basis, meant });
  return meant;
}

/** The same, kept for this snapshot only. */
function towardNow(snapshot: Snapshot, other: Document): WeakMap<Document, Meant> {
  const now = derived(snapshot, createNow);
  const known = now.get(other) ?? new WeakMap<Document, Meant>();
  now.set(other, known);
  return known;
}

/** Of every document that a name of the family may mean, and of its family, all that a target can be found by; worked out once a snapshot. */
function basisOf(snapshot: Snapshot, family: readonly Document[]): readonly object[] {
  const [first] = family;
  const known = derived(snapshot, createBases);
  const before = first && known.get(first);
  if (before) return before;
  const found = new Set(family);
  for (const { model: { agreement } } of family) {
    for (const { text } of [agreement.id, agreement.name, ...agreement.aliases]) {
      const name = withoutStar(text);
      for (const named of [...snapshot.agreements(name), ...snapshot.agreements(bareName(name)), ...agreementsOfTitle(snapshot, name)]) for (const member of familyOf(snapshot, named)) found.add(member);
    }
  }
  const basis = [...found].flatMap(({ aspects }) => [aspects.structure, aspects.declarations, aspects.annotations]);
  if (first) known.set(first, basis);
  return basis;
}

function createBases(_snapshot: Snapshot): WeakMap<Document, readonly object[]> {
  return new WeakMap();
}

/** By address. */
function createKept(_owner: Memoized): Map<string, Kept> {
  return new Map();
}

function createNow(_snapshot: Snapshot): WeakMap<Document, WeakMap<Document, Meant>> {
  return new WeakMap();
}

/** The occurrences of `document` that mean places of `other`, by the key of the place. `family`: as `familyOf(snapshot, other)`. */
function occurrencesToward(snapshot: Snapshot, document: Document, other: Document, family: readonly Document[]): Meant {
  const made = new Map<string, Cites[]>();
  const add = (cites: Cites, places: readonly Place[]): void => {
    for (const place of places) {
      if (place.document.uri !== other.uri) continue;
      const key = placeKey(place);
      const list = made.get(key);
      if (list) list.push(cites);
      else made.set(key, [cites]);
    }
  };
  const targets = targetsKept(document, family);
  for (const { cites, text } of targets ?? []) add(cites, placesFromOutside(snapshot, document, text));
  if (targets) return made;
  for (const block of blocksNaming(document, family)) {
    for (const occurrence of outwardIn(document, block)) {
      const resolution = placesOf(snapshot, document, occurrence);
      if (resolution.kind === 'resolved') add(occurrence, resolution.places);
    }
  }
  return made;
}

/** All that the document may say of the family, in order, when that is known without its text; else undefined: so where the family is its precedent, which a field names. */
function targetsKept(document: Document, family: readonly Document[]): readonly OutwardTarget[] | undefined {
  const outward = outwardOf(document);
  if (!outward) return undefined;
  const keys = keysOf(family);
  if (family.some((member) => spokenNames(member).some((name) => maySpeakOf(document, name)))) return undefined;
  const named = namedAgreements(document);
  const found: OutwardTarget[] = [];
  for (const key of keys) {
    if (!named.has(key)) continue;
    const targets = outward.targets(key);
    if (!targets) return undefined;
    found.push(...targets);
  }
  return keys.size < 2 ? found : found.sort((a, b) => a.cites.span.start - b.cites.span.start || b.cites.span.end - a.cites.span.end);
}

/** A target of a document that means places of another agreement. */
export interface TargetToward extends OutwardTarget {
  readonly places: readonly Place[];
}

/** As `meantToward`, target by target, where that is known without a look at the document's text; undefined: it has to be read. `family`: as `familyOf(snapshot, other)`. */
export function targetsToward(snapshot: Snapshot, document: Document, other: Document, family: readonly Document[]): readonly TargetToward[] | undefined {
  return targetsKept(document, family)?.flatMap((target) => {
    const places = placesFromOutside(snapshot, document, target.text);
    return places.some((place) => place.document.uri === other.uri) ? [{ cites: target.cites, text: target.text, places }] : [];
  });
}

/** Every target in which a document names an agreement of the family by one of its names, where that is known without a look at the text; undefined: it has to be read. */
export function targetsNaming(document: Document, family: readonly Document[]): readonly OutwardTarget[] | undefined {
  return targetsKept(document, family);
}

const nowhere: readonly Place[] = [];

/** The places a target means that names its agreement: the same for every document that does not itself bear the name. */
function placesFromOutside(snapshot: Snapshot, document: Document, text: string): readonly Place[] {
  const known = derived(snapshot, createTargets);
  const before = known.get(text);
  const target = before?.target ?? parseTargets(text, 0)[0];
  const name = target?.agreement?.name;
  // What is of its own family is no place of another.
  if (!target || name === undefined || isOwnName(document, name)) return nowhere;
  const resolution = before?.resolution ?? resolveFromOutside(snapshot, target, agreementsNamed(snapshot, document, name));
  if (!before) known.set(text, { target, resolution });
  return resolution.kind === 'resolved' ? resolution.places : nowhere;
}

function createTargets(_snapshot: Snapshot): Map<string, { readonly target: Target; readonly resolution: Resolution }> {
  return new Map();
}

function precedentsIn(document: Document): readonly unknown[] {
  return outwardOf(document)?.precedents ?? document.model.agreement.precedents;
}

/** The keys of the names under which something may mean the family. */
function keysOf(family: readonly Document[]): ReadonlySet<string> {
  return new Set(family.flatMap((member) => idAndAliases(member).flatMap((name) => [nameKey(name), nameKey(withoutStar(name))])));
}

function idAndAliases({ model: { agreement } }: Document): readonly string[] {
  return [agreement.id.text, ...agreement.aliases.map((alias) => alias.text)];
}

/** By what prose may call the document. */
function spokenNames(document: Document): readonly string[] {
  return [...idAndAliases(document), document.model.agreement.name.text];
}

/** In order of position. */
function blocksNaming(document: Document, family: readonly Document[]): readonly BlockId[] {
  const { model } = document;
  const named = namedAgreements(document);
  const blocks = new Set<BlockId>();
  const keys = keysOf(family);
  for (const member of family) for (const name of spokenNames(member)) for (const block of blocksSpeakingOf(document, name)) blocks.add(block);
  for (const key of keys) for (const block of named.get(key) ?? []) blocks.add(block);
  if (model.agreement.precedents.some(({ text }) => keys.has(nameKey(text)))) {
    for (const name of ['precedent', 'omits'] as const) for (const block of markedBy(model, name)) blocks.add(block);
    for (const declared of model.declarations) for (const { block, name } of declared.fields) if (name === 'precedent') blocks.add(block);
  }
  return sortedBlocks(document.model.tree, blocks);
}
