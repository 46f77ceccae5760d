// docs/features.md: what an editor is offered, each row with a test in which it answers and one in which it answers nothing; written from the
// list those tests go through (`--update`), and held by the part `claims`, which looks whether they ran.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { features, nameOf, pictureName } from '../../support/behaviours/features.js';
import { root } from '../../support/root.js';

const page = path.join(root, 'docs', 'features.md');

const head = `# Features

What the server offers an editor, by the names of the Language Server Protocol. Every client that speaks it has these; how they look in VS Code is told in
[settings and commands](settings-and-commands.md), how to use them elsewhere in [other editors](other-editors.md). Each row names a test in which the feature answers rightly, and one in
which the right answer is nothing; they run against the server as a process and in a web worker; and a picture
of one answer, drawn by a third test that compares it with the one that was read and kept. \`npm test\` fails when one of them did not run or did not pass, or when the server announces
something that has no row.

| feature | announced as | what it is | picture | answers | answers nothing |
|---|---|---|---|---|---|
`;

function row(feature: (typeof features)[number]): string {
  const name = nameOf(feature);
  const evidence = (what: string): string => `protocol: process features ${name} ${what}; worker: worker features ${name} ${what}`;
  return `| ${name} | \`${feature.capability}\` | ${feature.what} | [picture](../test/golden/${pictureName(feature)}) | ${evidence('answers rightly')}; ${evidence('is as its picture shows')} | ${evidence('answers nothing')} |\n`;
}

describe('docs/features.md', () => {
  it('has a row for each feature', () => {
    const expected = head + features.map(row).join('');
    if (process.env['PARLEY_UPDATE_GOLDEN'] === '1') writeFileSync(page, expected);
    assert.equal(readFileSync(page, 'utf8'), expected, 'run `node scripts/run-mocha.mjs core docs/features --update`');
  });
});
