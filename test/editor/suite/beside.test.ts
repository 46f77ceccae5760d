// What stands beside a text without being of it: the date of a deadline by itself, lenses when they are switched on.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { closeAll, openText, startParley, waitByAsking } from '../support/editor.js';

const draft = 'agreement beside "A draft"\n  precedent: korea-1953\n  signed: 2025-06-01\n\n1. The Parties shall meet.<|>\n   @precedent korea-1953:13(a)\n   @deadline 3 days after signature\n';

describe('hints and lenses', () => {
  afterEach(async () => {
    for (const kind of ['counterpart', 'citations']) await vscode.workspace.getConfiguration('parley.codeLens').update(kind, undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('the date of a deadline is shown, and the counterpart above a clause once that is wanted; a click on it can be run', async () => {
    await startParley();
    const { document } = await openText('shown-beside.treaty', draft);
    const whole = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
    assert.deepEqual(hints.map(({ label }) => label), ['falls on 2025-06-04']);
    const lenses = (): Thenable<vscode.CodeLens[]> => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
    assert.deepEqual((await lenses()).length, 0);
    await vscode.workspace.getConfiguration('parley.codeLens').update('counterpart', true, vscode.ConfigurationTarget.Global);
    let found: readonly vscode.CodeLens[] = [];
    // The server hears of a setting a little after it was written; each asking is a way to it and back.
    for (let asked = 0; asked < 400 && found.length === 0; asked += 1) found = await lenses();
    const [lens] = found;
    assert.match(lens?.command?.title ?? '', /^Counterpart: korea-1953, ¶13\(a\), \d+ % of the words kept$/);
    assert.equal(lens?.command?.command, 'parley.compareClauses');
  });
  it('a click on who cites a clause shows the places that do', async () => {
    const { document } = await openText('cited.treaty', 'agreement cited "A draft"\n\n1. They met.<|>\n\n2. As paragraph 1 says, they left.\n');
    await vscode.workspace.getConfiguration('parley.codeLens').update('citations', true, vscode.ConfigurationTarget.Global);
    let lens: vscode.CodeLens | undefined;
    for (let asked = 0; asked < 400 && lens === undefined; asked += 1) {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
      lens = found.find(({ command }) => command?.title.startsWith('Cited by 1 clause'));
    }
    assert.equal(lens?.command?.command, 'parley.showCitations');
    await vscode.commands.executeCommand('parley.showCitations', ...(lens?.command?.arguments ?? []));
    // The editor's own list of places, which the next command goes through.
    await vscode.commands.executeCommand('goToNextReference');
    const isThere = await waitByAsking(() => {
      const { document: shown, selection } = vscode.window.activeTextEditor!;
      return shown.getText().startsWith('paragraph 1', shown.offsetAt(selection.active)) ? true : undefined;
    });
    assert.equal(isThere, true);
  });
});
