// What two lists have in common at their ends.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sharedEnds } from '../../../server/src/core/text/shared-ends.js';

const list = fc.array(fc.constantFrom('a', 'b'), { maxLength: 8 });

describe('shared ends', () => {
  it('are equal, never overlap, and what is left between differs at both of its ends', () => {
    fc.assert(fc.property(list, list, (before, after) => {
      const { start, end } = sharedEnds(before, after);
      assert.deepEqual(before.slice(0, start), after.slice(0, start));
      assert.deepEqual(before.slice(before.length - end), after.slice(after.length - end));
      assert.ok(start + end <= Math.min(before.length, after.length));
      const left = [before.slice(start, before.length - end), after.slice(start, after.length - end)] as const;
      if (left[0].length === 0 || left[1].length === 0) return;
      assert.notEqual(left[0][0], left[1][0]);
      assert.notEqual(left[0].at(-1), left[1].at(-1));
    }), { numRuns: 500 });
  });

  it('of equal lists are all at the start', () => assert.deepEqual(sharedEnds('aab'.split(''), 'aab'.split('')), { start: 3, end: 0 }));
});
