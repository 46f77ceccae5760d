// Sequences of renumberings in made-up agreements, many more than each run of the core's tests tries: every citation stays with the clause
// whose text it meant. PARLEY_RENUMBER_RUNS takes another number of them; fast-check prints the seed of what fails.

import fc from 'fast-check';
import { checkSequence, worlds } from '../core/features/renumber-world.js';

const commands = fc.array(fc.tuple(fc.nat(1 << 20), fc.nat(1 << 20)), { minLength: 1, maxLength: 10 });
const runs = Number(process.env['PARLEY_RENUMBER_RUNS'] ?? 400);

describe('renumbering, at length', () => {
  it(`leaves every citation with its clause, in ${runs} agreements`, function () {
    this.timeout(30 * 60_000);
    fc.assert(
      fc.property(worlds, commands, (world, list) => checkSequence(world, list, { made: 0, refused: 0, citations: 0, undecided: 0 })),
      { numRuns: runs },
    );
  });
});
