// Many stems in one go: the same answer as looking for each.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { StemFinder } from '../../../server/src/core/text/stem-finder.js';

function slowly(groups: readonly (readonly string[])[], text: string): number {
  return groups.reduce((bits, stems, i) => (stems.some((stem) => text.includes(stem)) ? bits | (1 << i) : bits), 0);
}

describe('a stem finder', () => {
  it('finds a stem anywhere, also one within another and one that begins in the end of another', () => {
    const finder = new StemFinder([['she'], ['he'], ['hers'], ['usher', 'ус'], ['합의']]);
    assert.equal(finder.in('ushers'), 0b01111);
    assert.equal(finder.in('hersh'), 0b00110);
    assert.equal(finder.in('союзу сил'), 0);
    assert.equal(finder.in('русло 합의서'), 0b11000);
    assert.equal(finder.in(''), 0);
  });

  it('answers as looking for each stem does', () => {
    const letters = fc.constantFrom('a', 'b', 'c', ' ', 'ж', '한', '합');
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 4 });
    const groups = fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 6 });
    fc.assert(fc.property(groups, fc.array(fc.string({ unit: letters, maxLength: 30 }), { maxLength: 4 }), (stems, texts) => {
      const finder = new StemFinder(stems);
      for (const text of texts) assert.equal(finder.in(text), slowly(stems, text), JSON.stringify(text));
    }), { numRuns: 300 });
  });

  it('refuses more groups than an answer has bits', () => {
    assert.throws(() => new StemFinder(Array.from({ length: 31 }, () => ['a'])), /30 groups/);
  });
});
