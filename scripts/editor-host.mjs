// A real VS Code with Parley in it, for tests and pictures: `startNodeHost` (extensions in a Node process) and `startWebHost`
// (extensions in a web worker, virtual workspace). Both give {url, stop()}; open `url` with `openPage` of lib/page.mjs.
// Invariant: every run has data, extensions and workspace of its own in a temporary folder, gone after stop().
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureNativeVscode, ensureStaticVscode } from './lib/editors.mjs';
import { root } from './lib/paths.mjs';
import { quietSettings } from './lib/quiet-settings.mjs';
import { installVsix, startServedEditor } from './lib/served-editor.mjs';
import { unpackVsix } from './lib/unpack-vsix.mjs';
import { startWebEditor } from './lib/web-editor.mjs';

export { openPage } from './lib/page.mjs';

const driver = join(root, 'test', 'editor', 'driver');

/**
 * VS Code's server with `vsix` installed, showing a copy of `folder`. `suite` is the path of a test bundle, when tests are to
 * run. `settings` are added to the quiet ones. `say` hears what takes time.
 */
export async function startNodeHost({ vsix, folder, suite, settings = {}, say = () => {} }) {
  const { vscode, node } = await ensureNativeVscode(say);
  const run = makeRunFolder(folder);
  writeJson(join(run.path, 'server', 'data', 'Machine', 'settings.json'), { ...quietSettings, ...settings });
  writeJson(join(run.path, 'server', 'data', 'User', 'settings.json'), { ...quietSettings, ...settings });
  try {
    await installVsix({ vscode, node, data: join(run.path, 'server'), vsix });
    const editor = await startServedEditor({
      vscode,
      node,
      data: join(run.path, 'server'),
      forTests: suite !== undefined,
    });
    const remote = (path) => `vscode-remote://127.0.0.1:${editor.port}${path}`;
    const payload = [['skipWelcome', 'true']];
    if (suite !== undefined)
      payload.push(['extensionDevelopmentPath', remote(driver)], ['extensionTestsPath', remote(suite)]);
    const query = `?folder=${encodeURIComponent(run.workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
    return {
      url: editor.url + query,
      workspace: run.workspace,
      stop: () => {
        editor.stop();
        run.remove();
      },
    };
  } catch (error) {
    run.remove();
    throw error;
  }
}

/** VS Code for the Web with the unpacked `vsix`, showing a copy of `folder`; otherwise as `startNodeHost`. */
export async function startWebHost({ vsix, folder, suite, settings = {}, say = () => {} }) {
  const vscode = await ensureStaticVscode(say);
  const run = makeRunFolder(folder);
  try {
    await unpackVsix(vsix, join(run.path, 'vsix'));
    const tests = join(run.path, 'tests');
    cpSync(driver, tests, { recursive: true });
    if (suite !== undefined) cpSync(suite, join(tests, 'suite.js'));
    const editor = await startWebEditor({
      vscode,
      extensions: { ...(suite === undefined ? {} : { tests }), vsix: join(run.path, 'vsix', 'extension') },
      mount: run.workspace,
      mountExtension: join(root, 'scripts', 'mount-extension'),
      settings: { ...quietSettings, ...settings },
      ...(suite === undefined ? {} : { tests: 'tests/suite.js' }),
    });
    return {
      url: editor.url,
      workspace: run.workspace,
      stop: () => {
        editor.stop();
        run.remove();
      },
    };
  } catch (error) {
    run.remove();
    throw error;
  }
}

function makeRunFolder(folder) {
  const path = mkdtempSync(join(tmpdir(), 'parley-editor-'));
  const workspace = join(path, 'workspace');
  mkdirSync(workspace);
  if (folder !== undefined) cpSync(folder, workspace, { recursive: true });
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  process.on('exit', remove);
  return { path, workspace, remove };
}

function writeJson(path, value) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(value));
}
