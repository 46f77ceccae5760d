// Who cites what: every occurrence, in any document, that means a place.
// Invariant: built from the same answers as definition and hover (`placesOf`), once a snapshot and document, and only for documents
// whose text names the agreement.

import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import { isWithin } from '../syntax/walk.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { isRemark } from '../model/annotations.js';
import { familyOf, inSnapshotOrder } from './family.js';
import { citingInFamily } from './citing-in-family.js';
import { meantToward } from './outward.js';
import { clausePlace, placeKey } from './places.js';
import type { Cites, Place } from './types.js';

export interface FoundReference {
  readonly document: Document;
  readonly occurrence: Cites;
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

/** It cites: `@precedent`, `@omits` and `precedent:` are correspondence, names and mentions are none, and a remark is no part of the text. */
export function isCitation(occurrence: Cites): boolean {
  if (occurrence.kind === 'annotation-target')
    return occurrence.annotation !== 'precedent' && occurrence.annotation !== 'omits' && !isRemark(occurrence.annotation);
  return (
    occurrence.kind === 'reference' ||
    occurrence.kind === 'citation' ||
    (occurrence.kind === 'field-target' && occurrence.field !== 'precedent')
  );
}

/** The document, its family, and the documents that name its agreement, in the order of the snapshot. */
function citingDocuments(snapshot: Snapshot, document: Document): readonly Document[] {
  const may = new Set([...familyOf(snapshot, document), ...snapshot.citing(document.model.agreement.id.text)]);
  return inSnapshotOrder(snapshot, may);
}

/** The occurrences of a document that mean the place, in order: of the place's own family those that may are read, else those that name it. */
function occurrencesOf(snapshot: Snapshot, document: Document, place: Place): readonly Cites[] {
  const family = familyOf(snapshot, place.document);
  if (family.includes(document)) return citingInFamily(snapshot, document, place);
  return meantToward(snapshot, document, place.document, family).get(placeKey(place)) ?? [];
}
