// `npm start`: installs, builds, and opens VS Code with the extension on samples/. `npm start -- --print` says which VS Code it
// would take and why, and starts nothing. `--port N` fixes the port of a served editor.
// Invariant: says what it does before each step that takes time; only Node built-ins until npm has run.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseEditor, describeChoice } from './lib/choose-editor.mjs';
import { fetchDesktop } from './lib/desktop.mjs';
import { hasNativeVscode } from './lib/editors.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { cacheFolder, root } from './lib/paths.mjs';
import { quietSettings } from './lib/quiet-settings.mjs';
import { run } from './lib/run.mjs';

const say = (words) => console.log(words);
const downloadLimit = 20_000;

const { values } = parseArgs({ options: { print: { type: 'boolean', default: false }, port: { type: 'string' } } });
const choice = await chooseEditor();
if (values.print) {
  say(`npm start would open ${describeChoice(choice)}.`);
  for (const reason of choice.reasons) say(`- ${reason}`);
  process.exit(0);
}

await ensureInstalled(say);
say('Building Parley …');
const { buildAll } = await import('../esbuild.mjs');
await buildAll();
const folder = [join(root, 'samples'), root].find((path) => existsSync(path));
for (const reason of choice.reasons) say(reason);
await open(choice);

async function open({ kind, path }) {
  if (kind === 'installed') return openDesktop(path);
  if (kind === 'desktop') {
    const fetched = await fetchDesktop(downloadLimit, say);
    if (fetched.path !== undefined) return openDesktop(fetched.path);
    say(`A desktop VS Code cannot be had after all: ${fetched.why}.`);
    return open({ kind: hasNativeVscode() ? 'served-node' : 'served-web' });
  }
  return kind === 'served-node' ? serveWithNode() : serveForWeb();
}

async function openDesktop(program) {
  say(`Opening ${folder} in ${program} …`);
  const flags = process.getuid?.() === 0 ? ['--no-sandbox', `--user-data-dir=${join(cacheFolder(), 'start')}`] : [];
  const { code } = await run(program, ['--new-window', `--extensionDevelopmentPath=${root}`, ...flags, folder]);
  process.exit(code);
}

async function serveWithNode() {
  const { ensureNativeVscode } = await import('./lib/editors.mjs');
  const { installVsix, startServedEditor } = await import('./lib/served-editor.mjs');
  const { packageVsix } = await import('./package.mjs');
  const data = join(cacheFolder(), 'start-served');
  const machineSettings = join(data, 'data', 'Machine', 'settings.json');
  mkdirSync(dirname(machineSettings), { recursive: true });
  writeFileSync(machineSettings, JSON.stringify(quietSettings));
  const built = await ensureNativeVscode(say);
  say('Packaging Parley and installing it into the editor …');
  await installVsix({ ...built, data, vsix: await packageVsix() });
  const editor = await startServedEditor({ ...built, data, ...givenPort() });
  announce(`${editor.url}?folder=${encodeURIComponent(folder)}`);
}

async function serveForWeb() {
  const { ensureStaticVscode } = await import('./lib/editors.mjs');
  const { startWebEditor } = await import('./lib/web-editor.mjs');
  const { unpackVsix } = await import('./lib/unpack-vsix.mjs');
  const { packageVsix } = await import('./package.mjs');
  const unpacked = join(root, 'out', 'start-web');
  say('Packaging Parley …');
  rmSync(unpacked, { recursive: true, force: true });
  await unpackVsix(await packageVsix(), unpacked);
  const editor = await startWebEditor({
    vscode: await ensureStaticVscode(say),
    extensions: { parley: join(unpacked, 'extension') },
    mount: folder,
    mountExtension: join(root, 'scripts', 'mount-extension'),
    settings: quietSettings,
    ...givenPort(),
  });
  announce(editor.url);
}

function givenPort() {
  return values.port === undefined ? {} : { port: Number(values.port) };
}

function announce(url) {
  say(`\nParley is open at\n\n    ${url}\n\nOpen this address in your browser. Ctrl+C here ends the editor.`);
}
