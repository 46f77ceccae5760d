// Which host this is, proved from inside, and that the extension under test is the packaged one.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { findParley, startParley } from '../support/editor.js';
import { expected } from '../support/host.js';

describe('host', () => {
  it('is the extension host that was asked for', () => {
    if (expected.host === 'web') {
      assert.equal(vscode.env.appHost, 'web', 'appHost');
      assert.equal(typeof process, 'undefined', 'typeof process');
    } else {
      assert.match(process.versions.node, /^\d+\./);
      assert.equal(
        vscode.env.uiKind,
        expected.editor === 'desktop' ? vscode.UIKind.Desktop : vscode.UIKind.Web,
        'uiKind',
      );
    }
  });

  it('has the server where it belongs: a process beside Node, a worker in the browser', async () => {
    const { kind } = await (await startParley()).findHost();
    assert.equal(kind, expected.host === 'web' ? 'worker' : 'process', 'server');
  });

  it('runs the packaged extension, not the checkout', async () => {
    const parley = findParley();
    if (expected.host === 'web') {
      assert.match(parley.extensionUri.toString(true), /^http:\/\/127\.0\.0\.1:\d+\/static\/vsix$/);
    } else {
      // Beside the driver of the tests, which is the extension under development, Parley is an installed one.
      assert.match(parley.extensionPath, /[\\/]extensions[\\/]parley\.parley-\d+\.\d+\.\d+/);
    }
    const entries = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(parley.extensionUri, 'package.json'));
    assert.equal(JSON.parse(new TextDecoder().decode(entries)).name, 'parley', 'name');
  });
});
