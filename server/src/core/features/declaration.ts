// Go to declaration: where what stands under the cursor is introduced. A name leads to the line that declares it, a term to where it
// is defined, a reference to its clause, a clause's own number to itself: unlike definition it never crosses to a counterpart.
// Invariant: an empty list in plain prose, on keywords and where nothing answers.

import type { Document, Snapshot } from '../workspace/types.js';
import { linkTo } from './parts/link-to.js';
import { placesMeant } from './parts/places-meant.js';
import { standingAt } from './parts/standing.js';
import type { Link } from './types.js';

export function declaration(snapshot: Snapshot, document: Document, offset: number): readonly Link[] {
  const occurrence = standingAt(snapshot, document, offset);
  if (occurrence === undefined || occurrence.kind === 'clause') return [];
  return placesMeant(snapshot, document, occurrence).map((place) => linkTo(occurrence.span, place));
}
