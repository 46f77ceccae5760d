// How big the server's bundle is and what of it is our own code, from esbuild's list of inputs.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytes } from './budgets.mjs';
import { root } from './load.mjs';

/** Rows `{what, bytes, budget}`; empty when nothing has been built. `meta`: what `buildAll` gave, else dist/meta.json. */
export function bundleSizes(meta) {
  const file = join(root, 'dist', 'meta.json');
  if (meta === undefined && !existsSync(file)) return [];
  const outputs = Object.values((meta ?? JSON.parse(readFileSync(file, 'utf8')))['server.js'].outputs);
  const [output] = outputs;
  if (!output) return [];
  const sum = (test) => Object.entries(output.inputs).filter(([path]) => test(path)).reduce((total, [, { bytesInOutput }]) => total + bytesInOutput, 0);
  const own = (path) => path.startsWith('server/');
  const core = (folder) => sum((path) => path.startsWith(`server/src/core/${folder}/`));
  const row = (what, size) => ({ what, bytes: size, ...(bytes[what] === undefined ? {} : { budget: bytes[what] }) });
  return [
    row('server.js', output.bytes),
    row('server.js own code', sum(own)),
    row('parser in it', core('syntax')),
    ...['syntax/inline', 'syntax/words', 'model', 'resolve', 'rules', 'features', 'formats', 'render'].map((folder) => row(`core/${folder}`, core(folder))),
    row('lsp and hosts', sum((path) => own(path) && !path.startsWith('server/src/core/'))),
  ];
}
