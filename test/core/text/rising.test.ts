import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstWhere, lastNotAbove } from '../../../server/src/core/text/rising.js';

const rising = fc.array(fc.nat({ max: 30 }), { maxLength: 20 }).map((list) => [...list].sort((a, b) => a - b));

describe('a list that rises', () => {
  it('is searched as if it were gone through', () => {
    fc.assert(
      fc.property(rising, fc.nat({ max: 32 }), (list, value) => {
        const first = list.findIndex((each) => each > value);
        assert.equal(firstWhere(list, (each) => each > value), first === -1 ? list.length : first);
        assert.equal(lastNotAbove(list, value), Math.max(0, list.findLastIndex((each) => each <= value)));
        assert.equal(lastNotAbove(Uint32Array.from(list), value), lastNotAbove(list, value));
      }),
    );
  });

  it('is searched in a part of it', () => {
    assert.equal(lastNotAbove([1, 3, 5, 7, 9], 6, 1, 4), 2);
    assert.equal(lastNotAbove([1, 3, 5, 7, 9], 0, 1, 4), 1);
    assert.equal(lastNotAbove([1, 3, 5, 7, 9], 99, 1, 4), 3);
    assert.equal(lastNotAbove([1, 3], 2, 1, 1), 1);
  });
});
