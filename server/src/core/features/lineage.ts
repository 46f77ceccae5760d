// The lineage of a clause, as a type hierarchy: above it its counterparts in the precedents, and theirs; below it every clause of every
// draft that follows it.
// Invariants: one step at a time, so precedents that follow each other in a circle end nothing; from any reference to a clause as from the
// clause itself.

import { answers, counterparts } from '../resolve/correspondence.js';
import { clauseRefOf, placeOfRef } from '../resolve/places.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { type HierarchyItem, rowsOf } from './parts/hierarchy-item.js';
import { placesMeantAt } from './parts/places-meant.js';

/** The clauses or declarations an offset means, to begin at; empty outside of clauses. */
export function lineageAt(snapshot: Snapshot, document: Document, offset: number): readonly HierarchyItem[] {
  return rowsOf(placesMeantAt(snapshot, document, offset));
}

/** Their counterparts in precedents, in order of writing. */
export function precedentsOfClause(snapshot: Snapshot, document: Document, offset: number): readonly HierarchyItem[] {
  const refs = placesMeantAt(snapshot, document, offset).map(clauseRefOf).flatMap((ref) => counterparts(snapshot, ref.document, ref.block).clauses);
  return rowsOf(refs.map(placeOfRef));
}

/** The clauses of drafts that follow them, in order of documents and positions. */
export function followersOfClause(snapshot: Snapshot, document: Document, offset: number): readonly HierarchyItem[] {
  const refs = placesMeantAt(snapshot, document, offset).map(clauseRefOf).flatMap((ref) => answers(snapshot, ref.document, ref.block));
  return rowsOf(refs.map(placeOfRef));
}
