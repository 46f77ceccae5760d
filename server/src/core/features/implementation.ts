// Go to implementation: every clause, in every draft, that follows a precedent clause. On a reference, that of its target; on
// a clause that has a counterpart of its own, all clauses that follow the same counterpart, itself included.
// Invariant: an empty list where no draft answers.

import { answers, counterparts } from '../resolve/correspondence.js';
import { placesOf } from '../resolve/occurrences.js';
import { clausePlace, distinct, placesIn } from '../resolve/places.js';
import type { Occurrence } from '../resolve/types.js';
import { NO_BLOCK } from '../syntax/types.js';
import type { ClauseRef, Document, Snapshot } from '../workspace/types.js';
import { linkTo } from './parts/link-to.js';
import { owningClause } from './parts/owning-clause.js';
import { standingAt } from './parts/standing.js';
import type { Link } from './types.js';

export function implementation(snapshot: Snapshot, document: Document, offset: number): readonly Link[] {
  const occurrence = standingAt(snapshot, document, offset);
  if (occurrence === undefined) return [];
  const places = precedentsAt(snapshot, document, occurrence)
    .flatMap((clause) => answers(snapshot, clause.document, clause.block))
    .map((clause) => clausePlace(clause.document, clause.block));
  return distinct(places).map((place) => linkTo(occurrence.span, place));
}

/** The clauses whose followers are asked for. */
function precedentsAt(snapshot: Snapshot, document: Document, occurrence: Occurrence): readonly ClauseRef[] {
  if (occurrence.kind === 'reference' || occurrence.kind === 'citation' || occurrence.kind === 'annotation-target' || occurrence.kind === 'field-target') {
    return placesIn(placesOf(snapshot, document, occurrence)).flatMap((place) => (place.kind === 'clause' ? [place] : []));
  }
  const block = owningClause(document.model, occurrence.block);
  if (block === NO_BLOCK) return [];
  const own = answers(snapshot, document, block);
  return own.length > 0 ? [{ document, block }] : counterparts(snapshot, document, block).clauses;
}
