// 2,000 edits, incremental against fresh all the way. The seed is fixed, so that a red run says something about the change that made
// it red; PARLEY_FUZZ_SEED takes another one. The long runs with ever new seeds are `npm run fuzz`.

import assert from 'node:assert/strict';
import { bundles } from './bundle.js';

const edits = 2000;

describe('incremental equals fresh', () => {
  it(`after each of ${edits} edits`, async function () {
    this.timeout(15 * 60_000);
    const fuzz = await (await bundles()).loadFuzz();
    const options = { edits, seed: Number(process.env['PARLEY_FUZZ_SEED'] ?? 1953), size: 1500, segment: 256 };
    console.log(fuzz.describePlan(options));
    const [wall, processor] = [performance.now(), process.cpuUsage()];
    const result = await fuzz.run(options);
    const used = process.cpuUsage(processor);
    console.log(fuzz.describeRun(result, { wall: performance.now() - wall, processor: (used.user + used.system) / 1000 }).join('\n'));
    const shrunk = result.failure && (await fuzz.shrink(result.failure.start, result.failure.difference, 600));
    const words = [...fuzz.describeFailure(result, options, shrunk), ...fuzz.complaints(result)].join('\n');
    assert.equal(words, '', words);
  });
});
