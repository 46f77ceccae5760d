// The JSON schema that the editor gives to `parley-baseline.json`: what the tool writes is valid, and what it cannot read is not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { checkDocument } from '../../../server/src/core/index.js';
import { readBaseline, writeBaseline } from '../../../server/src/core/workspace/baseline.js';
import { readContent } from '../../support/content.js';
import { root } from '../../support/root.js';

const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(join(root, 'schemas', 'parley-baseline.schema.json'), 'utf8')) as object);
const entry = { file: 'a.treaty', rule: 'numbering-gap', clause: '¶1', fingerprint: 'abc', count: 2 };
const without = (name: keyof typeof entry): object => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== name));

const files: readonly (readonly [title: string, value: unknown, good: boolean])[] = [
  ['no finding', { version: 1, findings: [] }, true],
  ['a finding', { version: 1, findings: [entry] }, true],
  ['a finding outside clauses', { version: 1, findings: [{ ...entry, clause: '' }] }, true],
  ['the address of a schema', { $schema: './parley-baseline.schema.json', version: 1, findings: [] }, true],
  ['another version', { version: 2, findings: [] }, false],
  ['no version', { findings: [] }, false],
  ['no findings', { version: 1 }, false],
  ['findings as an object', { version: 1, findings: {} }, false],
  ['a list', [], false],
  ['a count of none', { version: 1, findings: [{ ...entry, count: 0 }] }, false],
  ['half a finding', { version: 1, findings: [{ ...entry, count: 1.5 }] }, false],
  ['a clause that is a number', { version: 1, findings: [{ ...entry, clause: 1 }] }, false],
  ...(['file', 'rule', 'clause', 'fingerprint', 'count'] as const).map((name) => [`no ${name}`, { version: 1, findings: [without(name)] }, false] as const),
];

describe('schema of parley-baseline.json', () => {
  for (const [title, value, good] of files) {
    it(`agrees with the reader on ${title}`, () => {
      assert.equal(readBaseline(JSON.stringify(value), 'file:///w/').problems.length === 0, good, 'the reader');
      assert.equal(validate(value), good, 'the schema');
    });
  }

  it('takes what the tool writes of the shipped texts', () => {
    const { snapshot } = readContent();
    const entries = snapshot.ordered.flatMap((document) => checkDocument(snapshot, document, { fingerprints: true }).map(({ rule, citation, fingerprint = '' }) => ({ file: document.uri, rule, clause: citation, fingerprint, count: 1 })));
    assert.ok(entries.length > 20);
    assert.ok(validate(JSON.parse(writeBaseline(entries))), JSON.stringify(validate.errors));
    assert.ok(validate(JSON.parse(writeBaseline([]))));
  });
});
