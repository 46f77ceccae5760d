import assert from 'node:assert/strict';
import { lettered } from '../../../server/src/core/text/lettered.js';

const classes = ['L', 'M', 'N'] as const;
/** The scripts of the languages whose words Parley reads, and what they share. */
const scripts = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function characters(): string[] {
  const all: string[] = [];
  for (let code = 0; code < 0x10000; code += 1) if (code < 0xd800 || code > 0xdfff) all.push(String.fromCharCode(code));
  return all;
}

describe('patterns over letters', () => {
  it('tell letters, marks and numbers as Unicode does in the scripts that are read', () => {
    const ours = lettered('[\\p{L}\\p{M}\\p{N}]', 'u');
    const unicode = /[\p{L}\p{M}\p{N}]/u;
    // Letterlike symbols (`ℓ`, `№` is none) stand in formulas, not in words.
    const differ = characters().filter((c) => scripts.test(c) && !/[\u2100-\u214f]/u.test(c) && ours.test(c) !== unicode.test(c));
    assert.deepEqual(differ.filter((c) => unicode.test(c)), []);
    assert.deepEqual(differ, []);
  });

  it('take no blank, mark of punctuation or sign of the common scripts for a letter', () => {
    const ours = lettered('[\\p{L}\\p{M}\\p{N}]', 'u');
    assert.deepEqual(characters().filter((c) => /[\p{P}\p{S}\p{Z}\p{C}]/u.test(c) && /\p{Script=Common}/u.test(c) && ours.test(c)), []);
  });

  for (const name of classes) {
    it(`read \\p{${name}} alone as in a class, and with what stands beside it`, () => {
      const sample = { L: 'Я', M: '\u0301', N: '7' }[name];
      assert.ok(lettered(`^\\p{${name}}$`, 'u').test(sample));
      assert.ok(lettered(`^[\\p{${name}}-]+$`, 'u').test(`${sample}-${sample}`));
      assert.ok(!lettered(`[^\\p{${name}}-]`, 'u').test(`${sample}-`));
      assert.ok(!lettered(`\\p{${name}}`, 'u').test(' ,.(«»—'));
    });
  }

  it('leave other properties, escaped brackets and flags alone', () => {
    assert.ok(lettered('^\\[\\p{Lu}\\p{L}+\\]$', 'u').test('[Київ]'));
    assert.ok(!lettered('^\\[\\p{Lu}\\p{L}+\\]$', 'u').test('[київ]'));
    assert.ok(lettered('^\\p{L}+ shall$', 'iu').test('ЄВРОПА SHALL'));
    assert.equal(lettered('\\p{L}', 'giu').flags, 'giu');
  });
});
