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
 * Rejects when nothing of the core seems to be used: then this looks in the wrong place.
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
  if (core.length === 0) throw new Error(`${options.outfile} seems to use nothing of the core.`);
  return { core, protocol };
}

/** Each of our files that imports of the protocol library would make a copy of all its names; so they share one of those in use. */
export function sharedProtocol(names) {
  if (names.length === 0) throw new Error('The server seems to use nothing of the protocol library.');
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

/**
 * The core is loaded from `file` when anything of it is used first; a module that is evaluated at the start may use nothing of it then.
 * `own`: what this bundle has of the core itself, by file.
 */
export function lateCore(file, names, own = {}) {
  return {
    name: 'late-core',
    setup(setup) {
      setup.onResolve({ filter: /\/core\/index\.js$/ }, (given) =>
        isCore(given) ? { path: 'core', namespace: 'late-core' } : undefined,
      );
      setup.onResolve({ filter: /.*/, namespace: 'late-core' }, ({ path }) => (Object.hasOwn(own, path) ? { path: join(root, path) } : { path, external: true }));
      setup.onLoad({ filter: /.*/, namespace: 'late-core' }, () => ({
        contents: `let core;
          const load = () => (core ??= require('${file}'));
          ${Object.entries(own).map(([path, name]) => `exports.${name} = require('${path}').${name};`).join('\n')}
          for (const name of '${names.filter((name) => !Object.values(own).includes(name)).join(' ')}'.split(' ')) Object.defineProperty(exports, name, { enumerable: true, get: () => load()[name] });`,
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

/** The views' code (`views/late.js`), loaded by `import()` only, comes from `file`. */
export function lateViews(file) {
  return {
    name: 'late-views',
    setup(setup) {
      setup.onResolve({ filter: /\/late\.js$/ }, ({ kind }) => (kind === 'dynamic-import' ? { path: file, external: true } : undefined));
    },
  };
}

/** What writes Word documents, loaded by `import()` only, comes from `./docx.js`. */
export const lateDocx = {
  name: 'late-docx',
  setup(setup) {
    setup.onResolve({ filter: /\/docx\/write\.js$/ }, ({ kind }) => (kind === 'dynamic-import' ? { path: './docx.js', external: true } : undefined));
  },
};
