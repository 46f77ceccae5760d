// The concordance: a precedent and its drafts side by side.

import { Disposable, l10n } from 'vscode';
import { type SideBySide, type SideBySideColumn, type SideBySideParams, sideBySideRequest, type SideBySideResult, type TextPositionParams } from '../../../../server/src/lsp/protocol.js';
import { concordanceViewType } from '../names.js';
import type { ConcordanceOptions, ConcordanceWish } from './concordance-messages.js';
import { ConcordanceSuggestions } from './concordance-suggestions.js';
import { concordanceWords } from './concordance-words.js';
import { stringsIn } from './kept.js';
import type { DocumentPanel, PanelKind } from './panel.js';

/** What the panel has others do; places are those of the texts as they are. */
export interface ConcordanceActions {
  readonly pair: (draft: TextPositionParams, precedent: TextPositionParams) => Promise<void>;
  readonly omit: (drafts: readonly SideBySideColumn[], clause: TextPositionParams, citation: string) => Promise<void>;
  readonly suggest: (clause: TextPositionParams) => Promise<void>;
  readonly export: (uri: string, columns: readonly string[]) => Promise<void>;
}

type ConcordancePanel = DocumentPanel<ConcordanceOptions, SideBySide, ConcordanceWish>;

export function concordanceKind(actions: ConcordanceActions): PanelKind<ConcordanceOptions, SideBySide, ConcordanceWish> {
  const suggestions = new Map<ConcordancePanel, ConcordanceSuggestions>();
  return {
    type: concordanceViewType,
    title: (name) => l10n.t('Concordance: {0}', name),
    words: concordanceWords,
    options: (kept) => ({ columns: stringsIn(kept, 'columns') }),
    ask(server, { uri, options: { columns }, previousResultId }) {
      const params: SideBySideParams = { textDocument: { uri }, columns, previousResultId };
      return server.request<SideBySideResult>(sideBySideRequest, params);
    },
    isSame: (result, last) => result.delta && result.rows.length === 0 && !result.order && !result.coverage && result.loading === last?.loading,
    documents: ({ columns }) => columns.map(({ uri }) => uri),
    attach(panel) {
      const asked = new ConcordanceSuggestions(panel.server, (news) => panel.post({ kind: 'news', news }));
      suggestions.set(panel, asked);
      return Disposable.from(asked, new Disposable(() => suggestions.delete(panel)));
    },
    async act(wish, panel) {
      switch (wish.kind) {
        case 'pair': {
          const [draft, precedent] = [await panel.placeOf(wish.draft), await panel.placeOf(wish.precedent)];
          if (draft && precedent) await actions.pair(draft, precedent);
          return;
        }
        case 'omit': {
          const clause = await panel.placeOf(wish.at);
          const columns = panel.result?.columns ?? [];
          const drafts = columns.filter(({ library }, column) => column !== wish.at.column && !library);
          if (clause) await actions.omit(drafts, clause, columns[wish.at.column]?.id ?? '');
          return;
        }
        case 'suggest': {
          const clause = await panel.placeOf(wish.at);
          if (clause) await actions.suggest(clause);
          return;
        }
        case 'look':
          return suggestions.get(panel)?.look(wish.drafts);
        case 'export':
          return actions.export(panel.uri, panel.documents);
      }
    },
  };
}
