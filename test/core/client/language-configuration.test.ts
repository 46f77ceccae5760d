// The language configuration: what a double click takes as a word, in every script the drafts use.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root.js';

const { wordPattern, comments } = JSON.parse(readFileSync(join(root, 'language-configuration.json'), 'utf8')) as {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly comments: { readonly lineComment: string };
};
const wordsOf = (text: string): readonly string[] =>
  text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`)) ?? [];

describe('language configuration', () => {
  it('takes compound, possessive and annotation words whole', () => {
    assert.deepEqual(wordsOf('the cease-fire of the People’s Army, @enforced-by JMC'), [
      'the',
      'cease-fire',
      'of',
      'the',
      'People’s',
      'Army',
      '@enforced-by',
      'JMC',
    ]);
  });

  it('knows the letters of Ukrainian, Korean and French', () => {
    assert.deepEqual(wordsOf("зобов'язується 대한민국, l’été ¶13(d)"), [
      "зобов'язується",
      '대한민국',
      'l’été',
      '13',
      'd',
    ]);
  });

  it('comments lines as the markup does', () => assert.equal(comments.lineComment, '//'));
});
