// Makes every bundle of dist/: client (node, web), its web view, server (node, worker), command line. `node esbuild.mjs [--watch]`.
// Invariant: files are replaced whole (written beside and renamed), so that a reader never sees half a bundle; the list of
// inputs and imports is kept in dist/meta.json for the tests; no bundle can reach Node's network modules.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));

const shared = {
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
  write: false,
};

/** The protocol library offers sockets and named pipes; Parley speaks stdio and IPC only, so `net` is not there. */
const withoutNetwork = {
  name: 'without-network',
  setup(setup) {
    setup.onResolve({ filter: /^(node:)?net$/ }, () => ({ path: 'net', namespace: 'without-network' }));
    setup.onLoad({ filter: /.*/, namespace: 'without-network' }, () => ({
      contents: `const refuse = () => { throw new Error('Parley opens no connection; use --stdio.'); };
        export const createServer = refuse, createConnection = refuse, connect = refuse;`,
    }));
  },
};

/** Of package.json the code wants the version; the rest would lie in every bundle. */
const onlyVersion = {
  name: 'only-version',
  setup(setup) {
    setup.onLoad({ filter: /[\\/]package\.json$/ }, ({ path, with: attributes }) => {
      if (path !== join(root, 'package.json')) return undefined;
      const { version } = JSON.parse(readFileSync(path, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: attributes.type === 'json' ? 'json' : 'default', watchFiles: [path] };
    });
  },
};

const node = { ...shared, platform: 'node', target: 'node20', plugins: [withoutNetwork, onlyVersion] };
const web = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'], conditions: ['browser'], plugins: [onlyVersion] };

/** One entry a bundle; an entry whose source does not exist yet is left out. */
const bundles = [
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...web, entryPoints: ['client/src/web.ts'], outfile: 'dist/client.web.js', external: ['vscode'] },
  { ...web, entryPoints: ['client/src/webview/counterpart.ts'], outfile: 'dist/counterpart.js', format: 'iife' },
  { ...node, entryPoints: ['server/src/hosts/node.ts'], outfile: 'dist/server.js' },
  { ...web, entryPoints: ['server/src/hosts/worker.ts'], outfile: 'dist/server.worker.js', format: 'iife' },
  { ...node, entryPoints: ['server/src/hosts/cli.ts'], outfile: 'dist/cli.js' },
].filter((bundle) => existsSync(join(root, bundle.entryPoints[0])));

/** Builds all bundles; resolves to the metafile by bundle name. Rejects when one does not build. */
export async function buildAll() {
  const meta = {};
  for (const options of bundles) {
    const result = await build(options);
    for (const file of result.outputFiles) replaceFile(file.path, file.contents);
    meta[basename(options.outfile)] = result.metafile;
  }
  replaceFile(join(root, 'dist', 'meta.json'), Buffer.from(JSON.stringify(meta)));
  return meta;
}

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
  for (const options of bundles) {
    await (
      await context({ ...options, minify: false, sourcemap: 'inline', plugins: [...(options.plugins ?? []), replace] })
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
    await buildAll();
    for (const { outfile } of bundles)
      console.log(`${outfile}  ${Math.ceil(readFileSync(join(root, outfile)).length / 1024)} KB`);
  }
}
