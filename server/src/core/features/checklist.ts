// The checklist of an agreement by its profile: which of the usual clauses it has and where, and which are missing.
// Invariant: the same answer as the hover over the value of `profile:` shows.

import type { AgreementProfile } from '../rules/parts/checklist-items.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { type ChecklistView, checklistView } from './parts/checklist-view.js';

/** `profile`: hold it against that checklist whatever it declares. Undefined when neither it nor the agreement it is a part of declares a profile. */
export function checklist(snapshot: Snapshot, document: Document, profile?: AgreementProfile): ChecklistView | undefined {
  return checklistView(snapshot, document, profile);
}
