// The agreements that the fields of an agreement name, for rules that lay the two beside each other.
// Invariant: nothing is said while files are still being read; an agreement is no other than itself.

import { agreementsNamed } from '../../resolve/family.js';
import type { Document, Snapshot } from '../../workspace/types.js';

/** The agreement of that name; undefined when it is this one or not in scope, and while files are still being read. */
export function otherNamed(snapshot: Snapshot, document: Document, name: string): Document | undefined {
  if (snapshot.loading) return undefined;
  const [named] = agreementsNamed(snapshot, document, name);
  return named === document ? undefined : named;
}
