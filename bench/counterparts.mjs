// How well counterparts are suggested: `npm run bench -- counterparts [--groups] [--misses METHOD] [--fit]`. Leave-one-out over all hand-made pairs (those of
// bench/counterpart-pairs.json and the `@precedent` of the samples): the pair's own annotation is hidden, candidates are all clauses of the precedent.
// Prints how often a right one comes first and among the first five, with the middle 95 % of 2,000 bootstrap samples, and what ours gains over
// plain BM25 case by case, the weights, and how many of what is suggested above the threshold is right. --groups prints every group; --misses the
// cases whose first answer is wrong; --fit the weights the library's pairs give (nothing is written).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { examplesOf, fit } from './counterparts/fit.mjs';
import { difference, groupsOf, measure, rates } from './counterparts/measure.mjs';
import { ourMethods } from './counterparts/ours.mjs';
import { bundle, root } from './load.mjs';

const { values } = parseArgs({ options: { groups: { type: 'boolean', default: false }, misses: { type: 'string' }, fit: { type: 'boolean', default: false } } });
const core = await load();
const measured = measure(core, root, ourMethods(core));
const groups = groupsOf(measured.cases);
for (const [name, some] of values.groups ? groups : groups.slice(0, 3)) print(name, some);
console.log(`\nWeights: ${Object.entries(core.weights).map(([name, weight]) => `${name} ${weight}`).join(', ')}`);
printPrecision();
if (values.fit) console.log(`\nWeights of the library's pairs: ${JSON.stringify(fit(core.signs, examplesOf(core, measured.snapshot, measured.cases)))}`);
if (values.misses !== undefined) printMisses(values.misses);

async function load() {
  const contents = "export * from './server/src/core/index.js'; export { precedentsOf, resolvePrecedent } from './server/src/core/resolve/correspondence.js'; export { placesIn } from './server/src/core/resolve/places.js'; export { likeliest, scoresOf } from './server/src/core/features/parts/suggested-counterparts.js'; export { compareClause } from './server/src/core/features/parts/counterpart-signs.js'; export { signs, suggestionThresholds, weights } from './server/src/core/features/parts/counterpart-weights.js';";
  const scratch = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const outfile = join(scratch, 'core.mjs');
    await bundle({ stdin: { contents, resolveDir: root, sourcefile: 'measured.js' }, outfile });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function print(name, some) {
  console.log(`\n${name}: ${some.length} clauses\n`);
  console.log('| method | first | 95 % | among five | 95 % |\n|---|---|---|---|---|');
  for (const row of measured.rows) {
    const { first, five } = rates(row, some);
    console.log(`| ${row.name} | ${percent(first.rate)} | ${percent(first.low)} to ${percent(first.high)} | ${percent(five.rate)} | ${percent(five.low)} to ${percent(five.high)} |`);
  }
  const plain = measured.rows.filter((row) => row.name.startsWith('BM25'));
  for (const row of measured.rows.filter((each) => each.name.startsWith('ours'))) {
    for (const other of plain) {
      const { first, five } = difference(row, other, some);
      console.log(`${row.name}, over ${other.name}: first ${points(first)}, among five ${points(five)}`);
    }
  }
}

/** Of the clauses whose likeliest counterpart is above a threshold: how many, and for how many it is right. */
function printPrecision() {
  for (const method of ['ours', 'ours, nothing else answered']) {
    const row = measured.rows.find(({ name }) => name === method);
    if (row === undefined) continue;
    for (const use of ['weights', 'measure']) {
      console.log(`\nSuggested by ${method}, ${use === 'weights' ? 'pairs of the library' : 'pairs kept for measuring'} (thresholds ${core.suggestionThresholds.asked} where asked, ${core.suggestionThresholds.unasked} unasked):`);
      const tops = measured.cases.flatMap((each, i) => {
        const [top] = core.likeliest(Float64Array.from(row.hits[i].scores), 1);
        return each.use === use ? [{ likely: top.likely, right: each.right.includes(top.at) }] : [];
      });
      const vain = (measured.vain.get(method) ?? []).filter((each) => each.use === use).map(({ scores }) => core.likeliest(Float64Array.from(scores), 1)[0].likely);
      for (const least of [0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.8]) {
        const made = tops.filter(({ likely }) => likely >= least);
        const right = made.filter((top) => top.right).length;
        const wrong = vain.filter((likely) => likely >= least).length;
        console.log(`  from ${least}: ${made.length} of ${tops.length} clauses, ${percent(right / Math.max(1, made.length))} right; and ${wrong} of ${vain.length} clauses that have no counterpart`);
      }
    }
  }
}

function printMisses(method) {
  const row = measured.rows.find(({ name }) => name === method);
  for (const [i, { document, block, precedent, candidates, right, group }] of measured.cases.entries()) {
    const hit = row?.hits[i];
    if (hit === undefined || hit.first === 1) continue;
    const best = hit.scores.indexOf(Math.max(...hit.scores));
    const cite = (at) => precedent.model.citation(at);
    console.log(`${group}: ${document.model.citation(block)} -> ${right.map((at) => cite(candidates[at])).join(', ')}; first ${cite(candidates[best])}${hit.five === 1 ? '' : ' (not among five)'}`);
  }
}

function percent(rate) {
  return `${(100 * rate).toFixed(1)} %`;
}

function points({ rate, low, high }) {
  const signed = (value) => `${value < 0 ? '' : '+'}${(100 * value).toFixed(1)}`;
  return `${signed(rate)} points (${signed(low)} to ${signed(high)})`;
}
