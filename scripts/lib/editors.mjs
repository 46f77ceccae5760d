// The editors that tests, screenshots and `npm start` use, fetched or built once into the cache:
// Node 24, VS Code's server (native build, runs a Node extension host), its static files (the web host). Desktop: desktop.mjs.
import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ensureCached, findCached } from './cache.mjs';
import { run, runOrThrow } from './run.mjs';

/** VS Code's server build on npm; 4.139.1 is VS Code 1.139.1 and wants Node 24. */
const codeServer = 'code-server@4.139.1';
const nodeVersion = '24.9.0';
const nodePackage = `node-${process.platform}-${process.arch}`;
const nativeEntry = `${codeServer.replace('@', '-')}-native`;
const staticEntry = `${codeServer.replace('@', '-')}-static`;

const npmQuiet = { npm_config_fund: 'false', npm_config_audit: 'false', npm_config_update_notifier: 'false' };

/** Folder of a Node 24 (with bin/ and headers) that does not touch the installed one. */
export async function ensureNode24(say) {
  const folder = await ensureCached(`node-${nodeVersion}`, async (partial) => {
    say(`Fetching Node ${nodeVersion} (VS Code's server needs it), about 10 seconds …`);
    await npmInstall(partial, `${nodePackage}@${nodeVersion}`, []);
  });
  return join(folder, 'node_modules', nodePackage);
}

/** VS Code's server with its native modules built, as {vscode, node}: folder of VS Code, path of the Node to run it with. */
export async function ensureNativeVscode(say) {
  const node = await ensureNode24(say);
  const folder = await ensureCached(nativeEntry, async (partial) => {
    say("Building VS Code's server, once for this user: about 4 minutes and 600 MB …");
    await npmInstall(partial, codeServer, [], {
      PATH: `${join(node, 'bin')}${delimiter}${process.env.PATH}`,
      npm_config_nodedir: node,
      npm_config_dangerously_allow_all_scripts: 'true',
    });
  });
  return { vscode: join(folder, 'node_modules', 'code-server', 'lib', 'vscode'), node: join(node, 'bin', 'node') };
}

/** True when `ensureNativeVscode` would have nothing to build. */
export function hasNativeVscode() {
  return findCached(nativeEntry) !== undefined;
}

/** Folder of VS Code's files for serving it as static files; nothing is compiled. */
export async function ensureStaticVscode(say) {
  const folder =
    findCached(nativeEntry) ??
    (await ensureCached(staticEntry, async (partial) => {
      say("Fetching VS Code's files for the web, once for this user: about 20 seconds and 190 MB …");
      await npmInstall(partial, codeServer, ['--ignore-scripts', '--engine-strict=false']);
    }));
  return join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

/**
 * Installs `spec` into `folder`. An npm that runs these scripts hands its own settings and its .bin folders down in the
 * environment; the inner npm must not see them (its log level, its prefix, its node-gyp).
 */
export async function npmInstall(folder, spec, flags, env = {}) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const inherited = Object.keys(process.env).filter(
    (name) => /^npm_/i.test(name) && !/registry|proxy|cafile|userconfig/i.test(name),
  );
  const path = (env.PATH ?? process.env.PATH ?? '')
    .split(delimiter)
    .filter((entry) => !/node_modules[\\/](\.bin|.*node-gyp-bin)/.test(entry));
  await runOrThrow('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...flags, spec], {
    cwd: folder,
    env: {
      ...Object.fromEntries(inherited.map((name) => [name, undefined])),
      ...npmQuiet,
      ...env,
      PATH: path.join(delimiter),
    },
  });
}

/** The `code` command of an installed VS Code on PATH, or undefined. */
export function findInstalledCode(path = process.env.PATH ?? '') {
  const names = process.platform === 'win32' ? ['code.cmd', 'code.exe'] : ['code'];
  for (const folder of path.split(delimiter)) {
    for (const name of names) if (folder !== '' && existsSync(join(folder, name))) return join(folder, name);
  }
  return undefined;
}

/** Chromium or Chrome for the tests, or undefined. PARLEY_CHROMIUM names another. */
export async function findChromium() {
  const named = process.env.PARLEY_CHROMIUM;
  if (named !== undefined) return existsSync(named) ? named : undefined;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const { code, output } = await run('sh', ['-c', `command -v ${name}`], { quiet: true });
    if (code === 0) return output.trim();
  }
  return undefined;
}
