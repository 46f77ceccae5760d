// Our server beside others over stdio, with the harness that lies outside the clone: `npm run bench -- lsp [options]`.
//   --quick                one start each and few repetitions       --sizes 10,450,big   (10 100 450 big tails warm 5000)
//   --peers rumdl,vscode-markdown[,langium]                         --no-node20          ours on the newer Node only
//   --json FILE            figures, goals, guards and versions      --server FILE        another dist/server.js, then nothing is built
//   --harness FOLDER       else PARLEY_LSP_BENCH, else ../shared/lsp-bench;  --corpus PATH  else PARLEY_CORPUS, else ../shared/corpus
// Invariants: every rule is on; what is compared was measured in this run; a workspace smaller than its name says, or a
// 10 MB text without one finding, fails the run. Peers and Node 24 go into the cache folder, texts into a folder that is removed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureNode24 } from '../scripts/lib/editors.mjs';
import { buildAll } from '../esbuild.mjs';
import { loadCore, machine, root, versionOfOurs } from './load.mjs';
import { guards } from './lsp/guards.mjs';
import { judgeGoals } from './lsp/judge.mjs';
import { installPeers, peerNames } from './lsp/peers.mjs';
import { findHarness } from './lsp/places.mjs';
import { findCorpus } from './real-agreements.mjs';
import { hurried, plannedServers, sizes, usual } from './lsp/plan.mjs';
import { probe } from './lsp/probe.mjs';
import { measureLimits, runSuite } from './lsp/suite.mjs';
import { makeWorkspaces } from './lsp/workspaces.mjs';
import { printGoals, printGuards } from './lsp/words.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false }, sizes: { type: 'string', default: usual.join(',') }, peers: { type: 'string', default: 'rumdl,vscode-markdown' },
    'no-node20': { type: 'boolean', default: false }, json: { type: 'string' }, server: { type: 'string' }, harness: { type: 'string' }, corpus: { type: 'string' },
  },
});
const say = (line) => console.log(line);
const scratch = mkdtempSync(join(tmpdir(), 'parley-lsp-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
process.exitCode = await main();

async function main() {
  const harness = findHarness(values.harness);
  if (harness === undefined) return refuse('The harness lsp-bench is not there: give --harness FOLDER, or set PARLEY_LSP_BENCH (default ../shared/lsp-bench beside the clone).');
  const corpus = findCorpus(values.corpus);
  if (corpus === undefined) return refuse('No corpus: give --corpus PATH (a folder of XML treaties, or the packed corpus), or set PARLEY_CORPUS.');
  const wanted = values.sizes.split(',');
  const unknown = [...wanted.filter((id) => !sizes.some((size) => size.id === id)), ...values.peers.split(',').filter((name) => name !== '' && !peerNames.includes(name))];
  if (unknown.length > 0) return refuse(`Not known: ${unknown.join(', ')}. Sizes: ${sizes.map(({ id }) => id).join(', ')}. Peers: ${peerNames.join(', ')}.`);
  const chosen = sizes.filter(({ id }) => wanted.includes(id)).map((size) => (values.quick ? hurried(size) : size));

  if (values.server === undefined) await buildAll();
  const node24 = await newerNode();
  const peers = node24 === undefined ? [] : await installPeers(values.peers.split(','), { node: node24, harness, say });
  if (peers.length === 0) say('No peer is measured: goals are ratios to a peer, so they have no verdict in this run.');
  const rules = (await loadCore()).rules.map(({ name, severity }) => ({ name, severity }));
  const servers = plannedServers({
    chosen, peers, severity: Object.fromEntries(rules.map(({ name, severity }) => [name, severity])), server: resolve(values.server ?? join(root, 'dist', 'server.js')),
    node24, node20: values['no-node20'] && node24 !== undefined ? undefined : process.execPath, cacheHome: join(scratch, 'cache'),
  });
  const versions = { ours: versionOfOurs(), node: { judged: node24 === undefined ? process.version : 'v24.9.0', beside: process.version }, peers: Object.fromEntries(peers.map(({ name, version }) => [name, version])) };
  const here = machine();
  say(`${here.cpu}, ${here.cores} cores, ${here.memoryGb} GB, ${here.os}; ${JSON.stringify(versions)}`);

  const { workspaces, short } = await makeWorkspaces({ harness, corpus, scratch, chosen, servers, say });
  if (short.length > 0) return refuse(`Less text than the rows say: ${short.join('; ')}.`);
  const ours = servers.find(({ name }) => name === 'ours');
  const probedSize = workspaces.find(({ size, format }) => format === 'treaty' && size === 'big') ?? workspaces.find(({ format }) => format === 'treaty');
  const probed = await probe({ harness, entry: ours, workspace: probedSize.folder, file: probedSize.manifest.probes[0].file });
  say(`\n${rules.length} rules, all on: ${rules.map(({ name }) => name).join(', ')}`);
  say(`Findings in ${probedSize.manifest.probes[0].file} as published: ${probed.findings} (${Object.entries(probed.byRule).map(([rule, count]) => `${rule} ${count}`).join(', ')})`);

  const runs = await runSuite({ harness, node: node24 ?? process.execPath, scratch, chosen, servers, say });
  // The limits are those of 450 files.
  const whole = workspaces.find(({ size, format }) => format === 'treaty' && size === '450');
  const limits = whole && (await measureLimits({ harness, node: node24 ?? process.execPath, scratch, folder: whole.folder }));
  const names = peers.map(({ name }) => name);
  const rows = judgeGoals({ runs, peers: names, natives: peers.filter(({ native }) => native).map(({ name }) => name), offers: probed.offers, limits });
  const guarded = guards({ runs, probed });
  printGoals(rows);
  printGuards(guarded);
  if (values.json !== undefined) {
    mkdirSync(dirname(resolve(values.json)), { recursive: true });
    const texts = workspaces.map(({ format, size, manifest }) => ({ format, size, ...manifest.totals, probes: manifest.probes.map(({ name, file }) => ({ name, bytes: bytesOf(manifest, file) })) }));
    const { offers: _, ...found } = probed;
    writeFileSync(resolve(values.json), `${JSON.stringify({ machine: here, versions, quick: values.quick, rules, probed: found, texts, goals: rows, guards: guarded, limits, runs }, null, 1)}\n`);
  }
  return probed.findings > 0 ? 0 : 1;
}

/** The cached Node 24; undefined when it can neither be found nor fetched. */
async function newerNode() {
  try {
    return join(await ensureNode24(say), 'bin', 'node');
  } catch (error) {
    say(`Node 24 cannot be had, so peers are not measured and ours runs on ${process.version}: ${String(error?.message ?? error).split('\n')[0]}`);
    return undefined;
  }
}

function bytesOf(manifest, file) {
  return manifest.files.find(({ path }) => path === file).bytes;
}

function refuse(why) {
  console.error(why);
  return 2;
}
