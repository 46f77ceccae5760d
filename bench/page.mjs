// `npm run bench -- page [FILE…]`: keeps results of `npm run bench -- --json FILE`, `npm run bench -- lsp --json FILE`, `npm run bench -- views --json FILE`
// and `npm run fuzz -- --json FILE` in bench/results and makes from what is kept there the figures of docs/performance.md and its two pictures. Without FILE from what is kept.
// Invariant: no figure of those parts is written by hand; `npm test` makes them again and compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { draw } from './chart.mjs';
import { root } from './load.mjs';
import { compactInProcess, compactLsp, compactViews, written } from './page/compact.mjs';
import { withSections } from './page/sections.mjs';

const results = { inProcess: join(root, 'bench', 'results', 'in-process.json'), lsp: join(root, 'bench', 'results', 'lsp.json'), views: join(root, 'bench', 'results', 'views.json'), fuzz: join(root, 'bench', 'results', 'fuzz.json') };
const page = join(root, 'docs', 'performance.md');

/** What is kept: {inProcess?, lsp?, views?, fuzz?}. */
export function readResults() {
  return Object.fromEntries(Object.entries(results).filter(([, path]) => existsSync(path)).map(([name, path]) => [name, JSON.parse(readFileSync(path, 'utf8'))]));
}

function main(files) {
  const given = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const inProcess = given.filter(({ rows }) => rows !== undefined);
  const lsp = given.filter(({ goals }) => goals !== undefined);
  const views = given.filter((result) => result.views !== undefined);
  const fuzz = given.filter(({ workspaces }) => workspaces !== undefined);
  if (inProcess.length + lsp.length + views.length + fuzz.length < given.length || [lsp, views, fuzz].some(({ length }) => length > 1)) {
    console.error('Files are results of `npm run bench -- --json FILE`, and one each of `npm run bench -- lsp --json FILE`, `npm run bench -- views --json FILE` and `npm run fuzz -- --json FILE`.');
    return 2;
  }
  if (inProcess.length > 0) keep(results.inProcess, compactInProcess(inProcess));
  if (lsp.length > 0) keep(results.lsp, compactLsp(lsp[0]));
  if (views.length > 0) keep(results.views, compactViews(views[0]));
  if (fuzz.length > 0) keep(results.fuzz, fuzz[0]);
  const kept = readResults();
  writeFileSync(page, withSections(readFileSync(page, 'utf8'), kept));
  console.log(page);
  if (kept.lsp !== undefined) draw(kept.lsp, join(root, 'docs', 'pictures'));
  return 0;
}

function keep(path, result) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, written(result));
  console.log(path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
