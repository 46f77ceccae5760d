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

const protocolLibrary = /^vscode-languageserver(\/node)?$/;

/**
 * What the sources of a bundle use at run time of the core, and of the protocol library: names in order of the alphabet.
 * Rejects when either seems to be used for nothing: then this looks in the wrong place.
 */
export async function findNames(options) {
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
  const found = { core: new Set(), protocol: new Set() };
  for (const [, list, from] of outputFiles[0].text.matchAll(/^import \{([^}]*)\} from "([^"]*)";$/gm)) {
    const names = from === 'parley-core' ? found.core : protocolLibrary.test(from) ? found.protocol : undefined;
    for (const name of list.split(',')) names?.add(name.trim().replace(/ as .*/, ''));
  }
  const sorted = (names) => [...names].filter((name) => name !== '').sort((x, y) => (x < y ? -1 : 1));
  const [core, protocol] = [sorted(found.core), sorted(found.protocol)];
  if (core.length === 0 || protocol.length === 0) throw new Error(`${options.outfile} seems to use nothing of a part.`);
  return { core, protocol };
}

/** Each of our files that imports of the protocol library would make a copy of all its names; so they share one of those in use. */
export function sharedProtocol(names) {
  return {
    name: 'shared-protocol',
    setup(setup) {
      setup.onResolve({ filter: protocolLibrary }, ({ importer }) =>
        importer.startsWith(join(root, 'server', 'src')) ? { path: 'names', namespace: 'shared-protocol' } : undefined,
      );
      setup.onLoad({ filter: /.*/, namespace: 'shared-protocol' }, () => ({
        contents: `const library = require('vscode-languageserver/node');
          export const { ${names.join(', ')} } = library;`,
        resolveDir: root,
      }));
    },
  };
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
