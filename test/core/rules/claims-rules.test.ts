// The rules the markup's contract names, with the severity it gives them, each in a file of its own. Written from the contract.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findPage } from '../../../server/src/core/rules/pages/registry.js';
import { rules } from '../../../server/src/core/rules/registry.js';
import { root } from '../../support/root.js';

const promised: Readonly<Record<string, readonly string[]>> = {
  error: ['unresolved-reference', 'ambiguous-reference', 'duplicate-id', 'unknown-party', 'unknown-body', 'invalid-value'],
  warning: [
    'no-enforcement-body', 'observer-only-enforcement', 'enforcement-out-of-scope', 'bound-but-not-signatory', 'unresolved-citation', 'unknown-annotation', 'unknown-field',
    'duplicate-field', 'numbering-gap', 'numbering-duplicate', 'broken-line', 'text-after-annotation',
  ],
  // `missing-signature` is an error when the agreement is signed or in force: ignore.test.ts.
  information: ['no-precedent', 'precedent-not-covered', 'missing-signature'],
};

const filesIn = (folder: string): readonly string[] => readdirSync(path.join(root, 'server', 'src', 'core', folder), { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));

describe('rules named by the contract', () => {
  for (const [severity, names] of Object.entries(promised)) {
    for (const name of names) {
      it(`${name}: ${severity}, in a file of its own, with its words and a page`, () => {
        const rule = rules.find((each) => each.name === name);
        assert.equal(rule?.severity, severity);
        for (const file of [`server/src/core/rules/${rule.category}/${name}.ts`, `docs/rules/${name}.md`]) assert.ok(existsSync(path.join(root, file)), file);
        const page = findPage(name);
        for (const words of [page?.what, page?.why, page?.remedy, rule.category]) assert.ok(words, name);
      });
    }
  }

  for (const folder of ['rules', 'rules/pages']) {
    it(`every rule there is has its own file in ${folder}, in the folder of its category`, () => {
      const files = new Set(filesIn(folder));
      assert.deepEqual(rules.map(({ name, category }) => `${category}/${name}.ts`).filter((file) => !files.has(file)), []);
    });
  }

  it('there is a page for rules only', () => {
    const files = [...filesIn('rules/pages')].filter((file) => file.endsWith('.ts') && !/(?:^|\/)(?:registry|list)\.ts$/.test(file));
    assert.deepEqual(files.sort(), rules.map(({ name, category }) => `${category}/${name}.ts`).sort());
  });

  it('no name that a rule once had is gone: it stands in settings, ignores and baselines', () => {
    const given = JSON.parse(readFileSync(path.join(root, 'test', 'data', 'rule-names.json'), 'utf8')) as readonly string[];
    assert.ok(given.length >= 217);
    assert.deepEqual(given.filter((name) => !rules.some((rule) => rule.name === name)), []);
  });

  it('a mend is offered for each unknown name, the enforcement body and the signature', () => {
    const fixable = rules.filter(({ fix }) => fix !== undefined).map(({ name }) => name);
    for (const name of ['no-enforcement-body', 'missing-signature', 'unknown-party', 'unknown-body', 'unknown-field', 'unknown-annotation']) assert.ok(fixable.includes(name), name);
  });
});
