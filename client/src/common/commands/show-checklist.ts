// "Show checklist": the usual clauses that an agreement of its profile has or lacks, as a list. A clause that answers is opened; for one
// that is missing the quick fixes on the profile are shown, which insert it.

import { commands, l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import {
  type Checklist,
  type ChecklistItem,
  checklistRequest,
  type ChecklistParams,
  type ChecklistResult,
} from '../../../../server/src/lsp/protocol.js';
import { cursorPlace, showPlace } from '../clauses.js';
import type { Server } from '../server.js';

interface Row extends QuickPickItem {
  readonly item?: ChecklistItem;
}

export function showChecklistCommand(server: Server): () => Promise<void> {
  return async () => {
    const place = cursorPlace();
    if (place === undefined) {
      void window.showInformationMessage(l10n.t('Open a .treaty document first.'));
      return;
    }
    const params: ChecklistParams = { textDocument: { uri: place.uri } };
    const list = await server.request<ChecklistResult>(checklistRequest, params);
    if (list === null) {
      void window.showInformationMessage(
        l10n.t('This agreement declares no profile. Write "profile: armistice" (or ceasefire, peace, treaty) under its first line.'),
      );
      return;
    }
    const options = { title: list.title, placeHolder: list.summary.join(' '), matchOnDescription: true };
    const item = (await window.showQuickPick(rows(list), options))?.item;
    if (item !== undefined) await open(list, item);
  };
}

function rows({ items }: Checklist): Row[] {
  const other = items.findIndex(({ state }) => state === 'other');
  const all: Row[] = items.map((item) => ({ label: `${icon(item)} ${item.name}`, description: describe(item), item }));
  if (other < 0) return all;
  return [
    ...all.slice(0, other),
    { label: l10n.t('Not asked for by this profile'), kind: QuickPickItemKind.Separator },
    ...all.slice(other),
  ];
}

function icon({ state }: ChecklistItem): string {
  return state === 'missing' ? '$(circle-slash)' : state === 'absent' ? '$(dash)' : '$(check)';
}

/** Said in words too: an icon alone says nothing to who cannot see it. */
function describe({ state, clauses }: ChecklistItem): string {
  if (state === 'missing') return l10n.t('missing');
  if (state === 'absent') return l10n.t('no clause, and not asked for');
  return clauses.map(({ citation, text }) => citation || text).join(', ');
}

async function open({ profile }: Checklist, { clauses }: ChecklistItem): Promise<void> {
  const [first] = clauses;
  if (first !== undefined) return void (await showPlace({ uri: first.uri, position: first.range.start }));
  if (profile === null) return;
  await showPlace({ uri: profile.uri, position: profile.range.start });
  await commands.executeCommand('editor.action.quickFix');
}
