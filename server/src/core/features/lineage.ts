// The lineage of a clause, as a type hierarchy: above it its counterparts in the precedents, and theirs; below it every clause of every
// draft that follows it.
// Invariants: one step at a time, so precedents that follow each other in a circle end nothing; from any reference to a clause as from the
// clause itself.

import { answers, counterparts } from '../resolve/correspondence.js';
import { clauseRefOf, distinct } from '../resolve/places.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { type HierarchyItem, placeOf, rowsOf } from './parts/hierarchy-item.js';
import { placesMeant } from './parts/places-meant.js';
import { standingAt } from './parts/standing.js';

/** The clauses or declarations an offset means, to begin at; empty outside of clauses. */
export function lineageAt(snapshot: Snapshot, document: Document, offset: number): readonly HierarchyItem[] {
  return rowsOf(meant(snapshot, document, offset));
}

/** Their counterparts in precedents, in order of writing. */
export function precedentsOfClause(snapshot: Snapshot, document: Document, offset: number): readonly HierarchyItem[] {
  const refs = meant(snapshot, document, offset).map(clauseRefOf).flatMap((ref) => counterparts(snapshot, ref.document, ref.block).clauses);
  return rowsOf(refs.map(placeOf));
}

/** The clauses of drafts that follow them, in order of documents and positions. */
export function followersOfClause(snapshot: Snapshot, document: Document, offset: number): readonly HierarchyItem[] {
  const refs = meant(snapshot, document, offset).map(clauseRefOf).flatMap((ref) => answers(snapshot, ref.document, ref.block));
  return rowsOf(refs.map(placeOf));
}

function meant(snapshot: Snapshot, document: Document, offset: number) {
  const occurrence = standingAt(document, offset);
  return occurrence === undefined ? [] : distinct(placesMeant(snapshot, document, occurrence));
}
