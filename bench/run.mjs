// The figures: `npm run bench [-- --json FILE] [--sizes korea,1mb,10mb …] [--only core,edits,rename,memory,cold,client,server] [--quick]
// [--seconds N] [--margin N] [--held] [--lsp FILE] [--treaties 450,5000] [--edits 100000] [--no-build]`. `npm run bench -- NAME …` runs
// bench/NAME.mjs or bench/NAME.ts instead, with the rest of the words (`lsp`, `views`, `key`, `page`, `chart`, `held`, `citations`, `corpus`, `drawn`).
// Every time is given as a ratio to a newline scan of the same text in the same process: figures of two machines, or of two
// days, can then be compared. Invariants: texts are made the same way in every run; a text shorter than its name says is an error;
// nothing is written but the JSON asked for. --seconds N is how long one row may take; --margin N makes the run fail over N times a
// budget; without it budgets are printed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from '../esbuild.mjs';
import { judge, ofServer, overview } from './budgets.mjs';
import { holdRows, readHeld } from './hold.mjs';
import { jobsOf } from './jobs.mjs';
import { bundle, loadCore, machine, root, versionOfOurs } from './load.mjs';
import { printFindings, printHeld, printOverview, printRows, printRules } from './print.mjs';
import { findCorpus } from './real-agreements.mjs';
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
      lsp: { type: 'string', default: join(root, 'bench', 'results', 'lsp.json') },
      treaties: { type: 'string', default: '450' },
      edits: { type: 'string', default: '100000' },
      margin: { type: 'string' },
      held: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      seconds: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
    },
  });
  const held = values.held ? readHeld() : undefined;
  const meta = values['no-build'] ? undefined : await buildAll();
  const corpus = findCorpus(values.corpus);
  const sizes = held === undefined ? values.sizes?.split(',') : [...new Set(held.flatMap(({ text }) => text ?? []))];
  const { texts, notes } = benchTexts({ corpus, sizes });
  const here = machine();
  const version = versionOfOurs();
  console.log(`Parley ${version}; ${here.cpu}, ${here.cores} cores, ${here.memoryGb} GB, Node ${here.node}, ${here.os}`);
  for (const note of notes) console.log(note);
  const core = await loadCore();
  printRules(core.rules);
  const margin = Number(values.margin ?? 1);
  const jobs = jobsOf(core, { texts, corpus, harness: values.harness, meta, quick: values.quick, seconds: values.seconds && Number(values.seconds), treaties: values.treaties.split(','), edits: Number(values.edits), only: values.only?.split(',') });
  if (held !== undefined) return printHeld(await holdRows(jobs, held, margin), margin);

  const rows = [];
  const findings = {};
  const failed = [];
  for (const job of jobs) {
    try {
      const measured = await job.run({});
      printRows(job.title, measured.rows);
      rows.push(...measured.rows);
      if (measured.findings !== undefined) printFindings(job.text.name, (findings[job.text.name] = measured.findings));
    } catch (error) {
      // The others are measured all the same.
      console.error(`\n${job.title}: ${error?.stack ?? error}`);
      failed.push(job);
      rows.push(...job.ids.map((id) => ({ id, what: id, where: job.part, ...(job.text === undefined ? {} : { text: job.text.name }), missing: String(error?.message ?? error).split('\n')[0] })));
    }
    // After each job: a run that is ended early leaves what it has.
    if (values.json !== undefined) {
      mkdirSync(dirname(resolve(values.json)), { recursive: true });
      const result = { machine: here, version, notes, quick: values.quick, rules: core.rules.map(({ name }) => name), rows, findings, budgets: judge(rows) };
      writeFileSync(values.json, `${JSON.stringify(result, null, 1)}\n`);
    }
  }
  const lsp = existsSync(values.lsp) ? JSON.parse(readFileSync(values.lsp, 'utf8')) : undefined;
  // Of some parts or texts only what was measured is of interest.
  const isWhole = values.only === undefined && values.sizes === undefined;
  const lines = overview(rows, lsp);
  printOverview(isWhole ? lines : lines.filter(({ group, ok }) => ok !== undefined && group !== ofServer), lsp);
  const judged = judge(rows, margin);
  for (const { title } of failed) console.error(`Not measured to the end: ${title}`);
  return failed.length > 0 || (values.margin !== undefined && judged.some(({ ok }) => !ok)) ? 1 : 0;
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
