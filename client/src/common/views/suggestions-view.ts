// The review of suggested counterparts: the clauses of a draft that name none, with the likeliest clause of its precedents.
// Invariant: suggestions are looked for where the page shows rows, and nowhere else; what is accepted is written by the server.

import { l10n } from 'vscode';
import { type ClausePlaceParams, clausePlaceRequest, type ClausePlaceResult, type TextPositionParams } from '../../../../server/src/lsp/protocol.js';
import { type SuggestCounterpartsParams, suggestCounterpartsRequest, type SuggestCounterpartsResult, type UnansweredParams, unansweredRequest, type UnansweredResult } from '../../../../server/src/lsp/protocol/suggestions.js';
import { suggestionsViewType } from '../names.js';
import type { Server } from '../server.js';
import type { PanelKind } from './panel.js';
import type { CandidateAt, SuggestionsResult, SuggestionsWish, SuggestionsWords } from './suggestions-messages.js';

export type Pair = (draft: TextPositionParams, precedent: TextPositionParams) => Promise<void>;

export function suggestionsKind(pair: Pair): PanelKind<object, SuggestionsResult, SuggestionsWish> {
  return {
    type: suggestionsViewType,
    title: (name) => l10n.t('Suggested counterparts: {0}', name),
    words: suggestionsWords,
    options: () => ({}),
    ask(server, { uri, previousResultId }) {
      const params: UnansweredParams = { textDocument: { uri }, previousResultId };
      return server.request<UnansweredResult>(unansweredRequest, params);
    },
    isSame: (result, last) => result.delta && result.rows.length === 0 && !result.order && result.loading === last?.loading,
    async act(wish, panel) {
      switch (wish.kind) {
        case 'look': {
          const params: SuggestCounterpartsParams = { textDocument: { uri: panel.uri }, clauses: wish.clauses, unasked: true };
          const found = await panel.server.request<SuggestCounterpartsResult>(suggestCounterpartsRequest, params).catch(() => null);
          const { result } = panel;
          // What was not answered is said to have none, so that the page does not wait for it.
          const answered = new Map((found ?? []).map((each) => [each.clause, each]));
          if (result) panel.post({ kind: 'result', result: { resultId: result.resultId, delta: true, rows: [], precedents: result.precedents, loading: result.loading, found: wish.clauses.map((clause) => answered.get(clause) ?? { clause, citation: '', text: '', suggestions: [] }) } });
          return;
        }
        case 'accept': {
          const [draft, precedent] = [await panel.placeOf({ column: 0, clause: wish.clause }), await candidatePlace(panel.server, wish.candidate)];
          if (draft && precedent) await pair(draft, precedent);
          return;
        }
        case 'show': {
          const place = await candidatePlace(panel.server, wish.candidate);
          if (place) await panel.open(place);
        }
      }
    },
  };
}

async function candidatePlace(server: Server, { uri, clause }: CandidateAt): Promise<TextPositionParams | undefined> {
  const params: ClausePlaceParams = { textDocument: { uri }, clause };
  const place = await server.request<ClausePlaceResult>(clausePlaceRequest, params);
  return place === null ? undefined : { textDocument: { uri }, position: place.range.start };
}

function suggestionsWords(): SuggestionsWords {
  return {
    title: l10n.t('Suggested counterparts'),
    clause: l10n.t('Clause'),
    candidate: l10n.t('Suggestion'),
    why: l10n.t('What speaks for it'),
    accept: l10n.t('Accept'),
    reject: l10n.t('Reject'),
    status: l10n.t('Clauses without a counterpart: {0}; suggestions rejected: {1}', '{0}', '{1}'),
    undo: l10n.t('Bring back the last rejected'),
    none: l10n.t('No suggestion that is likely enough.'),
    looking: l10n.t('Being looked for …'),
    likely: l10n.t('suggested, {0} %', '{0}'),
    nothing: l10n.t('Every clause names its counterpart or says why it has none, or the agreement names no precedent.'),
    loading: l10n.t('The agreements are being read …'),
    gone: l10n.t('The document is not open any more. What is shown is its last state.'),
    keys: l10n.t('Arrow keys move, Enter opens the clause, A accepts the suggestion and writes @precedent, R rejects it in this view, U brings back the last rejected.'),
  };
}
