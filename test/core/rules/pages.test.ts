// The pages in docs/rules are what the rules say: the runner's `--update` writes them anew.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rulePage, rulesIndex } from '../../../server/src/core/render/rule-page.js';
import { findPage } from '../../../server/src/core/rules/pages/registry.js';
import { rules } from '../../../server/src/core/rules/registry.js';
import { root } from '../../support/root.js';

const folder = path.join(root, 'docs', 'rules');
const update = process.env['PARLEY_UPDATE_GOLDEN'] === '1';

function check(name: string, text: string): void {
  const file = path.join(folder, name);
  if (update) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  assert.ok(existsSync(file), `${name} is missing; run with --update`);
  assert.equal(readFileSync(file, 'utf8'), text);
}

describe('rule pages', () => {
  for (const rule of rules) it(`${rule.name} has its page`, () => check(`${rule.name}.md`, rulePage(rule, findPage(rule.name)!)));
  it('the index lists every rule', () => check('README.md', rulesIndex(rules, findPage)));
  it('there is no page of a rule that is gone', () => {
    const pages = readdirSync(folder).filter((name) => !['README.md', 'sources.md', 'not-applicable.md', 'no-quick-fix.md'].includes(name)).map((name) => name.replace(/\.md$/, ''));
    assert.deepEqual(pages.sort(), rules.map((rule) => rule.name).sort());
  });
});
