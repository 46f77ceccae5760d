// `npm test`: installs, builds and runs every test, in the real editor too. `npm test -- PART…` runs some parts only;
// `--raise-counts` writes what ran into test/counts.json. The last line is `N passed, N failed`.
// Invariant: nothing is skipped silently; only Node built-ins until npm has run. Totals with titles go to out/test-totals.json.
// When all parts ran, docs/claims.md is checked against them, as a part of its own.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPage, partOf } from './check-claims.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { findMissingPackages, installCommand, installPackages } from './lib/system-packages.mjs';
import { addUp, parts, raiseCounts } from './lib/totals.mjs';

/** Milliseconds after which a part that does not end is ended. The native build of the Node host is counted in. */
const partLimit = 40 * 60_000;
const countsFile = join(root, 'test', 'counts.json');
const totalsFile = join(root, 'out', 'test-totals.json');
const say = (words) => console.log(words);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'raise-counts': { type: 'boolean', default: false } },
});
const chosen =
  positionals.length === 0
    ? parts
    : parts.filter((part) => positionals.includes(part) || positionals.includes(part.replace(' ', '-')));
if (chosen.length < positionals.length)
  finishWith(`There are these parts: ${parts.map((part) => part.replace(' ', '-')).join(', ')}.`);

await provideSystemPackages();
try {
  await ensureInstalled(say);
} catch (error) {
  finishWith(error.message);
}

const results = [];
say('Checking types (tsc -b) …');
const types = await run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b'], {
  cwd: root,
});
if (types.code !== 0) results.push({ part: 'types', passed: 0, failed: 1 });
for (const part of chosen) results.push(await runPart(part));

mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(totalsFile, `${JSON.stringify(results, null, 1)}\n`);
checkClaims();

const counts = JSON.parse(readFileSync(countsFile, 'utf8'));
const { passed, failed, lines } = addUp(results, counts);
if (values['raise-counts']) writeFileSync(countsFile, `${JSON.stringify(raiseCounts(results, counts), null, 2)}\n`);
say('');
for (const line of lines) say(line);
say(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** Runs one part in a process of its own; `passed` is undefined when it gave no totals. */
async function runPart(part) {
  say(`\n== ${part} ==`);
  const json = join(root, 'out', `totals-${part.replace(' ', '-')}-${process.pid}.json`);
  const [name, kind] = part.split(' ');
  const args = kind === 'editor' ? ['run-editor.mjs', name] : ['run-mocha.mjs', name, '--strict'];
  const script = join(root, 'scripts', args[0]);
  const { code } = await run(process.execPath, [script, ...args.slice(1), '--json', json], {
    cwd: root,
    timeout: partLimit,
  });
  if (!existsSync(json)) return { part, failed: 0, note: `exit code ${code}` };
  const totals = JSON.parse(readFileSync(json, 'utf8'));
  rmSync(json);
  const note = totals.editor === undefined ? {} : { note: `editor: ${totals.editor}` };
  // A run that failed after its tests (a crash at the end) must not pass.
  return {
    part,
    passed: totals.passed,
    failed: code !== 0 && totals.failed === 0 ? 1 : totals.failed,
    tests: totals.tests,
    failures: totals.failures,
    ...note,
  };
}

/** docs/claims.md against what ran: only a whole run can say that a test did not. */
function checkClaims() {
  say('\n== claims ==');
  if (chosen.length < parts.length) {
    say('Not checked: docs/claims.md is held against a run of all parts.');
    return;
  }
  const found = checkPage(results);
  for (const fault of found.faults) say(fault);
  results.push(partOf(found));
}

async function provideSystemPackages() {
  const missing = await findMissingPackages(chosen);
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name);
  for (const { name, use } of missing) say(`${name} is missing: ${use}.`);
  if (process.env.PARLEY_INSTALL !== '1' && process.env.CI !== 'true') {
    finishWith(`Install with this one command (or run again with PARLEY_INSTALL=1):\n\n    ${installCommand(names)}\n`);
  }
  say(`Installing: ${installCommand(names)}`);
  try {
    await installPackages(names);
  } catch (error) {
    finishWith(error.message);
  }
}

/** Ends a run that could not begin: it has failed, and says so in the line of totals too. */
function finishWith(words) {
  say(words);
  say('0 passed, 1 failed');
  process.exit(1);
}
