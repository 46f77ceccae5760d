// `parley.json` on the command line: found as the editor finds it, with what is wrong in it told and exit code 2.
import assert from 'node:assert/strict';
import path from 'node:path';
import { findPage, rules } from '../../server/src/core/index.js';
import { inFolder, runCli } from './run.js';

const draft = '1. Text.\n   @reviewed yesterday\n';
const off = '{"severity": {"unknown-annotation": "off"}}';

interface Found {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
}

const wanted = ['unknown-annotation', ...rules.filter(({ severityIn }) => severityIn !== undefined).map(({ name }) => name)];

const check = (folder: string, ...args: string[]) => {
  const run = runCli(folder, ['check', '--format', 'json', ...args]);
  // Whatever else is found in so short a text is no matter here.
  return { ...run, found: (JSON.parse(run.out) as readonly Found[]).filter(({ rule }) => wanted.includes(rule)).map(({ file, rule, severity }) => `${file} ${rule} ${severity}`) };
};

describe('parley.json on the command line', () => {
  it('the nearest up the tree goes before those above it, wherever one stands', async () =>
    inFolder({ 'a.treaty': draft, 'parley.json': off, 'annexes/b.treaty': draft, 'annexes/parley.json': '{"severity": {"unknown-annotation": "error"}}', 'maps/c.treaty': draft }, (folder) => {
      const found = ['annexes/b.treaty unknown-annotation error'];
      assert.deepEqual(check(folder).found, found);
      assert.deepEqual(check(folder, 'a.treaty', 'annexes/b.treaty', 'maps').found, found);
      assert.deepEqual(check(path.join(folder, 'annexes')).found, ['b.treaty unknown-annotation error']);
      assert.deepEqual(check(path.join(folder, 'maps'), '../maps/c.treaty', '../annexes').found, ['../annexes/b.treaty unknown-annotation error']);
      assert.deepEqual(check(path.join(folder, 'maps')).found, [], 'a file above the working folder counts');
    }));

  it('one beside does not count', async () =>
    inFolder({ 'a.treaty': draft, 'annexes/parley.json': off }, (folder) => assert.deepEqual(check(folder).found, ['a.treaty unknown-annotation warning'])));

  it('its profile gives way to the one the call asks for', async () => {
    const rule = rules.find(({ severityIn, severity, offByDefault }) => severityIn?.final !== undefined && severityIn.final !== severity && !offByDefault);
    if (!rule) return assert.equal(rules.some(({ severityIn }) => severityIn !== undefined), false, 'a rule to show it with');
    const [example] = findPage(rule.name)!.bad;
    const text = example!.text.split('\n').filter((line) => !/^ *\^+ [a-z-]+$/.test(line)).join('\n');
    await inFolder({ 'a.treaty': text, 'parley.json': '{"profile": "final"}', 'plain/a.treaty': text, 'plain/parley.json': '{"profile": "drafting"}' }, (folder) => {
      const severities = (...args: string[]) => new Set(check(folder, ...args).found.filter((each) => each.includes(` ${rule.name} `)).map((each) => each.split(' ')[2]));
      const final = new Set(rule.severityIn?.final === 'off' ? [] : [rule.severityIn?.final]);
      assert.deepEqual(severities('a.treaty'), final);
      assert.deepEqual(severities('a.treaty', '--profile', 'drafting'), severities('plain'));
      assert.notDeepEqual(severities('plain'), final);
      assert.deepEqual(severities('plain', '--profile', 'final'), final);
    });
  });

  it('what is wrong with it is told with its name, the rest counts, and the exit code is 2', async () =>
    inFolder({ 'annexes/b.treaty': draft, 'annexes/parley.json': '{"severity": {"unknown-annotation": "off", "no-such-rule": "off"}}' }, (folder) => {
      const run = check(folder);
      assert.deepEqual(run.found, []);
      assert.equal(run.err, 'parley: annexes/parley.json: There is no rule "no-such-rule"; "parley rules" prints those there are.\n');
      assert.equal(run.code, 2);
    }));

  it('one that is broken loses no finding', async () =>
    inFolder({ 'b.treaty': draft, 'parley.json': '{"severity": {"unknown-annotation": "off"' }, (folder) => {
      const run = check(folder);
      assert.deepEqual(run.found, ['b.treaty unknown-annotation warning']);
      assert.match(run.err, /^parley: parley\.json: This is no JSON object/);
      assert.equal(run.code, 2);
    }));

  describe('an entry of "ignore" that silences nothing', () => {
    const ignoring = (rule: string, glob: string) => JSON.stringify({ ignore: [{ rules: rule.split(' '), files: [glob], reason: 'Old text.' }] });
    const said = (folder: string, ...args: string[]) => {
      const run = check(folder, ...args);
      assert.notEqual(run.code, 2, run.err);
      return run.err;
    };

    it('is told with what to do, and does not count for the exit code', async () =>
      inFolder({ 'old/a.treaty': '1. Text.\n', 'parley.json': ignoring('unknown-annotation', 'old/**') }, (folder) => {
        const run = runCli(folder, ['check', '--max-severity', 'error']);
        assert.equal(run.err, 'parley: parley.json: the entry of "ignore" for "old/**" silences too much: "unknown-annotation" finds nothing there, and left standing it would hide a fault that comes later; remove the entry\n');
        assert.equal(run.code, 0);
      }));

    it('is of use where it silences a finding, in whichever file', async () =>
      inFolder({ 'old/a.treaty': '1. Text.\n', 'old/b.treaty': draft, 'parley.json': ignoring('unknown-annotation', 'old/*') }, (folder) => {
        assert.equal(said(folder), '');
      }));

    it('one name of several is told alone', async () =>
      inFolder({ 'old/b.treaty': draft, 'parley.json': ignoring('unknown-annotation duplicate-id', 'old/*') }, (folder) => {
        assert.match(said(folder), /: "duplicate-id" finds nothing there, .*; take the name out of it\n$/);
      }));

    it('matches no file', async () =>
      inFolder({ 'b.treaty': draft, 'parley.json': ignoring('*', 'odl/**') }, (folder) => {
        assert.match(said(folder), /for "odl\/\*\*" matches no file; correct the paths/);
      }));

    it('every rule', async () =>
      inFolder({ 'b.treaty': '// Nothing.\n', 'parley.json': ignoring('*', 'b.treaty') }, (folder) => {
        assert.match(said(folder), /: no rule finds anything there/);
      }));

    it('nothing is said of a rule that is off, nor where not all its files were checked', async () =>
      inFolder(
        { 'old/a.treaty': '1. Text.\n', 'old/b.treaty': '1. Text.\n', 'parley.json': ignoring('unknown-annotation', 'old/**'), 'off/a.treaty': '1. Text.\n', 'off/parley.json': JSON.stringify({ severity: { 'unknown-annotation': 'off' }, ignore: [{ rules: ['unknown-annotation'], files: ['*'], reason: 'Old.' }] }) },
        (folder) => {
          assert.equal(said(folder, 'old/a.treaty'), '');
          assert.match(said(folder, 'old'), /silences too much/);
          assert.equal(said(folder, 'off'), '');
        },
      ));
  });
});
