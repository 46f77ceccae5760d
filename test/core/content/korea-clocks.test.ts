// The clocks and limits of the Korean Armistice Agreement agree, as history says; and when one of them is changed, the checker sees it.

import assert from 'node:assert/strict';
import { rules } from '../../../server/src/core/rules/registry.js';
import { checkWith } from '../../../server/src/core/rules/runner.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import { readContent } from '../../support/content.js';

const korea = readContent().document('korea-1953').model.tree.text;
const text = korea.slice(0, korea.length);
const ofTime = rules.filter(({ name }) => name === 'clocks-disagree' || name === 'conflicting-deadlines');

function found(edits: readonly (readonly [string, string])[]): readonly string[] {
  let draft = text;
  for (const [from, to] of edits) {
    assert.equal(draft.split(from).length, 2, `"${from}" stands there once`);
    draft = draft.replace(from, to);
  }
  const document = createDocument('file:///korea.treaty', draft, { library: false });
  return checkWith(ofTime, withDocument(createSnapshot(emptyConfig), document), document)
    .map(({ rule, citation, span }) => `${rule} ${citation}: ${draft.slice(span.start, span.end)}`);
}

describe('the clocks of Korea', () => {
  it('signature at 10:00, twelve hours, 22:00; sixty days twice: nothing to say', () => assert.deepEqual(found([]), []));

  it('an hour of taking effect that is not what paragraph 63 says', () => {
    assert.deepEqual(found([['in-force: 1953-07-27 22:00', 'in-force: 1953-07-27 21:00']]), ['clocks-disagree ¶63: 27 July 1953']);
  });

  it('an end of the return of prisoners in paragraph 54 that is not that of 51(a)', () => {
    const edits = [['have finished within sixty (60) days', 'have finished within ninety (90) days'], ['    @id repatriation-limit\n    @binds UNC, KPA, CPV\n    @enforced-by CRPW\n    @deadline 60 days', '    @id repatriation-limit\n    @binds UNC, KPA, CPV\n    @enforced-by CRPW\n    @deadline 90 days']] as const;
    assert.deepEqual(found(edits), ['conflicting-deadlines ¶54: 90 days after entry-into-force']);
  });

  it('words of paragraph 12 that are not its deadline', () => {
    assert.deepEqual(found([['beginning twelve (12) hours after this Agreement is signed', 'beginning twenty-four (24) hours after this Agreement is signed']]), ['conflicting-deadlines ¶12: twenty-four (24) hours']);
  });
});
