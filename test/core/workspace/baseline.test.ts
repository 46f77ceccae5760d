// The file of known findings: what is written is read back, sorted and the same each time; what cannot be read is said.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createBaseline, knownIn, readBaseline, writeBaseline } from '../../../server/src/core/workspace/baseline.js';

import type { BaselineEntry } from '../../../server/src/core/workspace/types.js';

const folder = 'file:///w/';
const entry = (more: Partial<BaselineEntry> = {}): BaselineEntry => ({ file: 'a.treaty', rule: 'numbering-gap', clause: '¶1', fingerprint: '0123456789ab', count: 1, ...more });

const some: fc.Arbitrary<BaselineEntry> = fc.record({
  file: fc.constantFrom('a.treaty', 'b/a.treaty', 'б.treaty'), rule: fc.constantFrom('numbering-gap', 'no-precedent'), clause: fc.constantFrom('', '¶1', '¶2'), fingerprint: fc.constantFrom('0', '1'), count: fc.integer({ min: 1, max: 9 }),
}, { noNullPrototype: true });

describe('a baseline', () => {
  it('is read as it was written, whatever the order of its findings', () => {
    fc.assert(
      fc.property(fc.array(some), fc.array(fc.nat()), (entries, keys) => {
        const text = writeBaseline(entries);
        const shuffled = entries.map((each, i) => ({ each, key: keys[i] ?? 0 })).sort((a, b) => a.key - b.key).map(({ each }) => each);
        assert.equal(writeBaseline(shuffled), text);
        const read = readBaseline(text, folder);
        assert.deepEqual(read.problems, []);
        assert.deepEqual(read.baseline, createBaseline(folder, entries));
        assert.equal(writeBaseline(read.baseline.entries), text);
        const sum = (list: readonly BaselineEntry[]): number => list.reduce((total, { count }) => total + count, 0);
        assert.equal(sum(read.baseline.entries), sum(entries));
      }),
    );
  });

  it('has a line for each finding, by file, rule and words', () => {
    const text = writeBaseline([entry({ file: 'b.treaty' }), entry({ clause: '¶9', fingerprint: '0' }), entry(), entry()]);
    assert.deepEqual(text.split('\n'), [
      '{',
      '  "version": 1,',
      '  "findings": [',
      '    {"file":"a.treaty","rule":"numbering-gap","clause":"¶9","fingerprint":"0","count":1},',
      '    {"file":"a.treaty","rule":"numbering-gap","clause":"¶1","fingerprint":"0123456789ab","count":2},',
      '    {"file":"b.treaty","rule":"numbering-gap","clause":"¶1","fingerprint":"0123456789ab","count":1}',
      '  ]',
      '}',
      '',
    ]);
    assert.equal(writeBaseline([]), '{\n  "version": 1,\n  "findings": []\n}\n');
  });

  it('knows the findings of a file under its folder, by rule and words', () => {
    const baseline = createBaseline(folder, [entry({ file: 'old texts/a.treaty' }), entry({ file: 'old texts/a.treaty', clause: '¶2', count: 3 })]);
    assert.deepEqual(knownIn(baseline, 'file:///w/old%20texts/a.treaty')?.get('numbering-gap')?.get('0123456789ab'), [{ clause: '¶1', count: 1 }, { clause: '¶2', count: 3 }]);
    for (const uri of ['file:///w/a.treaty', 'file:///v/old%20texts/a.treaty', 'untitled:Untitled-1']) assert.equal(knownIn(baseline, uri), undefined, uri);
    assert.equal(knownIn(undefined, 'file:///w/a.treaty'), undefined);
  });

  it('that cannot be read counts for nothing, and says so once', () => {
    for (const text of ['', 'null', '[]', '{', '{"version": 1}', '{"findings": {}}', '{"version": 2, "findings": []}']) {
      const { baseline, problems } = readBaseline(text, folder);
      assert.deepEqual([baseline.entries, problems.length], [[], 1], text);
    }
    const wrong = [1, null, {}, { ...entry(), count: 0 }, { ...entry(), count: 1.5 }, { ...entry(), rule: 4 }];
    const { baseline, problems } = readBaseline(`\uFEFF${JSON.stringify({ version: 1, findings: [...wrong, entry()] })}`, folder);
    assert.deepEqual(baseline.entries, [entry()]);
    assert.deepEqual(problems, ['6 of its 7 entries cannot be read and count for nothing; "parley check --write-baseline" writes it anew.']);
  });
});
