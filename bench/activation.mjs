// Measures what the desktop client costs an editor that has no agreement open: loading the entry and activating it, against loading
// the bundle with the client library. Each sample is a process of its own; started with `--child` this file is that process.
// Invariant: a stand-in for the editor's module answers every call with itself, so that only our own code is timed; an
// activation that loads the bundle by itself fails.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './load.mjs';
import { summary } from './stats.mjs';

const samples = 9;
const entry = join(root, 'dist', 'client.js');
const bundle = join(root, 'dist', 'client.main.js');

export function measureActivation() {
  const row = (id, what, more) => ({ id, what, where: 'client', ...more });
  if (!existsSync(bundle)) return [row('activate', 'activate, to loading the client bundle', { missing: 'not offered yet: one bundle' })];
  const runs = Array.from({ length: samples }, () => JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--child'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })));
  const median = (key) => summary(runs.map((run) => run[key])).median;
  const missing = runs.some(({ early }) => early) ? { missing: 'activation loads the bundle' } : {};
  return [
    row('entry', 'loading the entry, to loading the client bundle', { n: samples, value: median('entry'), ratio: median('entry') / median('bundle') }),
    row('activate', 'activate, to loading the client bundle', { n: samples, value: median('activate'), ratio: median('activate') / median('bundle'), ...missing }),
  ];
}

/** {entry, activate, bundle} in ms; `early`: activation had loaded the bundle. */
async function child() {
  const require = createRequire(import.meta.url);
  // oxlint-disable-next-line no-underscore-dangle
  const load = Module._load;
  // The one hook through which a bundle's `require('vscode')` can be answered.
  // oxlint-disable-next-line no-underscore-dangle
  Module._load = (name, ...rest) => (name === 'vscode' ? editor() : load(name, ...rest));
  const started = performance.now();
  const { activate } = require(entry);
  const loaded = performance.now();
  activate({ ...contextOf(editor()), subscriptions: [] });
  const activated = performance.now();
  await new Promise((resolve) => setImmediate(resolve));
  const early = require.cache[bundle] !== undefined;
  const before = performance.now();
  require(bundle);
  return { entry: loaded - started, activate: activated - loaded, bundle: performance.now() - before, early };
}

function contextOf(any) {
  return { extensionUri: any, extensionPath: root, globalState: any, workspaceState: any, extension: any, asAbsolutePath: (path) => join(root, path) };
}

/** Nothing is open in it; whatever else is asked of it is a function, a class and an object at once. */
function editor() {
  const empty = { textDocuments: [], visibleTextEditors: [], activeTextEditor: undefined, notebookDocuments: [], workspaceFolders: undefined, all: [], language: 'en' };
  const Stand = function () {};
  const any = new Proxy(Stand, {
    get(_, name) {
      if (name === 'prototype') return Stand.prototype;
      if (Object.hasOwn(empty, name)) return empty[name];
      if (name === Symbol.iterator) return [][Symbol.iterator].bind([]);
      if (name === Symbol.toPrimitive) return () => '';
      return name === 'then' || typeof name === 'symbol' ? undefined : any;
    },
    set: () => true,
    apply: () => any,
    construct: (_, args, made) => Reflect.construct(Stand, args, made),
  });
  Object.setPrototypeOf(Stand.prototype, any);
  return any;
}

if (process.argv[2] === '--child') {
  console.log(JSON.stringify(await child()));
  process.exit();
}
