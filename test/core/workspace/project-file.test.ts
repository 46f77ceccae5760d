import assert from 'node:assert/strict';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { mergeConfig, readProjectFile } from '../../../server/src/core/workspace/project-file.js';
import { createSnapshot, withDocument } from '../../../server/src/core/workspace/snapshot.js';

const rulesFound = (config: string, text: string) => {
  const document = createDocument('file:///draft.treaty', text, { library: false });
  return checkDocument(withDocument(createSnapshot(mergeConfig([readProjectFile(config).config])), document), document).map(({ rule }) => rule);
};

describe('parley.json', () => {
  it('declares annotations of the workspace', () => {
    const text = '1. Text.\n   @reviewed yesterday\n';
    assert.deepEqual(rulesFound('{}', text), ['unknown-annotation']);
    assert.deepEqual(rulesFound('{"annotations": {"reviewed": "When the clause was last read."}}', text), []);
  });

  it('sets severities for everybody', () => assert.deepEqual(rulesFound('{"severity": {"unknown-annotation": "off"}}', '1. Text.\n   @reviewed now\n'), []));

  it('a later file goes before an earlier one', () => {
    const merged = mergeConfig([{ severities: { one: 'off', two: 'hint' } }, { severities: { one: 'error' }, annotations: { kept: 'Kept.' } }]);
    assert.deepEqual(merged, { severities: { one: 'error', two: 'hint' }, annotations: { kept: 'Kept.' } });
  });

  for (const [what, text] of [
    ['no JSON', '{'],
    ['a list', '[]'],
    ['an unknown member', '{"anotations": {}}'],
    ['annotations that are no object', '{"annotations": ["reviewed"]}'],
    ['a name with a capital', '{"annotations": {"Reviewed": "x"}}'],
    ['a meaning that is no sentence', '{"annotations": {"reviewed": 3}}'],
    ['an unknown severity', '{"severity": {"no-precedent": "loud"}}'],
  ] as const) {
    it(`says what is wrong with ${what}, and goes on`, () => {
      const { problems, config } = readProjectFile(text);
      assert.equal(problems.length, 1);
      assert.deepEqual(config, { severities: {}, annotations: {} });
    });
  }
});
