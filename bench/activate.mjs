// `npm run bench -- activate`: what waking the desktop extension costs, as a ratio to loading the client library in the same
// process, with a `vscode` that does nothing (scripts/lib/activate-extension.cjs). Each run is a process of its own.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildAll } from '../esbuild.mjs';
import { root } from './load.mjs';

/** `activate` against the load of the client library. */
const budget = 0.25;
const runs = 15;

if (!process.argv.includes('--no-build')) await buildAll();
const measured = Array.from({ length: runs }, () => {
  const { stdout } = spawnSync(process.execPath, [join(root, 'scripts', 'lib', 'activate-extension.cjs')], {
    encoding: 'utf8',
  });
  return JSON.parse(stdout);
});
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const of = (pick) => median(measured.map(pick));
console.log(`Node ${process.version}, median of ${runs} processes`);
console.log(`  load of client.js        ${of(({ entryMs }) => entryMs).toFixed(2)} ms`);
console.log(`  activate()               ${of(({ activateMs }) => activateMs).toFixed(2)} ms`);
console.log(`  load of client.main.js   ${of(({ libraryMs }) => libraryMs).toFixed(2)} ms`);
const ratio = of(({ activateMs, libraryMs }) => activateMs / libraryMs);
const whole = of(({ entryMs, activateMs, libraryMs }) => (entryMs + activateMs) / libraryMs);
console.log(`  activate() / library     ${ratio.toFixed(3)}  (budget ${budget})  ${ratio <= budget ? 'pass' : 'over'}`);
console.log(`  entry and activate()     ${whole.toFixed(3)}`);
