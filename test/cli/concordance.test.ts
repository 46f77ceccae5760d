// `parley concordance`: a precedent and its draft side by side, in three forms; nothing in it counts for the exit code.
import assert from 'node:assert/strict';
import { inFolder, runCli } from './run.js';

const files = {
  'old.treaty': 'agreement old "Old"\n\n1. Mines shall be removed.\n\n2. Prisoners shall be released.\n',
  'new.treaty': 'agreement new "New"\n  precedent: old\n\n1. Mines should be removed.\n   @precedent old:1\n',
  'other.treaty': 'agreement other "Other"\n  precedent: old\n\n1. Prisoners shall be released.\n   @precedent old:2\n',
};

describe('parley concordance', () => {
  it('prints one HTML page unless asked otherwise; exit 0 whatever is missing', () =>
    inFolder(files, (folder) => {
      const run = runCli(folder, ['concordance', 'new.treaty']);
      assert.deepEqual([run.code, run.err], [0, '']);
      assert.match(run.out, /^<!DOCTYPE html>/u);
      assert.match(run.out, /not answered/u);
    }));

  it('prints CSV, and Markdown, in the language that is asked for', () =>
    inFolder(files, (folder) => {
      const csv = runCli(folder, ['concordance', '--format', 'csv', 'new.treaty']).out.split('\r\n');
      assert.equal(csv[1], '¶1,Mines shall be removed.,changed,¶1,Mines should be removed.,changed; weaker than its counterpart');
      assert.equal(csv[2], '¶2,Prisoners shall be released.,,,,not answered');
      assert.match(runCli(folder, ['concordance', '--format', 'md', '--language', 'uk', 'new.treaty']).out, /без відповіді/u);
    }));

  it('shows several drafts in columns, and says which there are', () =>
    inFolder(files, (folder) => {
      const { out } = runCli(folder, ['concordance', '--format', 'csv', '--with', 'old,other', 'new.treaty']);
      assert.match(out, /^\uFEFFold: clause,old: text,old: remarks,new: clause,new: text,new: remarks,other: clause/u);
      const wrong = runCli(folder, ['concordance', '--with', 'none', 'new.treaty']);
      assert.equal(wrong.code, 2);
      assert.match(wrong.err, /--with takes ids of old, new, other; "none" is none of them/u);
      assert.equal(runCli(folder, ['concordance']).code, 2);
    }));
});
