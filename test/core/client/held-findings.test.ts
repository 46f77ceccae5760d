// What stays on the screen while somebody types, without an editor.
import assert from 'node:assert/strict';
import { isKey, keptFindings, type ShownFinding } from '../../../client/src/common/held-findings.js';

const finding = (rule: string, message: string, first: number, last = first): ShownFinding => ({ rule, message, lines: [first, last] });
const gap = finding('numbering-gap', '"2" was expected', 9);
const kept = (found: readonly ShownFinding[], shown: readonly ShownFinding[], line = 4): readonly string[] => keptFindings(found, shown, line).map(({ message }) => message);

describe('findings while one types', () => {
  it('that are new wait, on the line that is typed and elsewhere', () => {
    assert.deepEqual(kept([finding('invalid-value', '"d" is no status', 4), gap], []), []);
  });

  it('that were shown stay, wherever they moved, and go at once', () => {
    assert.deepEqual(kept([{ ...gap, lines: [12, 12] }], [gap]), [gap.message]);
    assert.deepEqual(kept([], [gap]), []);
  });

  it('of which there is one more than before: one waits', () => {
    assert.deepEqual(kept([gap, { ...gap }], [gap]), [gap.message]);
  });

  it('that only say something else now stay, but not on the line that is typed', () => {
    const before = finding('no-enforcement-body', 'none of 33 duties', 2);
    assert.deepEqual(kept([finding('no-enforcement-body', 'none of 34 duties', 2)], [before]), ['none of 34 duties']);
    assert.deepEqual(kept([finding('invalid-value', '"dr" is no status', 4)], [finding('invalid-value', '"d" is no status', 4)]), []);
    assert.deepEqual(kept([finding('unclosed-bracket', 'b', 3, 5)], [finding('unclosed-bracket', 'a', 3, 5)]), []);
  });

  it('a finding that is still there gives its place to no other', () => {
    assert.deepEqual(kept([gap, finding('numbering-gap', '"7" was expected', 20)], [gap]), [gap.message]);
  });

  it('a key is a letter, a pair of brackets, a line with its indent, a letter taken back; a paste is none', () => {
    const change = (text: string, rangeLength = 0) => [{ text, rangeLength }];
    for (const text of ['a', '[]', '\n      ', '\r\n', '']) assert.ok(isKey(change(text)), text);
    assert.ok(isKey(change('', 1)));
    assert.ok(!isKey(change('signatory')) && !isKey(change('', 40)) && !isKey([]));
  });
});
