// "Go to clause": a list of all clauses of all documents and the library, found by citation, heading or words.
// Invariant: the search is our own (clause-search.ts); the editor only shows what it found.

import { l10n, QuickPickItemKind, type QuickPickItem, window } from 'vscode';
import { type ClauseItem, clausesRequest, type ClausesResult } from '../../../../server/src/lsp/protocol.js';
import { prepareClauses, type SearchEntry, searchClauses } from '../clause-search.js';
import { showPlace } from '../clauses.js';
import type { Server } from '../server.js';

interface ClauseRow extends QuickPickItem {
  readonly clause?: ClauseItem;
}

export function goToClauseCommand(server: Server): () => Promise<void> {
  return async () => {
    const here = window.activeTextEditor?.document.uri.toString();
    const picker = window.createQuickPick<ClauseRow>();
    picker.title = l10n.t('Go to clause');
    picker.placeholder = l10n.t('Citation (13(d)), heading or words');
    picker.busy = true;
    picker.show();
    const chosen = new Promise<ClauseItem | undefined>((resolve) => {
      picker.onDidAccept(() => {
        const clause = picker.selectedItems[0]?.clause;
        if (clause !== undefined) resolve(clause);
      });
      picker.onDidHide(() => resolve(undefined));
    });
    try {
      const entries = prepareClauses(ownFirst(await server.request<ClausesResult>(clausesRequest), here));
      const show = (query: string): void => {
        picker.items = rows(entries, query);
      };
      picker.onDidChangeValue(show);
      show(picker.value);
      picker.busy = false;
      const clause = await chosen;
      if (clause !== undefined) await showPlace({ uri: clause.uri, position: clause.range.start });
    } finally {
      picker.dispose();
    }
  };
}

/** The clauses of the document one is in come first. */
function ownFirst(clauses: ClausesResult, here: string | undefined): readonly ClauseItem[] {
  return [...clauses.filter(({ uri }) => uri === here), ...clauses.filter(({ uri }) => uri !== here)];
}

function rows(entries: readonly SearchEntry[], query: string): ClauseRow[] {
  const found = searchClauses(entries, query);
  if (found.length === 0) return [{ label: l10n.t('No clause has these words.'), alwaysShow: true }];
  const list: ClauseRow[] = found.map((clause) => ({
    label: clause.heading === '' ? clause.citation : `${clause.citation}  ${clause.heading}`,
    description: clause.library ? l10n.t('{0} (library)', clause.agreement) : clause.agreement,
    ...(clause.text === '' ? {} : { detail: clause.text }),
    alwaysShow: true,
    clause,
  }));
  if (found.length === entries.length || query !== '') return list;
  return [...list, { label: l10n.t('Type to find more'), kind: QuickPickItemKind.Separator }];
}
