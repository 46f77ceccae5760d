// Plugins of esbuild.mjs: what a bundle leaves out, and what it loads late from a bundle beside it.
// Invariant: a late bundle is loaded whole and once, at the first use of anything in it; nothing else changes by being late.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';

/** The protocol library offers sockets and named pipes; Parley speaks stdio and IPC only, so `net` is not there. */
export const withoutNetwork = {
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
export const onlyVersion = {
  name: 'only-version',
  setup(setup) {
    setup.onLoad({ filter: /[\\/]package\.json$/ }, ({ path, with: { type } }) => {
      if (path !== join(root, 'package.json')) return undefined;
      const { version } = JSON.parse(readFileSync(path, 'utf8'));
      return {
        contents: JSON.stringify({ version }),
        loader: type === 'json' ? 'json' : 'default',
        watchFiles: [path],
      };
    });
  },
};

/** What the protocol library uses of modules of Node that take long to load, and only for what Parley never asks of it. */
const rarelyUsed = { crypto: ['randomBytes'], child_process: ['fork', 'spawnSync'] };

/** Such a module is loaded when it is used first. */
export const lateModules = {
  name: 'late-modules',
  setup(setup) {
    setup.onResolve({ filter: /^(crypto|child_process)$/ }, ({ path, importer }) =>
      /[\\/]node_modules[\\/]vscode-/.test(importer) ? { path, namespace: 'late-modules' } : undefined,
    );
    setup.onLoad({ filter: /.*/, namespace: 'late-modules' }, ({ path }) => ({
      contents: rarelyUsed[path]
        .map((name) => `exports.${name} = (...given) => require('node:${path}').${name}(...given);`)
        .join('\n'),
      resolveDir: root,
    }));
  },
};

const coreIndex = join(root, 'server', 'src', 'core', 'index.ts');
const isCore = ({ path, resolveDir }) =>
  path.startsWith('.') && resolve(resolveDir, path.replace(/\.js$/, '.ts')) === coreIndex;

/** What the sources of a bundle import from the core at run time, in order of the alphabet. */
export async function findCoreNames(options) {
  const names = new Set();
  const marked = {
    name: 'marked-core',
    setup(setup) {
      setup.onResolve({ filter: /\/core\/index\.js$/ }, (given) =>
        isCore(given) ? { path: 'parley-core', external: true } : undefined,
      );
    },
  };
  const { outputFiles } = await build({
    ...options,
    format: 'esm',
    minify: false,
    plugins: [...options.plugins, marked],
    packages: 'external',
    metafile: false,
  });
  for (const [, list] of outputFiles[0].text.matchAll(/^import \{([^}]*)\} from "parley-core";$/gm)) {
    for (const name of list.split(',')) names.add(name.trim().replace(/ as .*/, ''));
  }
  names.delete('');
  if (names.size === 0) throw new Error(`${options.outfile} seems to use nothing of the core.`);
  return [...names].sort((a, b) => (a < b ? -1 : 1));
}

/** The core is loaded from `file` when anything of it is used first; a module that is evaluated at the start may use nothing of it then. */
export function lateCore(file, names) {
  return {
    name: 'late-core',
    setup(setup) {
      setup.onResolve({ filter: /\/core\/index\.js$/ }, (given) =>
        isCore(given) ? { path: 'core', namespace: 'late-core' } : undefined,
      );
      setup.onResolve({ filter: /.*/, namespace: 'late-core' }, ({ path }) => ({ path, external: true }));
      setup.onLoad({ filter: /.*/, namespace: 'late-core' }, () => ({
        contents: `let core;
          const load = () => (core ??= require('${file}'));
          for (const name of '${names.join(' ')}'.split(' ')) Object.defineProperty(exports, name, { enumerable: true, get: () => load()[name] });`,
        resolveDir: root,
      }));
    },
  };
}

/** `import('vscode-languageclient…')` loads `file`, which is bundled apart. */
export function lateClient(file) {
  return {
    name: 'late-client',
    setup(setup) {
      setup.onResolve({ filter: /^vscode-languageclient(\/node)?$/ }, ({ kind }) =>
        kind === 'dynamic-import'
          ? { path: file, external: true }
          : { errors: [{ text: 'The client library is loaded late, by import().' }] },
      );
    },
  };
}
