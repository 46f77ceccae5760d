// "Suggest Counterparts…": the clauses of the precedents that the clause at the cursor may follow, likeliest first, with what speaks for each.
// Invariant: a suggestion is called one; what is chosen is written by the server in one edit.

import { l10n, window } from 'vscode';
import type { TextPositionParams } from '../../../../server/src/lsp/protocol.js';
import { type SuggestCounterpartsParams, suggestCounterpartsRequest, type SuggestCounterpartsResult } from '../../../../server/src/lsp/protocol/suggestions.js';
import { cursorPlace, readPlace } from '../clauses.js';
import type { Server } from '../server.js';
import type { Pair } from '../views/suggestions-view.js';

/** A place may be given, else the cursor's. */
export function suggestCounterpartsCommand(server: Server, pair: Pair): (place?: unknown) => Promise<void> {
  return async (given) => {
    const place = readPlace(given) ?? cursorPlace();
    if (!place) return void window.showInformationMessage(l10n.t('Open a .treaty document and put the cursor into a clause first.'));
    await suggestAt(server, pair, { textDocument: { uri: place.uri }, position: place.position });
  };
}

export async function suggestAt(server: Server, pair: Pair, { textDocument, position }: TextPositionParams): Promise<void> {
  const params: SuggestCounterpartsParams = { textDocument, position };
  const [clause] = (await server.request<SuggestCounterpartsResult>(suggestCounterpartsRequest, params)) ?? [];
  if (!clause) return void window.showInformationMessage(l10n.t('There is no clause here.'));
  if (clause.suggestions.length === 0) return void window.showInformationMessage(l10n.t('For {0} no clause of a precedent is likely enough to be suggested.', clause.citation));
  const items = clause.suggestions.map((each) => ({
    label: each.citation,
    description: l10n.t('{0}, suggested, {1} %', each.agreement, each.likely),
    detail: `${each.why}: ${each.text}`,
    suggestion: each,
  }));
  const chosen = await window.showQuickPick(items, { title: l10n.t('Suggested counterparts of {0}', clause.citation), placeHolder: l10n.t('Suggestions, likeliest first. The chosen one is written as @precedent.'), matchOnDescription: true, matchOnDetail: true });
  if (chosen) await pair({ textDocument, position }, { textDocument: { uri: chosen.suggestion.uri }, position: chosen.suggestion.range.start });
}
