import assert from 'node:assert/strict';
import { eastAsianWidth } from 'get-east-asian-width';
import { widthOf, widthOfCodePoint } from '../../../server/src/core/formats/width.js';

describe('terminal width', () => {
  it('agrees with get-east-asian-width on every letter and sign that takes room', () => {
    const differing: string[] = [];
    for (let code = 0x20; code < 0x40000; code += 1) {
      if (code >= 0xd7b0 && code < 0xe000) continue; // Hangul finals (none of our columns) and surrogates
      if (code >= 0x1160 && code <= 0x11ff) continue;
      const letter = String.fromCodePoint(code);
      if (/[\p{M}\p{Cf}\p{Cn}\p{Cc}]/u.test(letter)) continue;
      if (widthOfCodePoint(code) !== eastAsianWidth(code)) differing.push(code.toString(16));
    }
    assert.deepEqual(differing, []);
  });

  for (const [text, width] of [['abc', 3], ['Київ', 4], ['판문점', 6], ['판문점'.normalize('NFD'), 6], ['e\u0301', 1], ['軍', 2], ['\u200b', 0], ['\u00ad', 0], ['😀', 2], ['', 0]] as const) {
    it(JSON.stringify(text), () => assert.equal(widthOf(text), width));
  }
});
