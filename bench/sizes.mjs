// How big the bundles are and what of the server's is our own code, from esbuild's list of inputs. Rows in KB (1,024 bytes).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './load.mjs';

/** Rows `{id?, what, where, ratio}`; empty when nothing has been built. `meta`: what `buildAll` gave, else dist/meta.json. */
export function bundleSizes(meta) {
  const file = join(root, 'dist', 'meta.json');
  if (meta === undefined && !existsSync(file)) return [];
  const all = meta ?? JSON.parse(readFileSync(file, 'utf8'));
  const outputs = (bundle) => Object.entries(all[bundle]?.outputs ?? {}).filter(([path]) => path.endsWith('.js')).map(([, output]) => output);
  // The server's program and what it loads, however it is cut; the web worker holds the same once more.
  const server = Object.keys(all).filter((name) => /^server\b.*\.js$/u.test(name) && name !== 'server.worker.js').flatMap(outputs);
  const bytes = (list) => list.reduce((total, output) => total + output.bytes, 0);
  const sum = (test) => server.flatMap(({ inputs }) => Object.entries(inputs)).filter(([path]) => test(path)).reduce((total, [, { bytesInOutput }]) => total + bytesInOutput, 0);
  const own = (path) => path.startsWith('server/');
  const core = (folder) => sum((path) => path.startsWith(`server/src/core/${folder}/`));
  const row = (what, size, id) => ({ ...(id === undefined ? {} : { id }), what, where: 'bundles', ratio: size / 1024 });
  return [
    row('server', bytes(server)),
    row('our own code in the server', sum(own), 'own code'),
    row('the parser in it (core/syntax)', core('syntax'), 'parser'),
    ...['syntax/inline', 'syntax/words', 'text', 'model', 'workspace', 'resolve', 'rules', 'features', 'formats', 'render'].map((folder) => row(`core/${folder}`, core(folder))),
    row('lsp and hosts', sum((path) => own(path) && !path.startsWith('server/src/core/'))),
    row('client.web.js', bytes(outputs('client.web.js')), 'client.web.js'),
  ];
}
