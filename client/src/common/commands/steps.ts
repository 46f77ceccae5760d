// Commands that go through a text step by step, and those that make one of the server's offers at the cursor.
// Invariant: the server knows where to; nothing here reads the text.

import type { CodeAction, CodeActionParams, CodeActionTriggerKind } from 'vscode-languageclient';
import { commands as editor, l10n, Range, Selection, window, workspace } from 'vscode';
import { type StepParams, stepRequest, type StepResult } from '../../../../server/src/lsp/protocol.js';
import { cursorPlace } from '../clauses.js';
import { isTreaty } from '../selector.js';
import type { Server } from '../server.js';

/** Milliseconds the status bar says that there is none. */
const shown = 4000;

export function stepCommand(server: Server, to: StepParams['to'], back: boolean): () => Promise<void> {
  return async () => {
    const active = window.activeTextEditor;
    const place = cursorPlace(active);
    if (active === undefined || place === undefined) return;
    const params: StepParams = { textDocument: { uri: place.uri }, position: place.position, to, back };
    const found = await server.request<StepResult>(stepRequest, params);
    if (found === null) {
      window.setStatusBarMessage(none(to), shown);
      return;
    }
    const start = active.document.validatePosition(new Range(found.start.line, found.start.character, found.start.line, found.start.character).start);
    active.selection = new Selection(start, start);
    active.revealRange(active.document.validateRange(new Range(found.start.line, found.start.character, found.end.line, found.end.character)));
  };
}

function none(to: StepParams['to']): string {
  switch (to) {
    case 'clause':
      return l10n.t('There is no clause in this document.');
    case 'bracket':
      return l10n.t('There is no bracket in this document.');
    case 'unanswered':
      return l10n.t('Every clause of this document says what its counterpart is.');
    case 'finding':
      return l10n.t('Nothing was found in this document.');
  }
}

/**
 * Makes the one offer of a kind, or lets choose among several; says where there is none. The server is asked by itself: a question of the
 * editor's (`editor.action.codeAction`) is given up when its light bulb asks before the answer has come, and nothing would be made.
 */
export function offerCommand(server: Server, kind: string): () => Promise<void> {
  return async () => {
    const active = window.activeTextEditor;
    if (active === undefined || !isTreaty(active.document)) return;
    const { document, selection } = active;
    const { version } = document;
    const client = await server.start();
    const params: CodeActionParams = {
      textDocument: { uri: document.uri.toString() },
      range: client.code2ProtocolConverter.asRange(selection),
      context: { diagnostics: [], only: [kind], triggerKind: invoked },
    };
    const offers = (await server.request<readonly CodeAction[] | null>('textDocument/codeAction', params)) ?? [];
    const chosen = offers.length > 1 ? await chooseOffer(offers) : offers[0];
    if (offers.length === 0) window.setStatusBarMessage(l10n.t('There is nothing here that this command could change.'), shown);
    if (chosen === undefined) return;
    const { edit, command } = chosen.edit ? chosen : await server.request<CodeAction>('codeAction/resolve', chosen);
    // An edit is for the text it was made for, and no other.
    if (document.version !== version) return void window.setStatusBarMessage(l10n.t('The text changed meanwhile. Nothing was written.'), shown);
    if (edit) await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
    if (command) await editor.executeCommand(command.command, ...((command.arguments ?? []) as readonly unknown[]));
  };
}

/** The protocol's `CodeActionTriggerKind.Invoked`; the library itself is loaded late. */
const invoked: typeof CodeActionTriggerKind.Invoked = 1;

async function chooseOffer(offers: readonly CodeAction[]): Promise<CodeAction | undefined> {
  return (await window.showQuickPick(offers.map((offer) => ({ label: offer.title, offer })), { title: l10n.t('Choose what to do') }))?.offer;
}
