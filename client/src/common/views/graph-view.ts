// The graph of bodies, parties and duties.

import { l10n } from 'vscode';
import { type BodiesParams, bodyGraphRequest, type BodyGraphResult } from '../../../../server/src/lsp/protocol/bodies.js';
import { graphViewType } from '../names.js';
import type { GraphAnswer, GraphOptions, GraphWords } from './graph-messages.js';
import type { PanelKind } from './panel.js';

export function graphKind(): PanelKind<GraphOptions, GraphAnswer, never> {
  return {
    type: graphViewType,
    title: (name) => l10n.t('Bodies and Parties: {0}', name),
    words: graphWords,
    options: () => ({}),
    async ask(server, { uri, previousResultId }) {
      const params: BodiesParams = { textDocument: { uri } };
      const graph = await server.request<BodyGraphResult>(bodyGraphRequest, params);
      return graph && { ...graph, resultId: String(Number(previousResultId) + 1) };
    },
    documents: ({ documents }) => documents,
    isSame: (result, last) => last !== undefined && JSON.stringify({ ...result, resultId: '' }) === JSON.stringify({ ...last, resultId: '' }),
  };
}

function graphWords(): GraphWords {
  return {
    title: l10n.t('Bodies and parties'),
    picture: l10n.t('Graph of parties, duties and bodies'),
    table: l10n.t('The same as a table'),
    kinds: { party: l10n.t('Party'), body: l10n.t('Body'), duty: l10n.t('Duty'), duties: l10n.t('Duties') },
    from: { owes: l10n.t('owes'), enforces: l10n.t('answered for by'), monitors: l10n.t('watched by'), 'sits-on': l10n.t('sits on'), 'reports-to': l10n.t('reports to') },
    to: { owes: l10n.t('owed by'), enforces: l10n.t('answers for'), monitors: l10n.t('watches'), 'sits-on': l10n.t('has as member'), 'reports-to': l10n.t('hears from') },
    heads: { name: l10n.t('Party, body or clause'), kind: l10n.t('Kind'), comes: l10n.t('Comes from'), leads: l10n.t('Leads to') },
    duties: l10n.t('{0} duties', '{0}'),
    count: l10n.t('{0} parties and bodies, {1} duties', '{0}', '{1}'),
    grouped: l10n.t('Duties of the same parties and bodies are drawn as one, because they would be too many.'),
    more: l10n.t('and {0} more', '{0}'),
    loading: l10n.t('The agreements are being read …'),
    gone: l10n.t('The document is not open any more. What is shown is its last state.'),
    nothing: l10n.t('This agreement declares no party and no body. Write "party" or "body" under its first lines.'),
    keys: l10n.t('Arrow keys go to the node beside, Enter opens its clause or declaration, + and - make it larger and smaller, 0 as at first, F shows all; Tab goes on to the table.'),
    zoom: {
      group: l10n.t('Size of the picture'),
      smaller: l10n.t('Make smaller (-)'),
      usual: l10n.t('{0} %: back to 100 % (0)', '{0}'),
      larger: l10n.t('Make larger (+)'),
      fit: l10n.t('Show all'),
      fitHint: l10n.t('As large as fits (F)'),
    },
  };
}
