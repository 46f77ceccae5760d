// What a finding's clause is called follows an edit, also for a rule that reads nothing but words.

import assert from 'node:assert/strict';
import { rules } from '../../../server/src/core/rules/registry.js';
import { checkWith } from '../../../server/src/core/rules/runner.js';
import { Draft } from './support/drafts.js';

const wordsAlone = rules.filter(({ name }) => name === 'words-figures-differ');

describe('the citation of a finding', () => {
  it('follows when the paragraphs come to be counted through the whole text', () => {
    assert.deepEqual(wordsAlone.map(({ reads }) => reads), [[]]);
    const text = '1. The line is marked.\n\nArticle 3. Commission\n\n1. It has members.\n\n2. The zone is four (5) kilometres wide.\n';
    const draft = new Draft(text, [], wordsAlone);
    draft.finish();
    assert.deepEqual(draft.checker.findings().map(({ citation }) => citation), ['Art. 3(2)']);
    draft.edit(text.replace('1. It has members.\n\n', ''));
    draft.finish();
    assert.deepEqual(draft.checker.findings().map(({ citation }) => citation), ['¶2']);
    assert.deepEqual(draft.checker.findings(), checkWith(wordsAlone, draft.snapshot, draft.document));
  });
});
