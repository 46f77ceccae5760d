// Draws docs/pictures/keystroke.svg and docs/pictures/cold-start.svg from a result of `npm run bench -- lsp --json FILE`:
// `npm run bench -- chart FILE [--out FOLDER]`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { logChart } from './chart/log-chart.mjs';
import { coldStarts, keystrokes } from './chart/series.mjs';
import { root } from './load.mjs';

const { values, positionals: [file] } = parseArgs({ allowPositionals: true, options: { out: { type: 'string', default: join(root, 'docs', 'pictures') } } });
if (file === undefined) {
  console.error('Which result? npm run bench -- chart FILE (of `npm run bench -- lsp --json FILE`).');
  process.exitCode = 2;
} else draw(JSON.parse(readFileSync(resolve(file), 'utf8')), resolve(values.out));

function draw(result, folder) {
  const formatX = (bytes) => (bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} KB`);
  const formatY = (ms) => (ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`);
  const common = { formatX, formatY, yName: 'median' };
  mkdirSync(folder, { recursive: true });
  for (const { name, ...chart } of [
    { name: 'keystroke', title: 'A letter typed, until its diagnostics are there', xName: 'size of the document', series: keystrokes(result) },
    { name: 'cold-start', title: 'Start of the server, until all references are found', xName: 'size of the workspace', series: coldStarts(result) },
  ]) {
    const path = join(folder, `${name}.svg`);
    writeFileSync(path, logChart({ ...common, ...chart, description: inWords(chart.series, formatX) }));
    console.log(path);
  }
}

/** The figures of the picture, for those who do not see it. */
function inWords(series, formatX) {
  return series.map(({ name, points }) => `${name}: ${points.map(({ x, y }) => `${formatX(Number(x.toPrecision(2)))} ${Number(y.toPrecision(2))} ms`).join(', ')}`).join('; ');
}
