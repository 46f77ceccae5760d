// What the concordance suggests in the gaps of precedents, asked for the rows its page shows.
// Invariants: one question at a time a panel; a key or another question ends it, and the page is told so that it asks again in a quiet moment.

import { CancellationTokenSource, type Disposable, workspace } from 'vscode';
import { type SuggestCounterpartsParams, suggestCounterpartsRequest, type SuggestCounterpartsResult } from '../../../../server/src/lsp/protocol/suggestions.js';
import { isTreaty } from '../selector.js';
import type { Server } from '../server.js';
import type { AskedSuggestions, ConcordanceNews, FoundSuggestions } from './concordance-messages.js';

export class ConcordanceSuggestions implements Disposable {
  #asking: CancellationTokenSource | undefined;
  readonly #listener = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0 && isTreaty(document)) this.#asking?.cancel();
  });

  constructor(
    readonly server: Pick<Server, 'request' | 'log'>,
    readonly tell: (news: ConcordanceNews) => void,
  ) {}

  dispose(): void {
    this.#asking?.cancel();
    this.#listener.dispose();
  }

  /** Tells the page what was found; what was not answered has none, so that the page does not wait for it. */
  async look(drafts: readonly AskedSuggestions[]): Promise<void> {
    this.#asking?.cancel();
    const asking = new CancellationTokenSource();
    this.#asking = asking;
    const found: FoundSuggestions[] = [];
    for (const { uri, clauses } of drafts) {
      const params: SuggestCounterpartsParams = { textDocument: { uri }, clauses, unasked: true };
      try {
        const answer = await this.server.request<SuggestCounterpartsResult>(suggestCounterpartsRequest, params, asking.token);
        found.push({ uri, clauses, found: answer ?? [] });
      } catch (error) {
        if (asking.token.isCancellationRequested) break;
        this.server.log.warn(`concordance: no suggestions: ${String(error)}`);
        found.push({ uri, clauses, found: [] });
      }
    }
    // Another question is under way: its answer comes instead.
    if (this.#asking === asking) {
      this.#asking = undefined;
      this.tell({ found: asking.token.isCancellationRequested ? [] : found });
    }
    asking.dispose();
  }
}
