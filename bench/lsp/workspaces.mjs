// The folders that are measured: real agreements written by the harness in each server's format, with what it knows of them.
// Invariant: a folder that holds less than its size promises is told of by name; a comparison never runs on less.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../scripts/lib/run.mjs';
import { corpusOf } from './places.mjs';

/** {workspaces: [{format, size, folder, manifest}], short: what is too small, in words}. Where the harness' suite looks for them. */
export async function makeWorkspaces({ harness, corpus, scratch, chosen, servers, say }) {
  const workspaces = [];
  const short = [];
  for (const size of chosen) {
    const formats = new Set(servers.filter((server) => server.sizes.includes(size.id)).map(({ format }) => format));
    const all = Math.max(450, size.treaties ?? 0);
    const xml = corpusOf(corpus, all, scratch);
    for (const format of formats) {
      const folder = join(scratch, 'work', `${format}-${size.id}`);
      const amount = size.bigMB === undefined ? ['--size', String(size.treaties)] : ['--big-mb', String(size.bigMB)];
      const { code, output } = await run(process.execPath, ['--max-old-space-size=12288', join(harness, 'gen-workspace.mjs'), '--corpus', xml, '--format', format, '--out', folder, ...amount], { quiet: true });
      if (code !== 0 || !existsSync(`${folder}.manifest.json`)) throw new Error(`The workspace ${format}-${size.id} could not be made:\n${output}`);
      const manifest = withHeadings(folder, JSON.parse(readFileSync(`${folder}.manifest.json`, 'utf8')));
      workspaces.push({ format, size: size.id, folder, manifest });
      short.push(...lacking(size, format, manifest));
      say(`${format}-${size.id}: ${manifest.totals.files} files, ${(manifest.totals.bytes / 1e6).toFixed(1)} MB; ${manifest.probes.map(({ name, file }) => `${name} ${kilobytes(manifest, file)} KB`).join(', ')}`);
    }
  }
  return { workspaces, short };
}

/**
 * The symbol that is asked for, by its whole heading as in the Markdown format (`Article 7. Scope`): the harness' treaty format
 * expects `Article 7` alone, which is no name our server gives.
 */
function withHeadings(folder, manifest) {
  const { lastSymbol } = manifest;
  if (manifest.formatName !== 'treaty') return manifest;
  const heading = readFileSync(join(folder, lastSymbol.file), 'utf8').split('\n')[lastSymbol.line];
  const named = { ...manifest, lastSymbol: { ...lastSymbol, name: heading } };
  writeFileSync(`${folder}.manifest.json`, JSON.stringify(named));
  return named;
}

/** `promised` names totals (`files`, `bytes`) and probes (`median`, `largest`, `big`). */
function lacking({ id, promised }, format, manifest) {
  return Object.entries(promised).flatMap(([name, least]) => {
    const probe = manifest.probes.find((each) => each.name === name);
    const found = manifest.totals[name] ?? (probe === undefined ? 0 : manifest.files.find(({ path }) => path === probe.file).bytes);
    return found >= least ? [] : [`${format}-${id}: ${name} ${found} of ${least}`];
  });
}

function kilobytes(manifest, file) {
  return (manifest.files.find(({ path }) => path === file).bytes / 1000).toFixed(0);
}
