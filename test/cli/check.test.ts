// `parley check` as a user and a build run it: what it writes in each format, and the exit code.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkGolden } from '../support/golden.js';
import { root } from '../support/root.js';
import { checkSarif } from '../support/sarif-schema.js';
import { cli, type CliFiles, inFolder, onlyRules, runCli } from './run.js';

const only = onlyRules('missing-signature', 'unresolved-reference', 'no-enforcement-body', 'duplicate-id');

const escape = String.fromCharCode(27);
const colours = new RegExp(`${escape}\\[[\\d;]*m`, 'g');

interface JsonFinding {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly citation: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number }; readonly end: { readonly line: number; readonly character: number } };
  readonly related: readonly { readonly file: string }[];
}

const clean = 'agreement clean "Clean"\n\nparty AAA "A"\n  role: signatory\n\n1. The line is fixed.\n\nsignature AAA\n  status: pending\n';
const withError = `${clean}\n// {\n`.replace('fixed.', 'fixed as {9} says.');
const withWarning = clean.replace('The line is fixed.', 'The Parties shall withdraw.');

const check = (folder: string, ...args: string[]) => runCli(folder, ['check', ...args]);
const findings = (out: string): readonly JsonFinding[] => JSON.parse(out) as readonly JsonFinding[];

/** A folder in which only those rules are on. */
const inDrafts = (files: CliFiles, work: (folder: string) => void) => inFolder({ ...files, 'parley.json': only }, work);

