// Go to type definition: from anywhere in a clause to the bodies and parties that enforce it.
// Invariant: an empty list where nobody does, or where the name is not declared.

import { enforcement } from '../resolve/enforcement.js';
import { declarationPlace } from '../resolve/places.js';
import { fileOf } from '../rules/tools.js';
import { NO_BLOCK } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { linkTo } from './parts/link-to.js';
import { owningClause } from './parts/owning-clause.js';
import { standingAt } from './parts/standing.js';
import type { Link } from './types.js';

export function typeDefinition(snapshot: Snapshot, document: Document, offset: number): readonly Link[] {
  const occurrence = standingAt(snapshot, document, offset);
  if (occurrence === undefined) return [];
  const clause = owningClause(document.model, occurrence.block);
  if (clause === NO_BLOCK) return [];
  return enforcement(snapshot, document, clause).bodies.flatMap(({ declaration }) =>
    declaration === undefined ? [] : [linkTo(occurrence.span, declarationPlace(fileOf(snapshot, document, declaration), declaration))],
  );
}
