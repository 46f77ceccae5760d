// The places a stretch of text means, for whoever asks "where else": anywhere in a clause the clause itself is meant.

import { placesOf } from '../../resolve/occurrences.js';
import { clausePlace, distinct, placesIn } from '../../resolve/places.js';
import type { Occurrence, Place } from '../../resolve/types.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { owningClause } from './owning-clause.js';
import { standingAt } from './standing.js';

/** As `placesMeant` of what stands at an offset, each once; empty where nothing does. */
export function placesMeantAt(snapshot: Snapshot, document: Document, offset: number): readonly Place[] {
  const occurrence = standingAt(snapshot, document, offset);
  return occurrence === undefined ? [] : distinct(placesMeant(snapshot, document, occurrence));
}

/** Empty for keywords, for what does not resolve, and outside every clause. */
export function placesMeant(snapshot: Snapshot, document: Document, occurrence: Occurrence): readonly Place[] {
  if (occurrence.kind === 'word') return [];
  if (occurrence.kind !== 'clause' && occurrence.kind !== 'number') return placesIn(placesOf(snapshot, document, occurrence));
  const clause = owningClause(document.model, occurrence.block);
  return clause === NO_BLOCK ? [] : [clausePlace(document, clause)];
}
