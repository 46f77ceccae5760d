// Which documents are Parley's: loose texts are, the old side of a diff is not; and a fix is applied in the text.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { closeAll, hoverText, openText, startParley, waitForDiagnostics, workspaceUri } from '../support/editor.js';

function rulesOf(diagnostics: readonly vscode.Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

describe('documents', () => {
  before(startParley);
  afterEach(closeAll);

  it('a loose, unsaved text is checked and has hovers', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'treaty',
      content: 'agreement loose-text "Loose"\n\n1. A line.\n   @precedent korea-1953:1\n\n2. See {99}.\n',
    });
    await vscode.window.showTextDocument(document);
    assert.deepEqual(rulesOf(await waitForDiagnostics(document.uri)), ['unresolved-reference'], 'rules');
    assert.match(await hoverText(document, new vscode.Position(2, 3)), /Military Demarcation Line/);
  });

  it('the same text under a foreign scheme is no second agreement', async () => {
    const text = 'agreement only-once "Once"\n\n1. See {99}.\n';
    const provider = vscode.workspace.registerTextDocumentContentProvider('old-side', {
      provideTextDocumentContent: () => text,
    });
    try {
      const old = await vscode.workspace.openTextDocument(vscode.Uri.parse('old-side:/only-once.treaty'));
      assert.equal(old.languageId, 'treaty', 'language');
      const { document } = await openText('only-once.treaty', text);
      assert.deepEqual(rulesOf(await waitForDiagnostics(document.uri)), ['unresolved-reference'], 'rules');
      assert.deepEqual(vscode.languages.getDiagnostics(old.uri), [], 'diagnostics of the old side');
      assert.equal(await hoverText(old, new vscode.Position(2, 1)), '', 'hover of the old side');
    } finally {
      provider.dispose();
    }
  });

  it('a quick fix mends the text and its finding goes', async () => {
    const { document } = await openText(
      'fix.treaty',
      'agreement fix-draft "F"\nparty AAA "First"\n  role: signatory\nbody JMC "Joint Commission"\n  members: AAA 5\n  mandate: supervise, enforce\n\n1. AAA shall withdraw.\n   @enforced-by JMC\n\n2. AAA shall report.\n\nsignature AAA\n  status: pending\n',
    );
    const isUnenforced = (diagnostic: vscode.Diagnostic): boolean => rulesOf([diagnostic])[0] === 'no-enforcement-body';
    const findings = await waitForDiagnostics(document.uri, (all) => all.some(isUnenforced));
    const finding = findings.find(isUnenforced);
    assert.ok(finding, 'The duty is not reported.');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ edit, title }) => edit !== undefined && title.includes('JMC'));
    assert.ok(fix?.edit, `No fix names the commission: ${actions.map(({ title }) => title).join(', ')}`);
    assert.equal(await vscode.workspace.applyEdit(fix.edit), true, 'applied');
    assert.match(document.getText(), /2\. AAA shall report\.\n +@enforced-by JMC\n/);
    await waitForDiagnostics(document.uri, (all) => !all.some(isUnenforced));
  });

  it('a file that appears and disappears outside the editor is noticed', async () => {
    const { document } = await openText('cites.treaty', 'agreement cites-another "C"\n\n1. See {came-later:1}.\n');
    await waitForDiagnostics(document.uri, (all) => rulesOf(all).includes('unresolved-reference'));
    const other = workspaceUri('came-later.treaty');
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode('agreement came-later "L"\n\n1. Text.\n'));
    await waitForDiagnostics(document.uri, (all) => all.length === 0);
    await vscode.workspace.fs.delete(other);
    await waitForDiagnostics(document.uri, (all) => rulesOf(all).includes('unresolved-reference'));
  });
});
