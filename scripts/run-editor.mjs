// Runs the in-editor suite and the tests of views (test/editor/views): node scripts/run-editor.mjs node|web [file-filter…] [--json FILE]. Packages the extension first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findSuiteFiles } from './lib/editor-bundle.mjs';
import { runEditorSuite } from './lib/editor-suite.mjs';
import { findViewFiles, runViewSuite } from './lib/view-suite.mjs';
import { packageVsix } from './package.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const [host, ...filters] = positionals;
if (host !== 'node' && host !== 'web') {
  console.error('Usage: node scripts/run-editor.mjs node|web [file-filter…] [--json FILE]');
  process.exit(2);
}
const part = `${host} editor`;
const run = { host, vsix: await packageVsix(), filters, say: console.log };
const nothing = { editor: 'none', passed: 0, failed: 0, tests: [], failures: [] };
// Without filters both run; with filters those that have a file for them, and the first when neither has, which then says so.
const within = findSuiteFiles(filters).length > 0 || findViewFiles(filters).length === 0 ? await runEditorSuite(run) : nothing;
const views = await runViewSuite(run);
const { editor } = within;
const [passed, failed, tests] = [within.passed + views.passed, within.failed + views.failed, [...within.tests, ...views.tests]];
const failures = [...within.failures, ...views.failures];
console.log(`${part}: ${passed} passed, ${failed} failed (${editor})`);
if (values.json !== undefined) {
  mkdirSync(dirname(resolve(values.json)), { recursive: true });
  writeFileSync(values.json, `${JSON.stringify({ part, editor, passed, failed, tests, failures }, null, 1)}\n`);
}
process.exit(failed > 0 ? 1 : 0);
