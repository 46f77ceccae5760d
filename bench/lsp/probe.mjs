// What our server offers and finds, asked before anything is timed: its capabilities, and what it says about one text with every rule on.
// Invariant: what is called "not offered" is what the server itself does not announce.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Milliseconds until diagnostics that do not come are an error. */
const patience = 180_000;

/** {version, offers(method, capability), findings, byRule: rule to count}: the diagnostics of `file` in `workspace`, as one client gets them. */
export async function probe({ harness, entry, workspace, file }) {
  const { LspClient } = await import(pathToFileURL(join(harness, 'lib', 'client.mjs')).href);
  const { default: makeAdapter } = await import(pathToFileURL(entry.adapter).href);
  const client = new LspClient({ cmd: entry.cmd, args: entry.args, root: workspace, languageId: 'treaty', env: entry.env, adapter: await makeAdapter({ server: entry }) });
  try {
    await client.initialize();
    const uri = client.open(file);
    const { items } = await settled(client, uri);
    const byRule = {};
    for (const { code } of items) byRule[code] = (byRule[code] ?? 0) + 1;
    return { version: client.serverInfo?.version, findings: items.length, byRule, offers: (method, capability) => client.has(method, capability) };
  } finally {
    await client.shutdown();
  }
}

/** The diagnostics once two answers in a row hold as many: rules that need more come in slices. */
async function settled(client, uri) {
  let last = await client.diagnostics(uri, { version: 1, t: 0 }, () => true, patience);
  for (;;) {
    await client.rpc.request('workspace/symbol', { query: 'nothing has this name' }, patience);
    const next = await client.diagnostics(uri, { version: 1, t: 0 }, () => true, patience);
    if (next.items.length === last.items.length) return next;
    last = next;
  }
}
