// Exporting the duties and the timetable from the editor, as an extension sees it: what is written is read back from the workspace, of either host.
import * as vscode from 'vscode';
import { assert } from '../support/assert.js';
import { closeAll, openText, startParley, workspaceUri } from '../support/editor.js';

const draft = 'agreement NAME "Out Draft"\n  precedent: minsk-protocol-2014\nparty UKR "Ukraine"\n  role: signatory\nevent effective-time "Entry into force"\n\n1. Ukraine shall <|>withdraw, "all" of its forces.\n   @deadline 72 hours after effective-time\n';

/** What the command writes of a draft of this name. */
async function written(name: string, command: string, file: string, ...before: readonly string[]): Promise<string> {
  await openText(`${name}.treaty`, draft.replace('NAME', name));
  const target = workspaceUri(file);
  await vscode.commands.executeCommand(command, ...before, target.toString());
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
}

describe('export of tables', () => {
  before(startParley);
  afterEach(closeAll);

  it('writes the duties for a spreadsheet, a row each, quotation marks doubled', async () => {
    const [head, row, ...rest] = (await written('duties-csv', 'parley.exportDuties', 'duties.csv', 'csv')).trimEnd().split(/\r?\n/u);
    assert.match(head ?? '', /clause.*who.*what.*where.*when.*verified.*consequence/iu);
    assert.match(row ?? '', /""all""/u);
    assert.match(row ?? '', /72 hours after effective-time/u);
    assert.equal(rest.length, 0);
  });

  it('writes the duties as a table in Markdown', async () => {
    assert.match(await written('duties-md', 'parley.exportDuties', 'duties.md', 'md'), /^\|.*72 hours after effective-time.*\|$/mu);
  });

  it('writes the timetable for a spreadsheet', async () => {
    const lines = (await written('timetable-csv', 'parley.exportTimetable', 'timetable.csv')).trimEnd().split(/\r?\n/u);
    assert.equal(lines.length, 2);
    assert.match(lines[1] ?? '', /72 hours/u);
  });

  it('writes the concordance for a spreadsheet and as a page', async () => {
    const csv = await written('concordance-csv', 'parley.exportConcordance', 'concordance.csv', 'csv');
    assert.match(csv, /""all"" of its forces/u);
    const page = await written('concordance-page', 'parley.exportConcordance', 'concordance.html', 'html');
    assert.match(page, /^<!DOCTYPE html>/u);
    assert.match(page, /of its forces/u);
  });
});
