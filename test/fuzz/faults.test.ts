// Faults put into the core on purpose are found, and shrunk to a few steps: what catches these would catch their like.
// Invariant: a fault whose spot in the sources is gone fails the bundle, never passes in silence.

import assert from 'node:assert/strict';
import { bundles } from './bundle.js';

const { faults, loadFuzz } = await bundles();

describe('seeded faults', () => {
  for (const fault of faults) {
    it(`are caught: ${fault.what}`, async function () {
      this.timeout(10 * 60_000);
      const fuzz = await loadFuzz({ fault });
      const result = await fuzz.run({ edits: 4000, seed: 7, size: 1000, segment: 256 });
      assert.ok(result.failure, `not found in ${result.edits} edits`);
      const { case: shrunk, difference, fails } = await fuzz.shrink(result.failure.start, result.failure.difference, 250);
      console.log(`      ${fault.name}: ${difference.what} after ${result.edits} edits, ${shrunk.steps.length} steps`);
      assert.ok(fails, 'the case does not fail again');
      assert.ok(shrunk.steps.length <= result.failure.start.steps.length);
      // The sound code takes the same case without a difference: what was found is the fault, not another one.
      const sound = await loadFuzz();
      assert.equal((await sound.replay(shrunk))?.message, undefined);
      assert.equal((await fuzz.replay(fuzz.readCase(fuzz.writeCase(shrunk))))?.what, difference.what);
    });
  }

  it('fail when their spot is gone', async () => {
    await assert.rejects(loadFuzz({ fault: { ...faults[0]!, name: 'nowhere', find: 'no such words' } as never }), /stands 0 times/u);
    await assert.rejects(loadFuzz({ fault: { ...faults[0]!, name: 'no-file', file: 'server/src/core/none.ts' } as never }), /is not in the bundle/u);
  });
});
