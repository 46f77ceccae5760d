// Completion as a drafter has it: typed, shown, taken, undone; and quiet in prose.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { closeAll, openText, startParley, waitByAsking } from '../support/editor.js';

const draft = 'agreement completed "A draft"\n  precedent: korea-1953\n\nbody JC "Joint Commission"\n\n1. As {korea-1953:13<|>} has it, the Joint Commission meets.\n';

const labelsAt = async (document: vscode.TextDocument, position: vscode.Position, sign?: string): Promise<readonly string[]> => {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position, sign, 100);
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
};

describe('completion', () => {
  afterEach(closeAll);

  it('shows the points of a precedent when a bracket is typed; what is taken stands in its place, and one undo takes it out', async () => {
    await startParley();
    const { document } = await openText('completion.treaty', draft);
    await vscode.commands.executeCommand('type', { text: '(' });
    const typed = document.getText();
    assert.match(typed, /\{korea-1953:13\(\)?\}/);
    // The list opens when the answer is there; until then nothing can be taken.
    await waitByAsking(() => {
      void vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText() === typed ? undefined : true;
    });
    assert.match(document.getText(), /\{korea-1953:13\(a\)\} has it/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), typed);
  });

  it('follows what is typed on: a clause found by words of its heading is offered to the last letter', async () => {
    await startParley();
    const { document } = await openText('completion-words.treaty', draft.replace('13<|>', '<|>'));
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    for (const letter of 'prisoners of') await vscode.commands.executeCommand('type', { text: letter });
    const typed = document.getText();
    assert.match(typed, /\{korea-1953:prisoners of\}/);
    await waitByAsking(() => {
      void vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText() === typed ? undefined : true;
    });
    assert.match(document.getText(), /\{korea-1953:Art\.III\} has it/);
  });

  it('offers nothing of its own for what is typed in prose, and names to who asks', async () => {
    await startParley();
    const { document } = await openText('completion-prose.treaty', draft.replace('<|>', '').replace('Commission meets', '<|> meets'));
    const cursor = vscode.window.activeTextEditor?.selection.active ?? new vscode.Position(0, 0);
    assert.deepEqual(await labelsAt(document, cursor, ' '), []);
    assert.equal((await labelsAt(document, cursor)).includes('Joint Commission'), true);
  });
});
