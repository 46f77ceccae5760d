// `parley hover` and `parley explain`.

import assert from 'node:assert/strict';
import { findPage, rules } from '../../server/src/core/index.js';
import { inFolder, runCli } from './run.js';

const draft = `// Проєкт.
agreement demo "Demonstration"
  precedent: korea-1953

body JC "Joint Commission"
  mandate: supervise

1. 판문점에서 the Parties shall withdraw, as the Joint Commission directs.
   @precedent korea-1953:13(a)
   @enforced-by JC
`;

describe('parley hover', () => {
  const at = (folder: string, words: string, file = 'demo.treaty') => {
    const before = draft.slice(0, draft.indexOf(words)).split('\n');
    return runCli(folder, ['hover', `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`]);
  };

  it('says what the editor shows: the clause, its counterpart in full, who enforces it', async () =>
    inFolder({ 'demo.treaty': draft }, (folder) => {
      const run = at(folder, '1. 판문점');
      assert.equal(run.code, 0);
      assert.match(run.out, /^¶1/);
      assert.match(run.out, /Agreement on a Military Armistice in Korea, ¶13\(a\)/);
      assert.match(run.out, /seventy-two \(72\) hours/);
      assert.match(run.out, /Enforced by: Joint Commission/);
    }));

  it('speaks Ukrainian when asked', async () =>
    inFolder({ 'demo.treaty': draft }, (folder) => {
      const run = runCli(folder, ['hover', 'demo.treaty:8:1', '--language', 'uk']);
      assert.equal(run.code, 0, run.err);
      assert.match(run.out, /Відповідник: .*¶13\(a\)/u);
      assert.match(run.out, /Виконання забезпечує: Joint Commission/u);
      assert.doesNotMatch(run.out, /Enforced by|Counterpart/u);
      assert.match(runCli(folder, ['hover', 'demo.treaty:10:6', '--language', 'uk']).out, /Хто забезпечує виконання зобов’язання/u);
    }));

  it('counts lines and columns from 1, columns in UTF-16', async () =>
    inFolder({ 'demo.treaty': draft }, (folder) => {
      assert.match(at(folder, 'Joint Commission directs').out, /^Joint Commission/);
      assert.match(at(folder, 'JC "Joint').out, /supervise/);
    }));

  it('where nothing stands: says so, exit 0', async () =>
    inFolder({ 'demo.treaty': `${draft}\n\n\n` }, (folder) => {
      const run = runCli(folder, ['hover', `demo.treaty:${draft.split('\n').length + 2}:1`]);
      assert.deepEqual([run.code, run.out], [0, 'Nothing to say here: no clause, name or reference stands at this place.\n']);
    }));

  it('a wrong call or a file that is not there: exit 2', async () =>
    inFolder({ 'demo.treaty': draft }, (folder) => {
      for (const [args, message] of [
        [['hover'], /hover takes one place, FILE:LINE:COLUMN/],
        [['hover', 'demo.treaty'], /FILE:LINE:COLUMN/],
        [['hover', 'demo.treaty:1:1', 'more'], /one place/],
        [['hover', 'demo.treaty:0:1'], /there is no line 0/],
        [['hover', 'demo.treaty:999:1'], /there is no line 999/],
        [['hover', 'nowhere.treaty:1:1'], /nowhere\.treaty: there is no such file/],
        [['hover', '.:1:1'], /\.: this is a folder/],
      ] as const) {
        const run = runCli(folder, args);
        assert.equal(run.code, 2, args.join(' '));
        assert.match(run.err, message);
        assert.equal(run.out, '');
      }
    }));
});

describe('parley explain', () => {
  for (const rule of rules) {
    it(rule.name, () => {
      const run = runCli('.', ['explain', rule.name]);
      assert.equal(run.code, 0);
      assert.ok(run.out.startsWith(`# ${rule.name}\n`));
      const page = findPage(rule.name)!;
      for (const words of [page.what, page.why, page.remedy]) assert.ok(run.out.includes(words), words);
    });
  }

  it('names the rules when there is no such rule, or none is given', () => {
    for (const args of [['explain'], ['explain', 'no-such-rule'], ['explain', 'broken-line', 'more']]) {
      const run = runCli('.', args);
      assert.equal(run.code, 2);
      for (const { name } of rules) assert.ok(run.err.includes(name), name);
    }
  });
});
