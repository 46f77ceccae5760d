// Targets of `{…}` and of annotations: written form and picture. Picture: `agreement:` then steps as `unit`+value, `(x)` for a step
// without a unit, `~n`, ranges `a..b`, `=joined` for the hyphenated reading, `/A` option, `#label`, `id=…`, `whole`, `?` malformed, `^` relative.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseTargets } from '../../../server/src/core/syntax/targets.js';
import type { Step, Target } from '../../../server/src/core/syntax/types.js';

function steps(list: readonly Step[]): string {
  return list.map((step) => `${step.unit ?? ''}${step.counted === true ? '~' : ''}${step.value}`).join('.');
}

function picture(target: Target): string {
  const { locator } = target;
  let out = target.agreement === undefined ? '' : `${target.agreement.name}:`;
  if (locator.kind === 'label') out += `#${locator.name}`;
  else if (locator.kind === 'whole') out += 'whole';
  else if (locator.kind === 'path') out += steps(locator.steps) + (locator.id === undefined ? '' : ` id=${locator.id}`);
  else out += `${steps(locator.from)}..${steps(locator.to)}${locator.joined === undefined ? '' : ` =${steps(locator.joined)}`}${locator.id === undefined ? '' : ` id=${locator.id}`}`;
  if (target.option !== undefined) out += `/${target.option}`;
  return out + (target.relative === true ? '^' : '') + (target.malformed === true ? '?' : '');
}

const rows: readonly (readonly [string, string])[] = [
  ['13(d)', '13.d'],
  ['5(2)(a)', '5.2.a'],
  ['Art.5(2)', 'article5.2'],
  ['Art.12345(2)', 'article12345.2'],
  ['123456', '123456'],
  ['Art. 5(2)(a)', 'article5.2.a'],
  ['Art.II/13(d)', 'article2.13.d'],
  ['Annex I/4', 'annex1.4'],
  ['Annex I', 'annex1'],
  ['Preamble~3', 'preamble.~3'],
  ['5(2)~2', '5.2.~2'],
  ['¶13(d)', 'paragraph13.d'],
  ['§ 5', 'paragraph5'],
  ['#line-and-zone', '#line-and-zone'],
  ['line-and-zone', ' id=line-and-zone'],
  ['CIV', '104 id=CIV'],
  ['JMC', ' id=JMC'],
  ['DMZ', ' id=DMZ'],
  ['13D', '13d'],
  ['(d)', 'd^'],
  ['(2)(a)', '2.a^'],
  ['24-26', '24..26 =24-26'],
  ['24–26', '24..26'],
  ['6-08', '6..8 =6-08'],
  ['6-08(2)', '6..8.2 =6-08.2'],
  ['13(a)-(d)', '13.a..13.d'],
  ['13(a)-13(d)', '13.a..13.d'],
  ['Art.3-7', 'article3..article7 =article3-7'],
  ['Art.II/13-15', 'article2.13..article2.15 =article2.13-15'],
  ['5(2)-(4)', '5.2..5.4'],
  ['24 to 26', '24..26'],
  ['G-01', 'g-01 id=G-01'],
  ['3/A', '3/A'],
  ['3/B(a)', '3.a/B'],
  ['5.3.1', '5.3.1'],
  ['12bis', '12bis'],
  ['5 bis', '5bis'],
  ['Articles 5', 'article5'],
  ['sub-paragraph 51 (a)', 'subparagraph51.a'],
  ['paragraph 2 of Article 5', 'article5.paragraph2'],
  ['제5조 제2항', 'article5.paragraph2'],
  ['第十三款', 'paragraph13 id=第十三款'],
  ['korea-1953:13(d)', 'korea-1953:13.d'],
  ['korea-1953: 13(d)', 'korea-1953:13.d'],
  ['korea-1953:', 'korea-1953:whole'],
  ['korea-1953', ' id=korea-1953'],
  ['korea-1953:MAC', 'korea-1953: id=MAC'],
  ['korea-1953:13(a), 14, 15(b)', 'korea-1953:13.a | korea-1953:14 | korea-1953:15.b'],
  ['korea-1953:13, minsk-2015:4, 5', 'korea-1953:13 | minsk-2015:4 | minsk-2015:5'],
  ['korea-1953:13, :4', 'korea-1953:13 | 4'],
  ['13(a) "not now"', '13.a'],
  ['13(', '13?'],
  ['13)', '13?'],
  ['()', '^?'],
  ['#', '#?'],
  ['13 shall not', '13?'],
  ['', ''],
  [' , 5', '? | 5'],
  ['１３（ｄ）', '13.d'],
];

describe('targets', () => {
  for (const [text, expected] of rows) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.equal(parseTargets(text, 0).map(picture).join(' | '), expected);
    });
  }

  it('gives document offsets', () => {
    const text = 'see {korea-1953:13(d)} now';
    const start = text.indexOf('{') + 1;
    const [target] = parseTargets('korea-1953:13(d)', start);
    assert.ok(target?.locator.kind === 'path' && target.agreement !== undefined);
    assert.equal(text.slice(target.span.start, target.span.end), 'korea-1953:13(d)');
    assert.equal(text.slice(target.agreement.span.start, target.agreement.span.end), 'korea-1953');
    assert.deepEqual(target.locator.steps.map((step) => text.slice(step.span.start, step.span.end)), ['13', '(d)']);
  });

  it('never throws and keeps every span inside, in order', () => {
    const pieces = fc.array(fc.constantFrom('13', '(d)', '/', '-', ',', ' ', 'Art.', 'Annex', '~', ':', '#', 'korea-1953', '"', 'II', 'A', '제5조', '(', ')', '6-08', '¶', 'of', '\u0000'), { maxLength: 12 });
    fc.assert(fc.property(fc.oneof(pieces.map((list) => list.join('')), fc.string({ unit: 'binary' })), (text) => {
      let last = 0;
      for (const target of parseTargets(text, 7)) {
        assert.ok(target.span.start >= 7 + last && target.span.end <= 7 + text.length && target.span.start <= target.span.end);
        last = target.span.end - 7;
        const { locator } = target;
        for (const step of locator.kind === 'path' ? locator.steps : locator.kind === 'range' ? [...locator.from, ...locator.to] : []) {
          assert.ok(step.span.start >= target.span.start && step.span.end <= target.span.end);
        }
      }
    }));
  });
});