describe('parley check', () => {
  let here = '';
  before(() => {
    here = mkdtempSync(path.join(tmpdir(), 'parley-check-'));
    cpSync(path.join(root, 'test', 'cli', 'drafts'), path.join(here, 'drafts'), { recursive: true });
    writeFileSync(path.join(here, 'parley.json'), only);
  });
  after(() => rmSync(here, { recursive: true, force: true }));

  describe('--language', () => {
    const run = (...args: string[]) => inFolder({ 'a.treaty': withWarning, 'parley.json': only }, (folder) => check(folder, '--format', 'json', ...args));
    const message = (out: string) => (JSON.parse(out) as readonly { readonly message: string }[])[0]?.message ?? '';

    it('uk prints the words of the shipped bundle, with the same findings at the same places', async () => {
      const [english, ukrainian, region] = [await run(), await run('--language', 'uk'), await run('--language=uk-UA')];
      assert.match(message(english.out), /^No body enforces this duty, and this agreement declares no body/u);
      assert.match(message(ukrainian.out), /^Виконання цього зобов’язання не забезпечує жоден орган, і ця угода не оголошує органу/u);
      assert.equal(region.out, ukrainian.out);
      const bare = (out: string) => findings(out).map((finding) => ({ ...finding, message: '', related: [] }));
      assert.deepEqual(bare(ukrainian.out), bare(english.out));
    });

    it('is a wrong call for a language without words, and for a path in its place', async () => {
      for (const language of ['xx', '../l10n', 'en.json', '']) {
        const { code, err } = await run('--language', language);
        assert.equal(code, 2, language);
        assert.match(err, /--language takes en, uk; ".*" is none of them/u);
      }
    });

    it('says of pages of rules that they are English', () => {
      for (const args of [['explain', 'missing-signature'], ['rules']]) {
        const english = runCli(here, args);
        const asked = runCli(here, [...args, '--language', 'uk']);
        assert.equal(asked.out, english.out);
        assert.equal(english.err, '');
        assert.match(asked.err, /in English/u);
        assert.equal(asked.code, 0);
      }
    });
  });

  describe('formats', () => {
    it('text: a frame under every finding, and a sum at the end', () => {
      const run = check(here, 'drafts');
      assert.equal(run.err, '');
      assert.equal(run.code, 1);
      checkGolden('cli/check.txt', run.out);
    });

    it('text in colours when asked, without them when not on a terminal', () => {
      const coloured = runCli(here, ['check', 'drafts', '--colour']);
      assert.ok(coloured.out.includes(escape));
      assert.equal(coloured.out.replaceAll(colours, ''), check(here, 'drafts').out);
      assert.ok(!runCli(here, ['check', 'drafts'], { env: { NO_COLOR: '' } }).out.includes(escape));
      assert.ok(!runCli(here, ['check', 'drafts', '--no-colour']).out.includes(escape));
    });

    it('text by clause: the same findings, those of one clause together under its citation', async () => {
      const twice = 'agreement draft "Draft"\n\nparty AAA "A"\n\n1. See {8}.\n   (a) The line is fixed, as {7} says;\n   (b) The sea is open.\n   @see {6}\n\n2. Nothing.\n\nparty AAA "A"\n';
      await inDrafts({ 'a.treaty': twice }, (folder) => {
        const plain = check(folder).out;
        const grouped = check(folder, '--group', 'clause').out;
        const titles = grouped.split('\n').filter((line) => line.startsWith('== '));
        assert.ok(titles.length > 2);
        const lines = (out: string) => out.split('\n').filter((line) => line !== '' && !line.startsWith('== ')).sort();
        assert.deepEqual(lines(grouped), lines(plain));
        // Under each title its own findings, as many as it says, and each title once.
        assert.equal(new Set(titles.map((title) => title.replace(/ \(.*/, ''))).size, titles.length);
        for (const part of grouped.split(/^(?=== )/m).filter((each) => each.startsWith('== '))) {
          const [, citation = '', count] = /^== a\.treaty, (.*) \((\d+) findings?\)$/m.exec(part) ?? [];
          const heads = part.split('\n').filter((line) => /^a\.treaty:\d+:\d+: /.test(line));
          assert.equal(heads.length, Number(count), part);
          for (const head of heads) assert.equal(head.includes(': ¶') ? /: (¶\S+): /.exec(head)?.[1] : 'outside clauses', citation);
        }
      });
    });

    it('json: the shape the documentation promises, positions from 0 in UTF-16', () => {
      const run = check(here, 'drafts', '--format', 'json');
      const list = findings(run.out);
      assert.deepEqual(list.map(({ file, rule, severity, citation }) => [file, rule, severity, citation]), [
        ['drafts/peace.treaty', 'missing-signature', 'information', ''],
        ['drafts/peace.treaty', 'unresolved-reference', 'error', '¶1'],
        ['drafts/peace.treaty', 'no-enforcement-body', 'warning', '¶2'],
        ['drafts/peace.treaty', 'duplicate-id', 'error', '¶2'],
      ]);
      for (const finding of list) assert.deepEqual(Object.keys(finding), ['file', 'rule', 'severity', 'message', 'citation', 'range', 'related']);
      const line = '1. 판문점에서 The Parties shall withdraw their forces, as {9} says.';
      assert.deepEqual(list[1]?.range, { start: { line: 12, character: line.indexOf('9') }, end: { line: 12, character: line.indexOf('9') + 1 } });
      assert.deepEqual(list[3]?.related.map(({ file }) => file), ['drafts/peace.treaty']);
    });

    it('github: a command for every finding', () => checkGolden('cli/check-github.txt', check(here, 'drafts', '--format', 'github').out));

    it('sarif: valid by the published schema, the silenced finding in it with its reason', () => {
      const run = check(here, 'drafts', '--format', 'sarif');
      assert.equal(run.code, 1);
      const log = JSON.parse(run.out) as { runs: { results: { ruleId: string; suppressions?: { justification: string }[]; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[] };
      const results = log.runs[0]?.results ?? [];
      assert.equal(results.length, 5);
      assert.deepEqual(results.filter(({ suppressions }) => suppressions?.length).map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.justification]), [['no-enforcement-body', 'left to the courts']]);
      assert.deepEqual([...new Set(results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri))], ['drafts/peace.treaty']);
      checkSarif(log);
    });

    it('every format has nothing to say about a text in order, and is still well formed', async () =>
      inDrafts({ 'clean.treaty': clean }, (folder) => {
        assert.equal(check(folder).out, '1 file checked: nothing found\n');
        assert.equal(check(folder, '--format', 'json').out, '[]\n');
        assert.equal(check(folder, '--format', 'github').out, '');
        checkSarif(JSON.parse(check(folder, '--format', 'sarif').out));
      }));
  });

  describe('exit code', () => {
    for (const [title, text, args, code] of [
      ['0 when nothing is found', clean, [], 0],
      ['0 for a warning: the level is error', withWarning, [], 0],
      ['1 for a warning at --max-severity warning', withWarning, ['--max-severity', 'warning'], 1],
      ['1 for an error at any level', withError, ['--max-severity', 'hint'], 1],
      ['1 for an error', withError, [], 1],
    ] as const) {
      it(title, async () =>
        inDrafts({ 'a.treaty': text }, (folder) => {
          const run = check(folder, ...args);
          assert.equal(run.code, code, run.out + run.err);
        }));
    }

    it('--max-severity hides nothing, --min-severity does', async () =>
      inDrafts({ 'a.treaty': withWarning }, (folder) => {
        const all = findings(check(folder, '--format', 'json', '--max-severity', 'error').out);
        assert.deepEqual(all.map(({ severity }) => severity), ['warning']);
        const none = check(folder, '--format', 'json', '--min-severity', 'error');
        assert.deepEqual(findings(none.out), []);
        assert.equal(none.code, 0);
        // What is left out does not fail a build that could not show why.
        assert.equal(check(folder, '--min-severity', 'error', '--max-severity', 'warning').code, 0);
      }));

    it('2 for a wrong call, with what would be right', async () =>
      inDrafts({ 'a.treaty': clean }, (folder) => {
        for (const [args, message] of [
          [['check', '--format', 'xml'], /--format takes text, json, sarif, github; "xml" is none of them/],
          [['check', '--group', 'file'], /--group takes clause; "file" is none of them/],
          [['check', '--group', 'clause', '--format', 'json'], /--group is for the format text; json says the clause of each finding/],
          [['check', '--profile', 'strict'], /--profile takes drafting, review, final; "strict" is none of them/],
          [['check', '--max-severity', 'loud'], /--max-severity takes error, warning, information, hint/],
          [['check', '--min-severity'], /min-severity/],
          [['check', '--frobnicate'], /frobnicate/],
          [['czech'], /there is no command "czech"/],
          [['constructor'], /there is no command "constructor"/],
          [[], /no command given/],
        ] as const) {
          const run = runCli(folder, args);
          assert.equal(run.code, 2, args.join(' '));
          assert.match(run.err, message);
          assert.match(run.err, /^parley: /);
          assert.match(run.err, /parley --help/);
          assert.equal(run.out, '');
        }
      }));
  });

  describe('paths', () => {
    it('without one: the working folder; `file` is relative to it, with slashes', async () =>
      inDrafts({ 'drafts/deep/a.treaty': withError, 'notes.txt': 'no agreement {9}' }, (folder) => {
        assert.deepEqual(findings(check(folder, '--format', 'json').out).map(({ file }) => file), ['drafts/deep/a.treaty']);
        const inner = path.join(folder, 'drafts');
        assert.deepEqual(findings(check(inner, '--format', 'json').out).map(({ file }) => file), ['deep/a.treaty']);
        assert.deepEqual(findings(check(inner, '--format', 'json', folder).out).map(({ file }) => file), ['deep/a.treaty']);
        assert.deepEqual(findings(check(path.join(inner, 'deep'), '--format', 'json', '..').out).map(({ file }) => file), ['a.treaty']);
      }));

    it('a file is checked whatever its ending, with the files beside it in view but not reported', async () =>
      inDrafts({ 'draft.txt': 'agreement draft "Draft"\n\n1. As {other:1} and {other:7} say.\n', 'other.treaty': withError.replace('clean', 'other') }, (folder) => {
        const run = check(folder, '--format', 'json', 'draft.txt');
        assert.deepEqual(findings(run.out).map(({ file, rule, range }) => [file, rule, range.start.character]), [['draft.txt', 'unresolved-reference', '1. As {other:1} and {'.length]]);
        assert.equal(run.err, '');
      }));

    it('one named twice, or under a folder that is named too, is reported once', async () =>
      inDrafts({ 'd/a.treaty': withError }, (folder) => assert.equal(findings(check(folder, '--format', 'json', 'd', 'd/a.treaty', '.').out).length, 1)));

    it('that match nothing: said by name, exit 2, and what can be checked is checked', async () =>
      inDrafts({ 'a.treaty': withError, 'empty/notes.txt': '' }, (folder) => {
        const run = check(folder, '--format', 'json', 'nowhere.treaty', 'empty', 'a.treaty', 'a.treaty/under');
        assert.equal(run.code, 2);
        assert.deepEqual(run.err.split('\n').filter(Boolean), [
          'parley: nowhere.treaty: there is no such file or folder',
          'parley: empty: no .treaty file in this folder',
          'parley: a.treaty/under: there is no such file or folder',
        ]);
        assert.equal(findings(run.out).length, 1);
      }));

    it('--help and --version, alone and after a command', () => {
      for (const args of [['--help'], ['-h'], ['help'], ['check', '--help'], ['check', '-h'], ['hover', '--help']]) {
        const run = runCli(here, args);
        assert.equal(run.code, 0, args.join(' '));
        for (const words of ['parley check', 'parley hover', 'parley explain', '--max-severity', '--min-severity', 'Exit:']) assert.ok(run.out.includes(words), words);
      }
      assert.match(runCli(here, ['--version']).out, /^parley \d+\.\d+\.\d+\n$/);
    });

    it('a reader that goes away is no fault', async () => {
      const child = spawn(process.execPath, [cli, 'check', path.join(root, 'library'), '--format', 'json'], { stdio: ['ignore', 'pipe', 'pipe'] });
      let complained = '';
      child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
      // Closed before the first byte: every write of the report meets a closed pipe.
      child.stdout.destroy();
      const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
      assert.deepEqual([code, signal, complained], [0, null, '']);
    });
  });

  it('the shipped library and samples have no error', () => {
    const run = check(root, 'library', 'samples', '--format', 'json');
    assert.equal(run.code, 0);
    assert.deepEqual(findings(run.out).filter(({ severity }) => severity === 'error'), []);
    assert.ok(findings(run.out).some(({ file, rule, citation }) => file === 'library/korea-1953.treaty' && rule === 'no-enforcement-body' && citation === '¶15'));
  });
});
