// Every bracket of an agreement: groups of alternatives, who proposes what, and the positions on their clause.
// Invariant: rows in the order of the text; a clause's rows hang on that clause, what is declared, and the options beside it.

import type { Document, Snapshot } from '../workspace/types.js';
import { bracketedBlocks, type BracketRow, bracketRows } from './parts/bracket-rows.js';

export { type BracketAlternative, bracketedBlocks, type BracketFact, type BracketRow, bracketRows } from './parts/bracket-rows.js';

/** All rows, in order. */
export function brackets(snapshot: Snapshot, document: Document): readonly BracketRow[] {
  return bracketedBlocks(document).flatMap((block) => bracketRows(snapshot, document, block));
}

/** A row that is a group of alternatives, and so still open. */
export function isOpenGroup({ kind }: BracketRow): boolean {
  return kind !== 'unbalanced' && kind !== 'positions';
}

/** How many groups are open: what a history counts. */
export function openGroups(snapshot: Snapshot, document: Document): number {
  return brackets(snapshot, document).filter(isOpenGroup).length;
}
