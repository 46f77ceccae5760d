// Exporting an agreement from the editor, as an extension sees it: the page, and the Word document whose writer is loaded for it in either host.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { closeAll, openText, startParley, workspaceUri } from '../support/editor.js';

const draft = 'agreement out-draft "Out Draft"\nparty UKR "Ukraine"\n  role: signatory\n\n1. The cease-fire <|>shall hold [UKR: at once].\n   @note Later.\n';

describe('export of an agreement', () => {
  before(startParley);
  afterEach(closeAll);

  it('writes one page to print', async () => {
    await openText('page.treaty', draft);
    const target = workspaceUri('page.html');
    await vscode.commands.executeCommand('parley.exportPage', target.toString());
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert.match(text, /^<!DOCTYPE html>/);
    assert.match(text, /The cease-fire shall hold/);
  });

  it('writes a Word document with a bundle that is loaded when it is asked for', async () => {
    await openText('word.treaty', draft.replace('out-draft', 'word-draft'));
    const target = workspaceUri('word.docx');
    await vscode.commands.executeCommand('parley.exportWord', target.toString());
    const bytes = await vscode.workspace.fs.readFile(target);
    assert.equal(String.fromCharCode(...bytes.slice(0, 2)), 'PK', 'a zip file');
    const names = new TextDecoder('latin1').decode(bytes);
    for (const name of ['word/document.xml', 'word/comments.xml', 'word/styles.xml']) assert.ok(names.includes(name), name);
  });
});
