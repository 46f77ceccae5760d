// Bundles the in-editor suite: every test/editor/suite/**/*.test.ts behind one `run`, the same sources for both hosts.
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';

/** The suite's files, from the checkout, sorted; those whose path holds one of `filters` when there are any. */
export function findSuiteFiles(filters = []) {
  return readdirSync(join(root, 'test', 'editor', 'suite'), { recursive: true })
    .map((name) => ['test', 'editor', 'suite', ...String(name).split(sep)].join('/'))
    .filter(
      (name) => name.endsWith('.test.ts') && (filters.length === 0 || filters.some((filter) => name.includes(filter))),
    )
    .sort();
}

/** Writes the bundle to `outfile`. `expected` is {host, editor}: what the tests compare with what they find. */
export async function bundleSuite({ outfile, expected, filters }) {
  const loads = findSuiteFiles(filters).map((name) => `() => import(${JSON.stringify(`./${name}`)})`);
  await build({
    absWorkingDir: root,
    stdin: {
      resolveDir: root,
      sourcefile: 'in-editor-suite.ts',
      contents: `import { runSuite } from './test/editor/support/run-suite.ts';\nexport const run = () => runSuite([${loads.join(', ')}]);`,
    },
    bundle: true,
    // Both hosts load a CommonJS module; the browser build of mocha takes module.exports for itself, so it is set again at the end.
    format: 'cjs',
    footer: { js: 'module.exports = { run };' },
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    define: { PARLEY_EXPECTED: JSON.stringify(expected) },
    sourcemap: 'inline',
    logLevel: 'error',
    outfile,
  });
}
