// Helpers of the in-editor tests: files in the workspace, markers, and waiting for an event instead of sleeping.
// Invariant: works in both hosts (workspace.fs only); nothing waits for time to pass, mocha's time limit ends a wait.
import * as vscode from 'vscode';
import type { ParleyApi } from '../../../client/src/common/activate.js';
import { assert } from './assert.js';

/** The extension under test. Fails when it is not installed. */
export function findParley(): vscode.Extension<ParleyApi> {
  const extension = vscode.extensions.getExtension<ParleyApi>('parley.parley');
  assert.ok(extension, 'The extension parley.parley is not there.');
  return extension;
}

/** Activates the extension and waits until its server answers. */
export async function startParley(): Promise<ParleyApi> {
  const api = await findParley().activate();
  await api.findHost();
  return api;
}

/** An address in the workspace folder of the run; the folder is a fresh copy of test/editor/workspace. */
export function workspaceUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'The run has no workspace folder.');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** A text shown in an editor, and the places of its markers: `<|>` is the cursor. */
export interface OpenText {
  readonly document: vscode.TextDocument;
  readonly editor: vscode.TextEditor;
  /** Where `<|>` stood. Fails when the text had none. */
  readonly cursor: vscode.Position;
}

/** Writes `marked` without its `<|>` to `path` in the workspace and shows it, with the cursor at the marker. */
export async function openText(path: string, marked: string): Promise<OpenText> {
  const offset = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const uri = workspaceUri(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  const cursor = document.positionAt(Math.max(0, offset));
  editor.selection = new vscode.Selection(cursor, cursor);
  return { document, editor, cursor };
}

/** Shows a file of the workspace as it is. */
export async function openFile(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(workspaceUri(path));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Closes every editor and gives up unsaved changes. For `afterEach`. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The words of all hovers at a place, as they came (Markdown source); empty when there is none. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const parts = hovers.flatMap((hover) => hover.contents.map((part) => (typeof part === 'string' ? part : part.value)));
  return parts.join('\n');
}

/** Resolves with what `probe` finds, asked now and after every `event`, as soon as it finds something. */
export function waitFor<Found>(event: vscode.Event<unknown>, probe: () => Found | undefined): Promise<Found> {
  return new Promise((resolve, reject) => {
    const check = (): void => {
      try {
        const found = probe();
        if (found === undefined) return;
        listener.dispose();
        resolve(found);
      } catch (error) {
        listener.dispose();
        reject(error);
      }
    };
    const listener = event(check);
    check();
  });
}

/** As `waitFor` where the editor announces nothing: asks again after every answer of the editor, until mocha's limit. */
export async function waitByAsking<Found>(probe: () => Found | undefined): Promise<Found> {
  const folder = workspaceUri('');
  const end = Date.now() + 19_000;
  while (Date.now() < end) {
    const found = probe();
    if (found !== undefined) return found;
    await vscode.workspace.fs.stat(folder);
  }
  throw new Error('What was waited for did not happen.');
}

/** Waits until the diagnostics of `uri` are as `accept` wants them, and resolves to them. */
export function waitForDiagnostics(
  uri: vscode.Uri,
  accept: (diagnostics: readonly vscode.Diagnostic[]) => boolean = (diagnostics) => diagnostics.length > 0,
): Promise<readonly vscode.Diagnostic[]> {
  return waitFor(vscode.languages.onDidChangeDiagnostics, () => {
    const diagnostics = vscode.languages.getDiagnostics(uri);
    return accept(diagnostics) ? diagnostics : undefined;
  });
}
