// Notes as an extension sees them: what the commands write, and that each is one step to undo.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { closeAll, openText, startParley } from '../support/editor.js';

const draft = 'agreement note-draft "Note Draft"\nparty UKR "Ukraine"\nparty RUS "Russian Federation"\n\n1. The cease-fire <|>shall hold.\n   @note [RUS 2025-03-01] Since when?\n\n2. Nothing else.\n';

/** The day notes are written on. */
const day = /\d{4}-\d{2}-\d{2}/u;

describe('notes', () => {
  before(async () => {
    await startParley();
    await vscode.workspace.getConfiguration('parley.notes').update('author', 'UKR', vscode.ConfigurationTarget.Global);
  });
  after(() => vscode.workspace.getConfiguration('parley.notes').update('author', undefined, vscode.ConfigurationTarget.Global));
  afterEach(closeAll);

  const place = (document: vscode.TextDocument, words: string): { readonly uri: string; readonly position: { readonly line: number; readonly character: number } } => {
    const { line, character } = document.positionAt(document.getText().indexOf(words));
    return { uri: document.uri.toString(), position: { line, character } };
  };

  /** Runs a command, looks what it made of the text, and takes it back in one step. */
  async function changes(id: string, words: string, given: readonly string[], wanted: (text: string) => string): Promise<void> {
    const { document, editor } = await openText(`${id}.treaty`, draft.replaceAll('note-draft', `note-${id.toLowerCase()}`));
    const before = document.getText();
    await vscode.commands.executeCommand(`parley.${id}`, place(document, words), ...given);
    assert.equal(document.getText().replace(/(\[UKR )\d{4}-\d{2}-\d{2}/u, '$1DAY'), wanted(before), 'text');
    assert.ok(day.test(document.getText()), 'a day is written');
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before, 'text after one undo');
  }

  it('adds a note under a clause: one line, one step to undo', () =>
    changes('addNote', 'Nothing else', ['Why\nnot? @binds all'], (text) => text.replace('else.\n', 'else.\n   @note [UKR DAY] Why not? @binds all\n')));

  it('answers the note of the clause, one step to undo', () =>
    changes('answerNote', 'shall hold', ['Since noon.'], (text) => text.replace('when?\n', 'when?\n   @note [UKR DAY] Re RUS: Since noon.\n')));

  it('resolves a note, one step to undo', () => changes('resolveNote', 'Since when', [], (text) => text.replace('when?', 'when? #resolved')));

  it('deletes a note, one step to undo', async () => {
    const { document, editor } = await openText('delete-note.treaty', draft.replaceAll('note-draft', 'note-delete'));
    const before = document.getText();
    await vscode.commands.executeCommand('parley.deleteNoteThread', place(document, 'Since when'));
    assert.equal(document.getText(), before.replace('   @note [RUS 2025-03-01] Since when?\n', ''), 'text');
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before, 'text after one undo');
  });

  it('goes to the next note and round to the first again', async () => {
    const { document, editor } = await openText('next-note.treaty', draft.replaceAll('note-draft', 'note-next').replace('else.\n', 'else.\n@position UKR rejects "x"\n'));
    const lineOf = (words: string): number => place(document, words).position.line;
    for (const [command, words] of [['nextNote', '@note'], ['nextNote', '@position'], ['nextNote', '@note'], ['previousNote', '@position']] as const) {
      await vscode.commands.executeCommand(`parley.${command}`);
      assert.equal(editor.selection.active.line, lineOf(words), `${command} to ${words}`);
    }
  });
});
