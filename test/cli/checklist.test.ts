// `parley checklist`: which usual clauses an agreement has, in text, Markdown and JSON; nothing in it counts for the exit code.
import assert from 'node:assert/strict';
import path from 'node:path';
import { root } from '../support/root.js';
import { inFolder, runCli } from './run.js';

const truce = `agreement truce "Truce on the River"
  language: en
  profile: ceasefire

1. All hostilities shall cease.
   @clause cessation

2. Prisoners shall be released.
`;

describe('parley checklist', () => {
  it('prints what is missing first, then what answers; exit 0', () =>
    inFolder({ 'truce.treaty': truce }, (folder) => {
      const run = runCli(folder, ['checklist', 'truce.treaty']);
      assert.deepEqual([run.code, run.err], [0, '']);
      const lines = run.out.split('\n');
      assert.equal(lines[0], 'Truce on the River');
      assert.ok(lines.includes('- Duration: missing (missing-duration)'));
      assert.ok(lines.indexOf('- End of hostilities: ¶1') > lines.indexOf('- Duration: missing (missing-duration)'));
    }));

  it('prints Markdown whose links lead to the lines', () =>
    inFolder({ 'my drafts/truce.treaty': truce }, (folder) => {
      const run = runCli(folder, ['checklist', '--format', 'md', path.join('my drafts', 'truce.treaty')]);
      assert.equal(run.code, 0);
      assert.match(run.out, /^\*\*Truce on the River\*\*\n/);
      assert.match(run.out, /^- \*\*End of hostilities\*\*: \[¶1\]\(my%20drafts\/truce\.treaty#L5\)$/mu);
    }));

  it('prints JSON: each component with its state, its rule and the places of its clauses', () =>
    inFolder({ 'truce.treaty': truce }, (folder) => {
      const run = runCli(folder, ['checklist', '--format', 'json', 'truce.treaty']);
      const { items, ...whole } = JSON.parse(run.out) as { readonly items: readonly { readonly component: string }[] };
      assert.deepEqual(whole, { file: 'truce.treaty', agreement: 'truce', profile: 'ceasefire', others: [] });
      const item = (name: string) => items.find(({ component }) => component === name);
      assert.deepEqual(item('cessation'), { component: 'cessation', state: 'answered', rule: 'missing-cessation', by: 'annotation', clauses: [{ file: 'truce.treaty', line: 5, column: 1, agreement: 'truce', citation: '¶1', words: '1. All hostilities shall cease.' }] });
      assert.deepEqual(item('duration'), { component: 'duration', state: 'missing', rule: 'missing-duration', clauses: [] });
      assert.deepEqual(item('costs'), { component: 'costs', state: 'absent', rule: 'missing-costs', clauses: [] });
    }));

  it('holds a text against another profile when told so', () =>
    inFolder({ 'plain.treaty': truce.replace('  profile: ceasefire\n', '') }, (folder) => {
      const none = runCli(folder, ['checklist', 'plain.treaty']);
      assert.equal(none.code, 0);
      assert.match(none.out, /^This agreement declares no profile\. Write "profile: armistice"/);
      assert.deepEqual(JSON.parse(runCli(folder, ['checklist', '--format', 'json', 'plain.treaty']).out), { file: 'plain.treaty', profile: null, items: [], others: [] });
      assert.match(runCli(folder, ['checklist', '--as', 'treaty', 'plain.treaty']).out, /Checklist of a treaty: /);
    }));

  it('speaks Ukrainian, and reads the bundled precedents', () => {
    const run = runCli(root, ['checklist', '--language', 'uk', 'library/korea-1953.treaty']);
    assert.match(run.out, /Перелік потрібного для перемир’я: є \d+, бракує 1\n/u);
  });

  it('obeys parley.json: what is off is not missing', () =>
    inFolder({ 'truce.treaty': truce, 'parley.json': '{ "severity": { "missing-duration": "off" } }' }, (folder) => {
      assert.doesNotMatch(runCli(folder, ['checklist', 'truce.treaty']).out, /- Duration/);
    }));

  it('a wrong call: what would be right, exit 2', () =>
    inFolder({ 'a.treaty': truce, 'b.treaty': truce }, (folder) => {
      for (const [args, message] of [
        [[], /checklist takes one file/],
        [['a.treaty', 'b.treaty'], /checklist takes one file/],
        [['.'], /\. holds several agreements; checklist takes one file/],
        [['--format', 'xml', 'a.treaty'], /--format takes text, json, md/],
        [['--as', 'truce', 'a.treaty'], /--as takes armistice, ceasefire, peace, treaty/],
        [['none.treaty'], /none\.treaty: there is no such file/],
      ] as const) {
        const run = runCli(folder, ['checklist', ...args]);
        assert.equal(run.code, 2, args.join(' '));
        assert.match(run.err, message);
        assert.equal(run.out, '');
      }
    }));
});
