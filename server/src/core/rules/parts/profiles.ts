// What the profile of an agreement says it is for.
// Invariant: reads the agreement's own declaration; a rule that uses it says so.

import type { DocumentModel } from '../../model/types.js';

/** An agreement between the sides of a conflict: an armistice, a cease-fire or a peace. False without a profile. */
export function isOfPeace({ agreement: { profile } }: DocumentModel): boolean {
  return profile !== undefined && profile !== 'treaty';
}
