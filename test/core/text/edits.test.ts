import assert from 'node:assert/strict';
import { applyEdits, movesOf } from '../../../server/src/core/text/edits.js';
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

  describe('move places', () => {
    const two = at('two');
    const moves = movesOf([{ span: at('three'), newText: '3' }, { span: two, newText: 'second' }, { span: span(0, 0), newText: '> ' }]);
    it('along with what stands in front of them', () => {
      assert.equal(moves.at(at('one').end, 'end'), '> one'.length);
      assert.equal(moves.at(at('three').start, 'start'), '> one second '.length);
      assert.equal(moves.at(text.length, 'end'), '> one second 3'.length);
    });
    it('to the ends of the words that replace them', () => {
      assert.deepEqual([moves.at(two.start, 'start'), moves.at(two.end, 'end')], ['> one '.length, '> one second'.length]);
      assert.deepEqual([moves.at(two.start + 1, 'start'), moves.at(two.start + 1, 'end')], ['> one '.length, '> one second'.length]);
    });
    it('so that what is inserted at their ends belongs to nobody', () => {
      assert.deepEqual([moves.at(0, 'start'), moves.at(0, 'end')], ['> '.length, 0]);
      const touching = movesOf([{ span: two, newText: '2' }, { span: span(two.start, two.start), newText: '[' }, { span: span(two.end, two.end), newText: ']' }]);
      assert.deepEqual([touching.at(two.start, 'start'), touching.at(two.end, 'end')], ['one ['.length, 'one [2'.length]);
      assert.deepEqual([touching.at(two.start, 'end'), touching.at(two.end, 'start')], ['one '.length, 'one [2]'.length]);
    });
  });
});
