// The figures: `npm run bench [-- --json FILE] [--sizes korea,1mb,10mb] [--only core|server] [--no-build] [--quick]`.
// `npm run bench -- NAME …` runs bench/NAME.mjs or bench/NAME.ts instead, with the rest of the words (`citations`).
// Every time is given as a ratio to a newline scan of the same text in the same process: figures of two machines, or of two
// days, can then be compared. Invariant: texts are made the same way in every run; nothing is written but the JSON asked for.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from '../esbuild.mjs';
import { measureCore } from './core.mjs';
import { bundle, loadCore, root } from './load.mjs';
import { printBundles, printRows } from './print.mjs';
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
      quick: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
    },
  });
  const meta = values['no-build'] ? undefined : await buildAll();
  const { texts, notes } = benchTexts({
    corpus: values.corpus ?? process.env.PARLEY_CORPUS ?? join(root, '..', 'shared', 'corpus', 'tota-odd.tar.xz'),
    sizes: values.sizes?.split(','),
  });
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    os: `${process.platform} ${process.arch}`,
  };
  console.log(`${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, Node ${machine.node}, ${machine.os}`);
  for (const note of notes) console.log(note);
  const budgetMs = values.quick ? 1500 : 8000;
  const rows = [];
  const core = await loadCore();
  if (values.only !== 'server') {
    for (const text of texts) {
      const measured = measureCore(core, text, { budgetMs });
      printRows(`In process, ${text.name} (${size(text.text)})`, measured);
      rows.push(...measured);
    }
  }
  if (values.only !== 'core') {
    for (const text of texts) {
      const measured = await measureServer(core, text, { budgetMs });
      printRows(`dist/server.js over stdio, ${text.name} (${size(text.text)})`, measured);
      rows.push(...measured);
    }
  }
  const bundles = bundleSizes(meta);
  printBundles(bundles);
  if (values.json !== undefined) {
    mkdirSync(dirname(resolve(values.json)), { recursive: true });
    writeFileSync(values.json, `${JSON.stringify({ machine, notes, rows, bundles }, null, 1)}\n`);
  }
  const over = rows.filter((row) => row.budget !== undefined && row.ratio > row.budget);
  const judged = rows.some((row) => row.budget !== undefined);
  console.log(!judged ? '\nNothing with a budget was measured (the budgets are those of 10 MB).' : over.length === 0 ? '\nWithin every budget.' : `\nOver budget: ${over.map((row) => `${row.text} ${row.where} ${row.what} ${row.ratio.toFixed(1)}x of ${row.budget}x`).join('; ')}`);
  return 0;
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

function size(text) {
  return text.length >= 1e6 ? `${(text.length / 1e6).toFixed(1)} million characters` : `${Math.round(text.length / 1000)} thousand characters`;
}
