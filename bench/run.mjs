// The figures: `npm run bench [-- --json FILE] [--sizes korea,1mb,10mb …] [--only core,edits,rename,memory,cold,client,server] [--quick] [--margin N]
// [--treaties 450,5000] [--edits 100000] [--no-build]`. `npm run bench -- NAME …` runs bench/NAME.mjs or bench/NAME.ts instead, with
// the rest of the words (`lsp`, `chart`, `citations`, `corpus`).
// Every time is given as a ratio to a newline scan of the same text in the same process: figures of two machines, or of two
// days, can then be compared. Invariants: texts are made the same way in every run; a text shorter than its name says is an error;
// nothing is written but the JSON asked for. --margin N makes the run fail over N times a budget; without it budgets are printed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from '../esbuild.mjs';
import { measureActivation } from './activation.mjs';
import { judge } from './budgets.mjs';
import { measureCold } from './cold.mjs';
import { measureCore } from './core.mjs';
import { measureEdits, measureRename } from './edits.mjs';
import { bundle, loadCore, machine, root, versionOfOurs } from './load.mjs';
import { measureMemory } from './memory.mjs';
import { findCorpus } from './real-agreements.mjs';
import { printBudgets, printBundles, printFindings, printRows } from './print.mjs';
import { measureServer } from './server.mjs';
import { bundleSizes } from './sizes.mjs';
import { benchTexts } from './texts.mjs';

const [first] = process.argv.slice(2);
if (first !== undefined && !first.startsWith('-')) process.exitCode = await runOther(first, process.argv.slice(3));
else process.exitCode = await main();

async function main() {
  const { values } = parseArgs({
    options: {
      json: { type: 'string' },
      sizes: { type: 'string' },
      only: { type: 'string' },
      corpus: { type: 'string' },
      harness: { type: 'string' },
      treaties: { type: 'string', default: '450' },
      edits: { type: 'string', default: '100000' },
      margin: { type: 'string' },
      quick: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
    },
  });
  const meta = values['no-build'] ? undefined : await buildAll();
  const corpus = findCorpus(values.corpus);
  const { texts, notes } = benchTexts({ corpus, sizes: values.sizes?.split(',') });
  const here = machine();
  const version = versionOfOurs();
  console.log(`Parley ${version}; ${here.cpu}, ${here.cores} cores, ${here.memoryGb} GB, Node ${here.node}, ${here.os}`);
  for (const note of notes) console.log(note);
  const budgetMs = values.quick ? 1500 : 8000;
  const core = await loadCore();
  console.log(`${core.rules.length} rules, all on: ${core.rules.map(({ name }) => name).join(', ')}`);
  const rows = [];
  const findings = {};
  const wants = (part) => values.only === undefined || values.only.split(',').includes(part);
  const take = (title, measured) => {
    printRows(title, measured);
    rows.push(...measured);
  };
  for (const text of texts) {
    const size = `${text.name} (${inWords(text.text)})`;
    if (wants('core')) {
      const measured = measureCore(core, text, { budgetMs });
      take(`In process, ${size}`, measured.rows);
      printFindings(text.name, (findings[text.name] = measured.findings));
    }
    if (wants('edits')) take(`Edits to diagnostics, in process, ${size}`, measureEdits(core, text, { budgetMs, ...(values.quick ? { edits: 600 } : {}) }));
    if (wants('rename') && text.name === '10mb') take(`A term of a thousand uses, ${size}`, measureRename(core, text, { budgetMs }));
    if (wants('memory') && /^(?:(?:cyrillic-)?10mb|1mb)$/u.test(text.name)) take(`Memory, in a process of its own, ${size}`, measureMemory(text, { edits: Number(values.edits), budgetMs }));
    if (wants('server')) take(`dist/server.js over stdio, ${size}`, await measureServer(core, text, { budgetMs }));
  }
  if (wants('cold')) for (const count of values.treaties.split(',')) take(`Cold workspace, in process`, await measureCold(core, Number(count), { harness: values.harness, corpus, budgetMs }));
  if (wants('client')) take('The desktop client, a process each', measureActivation());
  const bundles = bundleSizes(meta);
  printBundles(bundles);
  const judged = judge([...rows, ...bundles], Number(values.margin ?? 1));
  printBudgets(judged);
  if (values.json !== undefined) {
    mkdirSync(dirname(resolve(values.json)), { recursive: true });
    writeFileSync(values.json, `${JSON.stringify({ machine: here, version, notes, rows, findings, bundles, budgets: judged }, null, 1)}\n`);
  }
  return values.margin !== undefined && judged.some(({ ok }) => !ok) ? 1 : 0;
}

/** Another benchmark of this folder, in a process of its own. Its exit code; 2 when there is none of that name. */
async function runOther(name, rest) {
  if (!/^[a-z][a-z-]*$/u.test(name)) return usage(name);
  const script = join(root, 'bench', `${name}.mjs`);
  if (existsSync(script)) return spawnSync(process.execPath, [script, ...rest], { stdio: 'inherit' }).status ?? 1;
  const typed = join(root, 'bench', `${name}.ts`);
  if (!existsSync(typed)) return usage(name);
  const scratch = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const outfile = join(scratch, `${name}.mjs`);
    await bundle({ entryPoints: [typed], outfile, platform: 'node' });
    return spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit', cwd: root }).status ?? 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function usage(name) {
  console.error(`No benchmark "${name}": bench/${name}.mjs or bench/${name}.ts does not exist. Without a name, the figures of the core and the server.`);
  return 2;
}

function inWords(text) {
  return text.length >= 1e6 ? `${(text.length / 1e6).toFixed(1)} million characters` : `${Math.round(text.length / 1000)} thousand characters`;
}
