// The tables of fields and annotations against the language page, and the values they speak of.
import assert from 'node:assert/strict';
import { annotationSpecs, findAnnotationSpec } from '../../../server/src/core/model/annotations.js';
import { declarationSpecs, fieldSpecs, fieldsOf, findFieldSpec } from '../../../server/src/core/model/fields.js';
import { fold, nameKey } from '../../../server/src/core/model/fold.js';
import { findQuoted, splitList, splitWords } from '../../../server/src/core/model/lists.js';
import { isLanguage, readDuration, readLength, readMoment, readWholeMoment } from '../../../server/src/core/model/moments.js';

const fields = {
  agreement: 'status precedent language authentic version-of part-of amends supersedes signed in-force numbering domain depositary alias profile source',
  party: 'role side represents alias',
  body: 'members mandate scope domain decides tie-break reports-to meets established-by precedent seat alias',
  zone: 'kind width domain map precedent alias',
  term: 'means alias',
  signature: 'by on at for status',
} as const;

const values: readonly (readonly [keyof typeof fields, string, string])[] = [
  ['agreement', 'status', 'draft, agreed, initialled, signed, in-force, superseded, terminated'],
  ['agreement', 'domain', 'land, sea, air, cyber, space'],
  ['agreement', 'profile', 'armistice, ceasefire, peace, treaty'],
  ['agreement', 'numbering', 'continuous, per-article'],
  ['party', 'role', 'signatory, party, guarantor, witness, observer, depositary, third-party'],
  ['body', 'mandate', 'monitor, verify, supervise, investigate, adjudicate, enforce, guarantee, administer, repatriate, relief'],
  ['body', 'decides', 'consensus, majority, chair'],
  ['zone', 'kind', 'line, buffer, port, corridor, crossing, maritime, airspace, facility'],
  ['signature', 'status', 'signed, initialled, ad-referendum, pending, refused'],
];

const annotations =
  'id heading precedent omits binds benefits addresses kind enforced-by monitored-by establishes deadline after one-sided domain clause status bracket option position see note tag source ignore';

describe('tables of the language', () => {
  for (const [kind, names] of Object.entries(fields)) {
    it(`fields of ${kind}`, () => assert.deepEqual(fieldsOf(kind as keyof typeof fields).map((spec) => spec.name), names.split(' ')));
  }
  for (const [kind, name, allowed] of values) {
    it(`values of ${kind} ${name}`, () => assert.deepEqual(findFieldSpec(kind, name)?.allowed, allowed.split(', ')));
  }
  it('annotations', () => assert.deepEqual(annotationSpecs.map((spec) => spec.name), annotations.split(' ')));
  it('values of annotations', () => {
    assert.deepEqual(findAnnotationSpec('kind')?.allowed, ['obligation', 'prohibition', 'permission', 'recommendation', 'definition', 'procedure', 'declaration']);
    assert.deepEqual(findAnnotationSpec('status')?.allowed, ['open', 'bracketed', 'ad-referendum', 'agreed', 'initialled']);
    assert.deepEqual(findAnnotationSpec('position')?.allowed, ['accepts', 'rejects', 'reserves', 'proposes']);
    assert.equal(findAnnotationSpec('clause')?.allowed?.length, 20);
    assert.equal(findAnnotationSpec('unknown'), undefined);
  });
  it('what is inherited by everything nested', () => {
    assert.deepEqual(annotationSpecs.filter((spec) => spec.inherits === 'all').map((spec) => spec.name), ['enforced-by', 'monitored-by', 'domain', 'status', 'bracket', 'ignore']);
  });
  it('each row is said in one sentence and can be written', () => {
    for (const { description } of [...fieldSpecs, ...annotationSpecs, ...declarationSpecs]) assert.match(description, /^[A-Z].*\.$/u);
    for (const { name, form } of annotationSpecs) assert.ok(form.startsWith(`@${name}`));
    for (const { allowed, example } of fieldSpecs) if (allowed) assert.ok(splitList(example, 0).every((item) => allowed.includes(item.text)), example);
  });
});

