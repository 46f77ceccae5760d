// The JSON schema that the editor gives to `parley.json` says what the reader takes: the same members, names, levels and rules.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { findPage, rules } from '../../../server/src/core/index.js';
import { projectFileName, readProjectFile } from '../../../server/src/core/workspace/project-file.js';
import { root } from '../../support/root.js';

interface Schema {
  readonly properties: {
    readonly severity: { readonly properties: Readonly<Record<string, { readonly description: string }>> };
  };
}

const path = join(root, 'schemas', 'parley.schema.json');
const schema = JSON.parse(readFileSync(path, 'utf8')) as Schema;
const validate = new Ajv({ allErrors: true }).compile(schema);

const files: readonly (readonly [title: string, value: unknown, good: boolean])[] = [
  ['nothing', {}, true],
  ['an annotation', { annotations: { delegation: 'Who put the words forward.' } }, true],
  ['a name with digits and a hyphen', { annotations: { 'track-2': 'Informal talks.' } }, true],
  ['a severity', { severity: { 'no-precedent': 'off', 'numbering-gap': 'error' } }, true],
  ['the address of a schema', { $schema: './parley.schema.json' }, true],
  ['a capital letter in a name', { annotations: { Delegation: 'x' } }, false],
  ['a name with @', { annotations: { '@delegation': 'x' } }, false],
  ['a meaning that is no sentence', { annotations: { delegation: 1 } }, false],
  ['annotations as a list', { annotations: ['delegation'] }, false],
  ['a level that is none', { severity: { 'no-precedent': 'info' } }, false],
  ['severities as a word', { severity: 'off' }, false],
  ['an unknown member', { rules: {} }, false],
  ['a list', [], false],
];

describe('schema of parley.json', () => {
  for (const [title, value, good] of files) {
    it(`agrees with the reader on ${title}`, () => {
      assert.equal(readProjectFile(JSON.stringify(value)).problems.length === 0, good, 'the reader');
      assert.equal(validate(value), good, 'the schema');
    });
  }

  it('takes each level that the reader takes, and no other', () => {
    for (const level of ['error', 'warning', 'information', 'hint', 'off', 'warn', '', null]) {
      const value = { severity: { 'no-precedent': level } };
      assert.equal(validate(value), readProjectFile(JSON.stringify(value)).problems.length === 0, String(level));
    }
  });

  it('names every rule, with what it reports, and no other', () => {
    const { severity } = schema.properties;
    const wanted = Object.fromEntries(rules.map(({ name }) => [name, { description: findPage(name)?.what, allOf: [{ $ref: '#/definitions/level' }] }]));
    // As golden files: `node scripts/run-mocha.mjs core project-schema --update` writes the rules' words anew.
    if (process.env['PARLEY_UPDATE_GOLDEN'] === '1') {
      const properties = { ...schema.properties, severity: { ...severity, properties: wanted } };
      writeFileSync(path, `${JSON.stringify({ ...schema, properties }, null, 2)}\n`);
    } else assert.deepEqual(severity.properties, wanted);
    assert.equal(validate({ severity: { 'no-such-rule': 'off' } }), false);
  });

  it('is given to files of the name that the reader looks for', () => {
    const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly contributes: { readonly jsonValidation: readonly { readonly fileMatch: string; readonly url: string }[] };
    };
    assert.deepEqual(contributes.jsonValidation, [{ fileMatch: projectFileName, url: './schemas/parley.schema.json' }]);
  });
});
