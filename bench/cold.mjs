// Measures a cold workspace in this process: real agreements in the harness' treaty format, read, decoded, opened, and ready when the
// references of the most cited article are all found. The yardstick is reading and decoding the same files.
// Invariant: fewer files or bytes than the row says are an error, and so are references that are not all there.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOf } from './engine.mjs';
import { findHarness } from './lsp/places.mjs';
import { sizes } from './lsp/plan.mjs';
import { makeWorkspaces } from './lsp/workspaces.mjs';
import { repeat, summary, timed } from './stats.mjs';

/** The row of one workspace; `count`: 450 or 5000. */
export async function measureCold(core, count, { harness: option, corpus, budgetMs }) {
  const what = `cold workspace of ${count} treaties to reading and decoding it`;
  const harness = findHarness(option);
  if (harness === undefined || corpus === undefined) return [{ id: 'cold', what, where: 'core', text: `${count} treaties`, missing: 'no harness or no corpus here' }];
  const scratch = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const chosen = sizes.filter(({ id }) => id === String(count));
    const { workspaces: [made], short } = await makeWorkspaces({ harness, corpus, scratch, chosen, servers: [{ format: 'treaty', sizes: [String(count)] }], say: () => {} });
    if (short.length > 0) throw new Error(`Less text than the row says: ${short.join('; ')}.`);
    const reading = summary(repeat(() => readAll(made.folder).length, { reps: 5, budgetMs }).map(({ quiet }) => quiet)).median;
    // Once only: a server starts with nothing warmed up.
    const { clock, quiet } = timed(() => becomeReady(core, made));
    return [{ id: 'cold', what, where: 'core', text: `${count} treaties`, n: 1, value: clock, ratio: clock / reading, quiet: quiet / reading, bytes: made.manifest.totals.bytes }];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function readAll(folder) {
  return readdirSync(folder).sort().map((name) => ({ uri: `file:///bench/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

function becomeReady(core, { folder, manifest }) {
  const documents = readAll(folder).map(({ uri, text }) => core.createDocument(uri, text, { library: false }));
  const snapshot = core.withDocuments(core.createSnapshot(core.emptyConfig), documents);
  const { hub } = manifest;
  const document = snapshot.documents.get(`file:///bench/${hub.file}`);
  const found = core.references(snapshot, document, offsetOf(document, hub) + 2, { includeDeclaration: false }).length;
  if (found < 0.98 * hub.refs) throw new Error(`${found} of ${hub.refs} references of the hub are found.`);
}

function offsetOf(document, { line, character }) {
  const text = textOf(document);
  let start = 0;
  for (let i = 0; i < line; i += 1) start = text.indexOf('\n', start) + 1;
  return start + character;
}
