// Copying in one document and pasting in another, with the keys of the editor: references keep their meaning, plain words stay plain words,
// and one undo restores every character.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { press, take } from '../support/clipboard.js';
import { closeAll, openText, startParley, waitFor } from '../support/editor.js';

/** A file of its own for each test: an agreement's name is one text's only. */
const sourceOf = (id: string): string => `agreement ${id} "Source"
body COM "Commission"

1. The Parties stop.

2. They withdraw as ${id} says, see {1} and paragraph 1.
   @enforced-by COM
`;
const target = 'agreement paste-target "Target"\n\n7. The Parties meet.\n   @precedent paste-source:1\n\n<|>';
const plain = '1.\tThe Parties shall with-\ndraw within ten\n(10) days.\n2.\tThey stay.\n';

/** Presses until the text is another; resolves to it. */
async function changed(document: vscode.TextDocument, run: () => Thenable<unknown>): Promise<string> {
  const before = document.getText();
  const done = waitFor(vscode.workspace.onDidChangeTextDocument, () => (document.getText() === before ? undefined : document.getText()));
  await run();
  return done;
}

async function copyClause(id: string, keys: 'Control+C' | 'Control+X'): Promise<void> {
  const source = sourceOf(id);
  const { document, editor } = await openText(`${id}.treaty`, source);
  const at = document.positionAt(source.indexOf('2. They'));
  editor.selection = new vscode.Selection(at, document.positionAt(source.length));
  await take(editor, keys);
}

describe('pasting', () => {
  before(startParley);
  afterEach(closeAll);

  it('a clause of another document writes its references with that document\u2019s name, in one step of undo', async () => {
    await copyClause('paste-source', 'Control+C');
    const { document } = await openText('paste-target.treaty', target);
    const before = document.getText();
    const now = await changed(document, () => press('Control+V'));
    assert.equal(now, `${before}2. They withdraw as paste-source says, see {paste-source:1} and {paste-source:1|paragraph 1}.\n   @enforced-by COM\n`, 'pasted');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before, 'undone once');
  });

  it('a clause that was cut out of another document keeps what its references meant', async () => {
    await copyClause('paste-cut', 'Control+X');
    const { document } = await openText('paste-other.treaty', target.replace('paste-target', 'paste-other'));
    const now = await changed(document, () => press('Control+V'));
    assert.ok(now.includes('see {paste-cut:1} and'), now);
  });

  it('a clause that was cut elsewhere in the document lets what cites it follow, in one step of undo', async () => {
    const head = 'agreement paste-moved "Moved"\n\n';
    const clause = '1. The Parties stop, see paragraph 2.\n\n';
    const rest = 'Article 2. Two\n\n5. They meet.\n\n';
    const { document, editor } = await openText('paste-moved.treaty', `${head}Article 1. One\n\n${clause}2. They go, see {1(1)}.\n\n${rest}`);
    const at = head.length + 'Article 1. One\n\n'.length;
    editor.selection = new vscode.Selection(document.positionAt(at), document.positionAt(at + clause.length));
    await take(editor, 'Control+X');
    const without = document.getText();
    assert.equal(without, `${head}Article 1. One\n\n2. They go, see {1(1)}.\n\n${rest}`, 'cut');
    const end = document.positionAt(without.length);
    editor.selection = new vscode.Selection(end, end);
    const now = await changed(document, () => press('Control+V'));
    assert.equal(now, `${head}Article 1. One\n\n2. They go, see {2(1)}.\n\n${rest}1. The Parties stop, see paragraph 2 of Article 1.\n\n`, 'pasted');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), without, 'undone once');
  });

  it('a clause that was cut out of one file of an agreement lets what cites it in both follow', async () => {
    const head = 'agreement paste-whole "Whole"\n\nArticle 1. One\n\n1. The Parties stop.\n\n';
    const clause = '2. They meet, see paragraph 1.\n\n';
    const annex = 'agreement paste-part "Annex A"\n  part-of: paste-whole\n\n1. Posts stand as {paste-whole:1(2)} says.\n\n';
    const { document: whole, editor } = await openText('paste-whole.treaty', `${head}${clause}3. They go, see Article 1, paragraph 2.\n`);
    const { document: part } = await openText('paste-part.treaty', `${annex}<|>`);
    await vscode.window.showTextDocument(whole);
    const from = vscode.window.activeTextEditor ?? editor;
    from.selection = new vscode.Selection(whole.positionAt(head.length), whole.positionAt(head.length + clause.length));
    await take(from, 'Control+X');
    const there = await vscode.window.showTextDocument(part);
    const end = part.positionAt(annex.length);
    there.selection = new vscode.Selection(end, end);
    const now = await changed(part, () => press('Control+V'));
    assert.equal(now, `${annex.replace('{paste-whole:1(2)}', '{2}')}2. They meet, see Article 1(1) of this Agreement.\n\n`, 'where it went');
    await waitFor(vscode.workspace.onDidChangeTextDocument, () => (whole.getText().includes('Annex A') ? true : undefined));
    assert.equal(whole.getText(), `${head}3. They go, see paragraph 2 of Annex A.\n`, 'where it was');
  });

  it('plain words stay as they are, and become clauses by command, in one step of undo', async () => {
    const { document: words, editor } = await openText('paste-plain.txt', plain);
    editor.selection = new vscode.Selection(words.positionAt(0), words.positionAt(plain.length));
    await take(editor, 'Control+C');
    const { document } = await openText('paste-plain.treaty', target.replace('paste-target', 'paste-plain'));
    const before = document.getText();
    assert.equal(await changed(document, () => press('Control+V')), before + plain, 'pasted as it is');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before, 'undone');
    await vscode.env.clipboard.writeText(plain);
    const now = await changed(document, () => vscode.commands.executeCommand('parley.pasteAsClauses'));
    assert.equal(now, `${before}1. The Parties shall withdraw within ten (10) days.\n\n2. They stay.\n`, 'pasted as clauses');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before, 'undone once');
  });

  it('by command brings what is missing, in one step of undo', async () => {
    const source = sourceOf('paste-from');
    const { document: from } = await openText('paste-from.treaty', source);
    const { document } = await openText('paste-declared.treaty', target.replace('paste-target', 'paste-declared'));
    const before = document.getText();
    await vscode.env.clipboard.writeText(from.getText().slice(source.indexOf('2. They')));
    const now = await changed(document, () => vscode.commands.executeCommand('parley.pasteWithDeclarations'));
    assert.equal(now, `agreement paste-declared "Target"\nbody COM "Commission"\n${before.slice(before.indexOf('\n') + 1)}2. They withdraw as paste-from says, see {paste-from:1} and {paste-from:1|paragraph 1}.\n   @enforced-by COM\n`, 'pasted');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before, 'undone once');
  });
});
