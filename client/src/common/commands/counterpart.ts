// Moving between a clause and its counterpart, and comparing the two.
// Invariant: one command goes both ways; back leads to the clause one came from when that one answers, so that a round trip
// ends where it began.

import { commands, l10n, window } from 'vscode';
import type { ClauseAt, ClauseText } from '../../../../server/src/lsp/protocol.js';
import { chooseClause, clauseOrSay, findClauseAt, placeOf, readPlace, showPlace } from '../clauses.js';
import { compareUri } from '../compare-documents.js';
import type { Server } from '../server.js';

export class CounterpartCommands {
  /** Where the last move to a counterpart began. */
  #from: ClauseText | undefined;

  constructor(readonly server: Server) {}

  /** From a draft's clause to its counterpart; from a precedent's clause to the draft's that answers it. */
  readonly goToCounterpart = async (given?: unknown): Promise<void> => {
    const here = await clauseOrSay(this.server, readPlace(given));
    if (here === undefined) return;
    const others = here.counterparts.length > 0 ? here.counterparts : here.answers;
    const back = others.find((other) => isSame(other, this.#from));
    const target = back ?? (await chooseClause(others, l10n.t('Counterparts of {0}', here.clause.citation)));
    if (target === undefined) {
      if (others.length === 0) sayNone(here);
      return;
    }
    this.#from = here.clause;
    await showPlace(placeOf(target));
  };

  readonly compareWithPrecedent = async (given?: unknown): Promise<void> => {
    const here = await clauseOrSay(this.server, readPlace(given));
    if (here === undefined) return;
    const isDraft = here.counterparts.length > 0;
    const other = await chooseClause(
      isDraft ? here.counterparts : here.answers,
      l10n.t('Compare {0} with', here.clause.citation),
    );
    if (other !== undefined) await showDifference(isDraft ? here.clause : other, isDraft ? other : here.clause);
    else if (here.counterparts.length + here.answers.length === 0) sayNone(here);
  };

  /** Run by links in hovers, with the places of the draft's clause and of the precedent's. */
  readonly compareClauses = async (draft: unknown, precedent: unknown): Promise<void> => {
    const [a, b] = [readPlace(draft), readPlace(precedent)];
    if (a === undefined || b === undefined) return;
    const [left, right] = await Promise.all([findClauseAt(this.server, a), findClauseAt(this.server, b)]);
    if (left === null || right === null) {
      void window.showInformationMessage(l10n.t('One of the two clauses is no longer there.'));
      return;
    }
    await showDifference(left.clause, right.clause);
  };

  readonly openClause = async (given: unknown): Promise<void> => {
    const place = readPlace(given);
    if (place !== undefined) await showPlace(place);
  };
}

/** The precedent on the left, the draft on the right: what the draft changed reads as a change. */
async function showDifference(draft: ClauseText, precedent: ClauseText): Promise<void> {
  const title = `${precedent.title}, ${precedent.citation} ↔ ${draft.title}, ${draft.citation}`;
  await commands.executeCommand('vscode.diff', compareUri(precedent), compareUri(draft), title, { preview: true });
}

function sayNone({ clause, none }: ClauseAt): void {
  const message =
    none === undefined
      ? l10n.t('{0} has no counterpart: nothing names it with @precedent, and it names nothing.', clause.citation)
      : l10n.t('{0} has no counterpart, and says why: {1}', clause.citation, none);
  void window.showInformationMessage(message);
}

function isSame(a: ClauseText, b: ClauseText | undefined): boolean {
  return b !== undefined && a.uri === b.uri && a.citation === b.citation;
}
