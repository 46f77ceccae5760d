// What open views cost a key: `npm run bench -- views [options]`. Key → diagnostics, hover, definition, completion, outline with no view open
// and with every view open, over stdio, in one run; what is asked after a key is what the client's own code asks (bench/views).
//   --quick                few repetitions                    --rhythm 100         milliseconds from key to key
//   --json FILE            the figures as data                --server FILE        another dist/server.js, then nothing is built
//   --texts median,largest,draft                              --harness FOLDER, --corpus PATH: as in bench/lsp.mjs
// Invariants: every rule is on; texts are those of `npm run bench -- lsp` and the sample armistice, which names a precedent; nothing is
// written but the JSON that is asked for.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAll } from '../esbuild.mjs';
import { loadCore, machine, root, versionOfOurs } from './load.mjs';
import { findHarness } from './lsp/places.mjs';
import { sizes } from './lsp/plan.mjs';
import { makeWorkspaces } from './lsp/workspaces.mjs';
import { amount, plain } from './page/amounts.mjs';
import { table } from './print.mjs';
import { findCorpus } from './real-agreements.mjs';
import { loadClient } from './views/client.mjs';
import { measureViews } from './views/measure.mjs';

/** Texts by name: the workspace of the harness and the file in it, or the samples. */
const texts = [
  { id: 'median', words: 'median file, 10 files', size: '10', probe: 'median' },
  { id: 'draft', words: 'sample armistice, beside its precedent' },
  { id: 'largest', words: 'largest file, 450 files', size: '450', probe: 'largest' },
];
const sample = 'armistice.treaty';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false }, rhythm: { type: 'string', default: '100' }, texts: { type: 'string', default: texts.map(({ id }) => id).join(',') },
    json: { type: 'string' }, server: { type: 'string' }, harness: { type: 'string' }, corpus: { type: 'string' },
  },
});
const scratch = mkdtempSync(join(tmpdir(), 'parley-views-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
process.exit(await main());

async function main() {
  const harness = findHarness(values.harness);
  if (harness === undefined) return refuse('The harness lsp-bench is not there: give --harness FOLDER, or set PARLEY_LSP_BENCH (default ../shared/lsp-bench beside the clone).');
  const chosen = texts.filter(({ id }) => values.texts.split(',').includes(id));
  const corpus = findCorpus(values.corpus);
  if (corpus === undefined && chosen.some(({ size }) => size !== undefined)) return refuse('No corpus: give --corpus PATH (a folder of XML treaties, or the packed corpus), or set PARLEY_CORPUS.');
  if (values.server === undefined) await buildAll();
  const server = resolve(values.server ?? join(root, 'dist', 'server.js'));
  const rules = (await loadCore()).rules.map(({ name, severity }) => [name, severity]);
  const makeClient = await loadClient(root);
  const here = machine();
  console.log(`Parley ${versionOfOurs()}; ${here.cpu}, ${here.cores} cores, ${here.memoryGb} GB, Node ${here.node}, ${here.os}; a key every ${values.rhythm} ms`);
  const measured = [];
  for (const text of chosen) {
    const { folder, file, probe, bytes } = await placed(text, harness, corpus);
    const client = await connected({ harness, server, folder, severity: Object.fromEntries(rules) });
    try {
      const figures = await measureViews(makeClient, { harness, client, file, probe, reps: values.quick ? 20 : 60, rhythm: Number(values.rhythm) });
      measured.push({ text: text.words, bytes, ...figures });
      print(measured.at(-1));
      // After each text: a run that is ended early leaves what it has.
      if (values.json !== undefined) write(resolve(values.json), { machine: here, version: versionOfOurs(), quick: values.quick, rules: rules.length, rhythm: Number(values.rhythm), views: measured });
    } finally {
      await client.shutdown();
    }
  }
  return 0;
}

function write(path, result) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(result, null, 1)}\n`);
}

/** Where the text lies and the places in it: {folder, file, probe: {edits, refs}, bytes}. */
async function placed({ size, probe: name }, harness, corpus) {
  if (size === undefined) return placedSample();
  const { workspaces, short } = await makeWorkspaces({ harness, corpus, scratch, chosen: sizes.filter(({ id }) => id === size), servers: [{ format: 'treaty', sizes: [size] }], say: console.log });
  if (short.length > 0) throw new Error(`Less text than the rows say: ${short.join('; ')}.`);
  const [{ folder, manifest }] = workspaces;
  const probe = manifest.probes.find((each) => each.name === name);
  return { folder, file: probe.file, probe, bytes: manifest.files.find(({ path }) => path === probe.file).bytes };
}

/** Letters are typed behind the second word of a clause's text, references are those in braces; both all over the text. */
function placedSample() {
  const folder = join(scratch, 'work', 'samples');
  cpSync(join(root, 'samples', 'ukraine'), folder, { recursive: true });
  const text = readFileSync(join(folder, sample), 'utf8');
  const found = text.split('\n').map((words, line) => ({ words, line }));
  const edits = found.flatMap(({ words, line }) => (/^\s*(?:\d+|\([a-z]\))[.)]? \w+ \w+/u.test(words) ? [{ line, character: /^\s*\S+ \w+ \w+/u.exec(words)[0].length }] : []));
  const refs = found.flatMap(({ words, line }) => [...words.matchAll(/\{[^}|]+/gu)].map(({ index, 0: { length } }) => ({ line, character: index + 2, complete: { line, character: index + length } })));
  return { folder, file: sample, probe: { edits, refs }, bytes: Buffer.byteLength(text) };
}

/** A started server whose workspace is read, spoken to by the harness' client, which answers for files as ours does. */
async function connected({ harness, server, folder, severity }) {
  const { LspClient } = await import(pathToFileURL(join(harness, 'lib', 'client.mjs')).href);
  const adapter = {
    settings: { parley: { severity } },
    configuration: (section) => (section === 'parley' ? { severity } : null),
    initializationOptions: { libraryScheme: 'parley-library', fileRequests: true, commandLinks: true, undecided: true },
    attach: (client) => answerForFiles(client.rpc.requestHandlers),
  };
  const client = new LspClient({ cmd: process.execPath, args: [server, '--stdio'], root: folder, languageId: 'treaty', env: { XDG_CACHE_HOME: join(scratch, 'cache') }, adapter });
  await client.initialize();
  while ((await client.rpc.request('workspace/symbol', { query: 'e' })).result?.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  return client;
}

function answerForFiles(handlers) {
  const library = join(root, 'library');
  handlers.set('parley/library', () => JSON.parse(readFileSync(join(library, 'index.json'), 'utf8')).map((name) => ({ name, text: readFileSync(join(library, name), 'utf8') })));
  handlers.set('parley/listFiles', ({ folder }) => readdirSync(fileURLToPath(folder), { recursive: true }).filter((name) => name.endsWith('.treaty')).map((name) => pathToFileURL(join(fileURLToPath(folder), name)).href));
  handlers.set('parley/readFile', ({ uri }) => {
    const path = fileURLToPath(uri);
    return existsSync(path) ? readFileSync(path).toString('base64') : null;
  });
}

function print({ text, bytes, keys, requests, processor }) {
  console.log(`\n${text}, ${plain(bytes / 1000)} KB`);
  table(['key →', 'keys', 'no view', 'p99', 'every view', 'p99', 'ratio', 'of p99'], keys.map(({ what, closed, open }) => [what, open.n, ...[closed, open].flatMap(({ p50, p99 }) => [amount(p50), amount(p99)]), plain(open.p50 / closed.p50), plain(open.p99 / closed.p99)]), [0]);
  console.log(`The server works ${amount(processor.closed)} a key with no view, ${amount(processor.open)} with every view.`);
  table(['views ask', 'a key', 'given up', 'median', 'p99', 'bytes'], requests.map(({ method, asked, cancelled, p50, p99, bytes: size }) => [method, plain(asked), plain(cancelled), amount(p50), amount(p99), plain(size)]), [0]);
}

function refuse(why) {
  console.error(why);
  return 2;
}
