// Names are coloured by what they mean, and follow an edit.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { closeAll, openText, startParley } from '../support/editor.js';

const draft = 'agreement colours "A draft"\n\nparty UKR "Ukraine"\n\n1. Ukraine shall<|> withdraw under {1}.\n';

describe('colours', () => {
  afterEach(closeAll);

  it('of names, references and labels come from the server, and follow an edit', async () => {
    await startParley();
    const { document } = await openText('colours.treaty', draft);
    const wordsOf = async (): Promise<readonly string[]> => {
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      return readWords(document, tokens?.data ?? new Uint32Array());
    };
    const wordsOnce = async (count: number): Promise<readonly string[]> => {
      // Each asking is a way to the server and back; the editor registers the server's tokens a little after its start.
      for (let asked = 0; asked < 200; asked += 1) {
        const words = await wordsOf();
        if (words.length === count) return words;
      }
      return wordsOf();
    };
    const before = ['colours', 'UKR', '1.', 'Ukraine', 'shall', '1'];
    assert.deepEqual(await wordsOnce(before.length), before);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().indexOf('withdraw')), 'with UKR ');
    await vscode.workspace.applyEdit(edit);
    const after = ['colours', 'UKR', '1.', 'Ukraine', 'shall', 'UKR', '1'];
    assert.deepEqual(await wordsOnce(after.length), after);
  });
});

function readWords(document: vscode.TextDocument, data: Uint32Array): readonly string[] {
  const words: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0] = data.slice(at, at + 3);
    character = down === 0 ? character + right : right;
    line += down;
    words.push(document.getText(new vscode.Range(line, character, line, character + length)));
  }
  return words;
}
