// Every command of the extension, run as a user runs it, with the real server and the bundled library.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import {
  closeAll,
  findParley,
  openText,
  startParley,
  waitByAsking,
  waitForDiagnostics,
  workspaceUri,
} from '../support/editor.js';
import { runAndAccept } from '../support/quick-input.js';

const draft = `agreement commands-draft "A draft for the commands"
  precedent: korea-1953

Article 1. Line

1. A line of <|>contact shall be fixed as shown on the map.
   @precedent korea-1953:1
   @enforced-by none "a test"

2. Nothing like it was agreed before.
   @precedent none "new in this draft"
`;

const korea = 'parley-library:/korea-1953.treaty';

/** The active editor once it shows `uri`, and the text of its cursor's line. */
function activeLine(uri: string): { readonly editor: vscode.TextEditor; readonly line: string } | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || editor.document.uri.toString(true) !== uri) return undefined;
  return { editor, line: editor.document.lineAt(editor.selection.active.line).text };
}

function activeDiff(): vscode.TabInputTextDiff | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input : undefined;
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = workspaceUri(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

describe('commands', () => {
  before(startParley);
  afterEach(closeAll);

  it('are all registered and in the category Parley', async () => {
    const known = await vscode.commands.getCommands(true);
    const declared: readonly { readonly command: string; readonly category: string }[] =
      findParley().packageJSON.contributes.commands;
    assert.ok(declared.length >= 40, 'number of commands');
    for (const { command, category } of declared) {
      assert.ok(known.includes(command), `${command} is not registered.`);
      assert.equal(category, 'Parley', command);
    }
  });

  it('copy a citation, a reference and a clause with its citation', async () => {
    await openText('copy.treaty', draft);
    await vscode.commands.executeCommand('parley.copyCitation');
    assert.equal(await vscode.env.clipboard.readText(), 'A draft for the commands, Art. 1(1)', 'citation');
    await vscode.commands.executeCommand('parley.copyReference');
    assert.equal(await vscode.env.clipboard.readText(), '{commands-draft:Art.1(1)}', 'reference');
    await vscode.commands.executeCommand('parley.copyClause');
    assert.equal(
      await vscode.env.clipboard.readText(),
      '1. A line of contact shall be fixed as shown on the map.\n(A draft for the commands, Art. 1(1))',
      'clause',
    );
  });

  it('go to the counterpart and back to where one came from', async () => {
    const { document, cursor } = await openText('counterpart.treaty', draft);
    await vscode.commands.executeCommand('parley.goToCounterpart');
    const there = activeLine(korea);
    assert.ok(there, 'The precedent is not shown.');
    assert.match(there.line, /^1\. A Military Demarcation Line/);
    await vscode.commands.executeCommand('parley.goToCounterpart');
    const back = activeLine(document.uri.toString(true));
    assert.ok(back, 'The draft is not shown again.');
    assert.equal(back.editor.selection.active.line, cursor.line, 'line');
  });

  it('open the precedent at the counterpart of the clause', async () => {
    await openText('open.treaty', draft);
    await vscode.commands.executeCommand('parley.openPrecedent');
    const shown = activeLine(korea);
    assert.ok(shown, 'The precedent is not shown.');
    assert.match(shown.line, /^1\. A Military Demarcation Line/);
  });

  it('open any precedent of the library where there is no draft', async () => {
    const shown = await runAndAccept('parley.openPrecedent', [], () => vscode.window.activeTextEditor);
    assert.equal(shown.document.uri.scheme, 'parley-library', 'scheme');
  });

  it('compare a clause with its precedent in a diff editor', async () => {
    await openText('compare.treaty', draft);
    await vscode.commands.executeCommand('parley.compareWithPrecedent');
    const diff = await waitByAsking(activeDiff);
    assert.equal(diff.original.scheme, 'parley-compare', 'scheme');
    assert.match(await textOf(diff.original), /^A Military Demarcation Line|^1\. A Military Demarcation Line/);
    assert.match(await textOf(diff.modified), /A line of contact shall be fixed/);
    const language = (await vscode.workspace.openTextDocument(diff.original)).languageId;
    assert.equal(language, 'treaty', 'language');
    assert.deepEqual(vscode.languages.getDiagnostics(diff.original), [], 'diagnostics of a side');
  });

  it('compare two clauses as a link in a hover asks for it', async () => {
    const { document, cursor } = await openText('link.treaty', draft);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      cursor,
    );
    const parts = hovers.flatMap((hover) => hover.contents).filter((part) => part instanceof vscode.MarkdownString);
    const trusted = parts.map((part) => JSON.stringify(part.isTrusted)).join();
    assert.match(trusted, /"enabledCommands":\["parley.compareClauses","parley.openClause"\]/);
    const link = /\(command:parley\.compareClauses\?([^)]*)\)/.exec(parts.map((part) => part.value).join('\n'));
    assert.ok(link?.[1], 'The hover has no link to compare.');
    await vscode.commands.executeCommand('parley.compareClauses', ...JSON.parse(decodeURIComponent(link[1])));
    const diff = await waitByAsking(activeDiff);
    assert.match(await textOf(diff.original), /Military Demarcation Line/);
    assert.match(await textOf(diff.modified), /line of contact/);
  });

  it('open a clause as a link in a hover asks for it', async () => {
    const { document, cursor } = await openText('link-open.treaty', draft);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      cursor,
    );
    const text = hovers
      .flatMap((hover) => hover.contents)
      .map((part) => (part instanceof vscode.MarkdownString ? part.value : ''))
      .join();
    const link = /\(command:parley\.openClause\?([^)]*korea-1953[^)]*)\)/.exec(text);
    assert.ok(link?.[1], 'The hover has no link to the counterpart.');
    await vscode.commands.executeCommand('parley.openClause', ...JSON.parse(decodeURIComponent(link[1])));
    assert.match(activeLine(korea)?.line ?? '', /^1\. A Military Demarcation Line/);
  });

  it('go to a clause from a list that begins with the document one is in', async () => {
    const { document } = await openText('go.treaty', `// Nothing here.<|>\n${draft.replace('<|>', '')}`);
    const found = await runAndAccept('parley.goToClause', [], () => {
      const shown = activeLine(document.uri.toString(true));
      return shown !== undefined && shown.editor.selection.active.line > 0 ? shown : undefined;
    });
    assert.match(found.line, /^Article 1\. Line/);
  });

  it('open a clause that answers the checklist, from a list', async () => {
    const text = 'agreement listed "Act implementing a Treaty"\n  language: en\n  profile: treaty\n\n1. Text<|>.\n\n2. The costs are shared.\n';
    const { document } = await openText('checklist.treaty', text);
    const shown = await runAndAccept('parley.showChecklist', [], () => {
      const line = activeLine(document.uri.toString(true));
      return line?.line.startsWith('2.') === true ? line : undefined;
    });
    assert.match(shown.line, /^2\. The costs/);
  });

  it('go to the profile for what the checklist misses', async () => {
    const text = 'agreement listed "Treaty of Amity"\n  language: en\n  profile: treaty\n\n1. Text<|>.\n';
    const { document } = await openText('checklist-missing.treaty', text);
    const shown = await runAndAccept('parley.showChecklist', [], () => {
      const line = activeLine(document.uri.toString(true));
      return line?.line.includes('profile') === true ? line : undefined;
    });
    assert.equal(shown.editor.selection.active.character, '  profile: '.length, 'character');
    await vscode.commands.executeCommand('hideCodeActionWidget');
  });

  it('make a new agreement that follows a precedent', async () => {
    const document = await runAndAccept('parley.newAgreement', ['korea-1953'], () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.isUntitled === true ? shown : undefined;
    });
    assert.equal(document.languageId, 'treaty', 'language');
    assert.match(document.getText(), /^agreement [\p{L}-]+ "Agreement concerning a Cessation of Hostilities"$/mu);
    assert.match(document.getText(), /^party AAA "First Party"$/m);
    assert.match(document.getText(), /^ *@precedent korea-1953:1$/m);
    // A fault of our own shows that the text has been checked.
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      document.lineAt(document.lineCount - 1).range.end,
      '\n\n// The end.\n\nArticle 999. Test\n\n1. See {Art.998}.\n',
    );
    await vscode.workspace.applyEdit(edit);
    const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);
    const findings = await waitForDiagnostics(document.uri, (all) =>
      all.some((one) => ruleOf(one) === 'unresolved-reference'),
    );
    const end = document.lineCount - 7;
    const own = findings.filter(({ range }) => range.start.line < end).map((one) => `${ruleOf(one)}: ${one.message}`);
    assert.deepEqual(
      own.filter((finding) => !/^(?:missing-signature|[a-z-]*bracket[a-z-]*):/.test(finding)),
      [],
      'findings of the skeleton',
    );
  });

  it('convert a text into a new, unsaved .treaty document', async () => {
    const uri = await write('old-text.txt', 'ARTICLE 1\n\nThe Parties shall withdraw.\n');
    const document = await runAndAccept('parley.convert', [uri], () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.isUntitled === true ? shown : undefined;
    });
    assert.equal(document.languageId, 'treaty', 'language');
    assert.match(document.getText(), /The Parties shall withdraw\./);
    assert.equal(await textOf(uri), 'ARTICLE 1\n\nThe Parties shall withdraw.\n', 'original');
  });

  it('convert beside the original without overwriting what is there', async () => {
    const uri = await write('beside.md', '# Article 1\n\nThe Parties shall withdraw.\n');
    const there = await write('beside.treaty', '// Mine.\n');
    await vscode.commands.executeCommand('parley.convert', uri, { where: 'beside' });
    const made = vscode.window.activeTextEditor?.document;
    assert.equal(made?.uri.toString(), workspaceUri('beside-2.treaty').toString(), 'new file');
    assert.match(made?.getText() ?? '', /The Parties shall withdraw\./);
    assert.equal(await textOf(there), '// Mine.\n', 'file that was there');
  });

  it('restart the server, which then answers again', async () => {
    const { document, cursor } = await openText('restart.treaty', draft);
    const before = await waitForDiagnostics(document.uri, () => true);
    assert.ok(before, 'diagnostics before');
    await vscode.commands.executeCommand('parley.restartServer');
    await (await startParley()).findHost();
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      cursor,
    );
    assert.equal(hovers.length, 1, 'hovers');
  });

  it('show the output', async () => {
    await vscode.commands.executeCommand('parley.showOutput');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});
