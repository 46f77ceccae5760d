// Makes every bundle of dist/: client (node, web), its web view, server (node, worker), command line. `node esbuild.mjs [--watch]`.
// Invariant: files are replaced whole (written beside and renamed), so that a reader never sees half a bundle; the list of
// inputs and imports is kept in dist/meta.json for the tests; no bundle can reach Node's network modules.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import {
  findNames,
  lateClient,
  lateCore,
  lateDocx,
  lateModules,
  lateViews,
  onlyVersion,
  sharedProtocol,
  withoutNetwork,
} from './scripts/lib/bundle-plugins.mjs';

const root = dirname(fileURLToPath(import.meta.url));

const common = {
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  format: 'cjs',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  minify: true,
  keepNames: false,
  sourcemap: false,
  target: 'es2022',
  // Node 20 and every browser VS Code runs in know these; without this each use of such a literal would make a new RegExp.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
  write: false,
  plugins: [onlyVersion],
};

const node = { ...common, platform: 'node', target: 'node20', plugins: [withoutNetwork, onlyVersion] };
const web = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'], conditions: ['browser'] };

const lateViewsEntry = 'client/src/common/views/late.ts';

/** What the command line has of the core itself, because no server needs it. */
const rulePages = { './server/src/core/rules/pages/registry.ts': 'findPage' };

/** Names of the views' pages: a folder each. */
function findPages() {
  const folder = join(root, 'client', 'src', 'webview');
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'main.ts'))).sort();
}

/**
 * One entry a bundle. On Node a program is made of several, each loaded when it is first needed:
 * `client.js` loads `client.main.js`, the client library, with the first start of the server;
 * `server.js` only turns on Node's compile cache and loads `server.main.js`, which answers `initialize` and then loads the
 * language, `server.core.js`; `cli.js` loads the same.
 */
async function describeBundles() {
  const server = { ...node, entryPoints: ['server/src/hosts/node.ts'], outfile: 'dist/server.main.js' };
  const cli = { ...node, entryPoints: ['server/src/hosts/cli.ts'], outfile: 'dist/cli.js' };
  const names = await findNames(server);
  const asked = await findNames(cli);
  const shared = [...new Set([...names.core, ...asked.core])].filter((name) => !Object.values(rulePages).includes(name)).sort((x, y) => (x < y ? -1 : 1));
  return [
    {
      ...node,
      entryPoints: ['client/src/node.ts'],
      outfile: 'dist/client.js',
      external: ['vscode'],
      plugins: [...node.plugins, lateClient('./client.main.js'), lateViews('./client.views.js')],
      supported: { 'dynamic-import': false },
    },
    { ...node, entryPoints: ['client/src/language-client.ts'], outfile: 'dist/client.main.js', external: ['vscode'] },
    { ...node, entryPoints: [lateViewsEntry], outfile: 'dist/client.views.js', external: ['vscode'] },
    { ...web, entryPoints: ['client/src/web.ts'], outfile: 'dist/client.web.js', external: ['vscode'] },
    { ...web, entryPoints: [lateViewsEntry], outfile: 'dist/client.views.web.js', external: ['vscode'] },
    { ...web, entryPoints: ['client/src/webview/counterpart.ts'], outfile: 'dist/counterpart.js', format: 'iife' },
    ...findPages().map((name) => ({ ...web, entryPoints: [`client/src/webview/${name}/main.ts`], outfile: `dist/${name}.js`, format: 'iife' })),
    { ...node, entryPoints: ['server/src/hosts/start.ts'], outfile: 'dist/server.js', external: ['./server.main.js'] },
    {
      ...server,
      plugins: [
        ...server.plugins,
        lateModules,
        lateCore('./server.core.js', names.core),
        sharedProtocol(names.protocol),
      ],
    },
    {
      ...node,
      entryPoints: undefined,
      stdin: {
        contents: `export { ${shared.join(', ')} } from './server/src/core/index.js';`,
        resolveDir: root,
        sourcefile: 'core-for-server.js',
      },
      outfile: 'dist/server.core.js',
    },
    { ...web, entryPoints: ['server/src/hosts/worker.ts'], outfile: 'dist/server.worker.js', format: 'iife' },
    { ...cli, plugins: [...cli.plugins, lateCore('./server.core.js', asked.core, rulePages), lateDocx], supported: { ...cli.supported, 'dynamic-import': false } },
    // One bundle for all hosts: it touches nothing but what it is given.
    { ...web, entryPoints: ['server/src/docx/write.ts'], outfile: 'dist/docx.js' },
  ];
}

/** Builds all bundles; resolves to the metafile by bundle name. Rejects when one does not build. */
export async function buildAll() {
  const meta = {};
  for (const options of await describeBundles()) {
    const result = await build(options);
    for (const file of result.outputFiles) replaceFile(file.path, file.contents);
    meta[basename(options.outfile)] = result.metafile;
  }
  replaceFile(join(root, 'dist', 'meta.json'), Buffer.from(JSON.stringify(meta)));
  return meta;
}

/** Names that the server begins to use of the core are seen at the next start only. */
async function watchAll() {
  const replace = {
    name: 'replace',
    setup(setup) {
      setup.onEnd((result) => {
        for (const file of result.outputFiles ?? []) replaceFile(file.path, file.contents);
        if (result.errors.length === 0) console.log(`built ${basename(setup.initialOptions.outfile)}`);
      });
    },
  };
  for (const options of await describeBundles()) {
    await (
      await context({ ...options, minify: false, sourcemap: 'inline', plugins: [...options.plugins, replace] })
    ).watch();
  }
}

function replaceFile(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, contents, { mode: path.endsWith('server.js') || path.endsWith('cli.js') ? 0o755 : 0o644 });
  renameSync(beside, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--watch')) await watchAll();
  else {
    for (const [name, { outputs }] of Object.entries(await buildAll()))
      console.log(`dist/${name}  ${Math.ceil(Object.values(outputs)[0].bytes / 1024)} KB`);
  }
}
