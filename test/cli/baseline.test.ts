// `parley check --write-baseline`, `--baseline`, `--show-baseline`, and the baseline that is found by itself.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkSarif } from '../support/sarif-schema.js';
import { inFolder, runCli } from './run.js';

const head = 'agreement old "Old"\n\nparty AAA "A"\n  role: signatory\n\n';
const foot = '\nsignature AAA\n  status: signed\n  by: "N", "Minister"\n  on: 2025-06-01\n';
const old = `${head}1. The line is as {9} says.\n\n2. The map is as {8} says.\n${foot}`;
const other = old.replace('agreement old', 'agreement other');
const check = (folder: string, ...args: string[]) => runCli(folder, ['check', ...args, '--min-severity', 'error']);
const name = 'parley-baseline.json';
const read = (folder: string, file = name) => readFileSync(path.join(folder, file), 'utf8');
const entries = (text: string) => (JSON.parse(text) as { findings: { file: string; rule: string; clause: string; count: number }[] }).findings;

describe('parley check with a baseline', () => {
  it('writes what is found, and then shows only what is new', async () => {
    await inFolder({ 'old.treaty': old, 'sub/other.treaty': other }, (folder) => {
      const written = check(folder, '--write-baseline');
      assert.deepEqual([written.code, written.err, written.out], [0, '', `${name}: 4 findings of 2 files written; from now on only others are shown\n`]);
      assert.deepEqual(entries(read(folder)).map(({ file, rule }) => `${file} ${rule}`), ['old.treaty unresolved-reference', 'old.treaty unresolved-reference', 'sub/other.treaty unresolved-reference', 'sub/other.treaty unresolved-reference']);
      const after = check(folder);
      assert.deepEqual([after.code, after.err, after.out], [0, '', '2 files checked: nothing new found\n4 findings of the baseline not shown (--show-baseline)\n']);
      assert.equal(check(folder, 'sub').code, 0);
      assert.equal(runCli(path.join(folder, 'sub'), ['check', '--min-severity', 'error']).code, 0);
      const before = read(folder);
      check(folder, '--write-baseline');
      assert.equal(read(folder), before);
    });
  });

  it('counts what is out of date, and shows what is new', async () => {
    await inFolder({ 'old.treaty': old, 'gone.treaty': other }, (folder) => {
      check(folder, '--write-baseline');
      rmSync(path.join(folder, 'gone.treaty'));
      writeFileSync(path.join(folder, 'old.treaty'), old.replace('The line is', 'The lines are'));
      const run = check(folder);
      assert.equal(run.code, 1);
      assert.match(run.out, /old\.treaty:6:\d+: error/);
      assert.match(run.out, /1 file checked: 1 error\n1 finding of the baseline not shown \(--show-baseline\)\n$/);
      assert.equal(run.err, `parley: ${name}: 3 findings of it are out of date, mended or in words that changed; run --write-baseline\n`);
      assert.equal(check(folder, '--write-baseline').code, 0);
      assert.deepEqual(entries(read(folder)).map(({ file, clause }) => `${file} ${clause}`).sort(), ['old.treaty ¶1', 'old.treaty ¶2']);
      assert.deepEqual([check(folder).code, check(folder).err], [0, '']);
    });
  });

  it('does not call findings of a rule that is off, or below the level that is shown, out of date', async () => {
    await inFolder({ 'old.treaty': `${head}1. Each side shall withdraw.\n${foot}` }, (folder) => {
      assert.match(runCli(folder, ['check', '--write-baseline']).out, /: \d+ findings? of 1 file written/);
      assert.equal(check(folder).err, '');
      writeFileSync(path.join(folder, 'parley.json'), '{"severity": {"no-enforcement-body": "off"}}');
      assert.equal(check(folder).err, '');
    });
  });

  it('keeps what it knows of files that were not checked', async () => {
    await inFolder({ 'old.treaty': old, 'other.treaty': other }, (folder) => {
      check(folder, '--write-baseline');
      const before = read(folder);
      writeFileSync(path.join(folder, 'old.treaty'), old.replace('2. The map is as {8} says.', '2. The map is drawn.'));
      check(folder, 'old.treaty', '--write-baseline');
      assert.deepEqual(entries(read(folder)), entries(before).filter(({ file, clause }) => !(file === 'old.treaty' && clause === '¶2')));
    });
  });

  it('takes and writes a file that is named', async () => {
    await inFolder({ 'old.treaty': old }, (folder) => {
      mkdirSync(path.join(folder, 'kept'));
      assert.equal(check(folder, '--write-baseline', 'known.json').code, 0);
      assert.ok(!existsSync(path.join(folder, name)));
      assert.equal(check(folder).code, 1);
      assert.equal(check(folder, '--baseline', 'known.json').code, 0);
      assert.equal(check(folder, '--baseline', 'none.json').code, 2);
      assert.match(check(folder, '--baseline', 'none.json').err, /none\.json is not there or cannot be read/);
      // Its paths count from its own folder, and this one lies beside the text.
      const beside = check(folder, '--write-baseline', 'kept/known.json');
      assert.equal(beside.code, 2);
      assert.match(beside.err, /old\.treaty: lies outside the folder of the baseline/);
    });
  });

  it('that cannot be read is said, and leaves nothing out', async () => {
    await inFolder({ 'old.treaty': old, [name]: '{"version": 7, "findings": []}' }, (folder) => {
      const run = check(folder);
      assert.equal(run.code, 2);
      assert.match(run.err, /parley-baseline\.json: This version of Parley reads baselines of version 1, not 7/);
      assert.match(run.out, /2 errors/);
    });
  });

  it('shows what it knows when asked, and does not count it', async () => {
    await inFolder({ 'old.treaty': old }, (folder) => {
      check(folder, '--write-baseline');
      const run = check(folder, '--show-baseline');
      assert.equal(run.code, 0);
      assert.match(run.out, /old\.treaty:6:.*\[unresolved-reference\]/);
      assert.match(run.out, /1 file checked: nothing new found\n2 findings of the baseline among those shown\n$/);
      const list = (...args: string[]) => (JSON.parse(check(folder, '--format', 'json', ...args).out) as readonly unknown[]).length;
      assert.deepEqual([list(), list('--show-baseline')], [0, 2]);
    });
  });

  it('is told in SARIF: what is new and what is unchanged', async () => {
    await inFolder({ 'old.treaty': old }, (folder) => {
      const states = () => {
        const { out } = check(folder, '--format', 'sarif');
        const log = JSON.parse(out) as { runs: { results: { baselineState?: string }[] }[] };
        checkSarif(log);
        return log.runs[0]!.results.map(({ baselineState }) => baselineState ?? 'none');
      };
      assert.deepEqual(states(), ['none', 'none']);
      check(folder, '--write-baseline');
      writeFileSync(path.join(folder, 'old.treaty'), old.replace('The line is', 'The lines are'));
      assert.deepEqual(states(), ['new', 'unchanged']);
    });
  });
});
