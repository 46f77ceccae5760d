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

/** Milliseconds without a word of the server after which it has nothing more to say. */
const quiet = 2000;

/** The diagnostics once the server no longer asks to be asked again: rules that need more come in slices, and a workspace is still being read. */
async function settled(client, uri) {
  for (;;) {
    const before = client.refreshes;
    const answer = await client.diagnostics(uri, { version: 1, t: 0 }, () => true, patience);
    // Answered when all files are read.
    await client.rpc.request('workspace/symbol', { query: 'nothing has this name' }, patience);
    if (client.refreshes === before && !(await asksAgain(client))) return answer;
  }
}

function asksAgain(client) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, quiet, false);
    client.refreshWaiters.push(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
