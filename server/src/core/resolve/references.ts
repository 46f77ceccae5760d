// Who cites what: every occurrence, in any document, that means a place.
// Invariant: built from the same answers as definition and hover (`placesOf`), once a snapshot and document, and only for documents
// whose text names the agreement.

import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { blocksIn, isWithin } from '../syntax/walk.js';
import { derived } from '../workspace/memo.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { familyOf } from './family.js';
import { occurrencesIn, placesOf } from './occurrences.js';
import { type Meant, meantToward } from './outward.js';
import { keyOf, placeKey } from './places.js';
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
  const key = placeKey(place);
  return citingDocuments(snapshot, place.document).flatMap((document) =>
    (meantBy(snapshot, document, place.document).get(key) ?? []).map((occurrence) => ({ document, occurrence })),
  );
}

/**
 * How often a clause is cited from outside of itself, its points counting as itself: references, citations, `@see` and the like.
 * `@precedent` and `@omits` are correspondence and do not count; NO_BLOCK gives 0.
 */
export function citedBy(snapshot: Snapshot, document: Document, block: BlockId): number {
  if (block === NO_BLOCK) return 0;
  const { tree } = document.model;
  const key = keyOf(document, block);
  let count = 0;
  for (const citing of citingDocuments(snapshot, document)) {
    for (const occurrence of meantBy(snapshot, citing, document).get(key) ?? []) {
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

function meantBy(snapshot: Snapshot, document: Document, other: Document): Meant {
  const family = familyOf(snapshot, other);
  return family.includes(document) ? meantIn(snapshot, document) : meantToward(snapshot, document, other, family);
}

/** The occurrences of a document by the key of each place they mean. */
function meantIn(snapshot: Snapshot, document: Document): Meant {
  const known = derived(snapshot, indexes);
  const before = known.get(document);
  if (before) return before;
  const made = new Map<string, Occurrence[]>();
  for (const block of blocksIn(document.model.tree)) {
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
  known.set(document, made);
  return made;
}

function indexes(): WeakMap<Document, Meant> {
  return new WeakMap();
}
