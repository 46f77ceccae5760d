// The short name of a clause's words: the same for the same words however they are laid out, another for any other words.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blocksOfClause, fingerprintOf, fingerprintOfClause, isFingerprint } from '../../../server/src/core/model/fingerprint.js';
import { NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';

const modelOf = (text: string) => createDocument('file:///draft.treaty', text, { library: false }).model;
const first = (text: string): string => {
  const model = modelOf(text);
  return fingerprintOfClause(model, model.children(NO_BLOCK)[0]!);
};

describe('the fingerprint of a clause', () => {
  it('is written the same for ever', () => {
    assert.equal(fingerprintOf(''), '811c9dc59e37');
    assert.equal(fingerprintOf('a'), 'e40c292ce154');
  });

  it('is that of the same words, wrapped or numbered otherwise, annotated or not', () => {
    const plain = first('1. The Parties shall withdraw:\n   (a) all guns; and\n   (b) all mines.\n');
    assert.equal(first('4. The Parties shall\n   withdraw:\n\n   (a) all\u00a0guns; and\n   @note so be it\n   (b) all mi\u00adnes.\n'), plain);
    assert.equal(first('1. The Parties shall withdraw:\r\n   (c) all guns; and\r\n   (d) all mines.\r\n'), plain);
  });

  it('is another when a word, a mark or a point changes', () => {
    const texts = ['1. All guns.\n', '1. All guns;\n', '1. all guns.\n', '1. All guns. \n   (a) x\n', '1. All [guns].\n', '1. All big guns.\n'];
    assert.equal(new Set(texts.map(first)).size, texts.length);
  });

  it('is twelve hexadecimal digits, and no two of many words share one', () => {
    const seen = new Map<string, string>();
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const found = fingerprintOf(text);
      assert.ok(isFingerprint(found), found);
      assert.equal(fingerprintOf(` ${text}\n`), found);
      const plain = text.replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu, '').replace(/\s+/gu, ' ').trim().normalize('NFC');
      assert.equal(seen.get(found) ?? plain, plain);
      seen.set(found, plain);
    }), { numRuns: 500 });
    assert.ok(!isFingerprint('811c9dc59e3'));
  });

  it('counts the blocks of a clause from itself on, and none where there is no clause', () => {
    const model = modelOf('Article 1. Line\n\n1. A:\n   (a) b;\n\n   C.\n\n2. D.\n');
    const [article] = model.children(NO_BLOCK);
    assert.deepEqual(blocksOfClause(model, article!).map((block) => model.textOf(block)), ['Line', 'A:', 'b;', 'C.', 'D.']);
    assert.deepEqual(blocksOfClause(model, NO_BLOCK), []);
  });
});
