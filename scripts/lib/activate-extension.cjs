// Wakes the desktop extension in this process with a `vscode` that only remembers, and prints as JSON what was loaded and how
// long that took (ms): by waking, and by the first start of the server; and the arguments the server would be given. No editor, no
// server. For a test (what is loaded) and for a bench (how long). `--no-cache`: the user keeps no facts.
const Module = require('node:module');
const path = require('node:path');

const entry = path.resolve(__dirname, '..', '..', 'dist', 'client.js');
const library = 'client.main.js';

/** Can be called, made and read from, and says nothing. */
const anything = new Proxy(function anything() {}, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => '' : key === 'then' || key === Symbol.iterator ? undefined : anything),
  set: () => true,
  apply: () => anything,
  construct: () => anything,
});
const commands = [];
const vscode = orAnything({
  workspace: orAnything({
    textDocuments: [],
    workspaceFolders: undefined,
    getConfiguration: (section) => ({ get: (name, usual) => (section === 'parley' && name === 'cache.enabled' && process.argv.includes('--no-cache') ? false : usual) }),
  }),
  commands: orAnything({ registerCommand: (name) => (commands.push(name), anything), executeCommand: async () => undefined }),
});

function orAnything(known) {
  return new Proxy(known, { get: (target, key) => (key in target ? target[key] : anything) });
}

let loaded = new Set();
let libraryMs;
let serverArgs;
const load = Module._load;
Module._load = function (request, ...rest) {
  const name = path.basename(request);
  loaded.add(name);
  if (name === 'vscode') return vscode;
  const begin = performance.now();
  const made = load.call(this, request, ...rest);
  if (name !== library) return made;
  libraryMs ??= performance.now() - begin;
  return new Proxy(made, { get: (target, key) => (key === 'LanguageClient' ? RememberedClient : target[key]) });
};

function RememberedClient(_id, _name, { args }) {
  serverArgs = args;
  return anything;
}

async function main() {
  const begin = performance.now();
  const { activate } = require(entry);
  const entryLoaded = performance.now();
  const api = activate({ extensionUri: anything, globalStorageUri: { fsPath: '/storage' }, subscriptions: [] });
  const activateMs = performance.now() - entryLoaded;
  const atWaking = [...loaded];
  const wasStarted = api.isServerStarted();
  loaded = new Set();
  // There is no server to talk to: the request fails or never ends. The library is loaded, and a client made, before.
  api.findHost().catch(() => undefined);
  while (serverArgs === undefined) await new Promise(setImmediate);
  console.log(JSON.stringify({ atWaking, wasStarted, commands, atStart: [...loaded], serverArgs, entryMs: entryLoaded - begin, activateMs, libraryMs }));
  process.exit(0);
}

void main();
