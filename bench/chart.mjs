// Draws docs/pictures/keystroke.svg and docs/pictures/cold-start.svg from a result of `npm run bench -- lsp --json FILE`:
// `npm run bench -- chart FILE [--out FOLDER]`. `npm run bench -- page` draws them too.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { logChart } from './chart/log-chart.mjs';
import { coldStarts, keystrokes } from './chart/series.mjs';
import { root } from './load.mjs';

const formatX = (bytes) => (bytes >= 1e9 ? `${bytes / 1e9} GB` : bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} KB`);
const formatY = (ms) => (ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`);

/** The two pictures as {name, svg}; those of which nothing was measured are left out. */
export function pictures(result) {
  const { ours, peers } = result.versions;
  const names = { ours: `Parley ${ours.split(' ')[0]}`, ...Object.fromEntries(Object.entries(peers).map(([name, version]) => [name, `${name} ${version}`])) };
  return [
    { name: 'keystroke', title: 'One letter typed, until its diagnostics are there', xName: 'size of the document', yName: 'median time', series: keystrokes(result) },
    { name: 'cold-start', title: 'Start of the server, until every reference to one clause is found', xName: 'size of the workspace', yName: 'median time', series: coldStarts(result) },
  ].filter(({ series }) => series.length > 0).map(({ name, series, ...chart }) => {
    const named = series.map(({ name: server, points }) => ({ name: names[server] ?? server, points }));
    return { name, svg: logChart({ ...chart, series: named, formatX, formatY, description: inWords(named) }) };
  });
}

/** Writes them into a folder. */
export function draw(result, folder) {
  mkdirSync(folder, { recursive: true });
  for (const { name, svg } of pictures(result)) {
    const path = join(folder, `${name}.svg`);
    writeFileSync(path, svg);
    console.log(path);
  }
}

/** The figures of the picture, for those who do not see it. */
function inWords(series) {
  return series.map(({ name, points }) => `${name}: ${points.map(({ x, y }) => `${formatX(Number(x.toPrecision(2)))} ${formatY(Number(y.toPrecision(2)))}`).join(', ')}`).join('; ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals: [file] } = parseArgs({ allowPositionals: true, options: { out: { type: 'string', default: join(root, 'docs', 'pictures') } } });
  if (file === undefined) {
    console.error('Which result? npm run bench -- chart FILE (of `npm run bench -- lsp --json FILE`).');
    process.exitCode = 2;
  } else draw(JSON.parse(readFileSync(resolve(file), 'utf8')), resolve(values.out));
}
