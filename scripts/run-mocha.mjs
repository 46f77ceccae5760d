// Runs one part of the tests: node scripts/run-mocha.mjs PART [file-filter…] [-g WORDS] [--json FILE] [--strict]
// PART is a folder under test/. Its **/*.test.ts are bundled with esbuild into out/tests (packages stay external) and run
// by mocha in this process. A filter keeps the files whose path holds it; -g keeps the tests whose title holds WORDS.
// --json writes {part, passed, failed, tests: [{file, title}], failures: [{title, message}]}; --strict fails on .only and on a skipped test; --update lets
// golden files be written; --no-build tests the bundles of dist/ as they are.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import Mocha from 'mocha';
import { buildAll } from '../esbuild.mjs';
import { parts } from './lib/totals.mjs';

const root = resolve(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), '..');

/** Parts whose tests start the bundles of dist/, so that they are built first. */
const partsThatNeedDist = new Set(['protocol', 'worker', 'cli', 'neovim', 'emacs', 'word', 'scripts']);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    grep: { type: 'string', short: 'g' },
    json: { type: 'string' },
    strict: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});
const [part, ...filters] = positionals;
if (part === undefined || !(parts.includes(part) || existsSync(join(root, 'test', part)))) {
  console.error(
    'Usage: node scripts/run-mocha.mjs PART [file-filter…] [-g WORDS] [--json FILE] [--strict] [--update] [--no-build]',
  );
  console.error(`PART is ${parts.filter((name) => !name.includes(' ')).join(', ')} or another folder under test/.`);
  process.exit(2);
}
process.chdir(root);
process.setSourceMapsEnabled(true);
if (values.update) process.env.PARLEY_UPDATE_GOLDEN = '1';

const folder = join(root, 'test', part);
const files = (existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])
  .map((name) => join('test', part, String(name)).split(sep).join('/'))
  .filter((name) => name.endsWith('.test.ts'))
  .filter((name) => filters.length === 0 || filters.some((filter) => name.includes(filter)))
  .sort();

if (files.length === 0) {
  const why =
    filters.length === 0 ? 'has no test files yet' : `has no test file whose path holds ${filters.join(' or ')}`;
  console.log(`test/${part} ${why}.`);
  writeTotals({ part, passed: 0, failed: 0, tests: [] });
  process.exit(filters.length === 0 ? 0 : 2);
}

if (partsThatNeedDist.has(part) && !values['no-build']) {
  try {
    await buildAll();
  } catch {
    console.error('The bundles of dist/ do not build; see above. (--no-build takes those that are there.)');
    process.exit(1);
  }
}

const outFolder = join(root, 'out', 'tests', `${part}-${process.pid}`);
process.on('exit', () => rmSync(outFolder, { recursive: true, force: true }));
try {
  await build({
    entryPoints: files.map((name) => ({ in: name, out: name.replace(/\.ts$/, '') })),
    outdir: outFolder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'error',
    banner: {
      js: "import { createRequire as parleyCreateRequire } from 'node:module'; const require = parleyCreateRequire(import.meta.url);",
    },
  });
} catch {
  console.error(`test/${part} does not build; see above.`);
  process.exit(1);
}

const mocha = new Mocha({
  ui: 'bdd',
  timeout: 20_000,
  reporter: process.env.PARLEY_REPORTER ?? (part === 'core' ? 'dot' : 'spec'),
  forbidOnly: values.strict,
  forbidPending: values.strict,
  ...(values.grep === undefined ? {} : { fgrep: values.grep }),
});
for (const name of files) mocha.addFile(join(outFolder, name.replace(/\.ts$/, '.mjs')));
await mocha.loadFilesAsync();

const tests = [];
const failures = [];
let passed = 0;
let failed = 0;
const runner = mocha.run((count) => {
  failed = count;
  console.log(`${part}: ${passed} passed, ${failed} failed (${files.length} files)`);
  writeTotals({ part, passed, failed, tests, failures });
  process.exit(count > 0 ? 1 : 0);
});
runner.on('fail', (test, error) => failures.push({ title: test.fullTitle(), message: String(error?.message ?? error) }));
runner.on('pass', (test) => {
  passed += 1;
  tests.push({ file: sourceOf(test.file), title: test.fullTitle() });
});

function sourceOf(file) {
  return file === undefined
    ? undefined
    : relative(outFolder, file)
        .split(sep)
        .join('/')
        .replace(/\.mjs$/, '.ts');
}

function writeTotals(totals) {
  if (values.json === undefined) return;
  mkdirSync(dirname(resolve(values.json)), { recursive: true });
  writeFileSync(values.json, `${JSON.stringify(totals, null, 1)}\n`);
}
