// What one key costs where the clock cannot say it alone: `npm run bench -- key [--text FILE] [--pauses 0,5,30] [--keys 300] [--top 25]`. The same letters
// are typed and taken away in a text that is open and checked: one after another, and after pauses, in which the machine forgets what it had at
// hand; then how much memory a key takes, and in which functions time and memory go. For whoever makes a key cheaper; no budget is judged here.
// Invariants: every key finds the checker with nothing left to do; times are of the clock, to what the server answers at once; names of
// functions are those of the sources, with the line of the bundle behind them.
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine } from './engine.mjs';
import { loadCore, machine, root, versionOfOurs } from './load.mjs';
import { summary } from './stats.mjs';

const { values } = parseArgs({
  options: {
    text: { type: 'string', default: join(root, 'samples', 'ukraine', 'armistice.treaty') }, pauses: { type: 'string', default: '0,5,30' },
    keys: { type: 'string', default: '300' }, top: { type: 'string', default: '25' },
  },
});
const [keys, top] = [Number(values.keys), Number(values.top)];

const { cpu, cores, node } = machine();
console.log(`Parley ${versionOfOurs()}; ${cpu}, ${cores} cores, Node ${node}`);
const text = readFileSync(values.text, 'utf8');
const type = typist(createEngine(await loadCore()).open(text), placesIn(text));
// The engine has compiled what a key runs.
for (let i = 0; i < 2000; i += 1) type();

for (const pause of values.pauses.split(',').map(Number)) {
  const times = [];
  for (let i = 0; i < keys; i += 1) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const began = performance.now();
    type();
    times.push(performance.now() - began);
  }
  const { median, p99, worst } = summary(times);
  console.log(`a key ${pause === 0 ? 'behind another' : `after ${pause} ms`}: median ${median.toFixed(2)} ms, p99 ${p99.toFixed(2)}, worst ${worst.toFixed(2)}`);
}

const session = new Session();
session.connect();
await session.post('HeapProfiler.startSampling', { samplingInterval: 2048, includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true });
for (let i = 0; i < keys; i += 1) type();
const { profile: heap } = await session.post('HeapProfiler.stopSampling');
show('KB a key', heap.head, (each) => each.children, (each) => each.selfSize / 1024);

await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: 100 });
await session.post('Profiler.start');
for (let i = 0; i < keys; i += 1) type();
const { profile } = await session.post('Profiler.stop');
const nodes = new Map(profile.nodes.map((each) => [each.id, each]));
const spent = new Map();
for (const [i, id] of profile.samples.entries()) spent.set(id, (spent.get(id) ?? 0) + profile.timeDeltas[i]);
show('microseconds a key', profile.nodes[0], (each) => (each.children ?? []).map((id) => nodes.get(id)), (each) => spent.get(each.id) ?? 0);
session.disconnect();

/** Offsets in the middle of longer lines that are no annotation, some fifty of them. */
function placesIn(words) {
  const places = [];
  let start = 0;
  for (const line of words.split('\n')) {
    if (line.length > 40 && !line.trimStart().startsWith('@') && !line.startsWith('//')) places.push(start + (line.length >> 1));
    start += line.length + 1;
  }
  if (places.length === 0) throw new Error(`${values.text} has no line of prose to type in.`);
  const step = Math.max(1, Math.floor(places.length / 50));
  return places.filter((_, i) => i % step === 0);
}

/** Types a letter, and takes it away with the next call; then a place further on. */
function typist(open, places) {
  let count = 0;
  return () => {
    const start = places[(count >> 1) % places.length];
    open.edit([count % 2 === 0 ? { span: { start, end: start }, newText: 'x' } : { span: { start, end: start + 1 }, newText: '' }]);
    count += 1;
  };
}

/** The whole, and the functions with the most of it: by themselves, and with all they call. */
function show(what, root, childrenOf, ownOf) {
  const own = new Map();
  const all = new Map();
  const add = (map, name, value) => map.set(name, (map.get(name) ?? 0) + value);
  const walk = (each, above) => {
    const name = `${each.callFrame.functionName || '(no name)'}:${each.callFrame.lineNumber + 1}`;
    let sum = ownOf(each);
    add(own, name, sum);
    const isOutermost = !above.has(name);
    if (isOutermost) above.add(name);
    for (const child of childrenOf(each)) sum += walk(child, above);
    if (isOutermost) {
      above.delete(name);
      add(all, name, sum);
    }
    return sum;
  };
  const total = walk(root, new Set());
  console.log(`\n${what}: ${(total / keys).toFixed(1)}`);
  console.log('  by themselves');
  list(own);
  console.log('  with what they call');
  list(all);
}

function list(costs) {
  const worst = [...costs].sort(([, one], [, other]) => other - one).slice(0, top);
  for (const [name, value] of worst) console.log(`${(value / keys).toFixed(1).padStart(9)}  ${name}`);
}
