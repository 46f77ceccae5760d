// `parley duties`: the duties of an agreement in three forms; nothing in it counts for the exit code.
import assert from 'node:assert/strict';
import { inFolder, runCli } from './run.js';

const files = { 'draft.treaty': 'agreement draft "Draft"\nparty AAA "Avonia"\n\n1. Avonia shall lift all mines.\n', 'other.treaty': 'agreement other "Other"\n' };

describe('parley duties', () => {
  it('prints CSV unless asked otherwise; exit 0 whatever slot is empty', () =>
    inFolder(files, (folder) => {
      const run = runCli(folder, ['duties', 'draft.treaty']);
      assert.deepEqual([run.code, run.err], [0, '']);
      assert.equal(run.out.split('\r\n')[1], '¶1,duty,Avonia,lift all mines,not said,not said,not said,not said,Where; By when; Verified by; Consequence,AAA,,');
    }));

  it('prints Markdown in the language that is asked for, and JSON', () =>
    inFolder(files, (folder) => {
      assert.match(runCli(folder, ['duties', '--format', 'md', '--language', 'uk', 'draft.treaty']).out, /не сказано/u);
      assert.equal((JSON.parse(runCli(folder, ['duties', '--format', 'json', 'draft.treaty']).out) as { readonly duties: readonly unknown[] }).duties.length, 1);
    }));

  it('takes one file', () =>
    inFolder(files, (folder) => {
      assert.equal(runCli(folder, ['duties']).code, 2);
      assert.equal(runCli(folder, ['duties', 'draft.treaty', 'other.treaty']).code, 2);
      assert.match(runCli(folder, ['duties', '--format', 'xls', 'draft.treaty']).err, /--format/u);
    }));
});
