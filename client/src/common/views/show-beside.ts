// Shows a place of a text without covering the view it was chosen in.
// Invariant: an editor that shows the text already is used; the focus goes to the text.

import { type Position, Range, type Uri, ViewColumn, window, workspace } from 'vscode';
import type { WirePosition } from '../../../../server/src/lsp/protocol.js';

/** `taken`: the column of the view. */
export async function showBeside(uri: Uri, { line, character }: WirePosition, taken: ViewColumn | undefined): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const visible = window.visibleTextEditors.filter(({ viewColumn }) => viewColumn !== undefined && viewColumn !== taken);
  const same = visible.find((editor) => editor.document.uri.toString() === document.uri.toString());
  const viewColumn = (same ?? visible[0])?.viewColumn ?? (taken === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);
  const at: Position = document.validatePosition(new Range(line, character, line, character).start);
  await window.showTextDocument(document, { viewColumn, selection: new Range(at, at) });
}
