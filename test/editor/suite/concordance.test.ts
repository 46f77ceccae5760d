// The concordance and its commands, as an extension sees them: what the panel shows, what is written, and that each is one step to undo.
import * as vscode from 'vscode';
import { ConcordanceSuggestions } from '../../../client/src/common/views/concordance-suggestions.js';
import { assert } from '../support/assert.js';
import { closeAll, openText, startParley, waitFor, workspaceUri } from '../support/editor.js';
import { expected } from '../support/host.js';

const draft = 'agreement side-draft "Side Draft"\n  precedent: minsk-protocol-2014\n\n1. The cease-fire <|>shall hold.\n\n2. Nothing else.\n';

/** The same with its first clause paired, so that it stands at the top. */
const paired = draft.replace('shall hold.\n', 'shall hold.\n   @precedent minsk-protocol-2014:1\n');

/** Resolves with the panel's text as soon as it shows something that `pattern` fits. */
async function waitForConcordance(pattern: RegExp, act: () => Thenable<unknown> | void): Promise<string> {
  const parley = await startParley();
  return new Promise((resolve, reject) => {
    const listener = parley.onDidShow(({ view, text }) => {
      if (view !== 'parley.concordance' || !pattern.test(text)) return;
      listener.dispose();
      resolve(text);
    });
    Promise.resolve(act()).catch(reject);
  });
}

/** The line of a clause in the bundled precedent. */
async function precedentPlace(number: string): Promise<{ readonly uri: string; readonly position: { readonly line: number; readonly character: number } }> {
  const uri = 'parley-library:/minsk-protocol-2014.treaty';
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const line = document.getText().split('\n').findIndex((text) => text.startsWith(`${number}. `));
  assert.ok(line >= 0, `no clause ${number}`);
  return { uri, position: { line, character: 0 } };
}

describe('concordance', () => {
  before(startParley);
  afterEach(closeAll);

  it('pairs a clause with a counterpart: one line, one step to undo', async () => {
    const { document, editor, cursor } = await openText('pair.treaty', draft.replaceAll('side-draft', 'pair-draft'));
    const before = document.getText();
    const own = { uri: document.uri.toString(), position: { line: cursor.line, character: cursor.character } };
    await vscode.commands.executeCommand('parley.pairClause', own, await precedentPlace('1'));
    assert.equal(document.getText(), before.replace('shall hold.\n', 'shall hold.\n   @precedent minsk-protocol-2014:1\n'), 'text');
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before, 'text after one undo');
  });

  it('leaves a clause of the precedent out with a reason: one line, one step to undo', async () => {
    const { document } = await openText('omit.treaty', draft.replaceAll('side-draft', 'omit-draft'));
    const before = document.getText();
    await vscode.commands.executeCommand('parley.omitPrecedentClauses', await precedentPlace('2'), 'done since');
    assert.equal(document.getText(), before.replace('minsk-protocol-2014\n', 'minsk-protocol-2014\n@omits minsk-protocol-2014:2 "done since"\n'), 'text');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before, 'text after one undo');
  });

  it('exports it to a file', async () => {
    await openText('export.treaty', draft.replaceAll('side-draft', 'export-draft'));
    const target = workspaceUri('export.md');
    await vscode.commands.executeCommand('parley.exportConcordance', 'md', target.toString());
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert.match(text, /^# Concordance: /);
    assert.match(text, /The cease\\?-fire shall hold/);
  });
});

describe('suggestions in the gaps of the concordance', () => {
  before(startParley);
  afterEach(closeAll);

  /** A server whose answer to the question about a draft waits for `answer`, or for being told that nobody wants it. */
  function waiting() {
    const asked: string[] = [];
    let answer = (): void => undefined;
    const request = <Result>(_method: string, params: object = {}, token?: vscode.CancellationToken): Promise<Result> =>
      new Promise((resolve, reject) => {
        asked.push((params as { readonly textDocument: { readonly uri: string } }).textDocument.uri);
        answer = () => resolve([] as Result);
        token?.onCancellationRequested(() => reject(new Error('given up')));
      });
    const told: object[] = [];
    const suggestions = new ConcordanceSuggestions({ request, log: vscode.window.createOutputChannel('look', { log: true }) }, (news) => told.push(news));
    return { asked, told, suggestions, answer: () => answer() };
  }

  it('a key ends a look for them, and the page is told so, which then asks again', async () => {
    const { editor, document } = await openText('look.treaty', draft.replaceAll('side-draft', 'look-draft'));
    const { asked, told, suggestions, answer } = waiting();
    const drafts = [document.uri.toString(), 'untitled:further.treaty'].map((uri) => ({ uri, clauses: [1] }));
    const looking = suggestions.look(drafts);
    await editor.edit((edit) => edit.insert(document.positionAt(document.getText().indexOf('shall')), 'always '));
    await looking;
    assert.deepEqual(asked, [document.uri.toString()], 'drafts asked about');
    assert.deepEqual(told, [{ found: [] }], 'what the page is told');
    const again = suggestions.look(drafts.slice(0, 1));
    answer();
    await again;
    assert.deepEqual(told.at(-1), { found: [{ ...drafts[0], found: [] }] }, 'what the page is told next');
    suggestions.dispose();
  });

  it('a key in a text that is no treaty ends none', async () => {
    const { editor, document } = await openText('words.txt', 'Words.\n');
    const { told, suggestions, answer } = waiting();
    const drafts = [{ uri: 'untitled:draft.treaty', clauses: [1] }];
    const looking = suggestions.look(drafts);
    await editor.edit((edit) => edit.insert(document.positionAt(0), 'More '));
    answer();
    await looking;
    assert.deepEqual(told, [{ found: [{ ...drafts[0], found: [] }] }], 'what the page is told');
    suggestions.dispose();
  });
});

// The web host of these runs serves all web views from one address, where a second one stays blank behind the first one's service worker; there
// `test/editor/views` shows the same from outside, in an editor of its own.
if (expected.host === 'node') {
  describe('concordance panel', () => {
    before(startParley);
    afterEach(closeAll);

    it('shows the draft beside its precedent, and follows the text', async () => {
      const { editor, document } = await openText('side.treaty', paired);
      const text = await waitForConcordance(/The cease-fire shall hold\./, () => vscode.commands.executeCommand('parley.showConcordance'));
      assert.match(text, /not answered/);
      assert.match(text, /side-draft: 1 of \d+ clauses answered/);
      await waitForConcordance(/shall always hold/, async () => {
        const at = document.positionAt(document.getText().indexOf('hold'));
        await editor.edit((edit) => edit.insert(at, 'always '));
      });
    });

    it('ends with its panel: a closed one asks nothing and the next one is new', async () => {
      await openText('again.treaty', paired.replaceAll('side-draft', 'again-draft'));
      for (let round = 0; round < 2; round += 1) {
        await waitForConcordance(/The cease-fire shall hold\./, async () => {
          await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(workspaceUri('again.treaty')), vscode.ViewColumn.One);
          await vscode.commands.executeCommand('parley.showConcordance');
        });
        const tab = await waitFor(vscode.window.tabGroups.onDidChangeTabs, () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.startsWith('Concordance: ')));
        await vscode.window.tabGroups.close(tab);
      }
    });
  });
}
