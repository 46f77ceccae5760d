// The duties of an agreement as a table, and side by side by party.

import { l10n } from 'vscode';
import { type DutiesAnswer, type DutiesParams, dutiesRequest, type DutiesResult } from '../../../../server/src/lsp/protocol/duties.js';
import { dutiesViewType } from '../names.js';
import type { DutiesOptions, DutiesWish } from './duties-messages.js';
import { dutiesWords } from './duties-words.js';
import type { PanelKind } from './panel.js';

/** `exportDuties`: of the document with that address. */
export function dutiesKind(exportDuties: (uri: string) => Promise<void>): PanelKind<DutiesOptions, DutiesAnswer, DutiesWish> {
  return {
    type: dutiesViewType,
    title: (name) => l10n.t('Duties: {0}', name),
    words: dutiesWords,
    options: () => ({}),
    ask(server, { uri, previousResultId }) {
      const params: DutiesParams = { textDocument: { uri }, previousResultId };
      return server.request<DutiesResult>(dutiesRequest, params);
    },
    isSame: (result, last) => result.delta && result.rows.length === 0 && !result.order && result.loading === last?.loading && JSON.stringify(result.documents) === JSON.stringify(last.documents) && JSON.stringify(result.owners) === JSON.stringify(last.owners),
    documents: ({ documents }) => documents,
    act: (_wish, panel) => exportDuties(panel.uri),
  };
}
