// Brackets and positions: who proposes what, clause by clause, and what is decided about it.
// Invariant: the server writes; each decision is one edit, which the editor makes one step to undo.

import { CancellationTokenSource, Disposable, l10n, window } from 'vscode';
import type { AppliedResult } from '../../../../server/src/lsp/protocol.js';
import { type Brackets, type BracketsParams, bracketsRequest, type BracketsResult, decideBracketCommand, type DecideBracketParams } from '../../../../server/src/lsp/protocol/brackets.js';
import { bracketsPanelType } from '../names.js';
import type { Server } from '../server.js';
import { readHistory } from './bracket-history.js';
import type { BracketsWish, BracketsWords, DecideWish } from './brackets-messages.js';
import type { DocumentPanel, PanelKind } from './panel.js';

type BracketsPanel = DocumentPanel<object, Brackets, BracketsWish>;

export function bracketsKind(): PanelKind<object, Brackets, BracketsWish> {
  /** Histories that are being read, by panel. */
  const readings = new Map<BracketsPanel, CancellationTokenSource>();
  const stop = (panel: BracketsPanel): void => {
    readings.get(panel)?.cancel();
    readings.get(panel)?.dispose();
    readings.delete(panel);
  };
  return {
    ...kind,
    attach: (panel) => new Disposable(() => stop(panel)),
    async act(wish, panel) {
      if (wish.kind === 'decide') return act(wish, panel);
      stop(panel);
      if (!wish.wanted) return;
      const reading = new CancellationTokenSource();
      readings.set(panel, reading);
      await readHistory(panel.server, panel.uri, reading.token, (news) => panel.post({ kind: 'news', news }));
      if (readings.get(panel) === reading) stop(panel);
    },
  };
}

const kind: PanelKind<object, Brackets, BracketsWish> = {
  type: bracketsPanelType,
  title: (name) => l10n.t('Brackets: {0}', name),
  words: bracketsWords,
  options: () => ({}),
  ask(server, { uri, previousResultId }) {
    const params: BracketsParams = { textDocument: { uri }, previousResultId };
    return server.request<BracketsResult>(bracketsRequest, params);
  },
  documents: ({ documents }) => documents,
  isSame: (result, last) => result.delta && result.rows.length === 0 && !result.order && result.loading === last?.loading && JSON.stringify(result.documents) === JSON.stringify(last.documents) && JSON.stringify(result.parties) === JSON.stringify(last.parties),
};

async function act({ at, key, alternative, text, action }: DecideWish, { documents, server, result }: BracketsPanel): Promise<void> {
  const uri = documents[at.column];
  if (uri === undefined || uri === '') return;
  const party = action === 'attribute' ? await choose(result) : undefined;
  if (action === 'attribute' && party === undefined) return;
  await decide(server, { textDocument: { uri }, clause: at.clause, key, alternative, text, action, ...(party === undefined ? {} : { party }) });
}

async function choose(result: Brackets | undefined): Promise<string | undefined> {
  const items = (result?.parties ?? []).map(({ id, name }) => ({ label: name, description: id, id }));
  return (await window.showQuickPick(items, { title: l10n.t('Whose words are these?'), matchOnDescription: true }))?.id;
}

async function decide(server: Server, asked: DecideBracketParams): Promise<void> {
  try {
    await server.request<AppliedResult>('workspace/executeCommand', { command: decideBracketCommand, arguments: [asked] });
  } catch (error) {
    void window.showInformationMessage(error instanceof Error ? error.message : String(error));
  }
}

function bracketsWords(): BracketsWords {
  return {
    title: l10n.t('Brackets and positions'),
    clause: l10n.t('Clause'),
    nobody: l10n.t('Of nobody'),
    positions: l10n.t('Positions'),
    party: l10n.t('Party'),
    article: l10n.t('Article'),
    everybody: l10n.t('All parties'),
    everywhere: l10n.t('All articles'),
    aboveAll: l10n.t('Above all headings'),
    count: l10n.t('{0} of {1} groups of brackets', '{0}', '{1}'),
    unattributed: l10n.t('of nobody: {0}', '{0}'),
    unbalanced: l10n.t('without a partner: {0}', '{0}'),
    ofParty: l10n.t('{0}: brackets: {1}', '{0}', '{1}'),
    facts: {
      unattributed: l10n.t('Words of nobody: say whose they are.'),
      lone: l10n.t('Nothing stands against it.'),
      nested: l10n.t('Within another bracket.'),
      unbalanced: l10n.t('A bracket here has no partner.'),
      clause: l10n.t('The clause as a whole.'),
    },
    verbs: { accepts: l10n.t('accepts'), rejects: l10n.t('rejects'), reserves: l10n.t('reserves'), proposes: l10n.t('proposes') },
    accept: l10n.t('Agree'),
    alone: l10n.t('Agree, and take out the others'),
    reject: l10n.t('Take out'),
    attribute: l10n.t('Whose?'),
    merge: l10n.t('Make one'),
    keys: l10n.t('Arrow keys move, Enter opens the clause. In the column of a party: A agrees to its words, S agrees and takes out the others, R takes them out, T says whose they are, M makes one bracket of two.'),
    loading: l10n.t('The agreements are being read …'),
    gone: l10n.t('The document is not open any more. What is shown is its last state.'),
    nothing: l10n.t('Nothing of this agreement stands in brackets. Select words and choose "Put in Brackets…".'),
    cut: l10n.t('The text goes on.'),
    history: {
      title: l10n.t('History of the count'),
      asking: l10n.t('Git is being asked …'),
      reading: l10n.t('{0} of {1} commits read', '{0}', '{1}'),
      none: {
        'no-git': l10n.t('The history is read by the built-in Git extension, which does not work here.'),
        'no-repository': l10n.t('This text lies in no Git repository that is open here, so there is no history of it.'),
        'no-commit': l10n.t('No commit has this text yet.'),
        failed: l10n.t('The history could not be read. The log of Parley says why.'),
      },
      cut: l10n.t('The newest {0} commits.', '{0}'),
      date: l10n.t('Date'),
      subject: l10n.t('Commit'),
      open: l10n.t('Groups of brackets'),
      unread: l10n.t('not there'),
    },
  };
}
