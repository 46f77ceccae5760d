// What the clauses of an agreement say of its zones.
// Invariant: reads `@establishes` and declarations of the agreement's files; a rule that uses it says so.

import { nameKey } from '../../model/fold.js';
import type { Declared } from '../../model/types.js';
import { familyOf } from '../../resolve/family.js';
import { derivedOf } from '../../workspace/memo.js';
import type { Document, Snapshot } from '../../workspace/types.js';

/** True when a clause of the agreement, in any of its files, establishes the thing by its id, name or an alias. */
export function isEstablished(snapshot: Snapshot, document: Document, { id, name, aliases }: Declared): boolean {
  const names = [id, name, ...aliases].map(({ text }) => nameKey(text));
  return familyOf(snapshot, document).some((member) => names.some((each) => derivedOf(member, 'annotations', established).has(each)));
}

/** Keys of the names that `@establishes` gives anywhere in the text. */
function established({ model }: Document): ReadonlySet<string> {
  return new Set(model.allAnnotations.flatMap(({ name, names }) => (name === 'establishes' ? names.map(({ text }) => nameKey(text)) : [])));
}
