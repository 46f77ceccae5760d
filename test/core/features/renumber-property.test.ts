// After any sequence of renumberings every citation still means the clause whose text it meant, or was listed to be decided; and what was
// changed can be taken back to the last character.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkSequence, type Counts, worlds } from './renumber-world.js';

const commands = fc.array(fc.tuple(fc.nat(1 << 20), fc.nat(1 << 20)), { minLength: 1, maxLength: 5 });
const runs = Number(process.env['PARLEY_RENUMBER_RUNS'] ?? 20);

describe('any sequence of renumberings', () => {
  it('leaves every citation with the clause whose text it meant', function () {
    this.timeout(10 * 60_000);
    fc.assert(
      fc.property(worlds, commands, (world, list) => checkSequence(world, list, { made: 0, refused: 0, citations: 0, undecided: 0 })),
      { numRuns: runs },
    );
  });

  it('leaves few of them undecided, and refuses few', function () {
    this.timeout(10 * 60_000);
    const counts: Counts = { made: 0, refused: 0, citations: 0, undecided: 0 };
    fc.assert(
      fc.property(worlds, commands, (world, list) => checkSequence(world, list, counts)),
      { numRuns: 25, seed: 1953 },
    );
    assert.ok(counts.made > 40 && counts.citations > 800, JSON.stringify(counts));
    assert.ok(counts.undecided < counts.citations / 5, JSON.stringify(counts));
    assert.ok(counts.refused < counts.made, JSON.stringify(counts));
    if (process.env['PARLEY_RENUMBER_RUNS'] !== undefined) console.log(JSON.stringify(counts));
  });
});
