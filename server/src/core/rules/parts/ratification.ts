// Whether an agreement foresees ratification: what asks for a depositary.
// Invariant: words decide, not `@clause ratification`, which a clause that does without ratification bears too.

import { wordedClauses } from '../../resolve/components.js';
import type { Document, Snapshot } from '../../workspace/types.js';

/** True when it says that somebody ratifies, and declares no depositary. */
export function foreseesRatification(snapshot: Snapshot, document: Document): boolean {
  if (document.model.agreement.fields.some(({ name }) => name === 'depositary')) return false;
  return wordedClauses(snapshot, document, 'ratification').length > 0;
}
