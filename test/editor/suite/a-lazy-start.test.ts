// Runs first: waking the extension starts no server and loads no client library.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { findParley, openText, waitByAsking } from '../support/editor.js';

describe('lazy start', () => {
  it('activation and the rule pages start no server, a .treaty document does', async () => {
    const parley = await findParley().activate();
    assert.equal(parley.isServerStarted(), false, 'server after activation');
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('parley-rules:/no-precedent.md'));
    assert.match(page.getText(), /^# no-precedent/);
    assert.equal(parley.isServerStarted(), false, 'server after a rule page');
    await openText('lazy.treaty', 'agreement lazy-start "A"\n');
    await waitByAsking(() => (parley.isServerStarted() ? true : undefined));
  });
});
