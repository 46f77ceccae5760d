// What a document says about another agreement's clauses, found without reading the rest of it.
// Invariant: for a document outside the other one's family, the same occurrences in the same order as going through all of its
// blocks. They can only stand where an agreement of that family is named: in braces, annotations and fields, in prose by its title
// or alias; and, where the family is the precedent a draft follows, in what `@precedent`, `@omits` and `precedent:` name.

import { nameKey } from '../model/fold.js';
import type { BlockId } from '../syntax/types.js';
import { derived, type Memoized } from '../workspace/memo.js';
import { namedAgreements } from '../workspace/named.js';
import { blocksSpeakingOf } from '../workspace/spoken.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { familyOf } from './family.js';
import { agreementsOfTitle, bareName } from './instruments.js';
import { placesOf } from './occurrences.js';
import { citations, names, references, targetsInAnnotation, targetsInField } from './occurrences-by-block.js';
import { placeKey } from './places.js';
import type { Occurrence } from './types.js';

/** The occurrences of a document by the key of the place they mean. */
export type Meant = ReadonlyMap<string, readonly Occurrence[]>;

/** As `occurrencesToward`, kept for as long as what it rests on stays: while somebody types elsewhere nothing is looked for again. */
export function meantToward(snapshot: Snapshot, document: Document, other: Document, family: readonly Document[]): Meant {
  // Of a draft of several precedents a target may be in any of them: what they have is not looked into, so nothing is kept for longer.
  const meant = document.model.agreement.precedents.length > 1 ? towardNow(snapshot, other) : toward(snapshot, other, family);
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
  if (before && before.basis.length === basis.length && before.basis.every((each, i) => each === basis[i])) return before.meant;
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
      const name = text.replace(/\*$/u, '');
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
function occurrencesToward(
  snapshot: Snapshot,
  document: Document,
  other: Document,
  family: readonly Document[],
): Meant {
  const made = new Map<string, Occurrence[]>();
  for (const block of blocksNaming(document, family)) {
    for (const occurrence of outwardIn(document, block)) {
      const resolution = placesOf(snapshot, document, occurrence);
      if (resolution.kind !== 'resolved') continue;
      for (const place of resolution.places) {
        if (place.document.uri !== other.uri) continue;
        const key = placeKey(place);
        const list = made.get(key);
        if (list) list.push(occurrence);
        else made.set(key, [occurrence]);
      }
    }
  }
  return made;
}

/** In order of position. */
function blocksNaming(document: Document, family: readonly Document[]): readonly BlockId[] {
  const { model } = document;
  const named = namedAgreements(document);
  const blocks = new Set<BlockId>();
  const keys = new Set<string>();
  for (const { model: { agreement } } of family) {
    const called = [agreement.id.text, ...agreement.aliases.map((alias) => alias.text)];
    for (const name of called) for (const key of [nameKey(name), nameKey(name.replace(/\*$/u, ''))]) keys.add(key);
    for (const name of [...called, agreement.name.text]) for (const block of blocksSpeakingOf(document, name)) blocks.add(block);
  }
  for (const key of keys) for (const block of named.get(key) ?? []) blocks.add(block);
  if (model.agreement.precedents.some(({ text }) => keys.has(nameKey(text)))) {
    for (const { block, name } of model.allAnnotations) if (name === 'precedent' || name === 'omits') blocks.add(block);
    for (const declared of model.declarations) for (const { block, name } of declared.fields) if (name === 'precedent') blocks.add(block);
  }
  return inOrder(document, blocks);
}

function inOrder({ model: { tree } }: Document, blocks: ReadonlySet<BlockId>): readonly BlockId[] {
  if (blocks.size < 2) return [...blocks];
  return [...blocks].map((block) => ({ block, start: tree.start(block) })).sort((a, b) => a.start - b.start).map(({ block }) => block);
}

/** What of a block may mean a place in an agreement of another family, in the order of `occurrencesIn`. */
function outwardIn(document: Document, block: BlockId): readonly Occurrence[] {
  switch (document.model.tree.kind(block)) {
    case 'heading':
    case 'provision':
    case 'paragraph':
    case 'table':
    case 'note':
      return sorted([...references(document, block), ...citations(document, block)]);
    case 'annotation':
      return sorted([...targetsInAnnotation(document, block)]);
    case 'field':
      return sorted([...targetsInField(document, block), ...[...names(document, block)].filter((each) => each.kind === 'name' && each.use.expects === 'agreement')]);
    case 'declaration':
    case 'blank':
    case 'comment':
      return [];
  }
}

function sorted(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return [...occurrences].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
