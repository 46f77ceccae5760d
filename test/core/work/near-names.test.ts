// The nearest of many names: the same answer as comparing with each, and far less work.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDistance } from '../../../server/src/core/rules/tools.js';
import { createNearNames } from '../../../server/src/core/text/near-names.js';

function byComparing(wrong: string, names: readonly string[], limit: number): string | undefined {
  let best: string | undefined;
  let least = limit;
  for (const name of names) {
    const distance = editDistance(wrong.toLowerCase(), name.toLowerCase(), 99);
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '-', '1', 'ї'), maxLength: 9 });

describe('near names', () => {
  it('finds what comparing with every name finds, the first of equals', () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (wrong, names, limit) => {
        assert.equal(createNearNames(names).find(wrong, limit), byComparing(wrong, names, limit));
      }),
      { numRuns: 500 },
    );
  });

  it('counts a swap of neighbours as one change', () => {
    assert.equal(createNearNames(['JMC']).find('JCM', 2), 'JMC');
    assert.equal(createNearNames(['JMC']).find('MCJ', 2), undefined);
  });

  it('does not look at more of twice as many names that begin alike', () => {
    const steps = (count: number): number => {
      let made = 0;
      const names = createNearNames(Array.from({ length: count }, (_, i) => `withdrawal-of-forces-${i}`), () => (made += 1));
      assert.equal(names.find('withdrawal-of-armies', 3), undefined);
      return made;
    };
    assert.ok(steps(1000) > 0);
    assert.equal(steps(2000), steps(1000));
  });
});
