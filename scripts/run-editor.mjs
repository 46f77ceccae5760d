// Runs the in-editor suite: node scripts/run-editor.mjs node|web [file-filter…] [--json FILE]. Packages the extension first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runEditorSuite } from './lib/editor-suite.mjs';
import { packageVsix } from './package.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const [host, ...filters] = positionals;
if (host !== 'node' && host !== 'web') {
  console.error('Usage: node scripts/run-editor.mjs node|web [file-filter…] [--json FILE]');
  process.exit(2);
}
const part = `${host} editor`;
const { editor, passed, failed, tests } = await runEditorSuite({
  host,
  vsix: await packageVsix(),
  filters,
  say: console.log,
});
console.log(`${part}: ${passed} passed, ${failed} failed (${editor})`);
if (values.json !== undefined) {
  mkdirSync(dirname(resolve(values.json)), { recursive: true });
  writeFileSync(values.json, `${JSON.stringify({ part, editor, passed, failed, tests }, null, 1)}\n`);
}
process.exit(failed > 0 ? 1 : 0);
