// Commands that make one of the server's offers at the cursor.
// Invariant: the server is asked by itself: a question of the editor's (`editor.action.codeAction`) is given up when its light bulb asks
// before the answer has come, and nothing would be made.

import { commands as editor, l10n, window, workspace } from 'vscode';
import { type Chooser, makeOffer, type Maker, type Unmade } from '../offers.js';
import { isTreaty } from '../selector.js';
import type { Server } from '../server.js';

/** Milliseconds the status bar says that nothing was done. */
const shown = 4000;

/** `title`: above the list of several. */
export function chooserOf(server: Server, title: string): Chooser {
  return {
    request: (method, params) => server.request(method, params),
    versionOf: (uri) => workspace.textDocuments.find((document) => document.uri.toString() === uri)?.version,
    choose: async (offers) => (await window.showQuickPick(offers.map((offer) => ({ label: offer.title, offer })), { title }))?.offer,
  };
}

/** Makes the one offer of a kind, or lets choose among several; says where there is none. */
export function offerCommand(server: Server, kind: string): () => Promise<void> {
  return async () => {
    const active = window.activeTextEditor;
    if (active === undefined || !isTreaty(active.document)) return;
    const { document, selection: { start, end } } = active;
    const range = { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
    const maker: Maker = {
      ...chooserOf(server, l10n.t('Choose what to do')),
      apply: async (edit) => workspace.applyEdit(await (await server.start()).protocol2CodeConverter.asWorkspaceEdit(edit)),
      run: async ({ command, arguments: given = [] }) => editor.executeCommand(command, ...(given as readonly unknown[])),
      say: sayUnmade,
    };
    await makeOffer(maker, { uri: document.uri.toString(), range }, { kind });
  };
}

/** In the status bar, for a few seconds. */
export function sayUnmade(why: Exclude<Unmade, 'given-up'>): void {
  window.setStatusBarMessage(why === 'none' ? l10n.t('There is nothing here that this command could change.') : l10n.t('The text changed meanwhile. Nothing was written.'), shown);
}
