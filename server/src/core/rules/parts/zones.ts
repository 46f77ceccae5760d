// What the clauses of an agreement say of its zones.
// Invariant: reads `@establishes` and declarations of the agreement's files; a rule that uses it says so.

import { nameKey } from '../../model/fold.js';
import { isMarked } from '../../model/marks.js';
import type { Declared } from '../../model/types.js';
import { familyOf } from '../../resolve/family.js';
import type { Document, Snapshot } from '../../workspace/types.js';

/** True when a clause of the agreement, in any of its files, establishes the thing by its id, name or an alias. */
export function isEstablished(snapshot: Snapshot, document: Document, { id, name, aliases }: Declared): boolean {
  const names = [id, name, ...aliases].map(({ text }) => nameKey(text));
  return familyOf(snapshot, document).some((member) => names.some((each) => isMarked(member.model, 'establishes', each)));
}
