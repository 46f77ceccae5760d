// The checklist follows the text: a clause that comes, goes or is marked changes the findings of a checker that looks at the edit only,
// in the file itself and in another part of the agreement.

import assert from 'node:assert/strict';
import { missingPrisoners } from '../../../server/src/core/rules/final-clauses/missing-prisoners.js';
import { Draft } from './support/drafts.js';

const text = 'agreement whole "Whole"\n  language: en\n  profile: armistice\n\n1. All prisoners go home.\n\n2. The bridge is open.\n';
const part = 'agreement annex "Annex"\n  part-of: whole\n\n1. Names of soldiers.\n';

function found(draft: Draft): number {
  draft.checker.update(draft.snapshot, draft.document);
  draft.checker.work({ stop: () => false });
  return draft.checker.findings().length;
}

describe('the checklist of a profile, while somebody types', () => {
  it('sees the words of a clause go and come back', () => {
    const draft = new Draft(text, [], [missingPrisoners]);
    assert.equal(found(draft), 0);
    draft.edit(text.replace('prisoners', 'horses'));
    assert.equal(found(draft), 1);
    draft.edit(text);
    assert.equal(found(draft), 0);
  });

  it('sees a clause marked', () => {
    const without = text.replace('prisoners', 'horses');
    const draft = new Draft(without, [], [missingPrisoners]);
    assert.equal(found(draft), 1);
    draft.edit(`${without}   @clause prisoners\n`);
    assert.equal(found(draft), 0);
  });

  it('sees the words of another part of the agreement', () => {
    const draft = new Draft(text.replace('prisoners', 'horses'), [part], [missingPrisoners]);
    assert.equal(found(draft), 1);
    draft.editOther(0, part.replace('soldiers', 'prisoners'));
    assert.equal(found(draft), 0);
    draft.editOther(0, part);
    assert.equal(found(draft), 1);
  });

  it('looks at no block but the one that asks, when an edit touches no such clause', () => {
    const draft = new Draft(text, [], [missingPrisoners]);
    assert.equal(found(draft), 0);
    const before = draft.checker.done.blocks;
    draft.edit(text.replace('bridge', 'road'));
    assert.equal(found(draft), 0);
    assert.equal(draft.checker.done.blocks, before);
  });
});
