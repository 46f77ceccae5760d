// The client's own code of the views, bundled from its sources: what is asked after a key, what is given up, what waits for quiet and
// which rows are asked about is decided there, and nowhere in the benchmark.
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { bundle } from '../load.mjs';

const sources = `
export { makeViews } from './client/src/common/views/late.js';
export { CounterpartView } from './client/src/common/counterpart-view.js';
export { StatusItem } from './client/src/common/status-item.js';
export { Server } from './client/src/common/server.js';
export { RestartPolicy } from './client/src/common/restart-policy.js';
export { Store as ConcordanceStore } from './client/src/webview/concordance/store.js';
export { SuggestedRows } from './client/src/webview/concordance/suggested.js';
export { Store as SuggestionsStore } from './client/src/webview/suggestions/store.js';
export * from './client/src/common/names.js';
`;

/** What `sources` exports, as a function of the module `vscode`: each call makes the client anew. */
export async function loadClient(resolveDir) {
  const scratch = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const outfile = join(scratch, 'client.cjs');
    await bundle({ stdin: { contents: sources, resolveDir, sourcefile: 'client.js' }, outfile, platform: 'node', format: 'cjs', external: ['vscode'] });
    const code = readFileSync(outfile, 'utf8');
    const own = createRequire(import.meta.url);
    return (vscode) => {
      const module = { exports: {} };
      compileFunction(code, ['require', 'module', 'exports'])((name) => (name === 'vscode' ? vscode : own(name)), module, module.exports);
      return module.exports;
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
