// The tables of docs/language.md hold exactly what the code has: declarations, fields and their words, annotations and their
// words and reach, heading words, rules. Where the contract of the markup lies beside the checkout its names are compared too.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type AnnotationSpec, annotationSpecs } from '../../../server/src/core/model/annotations.js';
import { declarationSpecs, type FieldSpec, fieldsOf } from '../../../server/src/core/model/fields.js';
import { rules } from '../../../server/src/core/rules/registry.js';
import { cjkWords, countedUnits, headingWords } from '../../../server/src/core/syntax/words/headings.js';
import { root } from '../../support/root.js';
import { codeIn, readPage, sectionOf, tableOf } from './pages.js';

const page = readPage('docs/language.md');
const sorted = (words: Iterable<string>): readonly string[] => [...new Set(words)].sort();

describe('tables of docs/language.md', () => {
  it('list the declarations', () => {
    const rows = tableOf(sectionOf(page, '## Declarations and fields'), 'declaration');
    assert.deepEqual(rows.map(([form]) => codeIn(form!)[0]), declarationSpecs.map(({ form }) => form));
  });

  for (const { kind } of declarationSpecs) {
    it(`list the fields of ${kind}, their words, and which can be repeated`, () => {
      const rows = tableOf(sectionOf(page, `### ${kind}`), 'field');
      const shown = rows.map(([name, takes]) => ({ name: codeIn(name!)[0], repeatable: name!.endsWith(' +'), words: codeIn(takes!) }));
      const had = fieldsOf(kind).map((spec: FieldSpec, i) => ({ name: spec.name, repeatable: spec.repeatable, words: spec.allowed ?? shown[i]?.words }));
      assert.deepEqual(shown, had);
    });
  }

  const annotations = tableOf(sectionOf(page, '## Annotations'), 'annotation');
  it('list the annotations and their words', () => {
    const words = (spec: AnnotationSpec, cell: string): readonly string[] => spec.allowed ?? codeIn(cell);
    assert.deepEqual(
      annotations.map(([name, value]) => [codeIn(name!)[0], codeIn(value!).filter((word) => /^[a-z-]+$/.test(word))]),
      annotationSpecs.map((spec, i) => [`@${spec.name}`, words(spec, annotations[i]?.[1] ?? '').filter((word) => /^[a-z-]+$/.test(word))]),
    );
  });
  it('say what annotations reach', () => {
    const reach = { all: 'all', chapeau: 'chapeau', provisions: 'points', own: 'own' } as const;
    assert.deepEqual(annotations.map((row) => row[3]), annotationSpecs.map((spec) => reach[spec.inherits]));
  });

  it('list the words of headings', () => {
    const rows = tableOf(sectionOf(page, '### Headings'), 'kind');
    for (const [kind, ...cells] of rows) {
      const shown = sorted(cells.flatMap((cell) => cell.split(', ')).filter((word) => word !== ''));
      const counters = [...countedUnits].filter(([, unit]) => unit === kind).map(([word]) => word);
      const had = sorted([...[...headingWords, ...cjkWords].filter(({ unit }) => unit === kind).map(({ word }) => word), ...counters]);
      assert.deepEqual(shown, had, kind);
    }
    assert.deepEqual(sorted(rows.map(([kind]) => kind!)), sorted([...headingWords, ...cjkWords].map(({ unit }) => unit)));
  });

  it('list rules with their severities and pages, those that are errors among them', () => {
    const rows = tableOf(sectionOf(page, '## Rules'), 'rule').map(([name, severity]) => `${name} ${severity}`);
    const had = rules.map(({ name, severity }) => `[${name}](rules/${name}.md) ${severity}`);
    assert.deepEqual(rows.filter((row) => !had.includes(row)), []);
    assert.deepEqual(had.filter((row) => row.endsWith(' error') && !rows.includes(row)), []);
  });
});

describe('README.md', () => {
  it('says how many rules there are', () => assert.equal(/There are \[(\d+) rules\]/u.exec(readPage('README.md'))?.[1], String(rules.length)));
});

describe('the contract of the markup', () => {
  const file = path.join(root, '..', 'shared', 'language.md');
  const contract = existsSync(file) ? readFileSync(file, 'utf8') : undefined;

  // Outside of the place where the contract is kept there is nothing to compare with; the page above is the reference then.
  it(contract === undefined ? 'does not lie beside this checkout: nothing is compared' : 'has the names the code has', () => {
    if (contract === undefined) return;
    const fields = tableOf(sectionOf(contract, '## Fields'), 'declaration');
    for (const [kind, names] of fields) {
      const outside = names!.replace(/\([^()]*\)/g, '');
      assert.deepEqual(codeIn(outside), fieldsOf(kind as FieldSpec['on']).map(({ name }) => name), kind);
    }
    const annotations = tableOf(sectionOf(contract, '## Annotations'), 'annotation').flatMap(([name]) => codeIn(name!));
    assert.deepEqual(sorted(annotations), sorted(annotationSpecs.map(({ name }) => `@${name}`)));
    const named = tableOf(sectionOf(contract, '## Rules whose names are fixed here'), 'rule').flatMap(([name]) => codeIn(name!));
    const had = new Set(rules.map(({ name }) => name));
    assert.deepEqual(named.filter((name) => !had.has(name)), []);
  });
});
