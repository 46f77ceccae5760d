// Copies, cuts and pastes as the keys do: in a page only a key reaches the editor's own paste, since no command may read the clipboard so.
// Invariant: the runner outside presses the keys (`scripts/lib/editor-suite.mjs`); a desktop editor has commands that do the same.
import * as vscode from 'vscode';
import { waitFor } from './editor.js';
import { expected } from './host.js';

const commands = { 'Control+C': 'editor.action.clipboardCopyAction', 'Control+X': 'editor.action.clipboardCutAction', 'Control+V': 'editor.action.clipboardPasteAction' } as const;

/** Copies or cuts the selection; resolves when it is done. A cut is told by the text, a copy by the key behind it, which takes the selection away. */
export async function take(editor: vscode.TextEditor, keys: 'Control+C' | 'Control+X'): Promise<void> {
  const { document } = editor;
  const before = document.getText();
  if (expected.editor === 'desktop') return press(keys);
  if (keys === 'Control+X') {
    const cut = waitFor(vscode.workspace.onDidChangeTextDocument, () => (document.getText() === before ? undefined : true));
    await press(keys);
    await cut;
    return;
  }
  const moved = waitFor(vscode.window.onDidChangeTextEditorSelection, () => (editor.selection.isEmpty ? true : undefined));
  await press(keys);
  await press('ArrowLeft');
  await moved;
}

export async function press(keys: keyof typeof commands | 'ArrowLeft'): Promise<void> {
  if (expected.editor === 'desktop' && keys !== 'ArrowLeft') await vscode.commands.executeCommand(commands[keys]);
  else console.log(`PARLEY ${JSON.stringify({ kind: 'press', keys })}`);
}
