// Runs the harness where it lies: its suite over all servers and sizes, and its measure of what the machine can do.
// Invariant: figures are the harness' own; nothing is added to them but `cacheFiles`, how many files of facts a server left in the cache folder it was given.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../scripts/lib/run.mjs';
import { root } from '../load.mjs';

/** The harness' runs, one a server and size. */
export async function runSuite({ harness, node, scratch, chosen, servers, say }) {
  const config = join(scratch, 'suite.json');
  const out = join(scratch, 'results.json');
  writeFileSync(config, JSON.stringify({ sizes: chosen, servers }));
  say('');
  // Workspaces are there already; the corpus is only read to make them.
  const { code } = await run(node, ['--max-old-space-size=8192', join(harness, 'suite.mjs'), config, '--corpus', scratch, '--work', join(scratch, 'work'), '--out', out], {});
  if (!existsSync(out)) throw new Error(`The harness ended with ${code} and left no figure.`);
  // It writes its figures after each server and size.
  if (code !== 0) say(`The harness ended early, with ${code}: what it had not measured by then is missing.`);
  const { runs } = JSON.parse(readFileSync(out, 'utf8'));
  const homes = new Map(servers.filter(({ cacheHome }) => cacheHome !== undefined).map(({ name, cacheHome }) => [name, cacheHome]));
  return runs.map((each) => (homes.has(each.server) ? { ...each, cacheFiles: filesIn(homes.get(each.server)) } : each));
}

/** Figures of limits.mjs on the files of `folder`, or undefined when it fails. */
export async function measureLimits({ harness, node, scratch, folder }) {
  const out = join(scratch, 'limits.json');
  const { code, output } = await run(node, [join(harness, 'limits.mjs'), '--corpus', folder, '--modules', root, '--out', out], { quiet: true });
  if (code === 0 && existsSync(out)) return JSON.parse(readFileSync(out, 'utf8'));
  console.log(`The limits were not measured: ${output.split('\n').at(-2) ?? code}`);
  return undefined;
}

function filesIn(folder) {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.facts')).length : 0;
}
