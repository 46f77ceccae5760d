// Who cites what: every occurrence, in any document, that means a place.
// Invariant: built from the same answers as definition and hover (`placesOf`), once a snapshot and document, and only for documents
// whose text names the agreement.

import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { blocksIn, isWithin } from '../syntax/walk.js';
import { derived, type Memoized } from '../workspace/memo.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { blocksThatMayCite } from './cited-as.js';
import { familyOf } from './family.js';
import { agreementsOfTitle } from './instruments.js';
import { occurrencesIn, placesOf } from './occurrences.js';
import { occurrencesToward } from './outward.js';
import { clausePlace, placeKey } from './places.js';
import type { Occurrence, Place } from './types.js';

export interface FoundReference {
  readonly document: Document;
  readonly occurrence: Occurrence;
}

/**
 * Every occurrence that means the place: references, citations in prose (ranges that cover it too), annotations, fields, mentions and
 * names. In order of document and position; the place's own declaration, label or heading is not among them.
 */
export function referencesTo(snapshot: Snapshot, place: Place): readonly FoundReference[] {
  return citingDocuments(snapshot, place.document).flatMap((document) =>
    occurrencesOf(snapshot, document, place).map((occurrence) => ({ document, occurrence })),
  );
}

/**
 * How often a clause is cited from outside of itself, its points counting as itself: references, citations, `@see` and the like.
 * `@precedent` and `@omits` are correspondence and do not count; NO_BLOCK gives 0.
 */
export function citedBy(snapshot: Snapshot, document: Document, block: BlockId): number {
  if (block === NO_BLOCK) return 0;
  const { tree } = document.model;
  const place = clausePlace(document, block);
  let count = 0;
  for (const citing of citingDocuments(snapshot, document)) {
    for (const occurrence of occurrencesOf(snapshot, citing, place)) {
      const inside = citing === document && isWithin(tree, occurrence.block, block);
      if (!inside && isCitation(occurrence)) count += 1;
    }
  }
  return count;
}

function isCitation(occurrence: Occurrence): boolean {
  if (occurrence.kind === 'annotation-target')
    return occurrence.annotation !== 'precedent' && occurrence.annotation !== 'omits';
  return (
    occurrence.kind === 'reference' ||
    occurrence.kind === 'citation' ||
    (occurrence.kind === 'field-target' && occurrence.field !== 'precedent')
  );
}

/** The document, its family, and the documents that name its agreement, in the order of the snapshot. */
function citingDocuments(snapshot: Snapshot, document: Document): readonly Document[] {
  const may = new Set([...familyOf(snapshot, document), ...snapshot.citing(document.model.agreement.id.text)]);
  return snapshot.ordered.filter((candidate) => may.has(candidate));
}

/** The occurrences of a document that mean the place, in order: of the place's own family those that may are read, else those that name it. */
function occurrencesOf(snapshot: Snapshot, document: Document, place: Place): readonly Occurrence[] {
  const family = familyOf(snapshot, place.document);
  if (family.includes(document)) return inFamily(snapshot, document, place);
  const kept = derived(snapshot, outward);
  const known = kept.get(place.document) ?? new WeakMap<Document, Meant>();
  kept.set(place.document, known);
  const meant = known.get(document) ?? occurrencesToward(snapshot, document, place.document, family);
  known.set(document, meant);
  return meant.get(placeKey(place)) ?? [];
}

function outward(): WeakMap<Document, WeakMap<Document, Meant>> {
  return new WeakMap();
}

type Meant = ReadonlyMap<string, readonly Occurrence[]>;

/** What was found in one document of a snapshot. */
interface Known {
  readonly byPlace: Map<string, readonly Occurrence[]>;
  /** How many blocks were read for it. */
  read: number;
  /** Everything, once reading the whole text costs no more than what was asked. */
  whole?: Meant;
}

/**
 * Only the blocks that may cite the place are read. Who asks for one clause after the other is answered from the whole text as soon
 * as as many blocks were read as it has.
 */
function inFamily(snapshot: Snapshot, document: Document, place: Place): readonly Occurrence[] {
  const all = derived(snapshot, indexes);
  const known: Known = all.get(document) ?? { byPlace: new Map(), read: 0 };
  all.set(document, known);
  const key = placeKey(place);
  const before = known.whole?.get(key) ?? known.byPlace.get(key);
  if (before) return before;
  if (known.whole) return [];
  const { tree } = document.model;
  if (known.read > tree.count) {
    known.whole = meantBy(snapshot, document, blocksIn(tree));
    return known.whole.get(key) ?? [];
  }
  const blocks = blocksThatMayCite(document, place);
  known.read += blocks.length + 1;
  const found = meantBy(snapshot, document, blocks).get(key) ?? [];
  known.byPlace.set(key, found);
  return found;
}

/** The occurrences of some blocks by the key of each place they mean. */
function meantBy(snapshot: Snapshot, document: Document, blocks: Iterable<BlockId>): Meant {
  const made = new Map<string, Occurrence[]>();
  for (const block of blocks) {
    for (const occurrence of occurrencesIn(document, block)) {
      if (
        occurrence.kind === 'number' ||
        occurrence.kind === 'word' ||
        occurrence.kind === 'declaration' ||
        occurrence.kind === 'definition'
      )
        continue;
      const resolution = placesOf(snapshot, document, occurrence);
      if (resolution.kind !== 'resolved') continue;
      for (const place of resolution.places) {
        const key = placeKey(place);
        const list = made.get(key);
        if (list) list.push(occurrence);
        else made.set(key, [occurrence]);
      }
    }
  }
  return made;
}

function indexes(): WeakMap<Document, Known> {
  return new WeakMap();
}
