// What stands under a cursor, for features: as the resolver says, and on the rest of a clause's annotations (the `@`, a
// deadline, a reason) the annotation's name or the clause.

import { whatStands } from '../../resolve/occurrences.js';
import type { Occurrence } from '../../resolve/types.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { owningClause } from './owning-clause.js';

/** undefined on blank lines, comments, and in what belongs to no clause and means nothing. */
export function standingAt(snapshot: Snapshot, document: Document, offset: number): Occurrence | undefined {
  const found = whatStands(snapshot, document, offset);
  if (found !== undefined) return found;
  const { tree } = document.model;
  if (tree.text.slice(offset, offset + 1) === '@') {
    const behind = whatStands(snapshot, document, offset + 1);
    if (behind?.kind === 'word') return { ...behind, span: { start: offset, end: behind.span.end } };
  }
  const block = tree.blockAt(offset);
  const clause = owningClause(document.model, block);
  return clause === NO_BLOCK || !document.model.isClause(clause) ? undefined : { kind: 'clause', span: { start: tree.start(block), end: tree.end(block) }, block: clause };
}
