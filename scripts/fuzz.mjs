// The machine that proves incremental equal to fresh, at any length:
//   npm run fuzz -- --edits N [--seed S] [--size CHARS] [--segment 256] [--fault NAME] [--replay FILE] [--json FILE]
// Without --seed one is drawn and printed; with it the run is the same everywhere. --fault puts a known fault into the code that
// must be found; --replay runs one case of test/fuzz/regressions (or any file like it) alone.
// --json keeps what the run came to (`npm run bench -- page` takes it for docs/performance.md).
// Exit code 1: the two sides differ, or a construct never occurred in a run long enough to say so.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { versionOfOurs } from '../bench/load.mjs';
import { faults, loadFuzz } from './lib/fuzz-bundle.mjs';

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '2000' },
    seed: { type: 'string' },
    size: { type: 'string', default: '1500' },
    segment: { type: 'string', default: '256' },
    fault: { type: 'string' },
    replay: { type: 'string' },
    json: { type: 'string' },
    'no-shrink': { type: 'boolean', default: false },
  },
});
process.setSourceMapsEnabled(true);
const number = (name, given) => {
  const value = Number(given);
  if (Number.isInteger(value) && value >= 0) return value;
  console.error(`--${name} takes a whole number, not "${given}".`);
  return process.exit(2);
};
const fault = values.fault === undefined ? undefined : faults.find(({ name }) => name === values.fault);
if (values.fault !== undefined && fault === undefined) {
  console.error(`The seeded faults are: ${faults.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const say = (lines) => console.log([lines].flat().join('\n'));
const segment = number('segment', values.segment);
const fuzz = await loadFuzz({ fault, segment });

if (values.replay !== undefined) {
  const difference = await fuzz.replay(fuzz.readCase(readFileSync(values.replay, 'utf8')));
  say(difference === undefined ? 'Both sides agree.' : [`Step ${difference.step + 1}:`, difference.message]);
  process.exit(difference === undefined ? 0 : 1);
}

const options = {
  edits: number('edits', values.edits),
  seed: number('seed', values.seed ?? Math.floor(Math.random() * 2 ** 31)),
  size: number('size', values.size),
  segment,
};
say(fuzz.describePlan(options));
const [wall, processor] = [performance.now(), process.cpuUsage()];
let told = 0;
const result = await fuzz.run({
  ...options,
  onRound: (edits) => {
    if (edits - told < 1000) return;
    told = edits;
    say(`${edits} edits …`);
  },
});
const used = process.cpuUsage(processor);
say(fuzz.describeRun(result, { wall: performance.now() - wall, processor: (used.user + used.system) / 1000 }));
const complaints = fuzz.complaints(result);
say(complaints);
if (values.json !== undefined) {
  const { edits, workspaces, longest, documents, counts } = result;
  const kept = { version: versionOfOurs(), edits, seed: options.seed, workspaces, longest, documents, comparisons: counts, differs: result.failure !== undefined, complaints };
  mkdirSync(dirname(values.json), { recursive: true });
  writeFileSync(values.json, `${JSON.stringify(kept, null, 1)}\n`);
}
if (result.failure !== undefined) {
  const shrunk = values['no-shrink'] ? undefined : await fuzz.shrink(result.failure.start, result.failure.difference);
  say(fuzz.describeFailure(result, options, shrunk));
}
process.exit(result.failure !== undefined || complaints.length > 0 ? 1 : 0);
