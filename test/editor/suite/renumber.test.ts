// Renumbering as a user runs it: the editor's own preview, the change of all files at once, one step of undo.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { closeAll, openText, startParley, waitFor, workspaceUri } from '../support/editor.js';

const headOf = (id: string): string => `agreement ${id} "A draft to renumber"\n\n`;
const clauses = `Article 1. One

1. The Parties stop, see paragraph 3.

2. The Parties <|>withdraw, see paragraphs 1 to 3.

3. The Parties meet.
`;

async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = workspaceUri(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Runs a command and applies what its preview shows, as the button of the preview does, until the text is another. */
async function runAndApply(command: string, document: vscode.TextDocument): Promise<void> {
  const before = document.getText();
  const done = vscode.commands.executeCommand(command);
  const end = Date.now() + 18_000;
  while (document.getText() === before && Date.now() < end) {
    // The first of a list, where one is asked for.
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem').then(undefined, () => undefined);
    await vscode.commands.executeCommand('refactorPreview.apply').then(undefined, () => undefined);
    await vscode.workspace.fs.stat(workspaceUri(''));
  }
  assert.ok(document.getText() !== before, `${command} changed nothing.`);
  await done;
}

describe('renumbering', () => {
  before(startParley);
  afterEach(closeAll);

  it('inserts a clause: numbers and citations follow, the cursor waits in the new one, undo restores every character', async () => {
    const { document } = await openText('renumber-insert.treaty', headOf('renumber-insert') + clauses);
    const text = document.getText();
    await runAndApply('parley.insertClauseAfter', document);
    assert.equal(
      document.getText(),
      `${headOf('renumber-insert')}Article 1. One\n\n1. The Parties stop, see paragraph 4.\n\n2. The Parties withdraw, see paragraphs 1, 2 and 4.\n\n3. [●]\n\n4. The Parties meet.\n`,
      'inserted',
    );
    await waitFor(vscode.window.onDidChangeTextEditorSelection, () => {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.getText(editor.selection) === '[●]' ? true : undefined;
    });
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text, 'undone once');
  });

  it('lets the drafter choose among all of them', async () => {
    const { document } = await openText('renumber-choose.treaty', headOf('renumber-choose') + clauses);
    await runAndApply('parley.chooseRenumbering', document);
    assert.ok(document.getText().includes('2. [●]\n\n3. The Parties withdraw, see paragraphs 1, 3 and 4.'), document.getText());
  });

  it('moves a clause, in the other file too', async () => {
    const other = await write('renumber-other.treaty', 'agreement renumber-other "Other"\n\n1. As {renumber-move:2} says.\n');
    const follower = await vscode.workspace.openTextDocument(other);
    const { document } = await openText('renumber-move.treaty', headOf('renumber-move') + clauses);
    await runAndApply('parley.moveClauseUp', document);
    assert.ok(document.getText().includes('1. The Parties withdraw, see paragraphs 1 to 3.\n\n2. The Parties stop, see paragraph 3.'), document.getText());
    assert.ok(follower.getText().includes('{renumber-move:1(1)}'), follower.getText());
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('parley.copyConcordance', 'tabs');
    assert.equal(await vscode.env.clipboard.readText(), 'Old number\tNew number\tPrecedent\nArt. 1(1)\tArt. 1(2)\t–\nArt. 1(2)\tArt. 1(1)\t–', 'concordance');
    await vscode.workspace.fs.delete(other);
  });
});
