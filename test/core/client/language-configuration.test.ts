// The language configuration: what a double click takes as a word, in every script the drafts use.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/root.js';

interface OnEnterRule {
  readonly beforeText: { readonly pattern: string; readonly flags?: string };
  readonly afterText?: { readonly pattern: string };
  readonly action: { readonly appendText: string };
}

const { wordPattern, comments, onEnterRules } = JSON.parse(readFileSync(join(root, 'language-configuration.json'), 'utf8')) as {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly comments: { readonly lineComment: string };
  readonly onEnterRules: readonly OnEnterRule[];
};
const wordsOf = (text: string): readonly string[] =>
  text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`)) ?? [];

/** What Enter at the end of a line writes on the next one beside its indentation; '' for nothing. */
const afterEnter = (line: string): string =>
  onEnterRules.find(
    ({ beforeText, afterText }) =>
      new RegExp(beforeText.pattern, beforeText.flags).test(line) && (!afterText || new RegExp(afterText.pattern).test('')),
  )?.action.appendText ?? '';

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

  it('indents the fields under every kind of declaration, and nothing under prose', () => {
    for (const line of ['agreement x "X"', 'party UKR "Ukraine"', 'body СВК «Комісія»', 'zone DMZ “Zone”', 'term day "Day"', 'signature UKR', 'signature СВК'])
      assert.equal(afterEnter(line), '  ', line);
    for (const line of ['signature page', 'signature', 'party to the "Agreement" and', '1. Text.', '// comment'])
      assert.equal(afterEnter(line), '', line);
  });
});
