// What is found in a precedent of the library is information at most, whoever asks for more: it is history and not to be mended.
import assert from 'node:assert/strict';
import { Checker } from '../../../server/src/core/rules/checker.js';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import type { Finding } from '../../../server/src/core/rules/types.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import type { Config } from '../../../server/src/core/workspace/types.js';

const text = 'agreement old "Old"\n\nparty AAA "A"\n\n1. The Parties shall withdraw as {9} says.\n\n3. The line is fixed.\n';
const levels = (findings: readonly Finding[]) => Object.fromEntries(findings.map(({ rule, severity }) => [rule, severity]));

function found(library: boolean, config: Partial<Config> = {}) {
  const document = createDocument('file:///old.treaty', text, { library });
  const snapshot = withDocument(createSnapshot({ ...emptyConfig, ...config }), document);
  const checker = new Checker();
  checker.update(snapshot, document);
  checker.work({ stop: () => false });
  assert.deepEqual(levels(checker.findings()), levels(checkDocument(snapshot, document)));
  assert.equal(checker.worst(1).findings[0]?.severity, library ? 'information' : 'error');
  return { opened: levels(checker.findings()), asDraft: levels(checkDocument(snapshot, document, { asDraft: true })) };
}

describe('severity in the library', () => {
  it('is that of a draft in a draft', () => {
    const { opened } = found(false);
    assert.equal(opened['unresolved-reference'], 'error');
    assert.equal(opened['numbering-gap'], 'warning');
  });

  it('is information at most, also where a setting asks for more', () => {
    for (const config of [{}, { severities: { 'numbering-gap': 'error' } }] as const) {
      const { opened } = found(true, config);
      assert.equal(opened['unresolved-reference'], 'information');
      assert.equal(opened['numbering-gap'], 'information');
      assert.equal(opened['no-enforcement-body'], 'information');
    }
  });

  it('stays a hint, or nothing, where that is asked for', () => {
    const { opened } = found(true, { severities: { 'numbering-gap': 'hint', 'no-enforcement-body': 'off' } });
    assert.equal(opened['numbering-gap'], 'hint');
    assert.equal('no-enforcement-body' in opened, false);
  });

  it('is that of a draft for those who keep the library', () => {
    assert.deepEqual(found(true).asDraft, found(false).opened);
  });
});
