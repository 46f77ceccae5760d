// The commands that paste in one of the ways the server knows: for editors without a list of pastes, for the keyboard and for voice.
// Invariant: the server works out the edit and asks the editor to apply it; nothing is changed here.

import { env, l10n, window } from 'vscode';
import { type AppliedResult, pasteCommand, type PasteCommandParams, type PasteKind } from '../../../../server/src/lsp/protocol.js';
import { isTreaty } from '../selector.js';
import type { Server } from '../server.js';

export function pasteAsCommand(server: Server, kind: PasteKind): () => Promise<void> {
  return async () => {
    const editor = window.activeTextEditor;
    if (editor === undefined || !isTreaty(editor.document)) {
      void window.showInformationMessage(l10n.t('Open a .treaty document and put the cursor where the words are to stand.'));
      return;
    }
    const { start, end } = editor.selection;
    const params: PasteCommandParams = {
      textDocument: { uri: editor.document.uri.toString() },
      range: { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } },
      text: await env.clipboard.readText(),
      kind,
    };
    try {
      await server.request<AppliedResult>('workspace/executeCommand', { command: pasteCommand, arguments: [params] });
    } catch (error) {
      void window.showInformationMessage(error instanceof Error ? error.message : String(error));
    }
  };
}
