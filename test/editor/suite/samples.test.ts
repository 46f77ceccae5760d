// The sample drafts by a command, and the steps of the walkthrough, which go on in them.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { closeAll, startParley, waitByAsking, workspaceUri } from '../support/editor.js';

const active = (): vscode.TextEditor | undefined => vscode.window.activeTextEditor;
const execute = (command: string, ...given: unknown[]): Thenable<vscode.TextDocument | undefined> => vscode.commands.executeCommand(command, ...given);

describe('samples', () => {
  before(async () => void (await startParley()));
  afterEach(closeAll);

  it('open as new texts that nobody has to save, once', async () => {
    const first = await execute('parley.openSamples', 'unsaved');
    assert.ok(first?.isUntitled, 'a new text');
    assert.equal(first?.languageId, 'treaty');
    assert.match(first?.getText() ?? '', /^agreement ukraine-settlement /mu);
    assert.ok(vscode.workspace.textDocuments.some((document) => document.isUntitled && /^agreement ukraine-armistice /mu.test(document.getText())), 'the other draft too');
    const again = await execute('parley.openSamples', 'unsaved');
    assert.equal(again?.uri.toString(), first?.uri.toString());
  });

  it('are copied into a folder, and nothing that is there is written over', async () => {
    const folder = workspaceUri('practice');
    const own = vscode.Uri.joinPath(folder, 'armistice.treaty');
    await vscode.workspace.fs.writeFile(own, new TextEncoder().encode('agreement mine "Mine"\n'));
    const shown = await execute('parley.openSamples', folder.toString());
    assert.equal(shown?.uri.toString(), vscode.Uri.joinPath(folder, 'settlement.treaty').toString());
    assert.match(shown?.getText() ?? '', /^agreement ukraine-settlement /mu);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(own)), 'agreement mine "Mine"\n');
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('the walkthrough goes on in them: to a clause with a counterpart, a finding, a bracket, the concordance', async () => {
    await execute('parley.openSamples', 'unsaved');
    const line = (): string => active()?.document.lineAt(active()?.selection.active.line ?? 0).text ?? '';
    await execute('parley.practice.hover');
    assert.match(line(), /^\s*\d/u);
    await execute('parley.practice.bracket');
    const editor = active();
    assert.ok(editor, 'an editor is shown');
    await waitByAsking(() => (/\[/u.test(line()) ? true : undefined));
    await waitByAsking(() => (vscode.languages.getDiagnostics(editor!.document.uri).length > 0 ? true : undefined));
    editor!.selection = new vscode.Selection(0, 0, 0, 0);
    await execute('parley.practice.finding');
    await waitByAsking(() => ((active()?.selection.active.line ?? 0) > 0 ? true : undefined));
    await execute('parley.practice.compare');
    await waitByAsking(() => (vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label.startsWith('Concordance')) ? true : undefined));
  });
});
