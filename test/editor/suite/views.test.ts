// What stands beside the text: the language status item and the "Counterpart" view.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { closeAll, openText, startParley, waitByAsking } from '../support/editor.js';

/** Resolves with the view's text as soon as it shows something that `pattern` fits. */
async function waitForView(pattern: RegExp, act: () => Thenable<unknown> | void): Promise<string> {
  const parley = await startParley();
  return new Promise((resolve, reject) => {
    const listener = parley.onDidShowCounterpart((text) => {
      if (!pattern.test(text)) return;
      listener.dispose();
      resolve(text);
    });
    Promise.resolve(act()).catch(reject);
  });
}

describe('status item', () => {
  afterEach(closeAll);

  it('names the agreement, its precedent and how many clauses are answered', async () => {
    const parley = await startParley();
    await openText(
      'status.treaty',
      'agreement status-draft "A"\n  precedent: minsk-protocol-2014\n\n1. Text.\n   @precedent minsk-protocol-2014:1\n',
    );
    const text = await waitByAsking(() =>
      parley.status.text.startsWith('status-draft') ? parley.status.text : undefined,
    );
    assert.match(text, /^status-draft: [1-9]\d* of [1-9]\d* clauses answered$/);
  });

  it('follows the text', async () => {
    const parley = await startParley();
    const { editor, cursor } = await openText('status-edit.treaty', 'agreement status-edit "A"\n<|>\n1. Text.\n');
    await waitByAsking(() => (parley.status.text === 'status-edit' ? true : undefined));
    await editor.edit((edit) => edit.insert(cursor, '  precedent: korea-1953\n'));
    await waitByAsking(() => (parley.status.text.startsWith('status-edit: 0 of') ? true : undefined));
  });
});

describe('status item: progress of a negotiation', () => {
  afterEach(closeAll);

  it('counts open brackets and findings, each a link to what it counts, and follows the text', async () => {
    const parley = await startParley();
    const { editor, cursor } = await openText('status-counts.treaty', 'agreement status-counts "A"\n\nparty AAA "Alandia"\n\n1. [AAA: Words] and [others].<|>\n\n2. See {99}.\n');
    const detail = await waitByAsking(() => (/error/u.test(parley.status.detail) ? parley.status.detail : undefined));
    assert.match(detail, /\[2 brackets open\]\(command:parley\.nextBracket\) · \[1 error[^\]]*\]\(command:workbench\.actions\.view\.problems\)/u);
    await editor.edit((edit) => edit.insert(cursor, ' [more]'));
    await waitByAsking(() => (parley.status.detail.includes('[3 brackets open]') ? true : undefined));
  });
});

describe('counterpart view', () => {
  afterEach(closeAll);

  it('follows the cursor from clause to clause', async () => {
    const { editor, document } = await openText(
      'view.treaty',
      'agreement view-draft "A"\n  precedent: korea-1953\n\n1. A <|>line.\n   @precedent korea-1953:1\n\n2. A plant.\n   @precedent none "no plant in 1953"\n',
    );
    const first = await waitForView(/Military Demarcation Line/, () =>
      vscode.commands.executeCommand('parley.counterpart.focus'),
    );
    assert.match(first, /¶1/);
    const second = await waitForView(/no plant in 1953/, () => {
      const plant = document.positionAt(document.getText().indexOf('plant'));
      editor.selection = new vscode.Selection(plant, plant);
    });
    assert.match(second, /No counterpart, on purpose/);
  });

  it('shows the answers of the drafts beside a precedent', async () => {
    await openText(
      'view-answer.treaty',
      'agreement view-answer "An answering draft"\n\n1. Ships pass <|>freely.\n   @precedent korea-1953:15\n',
    );
    const korea = await vscode.workspace.openTextDocument(vscode.Uri.parse('parley-library:/korea-1953.treaty'));
    const line = korea
      .getText()
      .split('\n')
      .findIndex((text) => text.startsWith('15. '));
    const text = await waitForView(/Ships pass freely/, async () => {
      await vscode.commands.executeCommand('parley.counterpart.focus');
      await vscode.window.showTextDocument(korea, { selection: new vscode.Range(line, 0, line, 0) });
    });
    assert.match(text, /Answered by/);
  });
});
