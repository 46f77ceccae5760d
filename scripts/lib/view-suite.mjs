// Runs the tests of views from outside: a person's keys and clicks on a page of a real editor with the packaged extension, and a look into the
// frames of its web views, which no extension sees.
// Invariant: one editor a test file asks for is ended with the file; a file that finds no test counts as a failure.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import Mocha from 'mocha';
import { openPage, startNodeHost, startWebHost } from '../editor-host.mjs';
import { driverOf } from './editor-page.mjs';
import { root } from './paths.mjs';

/** Milliseconds a test may take; an editor starts within. */
const limit = 90_000;

/** The files of test/editor/views whose path holds one of `filters`, when there are any. */
export function findViewFiles(filters = []) {
  return readdirSync(join(root, 'test', 'editor', 'views'))
    .map((name) => `test/editor/views/${name}`)
    .filter((name) => name.endsWith('.test.ts') && (filters.length === 0 || filters.some((filter) => name.includes(filter))))
    .sort();
}

/** Resolves to {passed, failed, tests: titles that passed, failures: {title, message}[]}. */
export async function runViewSuite({ host, vsix, filters = [], say }) {
  const files = findViewFiles(filters);
  const totals = { passed: 0, failed: 0, tests: [], failures: [] };
  if (files.length === 0) return totals;
  const outdir = join(root, 'out', 'views', `${host}-${process.pid}`);
  await build({
    absWorkingDir: root,
    entryPoints: files,
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    packages: 'external',
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  globalThis.PARLEY_VIEWS = {
    host,
    root,
    /** {page, editor, end()} with a copy of `folder`; `settings` as for a person. */
    async start({ folder, settings = {} }) {
      const running = await (host === 'web' ? startWebHost : startNodeHost)({ vsix, folder, settings, say: () => {} });
      const opened = await openPage({ width: 1400, height: 900 });
      await opened.page.goto(running.url);
      const editor = driverOf(opened.page);
      await editor.waitFor('.monaco-workbench .explorer-folders-view');
      const end = async () => {
        await opened.close();
        running.stop();
      };
      /** Served from one address for all (as the web host is here), a second web view stays blank behind the service worker of the first. */
      const forgetWorkers = async () => {
        if (host === 'web') await opened.page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((each) => each.unregister())))');
      };
      /** Loads the editor anew. */
      const reload = async () => {
        await forgetWorkers();
        await opened.page.reload();
        await editor.waitFor('.monaco-workbench .explorer-folders-view');
      };
      return { page: opened.page, editor, workspace: running.workspace, forgetWorkers, reload, end };
    },
    /** Where a picture of a failure goes. */
    picture(name) {
      mkdirSync(join(root, 'out', 'editor'), { recursive: true });
      return join(root, 'out', 'editor', `${host}-${name}.png`);
    },
  };
  try {
    const mocha = new Mocha({ ui: 'bdd', timeout: limit, reporter: class { constructor() {} }, forbidOnly: true, forbidPending: true });
    if (process.env.PARLEY_GREP) mocha.grep(process.env.PARLEY_GREP);
    for (const file of files) mocha.addFile(join(outdir, file.split('/').at(-1).replace(/\.ts$/, '.cjs')));
    await new Promise((resolve) => {
      const runner = mocha.run(() => resolve());
      runner.on('pass', (test) => {
        totals.passed += 1;
        totals.tests.push({ title: test.fullTitle() });
        say(`  ✓ ${test.fullTitle()}`);
      });
      runner.on('fail', (test, error) => {
        totals.failed += 1;
        const message = String(error?.message ?? error);
        totals.failures.push({ title: test.fullTitle(), message });
        say(`  ✗ ${test.fullTitle()}\n    ${message}\n${error?.stack ?? ''}`);
      });
    });
    if (totals.passed + totals.failed === 0) {
      totals.failed += 1;
      say('  ✗ No test of views ran.');
    }
    return totals;
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
