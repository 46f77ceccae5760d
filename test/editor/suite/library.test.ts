// The bundled library and the rules' pages: read-only, and in scope of every draft.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { closeAll, openText, startParley } from '../support/editor.js';

const korea = vscode.Uri.parse('parley-library:/korea-1953.treaty');

describe('library', () => {
  before(startParley);
  afterEach(closeAll);

  it('opens a precedent as a read-only .treaty document', async () => {
    const document = await vscode.workspace.openTextDocument(korea);
    assert.equal(document.languageId, 'treaty', 'language');
    assert.match(document.getText(), /^agreement korea-1953 /m);
    assert.equal(vscode.workspace.fs.isWritableFileSystem('parley-library'), false, 'writable');
    const refused = await vscode.workspace.fs.writeFile(korea, new Uint8Array()).then(
      () => 'written',
      () => 'refused',
    );
    assert.equal(refused, 'refused', 'writing');
  });

  it('lists the four precedents', async () => {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse('parley-library:/'));
    assert.deepEqual(
      entries.map(([name]) => name).sort(),
      ['korea-1953.treaty', 'minsk-memorandum-2014.treaty', 'minsk-package-2015.treaty', 'minsk-protocol-2014.treaty'],
      'names',
    );
  });

  it('leads from a reference into the precedent', async () => {
    const { document, cursor } = await openText(
      'into-library.treaty',
      'agreement into-library "A"\n\n1. As in {korea-<|>1953:13(d)}.\n',
    );
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      cursor,
    );
    assert.equal(found.length, 1, 'targets');
    const target = found[0];
    const uri = target === undefined ? undefined : 'targetUri' in target ? target.targetUri : target.uri;
    assert.equal(uri?.toString(true), korea.toString(true), 'target');
  });

  it('answers the hover of a precedent with the clauses that follow it', async () => {
    await openText(
      'answers.treaty',
      'agreement answers-draft "A draft that answers"\n\n1. No blockade.\n   @precedent korea-1953:15\n',
    );
    const document = await vscode.workspace.openTextDocument(korea);
    await vscode.window.showTextDocument(document);
    const line = document
      .getText()
      .split('\n')
      .findIndex((text) => text.startsWith('15. '));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      korea,
      new vscode.Position(line, 1),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((part) => (typeof part === 'string' ? part : part.value))
      .join('\n');
    assert.match(text, /A draft that answers/);
    assert.match(text, /No blockade/);
  });

  it('holds the page of every rule that the checker names', async () => {
    const { document } = await openText('rule-page.treaty', 'agreement rule-page "A"\n\n1. See {99}.\n');
    const [finding] = await new Promise<readonly vscode.Diagnostic[]>((resolve) => {
      const look = (): void => {
        const found = vscode.languages.getDiagnostics(document.uri);
        if (found.length === 0) return;
        listener.dispose();
        resolve(found);
      };
      const listener = vscode.languages.onDidChangeDiagnostics(look);
      look();
    });
    const code = finding?.code;
    assert.ok(typeof code === 'object', 'The finding has no code with a page.');
    assert.equal(code.target.toString(true), 'parley-rules:/unresolved-reference.md', 'page');
    const page = await vscode.workspace.openTextDocument(code.target);
    assert.match(page.getText(), /^# unresolved-reference/);
  });
});
