// Reading numbers: each row is a way to write a number and its canonical form, with undefined for what is no number.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  canonicalNumber, cjkNumberValue, narrow, numberWordValue, ordinalWordValue, readings, romanValue, toRoman,
} from '../../../server/src/core/syntax/numbers.js';

describe('numbers', () => {
  it('reads roman numerals strictly', () => {
    for (const [text, value] of [['I', 1], ['iv', 4], ['XIV', 14], ['xc', 90], ['MCMLIII', 1953], ['CIV', 104]] as const) {
      assert.equal(romanValue(text), value, text);
    }
    for (const text of ['', 'IIII', 'Iv', 'VX', 'IC', 'A', 'I I', 'IVI', 'X1']) assert.equal(romanValue(text), undefined, text);
  });

  it('writes every roman numeral so that it reads back', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), (n) => romanValue(toRoman(n)) === n));
    assert.equal(toRoman(0), '');
    assert.equal(toRoman(4000), '');
  });

  it('reads numbers in words in six languages', () => {
    const rows: readonly (readonly [string, number])[] = [
      ['One', 1], ['Twenty-Two', 22], ['seventy-two', 72], ['seventy two', 72], ['one hundred and eighty', 180], ['one thousand', 1000], ['two hundred', 200],
      ['quatre-vingt-dix', 90], ['quatre-vingts', 80], ['soixante-douze', 72], ['vingt et un', 21], ['deux cents', 200],
      ['setenta y dos', 72], ['treinta', 30], ['ciento veinte', 120], ['veintidós', 22],
      ['сімдесят дві', 72], ['п’ять', 5], ['дев’яносто', 90], ['тридцять', 30], ['сто двадцять', 120],
      ['семьдесят два', 72], ['тридцать', 30], ['сто восемьдесят', 180],
      ['칠십이', 72], ['십', 10], ['三十', 30], ['十三', 13],
    ];
    for (const [text, value] of rows) assert.equal(numberWordValue(text), value, text);
    for (const text of ['', 'oneself', 'and', 'two three', 'agreement', 'and two', 'six and']) assert.equal(numberWordValue(text), undefined, text);
  });

  it('reads Chinese and Korean digits and ordinals in words', () => {
    assert.equal(cjkNumberValue('二十四'), 24);
    assert.equal(cjkNumberValue('백이십'), 120);
    assert.equal(cjkNumberValue('二四'), undefined);
    for (const [text, value] of [['third', 3], ['deuxième', 2], ['tercero', 3], ['третій', 3], ['вторая', 2]] as const) {
      assert.equal(ordinalWordValue(text), value, text);
    }
    assert.equal(ordinalWordValue('thirdly'), undefined);
  });

  it('gives every way to write a number one form', () => {
    const rows: readonly (readonly [string, string | undefined])[] = [
      ['5', '5'], ['05', '5'], ['II', '2'], ['xiv', '14'], ['Two', '2'], ['Twenty-Two', '22'], ['５', '5'], ['１３', '13'],
      ['5bis', '5bis'], ['5 bis', '5bis'], ['5-bis', '5bis'], ['XIV bis', '14bis'], ['5 TER', '5ter'],
      ['No. 3', '3'], ['No 3', '3'], ['№ 3', '3'], ['Nº 3', '3'], ['No. II', '2'],
      ['1.2.3', '1.2.3'], ['6-08', '6-08'], ['6‑08', '6-08'], ['G-01', 'g-01'], ['4-B', '4-b'], ['4B', '4b'], ['4 B', '4b'], ['B.1', 'b.1'], ['XIV-A', '14-a'],
      ['B', 'b'], ['C', 'c'], ['D', 'd'], ['I', '1'], ['V', '5'], ['X', '10'], ['ІІ', '2'], ['ХІ', '11'], ['Б', 'б'],
      ['', undefined], ['shall', undefined], ['Iv', undefined], ['No', undefined], ['bis', undefined],
    ];
    for (const [text, value] of rows) assert.equal(canonicalNumber(text), value, text);
  });

  it('knows the readings of a value as a label', () => {
    assert.deepEqual(readings('4'), ['4', 'iv']);
    assert.deepEqual(readings('i'), ['i', '1']);
    assert.deepEqual(readings('b'), ['b']);
    assert.deepEqual(readings('5bis'), ['5bis']);
  });

  it('narrows full-width characters without moving anything', () => {
    assert.equal(narrow('１３（ｄ）'), '13(d)');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (s) => narrow(s).length === s.length));
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (s) => {
      canonicalNumber(s);
      numberWordValue(s);
      readings(s);
      return true;
    }));
  });
});
