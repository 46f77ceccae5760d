// Go to definition: a reference leads to its target, a name to its declaration, a clause's number or its `@precedent` to the
// counterpart, a precedent clause's number to the clauses that answer it.
// Invariant: a link's origin is the stretch that was clicked; an empty list where there is nowhere to go.

import { answers, counterparts } from '../resolve/correspondence.js';
import { placesOf } from '../resolve/occurrences.js';
import { clausePlace, placesIn } from '../resolve/places.js';
import type { Place } from '../resolve/types.js';
import { NO_BLOCK } from '../syntax/types.js';
import type { BlockId } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { linkTo } from './parts/link-to.js';
import { owningClause } from './parts/owning-clause.js';
import { standingAt } from './parts/standing.js';
import type { Link } from './types.js';

export function definition(snapshot: Snapshot, document: Document, offset: number): readonly Link[] {
  const occurrence = standingAt(snapshot, document, offset);
  if (occurrence === undefined) return [];
  switch (occurrence.kind) {
    case 'reference':
    case 'citation':
    case 'annotation-target':
    case 'field-target':
    case 'mention':
    case 'name':
    case 'declaration':
    case 'definition':
      return placesIn(placesOf(snapshot, document, occurrence)).map((place) => linkTo(occurrence.span, place));
    case 'number':
      return across(snapshot, document, occurrence.block).map((place) => linkTo(occurrence.span, place));
    case 'word': {
      if (occurrence.word !== 'annotation' || occurrence.name !== 'precedent') return [];
      return across(snapshot, document, occurrence.block).map((place) => linkTo(occurrence.span, place));
    }
    case 'clause':
      return [];
  }
}

/** The counterparts of the clause a block belongs to; where it has none, the clauses of drafts that answer it. */
function across(snapshot: Snapshot, document: Document, block: BlockId): readonly Place[] {
  const clause = owningClause(document.model, block);
  if (clause === NO_BLOCK) return [];
  const found = counterparts(snapshot, document, clause).clauses;
  return (found.length > 0 ? found : answers(snapshot, document, clause)).map((ref) => clausePlace(ref.document, ref.block));
}
