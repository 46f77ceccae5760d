// `parley rules`: every rule, with what the rule says of itself.
import assert from 'node:assert/strict';
import { type CatalogueEntry, findPage, type Rule, rules, rulesCatalogue } from '../../server/src/core/index.js';
import { runCli } from './run.js';

const printed = (...args: string[]) => runCli('.', ['rules', ...args]);
const noPage = () => undefined;

describe('parley rules', () => {
  it('prints all rules as JSON, in the order of the index', () => {
    const run = printed('--format', 'json');
    assert.deepEqual([run.code, run.err], [0, '']);
    const list = JSON.parse(run.out) as readonly CatalogueEntry[];
    assert.deepEqual(list.map(({ name, category, severity, fixable }) => ({ name, category, severity, fixable })), rules.map(({ name, category, severity, fix }) => ({ name, category, severity, fixable: fix !== undefined })));
    for (const entry of list) {
      const page = findPage(entry.name)!;
      assert.ok(entry.what && page.what.startsWith(entry.what), entry.name);
      assert.equal(entry.case !== undefined, page.history !== undefined, entry.name);
      if (entry.case !== undefined) assert.ok(page.history?.startsWith(entry.case) && entry.case.length > 0, entry.name);
    }
  });

  it('prints 120 at least', () => {
    assert.ok((JSON.parse(printed('--format', 'json').out) as readonly unknown[]).length >= 120);
  });

  it('prints a Markdown table, a row a rule, when nothing else is asked', () => {
    const run = printed();
    assert.equal(run.code, 0);
    assert.equal(run.out, printed('--format', 'md').out);
    const rows = run.out.split('\n').filter((line) => line.startsWith('| ')).slice(1);
    assert.deepEqual(rows.map((row) => row.split(' | ')[0]?.slice(2)), rules.map(({ name }) => name));
    for (const row of rows) assert.equal(row.replaceAll('\\|', '').split('|').length, 10, row);
    assert.match(run.out, new RegExp(`\n${rules.length} rules\n$`));
  });

  it('tells what each profile makes of a rule', () => {
    const base: Rule = { name: 'x', category: 'brackets', severity: 'warning', messages: {}, reads: [], blocks: [], checkBlock: () => [] };
    const profilesOf = (rule: Partial<Rule>) => rulesCatalogue([{ ...base, ...rule } as Rule], noPage)[0]?.profiles;
    assert.deepEqual(profilesOf({}), { drafting: 'warning', review: 'warning', final: 'warning' });
    assert.deepEqual(profilesOf({ severityIn: { final: 'error' } }), { drafting: 'warning', review: 'warning', final: 'error' });
    assert.deepEqual(profilesOf({ offByDefault: true }), { drafting: 'off', review: 'off', final: 'off' });
    assert.deepEqual(profilesOf({ offByDefault: true, severityIn: { review: 'hint' } }), { drafting: 'off', review: 'hint', final: 'off' });
  });

  it('a wrong call: what would be right, exit 2', () => {
    for (const [args, message] of [
      [['--format', 'xml'], /--format takes md, json; "xml" is none of them/],
      [['drafts'], /rules takes no paths; "parley explain RULE"/],
      [['--frobnicate'], /frobnicate/],
    ] as const) {
      const run = printed(...args);
      assert.equal(run.code, 2);
      assert.match(run.err, message);
      assert.equal(run.out, '');
    }
  });
});
