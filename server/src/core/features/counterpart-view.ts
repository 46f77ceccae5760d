// What the "Counterpart" view shows beside the text: the clause under the cursor with its counterparts, or, in a precedent,
// the clauses of drafts that answer it. The same data as the hover of the clause, whatever stands under the cursor.
// Invariant: undefined outside every clause; the view then keeps what it shows.

import { NO_BLOCK } from '../syntax/types.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { clauseView } from './parts/clause-view.js';
import type { ClauseView } from './parts/clause-view.js';
import { answerData, counterpartData } from './parts/counterparts.js';
import { followersOf } from './parts/followers.js';
import type { AnswerData, CounterpartData } from './parts/hover-data.js';
import { owningClause } from './parts/owning-clause.js';

export interface CounterpartView {
  readonly clause: ClauseView;
  readonly counterparts: CounterpartData;
  readonly answers: readonly AnswerData[];
  /** Names of the agreements that follow this text. */
  readonly followers: readonly string[];
}

export function counterpartView(snapshot: Snapshot, document: Document, offset: number): CounterpartView | undefined {
  const { tree } = document.model;
  const block = owningClause(document.model, tree.blockAt(Math.max(0, Math.min(offset, tree.text.length))));
  if (block === NO_BLOCK || !document.model.isClause(block)) return undefined;
  const clause = { document, block };
  return {
    clause: clauseView(clause),
    counterparts: counterpartData(snapshot, clause),
    answers: answerData(snapshot, clause),
    followers: followersOf(snapshot, document).map(({ model }) => model.agreement.name.text),
  };
}
