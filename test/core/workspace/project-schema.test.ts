// The JSON schema that the editor gives to `parley.json` says what the reader takes: the same members, names, levels and rules.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { findPage, type Rule, rules } from '../../../server/src/core/index.js';
import { baselineFileName } from '../../../server/src/core/workspace/baseline.js';
import { projectFileName, readProjectFile } from '../../../server/src/core/workspace/project-file.js';
import { optionsOfRules, optionsSchema } from '../../support/rule-options.js';
import { root } from '../../support/root.js';

interface Schema {
  readonly properties: {
    readonly severity: { readonly properties: unknown };
    readonly options: { readonly properties: unknown };
    readonly ignore: { readonly items: { readonly properties: { readonly rules: { readonly items: unknown } } } };
  };
}

/** What the schema says of rules. */
interface OfRules {
  readonly severity: unknown;
  readonly options: unknown;
  readonly ignored: unknown;
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
  ['a profile', { profile: 'final' }, true],
  ['a profile that is none', { profile: 'strict' }, false],
  ['no options', { options: {} }, true],
  ['options as a list', { options: [] }, false],
  ['options of an unknown rule', { options: { 'no-such-rule': {} } }, false],
  ['an option the rule does not have', { options: { 'no-precedent': { 'no-such-option': 1 } } }, false],
  ['phrases', { notTerms: ['Black Sea'] }, true],
  ['one phrase', { notTerms: 'Black Sea' }, false],
  ['an empty phrase', { notTerms: [' '] }, false],
  ['findings left out', { ignore: [{ rules: ['no-precedent'], files: ['old/**'], reason: 'Signed.' }, { rules: ['*'], files: ['a.treaty'], reason: 'Quoted.' }] }, true],
  ['findings left out without a reason', { ignore: [{ rules: ['*'], files: ['old/**'] }] }, false],
  ['findings left out for an empty reason', { ignore: [{ rules: ['*'], files: ['old/**'], reason: ' ' }] }, false],
  ['findings left out of no files', { ignore: [{ rules: ['*'], files: [], reason: 'Signed.' }] }, false],
  ['findings left out of no rules', { ignore: [{ rules: [], files: ['*'], reason: 'Signed.' }] }, false],
  ['findings of an unknown rule left out', { ignore: [{ rules: ['no-such-rule'], files: ['*'], reason: 'Signed.' }] }, false],
  ['findings left out with a member too many', { ignore: [{ rules: ['*'], files: ['*'], reason: 'Signed.', until: '2027' }] }, false],
  ['an unknown member', { rules: {} }, false],
  ['a list', [], false],
];

describe('schema of parley.json', () => {
  for (const [title, value, good] of files) {
    it(`agrees with the reader on ${title}`, () => {
      assert.equal(readProjectFile(JSON.stringify(value), { rules, folder: '' }).problems.length === 0, good, 'the reader');
      assert.equal(validate(value), good, 'the schema');
    });
  }

  it('takes each level that the reader takes, and no other', () => {
    for (const level of ['error', 'warning', 'information', 'hint', 'off', 'warn', '', null]) {
      const value = { severity: { 'no-precedent': level } };
      assert.equal(validate(value), readProjectFile(JSON.stringify(value), { rules, folder: '' }).problems.length === 0, String(level));
    }
  });

  it('names every rule, with what it reports and its options, and no other', () => {
    // As golden files: `node scripts/run-mocha.mjs core project-schema --update` writes the rules' words anew.
    if (process.env['PARLEY_UPDATE_GOLDEN'] === '1') writeFileSync(path, `${JSON.stringify(withRules(schema, wanted()), null, 2)}\n`);
    else assert.deepEqual(saidOfRules(schema), wanted());
    assert.equal(validate({ severity: { 'no-such-rule': 'off' } }), false);
    assert.equal(validate({ options: { 'no-such-rule': {} } }), false);
    assert.equal(validate({ ignore: [{ rules: ['no-such-rule'], files: ['*'], reason: 'Why.' }] }), false);
  });

  it('takes of each option what the reader takes', () => {
    const everyKind: readonly Rule['options'][] = [
      { days: { kind: 'number', default: 3, least: 1, most: 9, words: 'How many.' } }, { words: { kind: 'words', default: [], words: 'Which.' } }, { on: { kind: 'switch', default: false, words: 'Whether.' } },
    ];
    for (const options of everyKind) {
      const [name = ''] = Object.keys(options ?? {});
      const takes = new Ajv().compile(optionsSchema({ name: 'a-rule', ...(options ? { options } : {}) }));
      for (const value of [0, 1, 5, 9, 9.5, 10, 'x', ['x'], [''], [1], [], true, false, null]) {
        const { problems } = readProjectFile(JSON.stringify({ options: { 'a-rule': { [name]: value } } }), { rules: [{ name: 'a-rule', ...(options ? { options } : {}) }], folder: '' });
        assert.equal(takes({ [name]: value }), problems.length === 0, `${name} ${JSON.stringify(value)}`);
      }
    }
  });

  it('has the members that the documentation tells of, and its example is right', () => {
    const page = readFileSync(join(root, 'docs', 'settings-and-commands.md'), 'utf8');
    const section = /^## parley\.json\n[\s\S]*?(?=^## )/m.exec(page)?.[0] ?? '';
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(section) ?? [];
    assert.deepEqual(readProjectFile(example, { rules, folder: '' }).problems, []);
    assert.equal(validate(JSON.parse(example)), true);
    const told = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = '']) => name);
    assert.deepEqual([...told, '$schema'].sort(), Object.keys(schema.properties).sort());
    assert.deepEqual(Object.keys(JSON.parse(example) as object).filter((name) => !told.includes(name)), []);
  });

  it('is given to files of the name that the reader looks for', () => {
    const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly contributes: { readonly jsonValidation: readonly { readonly fileMatch: string; readonly url: string }[] };
    };
    assert.deepEqual(contributes.jsonValidation, [
      { fileMatch: projectFileName, url: './schemas/parley.schema.json' },
      { fileMatch: baselineFileName, url: './schemas/parley-baseline.schema.json' },
    ]);
  });
});

function wanted(): OfRules {
  return {
    severity: Object.fromEntries(rules.map(({ name }) => [name, { description: findPage(name)?.what, allOf: [{ $ref: '#/definitions/level' }] }])),
    options: optionsOfRules(),
    ignored: { enum: ['*', ...rules.map(({ name }) => name)] },
  };
}

function saidOfRules({ properties }: Schema): OfRules {
  return { severity: properties.severity.properties, options: properties.options.properties, ignored: properties.ignore.items.properties.rules.items };
}

function withRules(schema: Schema, { severity, options, ignored }: OfRules): Schema {
  const { properties } = schema;
  const { items } = properties.ignore;
  return {
    ...schema,
    properties: {
      ...properties,
      severity: { ...properties.severity, properties: severity },
      options: { ...properties.options, properties: options },
      ignore: { ...properties.ignore, items: { ...items, properties: { ...items.properties, rules: { ...items.properties.rules, items: ignored } } } },
    },
  };
}
