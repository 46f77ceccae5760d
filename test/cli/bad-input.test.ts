// What the command line does with files and folders that are no agreements, cannot be read, or lead in circles.

import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withUnreadable } from '../support/unprivileged.js';
import { inFolder, runCli } from './run.js';

const fine = 'agreement fine "Fine"\n\n1. The line is fixed.\n';
const broken = 'agreement broken "Broken"\n\n1. As {9} says.\n';

const filesOf = (out: string): readonly string[] => (JSON.parse(out) as readonly { readonly file: string; readonly rule: string }[]).map(({ file, rule }) => `${file} ${rule}`);

describe('parley check on bad input', () => {
  it('files that are no text are named with what to do, exit 2; the others are checked', async () =>
    inFolder({
      'binary.treaty': Buffer.from('1. Text\0'),
      'utf16-bare.treaty': Buffer.from(broken, 'utf16le'),
      'utf16.treaty': Buffer.from(`\ufeff${broken}`, 'utf16le'),
      'utf16-be.treaty': Buffer.from(`\ufeff${broken.replace('broken', 'second')}`, 'utf16le').swap16(),
      'latin1.treaty': Buffer.from('agreement latin "C\u00f4te"\n\n1. As {9} says.\n', 'latin1'),
      'empty.treaty': '',
      'bom.treaty': '\ufeff1. As {9} says.\n',
    }, (folder) => {
      const run = runCli(folder, ['check', '--format', 'json']);
      assert.equal(run.code, 2);
      assert.deepEqual(run.err.split('\n').filter(Boolean), [
        'parley: binary.treaty: this is no text file (it holds NUL bytes); convert it to UTF-8 text first',
        'parley: latin1.treaty: not all of it is UTF-8; save it as UTF-8. It is checked with the damaged letters replaced',
        'parley: utf16-bare.treaty: this is no text file (it holds NUL bytes); convert it to UTF-8 text first',
      ]);
      assert.deepEqual(filesOf(run.out), ['bom.treaty unresolved-reference', 'latin1.treaty unresolved-reference', 'utf16-be.treaty unresolved-reference', 'utf16.treaty unresolved-reference']);
      // The mark is no letter of the line: columns are the editor's.
      const [first] = JSON.parse(run.out) as readonly { readonly range: { readonly start: object } }[];
      assert.deepEqual(first?.range.start, { line: 0, character: '1. As {'.length });
    }));

  it('links in a circle, to nowhere, to what is there already: everything is checked once', async () =>
    inFolder({ 'a/real.treaty': broken, 'a/deep/other.treaty': fine }, (folder) => {
      const link = (to: string, at: string): void => symlinkSync(to, path.join(folder, at));
      link('..', 'a/deep/up');
      link('.', 'a/self');
      link('knot-b', 'knot-a');
      link('knot-a', 'knot-b');
      link('loop.treaty', 'loop.treaty');
      link('nowhere.treaty', 'dangling.treaty');
      link('a/real.treaty', '0-copy.treaty');
      link('a', '0-folder.treaty');
      const run = runCli(folder, ['check', '--format', 'json']);
      assert.deepEqual(filesOf(run.out), ['a/real.treaty unresolved-reference']);
      assert.equal(run.err, '');
      assert.equal(run.code, 1);
      const named = runCli(folder, ['check', '--format', 'json', 'loop.treaty', 'knot-a', 'dangling.treaty', '0-copy.treaty']);
      assert.deepEqual(named.err.split('\n').filter(Boolean), [
        'parley: loop.treaty: its links lead in a circle', 'parley: knot-a: its links lead in a circle', 'parley: dangling.treaty: there is no such file or folder',
      ]);
      assert.deepEqual(filesOf(named.out), ['0-copy.treaty unresolved-reference']);
      assert.equal(named.code, 2);
    }));

  it('a folder reached by a link only is read through it', async () =>
    inFolder({ 'elsewhere/real.treaty': broken, 'here/notes.txt': '' }, (folder) => {
      symlinkSync('../elsewhere', path.join(folder, 'here', 'drafts'));
      assert.deepEqual(filesOf(runCli(folder, ['check', '--format', 'json', 'here']).out), ['here/drafts/real.treaty unresolved-reference']);
    }));

  it('a folder and a file that may not be read are named, exit 2; the rest is checked', async () =>
    withUnreadable(async ({ folder, dist, uid, close }) => {
      for (const name of ['open', 'shut']) mkdirSync(path.join(folder, name));
      for (const name of ['open/a.treaty', 'open/b.treaty', 'shut/c.treaty']) writeFileSync(path.join(folder, name), broken.replace('broken', `agreement-${name.charAt(5)}`));
      close('shut');
      close('open/b.treaty');
      const run = (...args: string[]) => runCli(folder, ['check', '--format', 'json', ...args], { dist, ...(uid === undefined ? {} : { uid }) });
      const all = run();
      assert.deepEqual(all.err.split('\n').filter(Boolean), ['parley: shut: not allowed to read it', 'parley: open/b.treaty: not allowed to read it']);
      assert.deepEqual(filesOf(all.out), ['open/a.treaty unresolved-reference']);
      assert.equal(all.code, 2);
      for (const [named, message] of [['shut', 'shut: not allowed to read it'], ['shut/c.treaty', 'shut/c.treaty: not allowed to read it']] as const) {
        assert.deepEqual([run(named).code, run(named).err], [2, `parley: ${message}\n`]);
      }
    }));
});
