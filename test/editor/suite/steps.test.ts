// Going through a text by commands, offers made by commands, and formatting: each one step for undo.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { closeAll, openText, startParley, waitByAsking } from '../support/editor.js';

const text = 'agreement steps "A draft to go through"\n  precedent: korea-1953\n\nparty UKR "Ukraine"\n\n1.   They leave [UKR: at once].\n@precedent korea-1953:13(a)\n\n2. They<|> report [soon].\n';

function cursorWord(): string {
  const { document, selection } = vscode.window.activeTextEditor!;
  return document.lineAt(selection.active.line).text.slice(selection.active.character).split(' ')[0] ?? '';
}

describe('going through a text', () => {
  before(startParley);
  afterEach(closeAll);

  it('by commands: the next bracket and clause, and on from the other end', async () => {
    await openText('steps.treaty', text);
    for (const [command, word] of [['nextBracket', '[soon].'], ['nextBracket', '[UKR:'], ['previousClause', '1.'], ['nextUnanswered', '2.'], ['nextClause', '1.']] as const) {
      await vscode.commands.executeCommand(`parley.${command}`);
      assert.equal(cursorWord(), word, command);
    }
  });

  it('a bracket is agreed to by a command, and one undo restores every character', async () => {
    const { document } = await openText('agreeing.treaty', text.replace('steps', 'agreeing'));
    const before = document.getText();
    await vscode.commands.executeCommand('parley.nextBracket');
    await vscode.commands.executeCommand('cursorRight');
    await vscode.commands.executeCommand('parley.agreeToBracket');
    const after = await waitByAsking(() => (document.getText() === before ? undefined : document.getText()));
    assert.equal(after, before.replace('[soon]', 'soon'), 'agreed');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before, 'after one undo');
  });

  it('all findings of a rule are mended by a command, and one undo restores every character', async () => {
    const { document } = await openText('slips.treaty', 'agreement slips "Slips"\n\n1. They met.\n   @pre<|>cedant none "new"\n\n2. They left.\n   @precedant none "new"\n');
    const before = document.getText();
    await waitByAsking(() => (vscode.languages.getDiagnostics(document.uri).filter(({ code }) => JSON.stringify(code).includes('unknown-annotation')).length === 2 ? true : undefined));
    await vscode.commands.executeCommand('parley.mendAllLikeThis');
    const after = await waitByAsking(() => (document.getText() === before ? undefined : document.getText()));
    assert.equal(after, before.replaceAll('precedant', 'precedent'), 'mended');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before, 'after one undo');
  });

  it('the document is laid out, and one undo restores every character', async () => {
    const { document } = await openText('laid-out.treaty', text.replace('steps', 'laid-out'));
    const before = document.getText();
    await vscode.commands.executeCommand('editor.action.formatDocument');
    const after = await waitByAsking(() => (document.getText() === before ? undefined : document.getText()));
    assert.equal(after, before.replace('1.   They', '1. They').replace('\n@precedent', '\n   @precedent'), 'laid out');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before, 'after one undo');
  });

  it('hierarchies are there: who leans on a clause, and the precedent of one', async () => {
    const { document } = await openText('leaning.treaty', text.replace('steps', 'leaning'));
    const position = document.positionAt(document.getText().indexOf('1.   They'));
    const [call] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', document.uri, position);
    assert.match(call?.detail ?? '', /^¶1 · /);
    const [type] = await vscode.commands.executeCommand<vscode.TypeHierarchyItem[]>('vscode.prepareTypeHierarchy', document.uri, position);
    const precedents = type === undefined ? [] : await vscode.commands.executeCommand<vscode.TypeHierarchyItem[]>('vscode.provideSupertypes', type);
    assert.deepEqual(precedents.map(({ uri }) => uri.toString(true)), ['parley-library:/korea-1953.treaty']);
  });
});
