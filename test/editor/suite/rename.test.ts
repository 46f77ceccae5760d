// Rename in the editor: F2's edit through the language client, one step for undo, over files that are open and files that are not; a
// refusal with its reason; a file that is renamed.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { closeAll, openText, startParley, waitByAsking, workspaceUri } from '../support/editor.js';

/** Each test has an agreement of its own: files stay in the workspace. */
const textOf = (id: string): string => `agreement ${id} "A draft to rename in"

party UKR "Ukraine"
  role: signatory

1. Ukraine shall withdraw, and Ukraine's allies; see {#cut-off}.
   @binds UKR
   @id cut-off
`;

const at = (document: vscode.TextDocument, words: string): vscode.Position => document.positionAt(document.getText().indexOf(words) + 1);

function renameAt(document: vscode.TextDocument, words: string, newName: string): Thenable<vscode.WorkspaceEdit> {
  return vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at(document, words), newName);
}

async function refusalOf(edit: Thenable<vscode.WorkspaceEdit>): Promise<string> {
  try {
    return `not refused: ${(await edit).size} files`;
  } catch (error) {
    return String(error);
  }
}

describe('rename', () => {
  before(startParley);
  afterEach(closeAll);

  it('says what is renamed before a name is asked for', async () => {
    const { document } = await openText('rename-a.treaty', textOf('rename-a'));
    const prepared = await vscode.commands.executeCommand<{ readonly range: vscode.Range; readonly placeholder: string }>('vscode.prepareRename', document.uri, at(document, 'Ukraine shall'));
    assert.equal(prepared.placeholder, 'Ukraine', 'placeholder');
    assert.equal(document.getText(prepared.range), 'Ukraine', 'range');
  });

  it('of a label changes the open text and a closed file in one step: undo restores every byte', async () => {
    const text = textOf('rename-b');
    const other = 'agreement rename-other "Other"\r\n\r\n1. As {rename-b:#cut-off} says.\r\n';
    const uri = workspaceUri('rename-other.treaty');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(other));
    const { document } = await openText('rename-b.treaty', text);
    // The other file is known once the server has read it.
    let edit = await renameAt(document, 'cut-off}', 'end-date');
    while (edit.entries().length < 2) edit = await renameAt(document, 'cut-off}', 'end-date');
    assert.equal(edit.entries().length, 2, 'files');
    assert.ok(await vscode.workspace.applyEdit(edit), 'the edit was not applied');
    assert.equal(document.getText(), text.replaceAll('cut-off', 'end-date'), 'the open text');
    const closed = await vscode.workspace.openTextDocument(uri);
    assert.equal(closed.getText(), other.replace('cut-off', 'end-date'), 'the other file, its line ends too');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text, 'after one undo');
  });

  it('of a written name changes the words of the text too, and one undo restores every byte', async () => {
    const text = textOf('rename-c');
    const { document } = await openText('rename-c.treaty', text);
    const edit = await renameAt(document, 'Ukraine"', 'Moldova');
    assert.ok(await vscode.workspace.applyEdit(edit), 'the edit was not applied');
    assert.equal(document.getText(), text.replace('"Ukraine"', '"Moldova"').replace('1. Ukraine', '1. Moldova').replace("Ukraine's", "Moldova's"), 'the text');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text, 'after one undo');
  });

  it('is refused with the reason', async () => {
    const { document } = await openText('rename-d.treaty', textOf('rename-d'));
    assert.match(await refusalOf(renameAt(document, 'UKR "', 'Article')), /"Article" cannot be an id/);
    assert.match(await refusalOf(renameAt(document, 'withdraw', 'x')), /Nothing here has a name to change/);
  });

  it('of a file takes along the references to a text that is called by its file', async () => {
    const from = workspaceUri('rename-talks.treaty');
    await vscode.workspace.fs.writeFile(from, new TextEncoder().encode('1. Text.\n'));
    const { document } = await openText('rename-e.treaty', 'agreement rename-e "E"\n\n1. As {rename-talks:1} says.\n');
    // Known once a definition leads there.
    const known = async (): Promise<boolean> => (await vscode.commands.executeCommand<unknown[]>('vscode.executeDefinitionProvider', document.uri, at(document, 'rename-talks'))).length > 0;
    while (!(await known())) await vscode.workspace.fs.stat(from);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, workspaceUri('rename-truce.treaty'));
    assert.ok(await vscode.workspace.applyEdit(edit), 'the edit was not applied');
    assert.match(await waitByAsking(() => (document.getText().includes('rename-truce') ? document.getText() : undefined)), /\{rename-truce:1\}/);
  });
});
