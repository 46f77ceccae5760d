// Readings of an agreement as documents: what they show, that nobody can write into them, that they follow the draft.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { closeAll, openText, startParley, waitByAsking } from '../support/editor.js';

const draft = 'agreement read "A draft"\nparty UKR "Ukraine"\nparty RUS "Russian Federation"\n\n1. They leave within [UKR: ten]<|> [RUS: thirty] days.\n   @note why\n';

const shown = (name: string): vscode.TextDocument | undefined => vscode.workspace.textDocuments.find(({ uri, isClosed }) => uri.scheme === 'parley-reading' && uri.path.includes(name) && !isClosed);

describe('readings', () => {
  afterEach(closeAll);

  it('a draft is read as a party would sign it, in a document of its own that follows what is typed and cannot be written into', async () => {
    await startParley();
    const { editor, document } = await openText('read.treaty', draft);
    await vscode.commands.executeCommand('parley.readAs', 'UKR');
    const reading = await waitByAsking(() => (shown('read (')?.getText().includes('within ten days') ? shown('read (') : undefined));
    assert.equal(reading.languageId, 'treaty');
    assert.equal(vscode.window.activeTextEditor?.document, reading);
    const before = reading.getText();
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(reading.getText(), before);
    assert.equal(reading.isDirty, false);
    const back = await vscode.window.showTextDocument(document);
    const ten = document.positionAt(document.getText().indexOf('ten]'));
    await back.edit((edit) => edit.replace(new vscode.Range(ten, ten.translate(0, 3)), 'two'));
    await waitByAsking(() => (shown('read (')?.getText().includes('within two days') ? true : undefined));
    assert.match(editor.document.getText(), /\[RUS: thirty\]/u);
  });

  it('a draft is compared with what is agreed', async () => {
    await startParley();
    await openText('compared.treaty', draft);
    await vscode.commands.executeCommand('parley.compareReading', 'agreed');
    const input = await waitByAsking(() => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
      return tab?.input instanceof vscode.TabInputTextDiff ? tab.input : undefined;
    });
    assert.equal(input.original.scheme, 'parley-reading');
    assert.match(input.modified.path, /compared\.treaty$/u);
    await waitByAsking(() => (shown('compared (')?.getText().includes('within days') ? true : undefined));
  });
});
