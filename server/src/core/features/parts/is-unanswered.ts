// Whether a clause of a draft still lacks its counterpart. Invariant: one that says that it has none, or names one that is not found, lacks none.

import { counterparts, wantsCounterpart } from '../../resolve/correspondence.js';
import type { BlockId } from '../../syntax/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';

export function isUnanswered(snapshot: Snapshot, document: Document, block: BlockId): boolean {
  if (!wantsCounterpart(document, block)) return false;
  const { clauses, none, unresolved } = counterparts(snapshot, document, block);
  return clauses.length === 0 && none === undefined && unresolved.length === 0;
}
