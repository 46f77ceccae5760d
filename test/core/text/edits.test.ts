import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/text/edits.js';
import { span } from '../../../server/src/core/text/span.js';

const text = 'one two three';
const at = (word: string) => span(text.indexOf(word), text.indexOf(word) + word.length);

describe('edits', () => {
  it('apply all at once, in any order', () => {
    assert.equal(applyEdits(text, [{ span: at('three'), newText: '3' }, { span: at('one'), newText: '1' }]), '1 two 3');
  });
  it('insert at one place in the order given', () => {
    const here = span(at('two').start, at('two').start);
    assert.equal(applyEdits(text, [{ span: here, newText: 'a' }, { span: here, newText: 'b' }]), 'one abtwo three');
  });
  it('refuse to overlap', () => {
    assert.throws(() => applyEdits(text, [{ span: at('one two'), newText: '' }, { span: at('two three'), newText: '' }]), /overlap/u);
  });
});