describe('values', () => {
  it('moments', () => {
    assert.deepEqual(readWholeMoment('2025-06-01'), { date: '2025-06-01', length: 10 });
    assert.deepEqual(readWholeMoment('2025-06-01 22:00 +09:00'), { date: '2025-06-01', time: '22:00', zone: '+09:00', length: 23 });
    assert.equal(readWholeMoment('2025-06-01 10:00 Europe/Kyiv')?.zone, 'Europe/Kyiv');
    assert.equal(readMoment('1953-07-27 10:00 +09:00, Panmunjom')?.length, 23);
    assert.equal(readMoment('2025-06-01 10:00 Geneva')?.time, '10:00');
    for (const wrong of ['2025-02-29', '2025-13-01', '2025-00-10', '1 June 2025', '2025-6-1', '2025-06-01 25:00', '2025-06-01 10:60', '']) assert.equal(readWholeMoment(wrong), undefined, wrong);
    assert.ok(readWholeMoment('2024-02-29'));
    assert.ok(readWholeMoment('2025-06-01 24:00'));
  });
  it('durations and lengths', () => {
    assert.deepEqual([readDuration('72 hours'), readDuration('1 day'), readDuration('3 Months')], [{ amount: 72, unit: 'hour' }, { amount: 1, unit: 'day' }, { amount: 3, unit: 'month' }]);
    assert.deepEqual([readDuration('72'), readDuration('hours'), readDuration('3 moons')], [undefined, undefined, undefined]);
    assert.deepEqual([readLength('4 km'), readLength('500 metres'), readLength('12 nautical miles'), readLength('2 miles')], [{ amount: 4, unit: 'km' }, { amount: 500, unit: 'm' }, { amount: 12, unit: 'nm' }, { amount: 2, unit: 'mile' }]);
    assert.equal(readLength('4'), undefined);
  });
  it('languages', () => {
    for (const good of ['en', 'uk', 'zh-Hant', 'sr-Latn-RS']) assert.ok(isLanguage(good));
    for (const wrong of ['english', 'e', '', 'en_GB', 'en uk']) assert.equal(isLanguage(wrong), false, wrong);
  });
  it('lists with quoted names', () => {
    const list = (text: string) => splitList(text, 0).map((item) => [item.text, text.slice(item.span.start, item.span.end), item.rest]);
    assert.deepEqual(list('a, b c ,,d'), [['a', 'a', ''], ['b c', 'b c', ''], ['d', 'd', '']]);
    assert.deepEqual(list('"A, B" 5, «C, D», „E, F“'), [['A, B', 'A, B', '5'], ['C, D', 'C, D', ''], ['E, F', 'E, F', '']]);
    assert.deepEqual(list('"A \\"x\\", B"'), [['A "x", B', 'A \\"x\\", B', '']]);
    assert.deepEqual(list('"open, b'), [['"open', '"open', ''], ['b', 'b', '']]);
    assert.deepEqual(list('  '), []);
    assert.deepEqual(splitWords(' a,b  c', 10).map((word) => [word.text, word.span.start]), [['a', 11], ['b', 13], ['c', 16]]);
  });
  it('quoted words', () => {
    assert.equal(findQuoted('none “why, so”', 0)?.text, 'why, so');
    assert.equal(findQuoted('none "half', 0)?.text, 'half');
    assert.equal(findQuoted('nothing', 0), undefined);
  });
  it('folding', () => {
    const folded = fold('a\u00adb U\u0308 \u1112\u1161\u11ab’');
    assert.equal(folded.text, "ab Ü 한'");
    assert.deepEqual([0, 1, 2, 3, 4, 5, 6, 7].map((i) => folded.at(i)), [0, 2, 3, 4, 6, 7, 10, 11]);
    assert.equal(nameKey('  Líne\u00a0 of  Contact '), 'líne of contact');
  });
});
