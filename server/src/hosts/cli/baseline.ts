// `parley check --baseline FILE`, `--write-baseline [FILE]`: the findings a team has accepted for now.
// Invariant: what is written for the files that were checked is all that was found in them; of files that were not checked and are
// still there, what was known stays known.

import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Baseline, baselineFileName, type BaselineEntry, checkDocument, configOf, type Document, type Finding, levelIn, pathUnder, readBaseline, rules, type Snapshot, writeBaseline } from '../../core/index.js';
import { folderUri } from '../node-files.js';
import { type Output, UsageError } from './output.js';

/** Arguments in which `--write-baseline` has its value: the word behind it when that ends in `.json`, else ''. */
export function withValues(args: readonly string[]): readonly string[] {
  return args.flatMap((arg, i) => {
    if (arg === '--write-baseline') return [`--write-baseline=${args[i + 1]?.endsWith('.json') ? args[i + 1] : ''}`];
    return args[i - 1] === '--write-baseline' && arg.endsWith('.json') ? [] : [arg];
  });
}

/** Absolute path of the file to write: the one named with `--write-baseline`, else with `--baseline`; undefined when none is to be written. */
export function fileToWrite(value: string | undefined, given: string | undefined, output: Output): string | undefined {
  return value === undefined ? undefined : path.resolve(output.folder, value === '' ? (given ?? baselineFileName) : value);
}

/** The one that is named; throws what is said to the user when it is not there. */
export async function readGiven(file: string, output: Output): Promise<{ readonly baseline: Baseline; readonly problems: readonly string[] }> {
  const full = path.resolve(output.folder, file);
  const text = await readFile(full, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(`--baseline: ${file} is not there or cannot be read`);
  return readBaseline(text, folderUri(path.dirname(full)));
}

interface Checked {
  readonly file: string;
  readonly document: Document;
}

/** Writes what is found, of findings that `isWanted`, and says so. False when a file lies where the baseline cannot speak of it. */
export async function writeFor(snapshot: Snapshot, checked: readonly Checked[], target: string, output: Output, isWanted: (finding: Finding) => boolean): Promise<boolean> {
  const folder = folderUri(path.dirname(target));
  const found: BaselineEntry[] = [];
  const names = new Set<string>();
  let isWhole = true;
  for (const { file, document } of checked) {
    const name = pathUnder(folder, document.uri);
    if (name === undefined) {
      output.complain(`${path.relative(output.folder, file)}: lies outside the folder of the baseline, which does not speak of it`);
      isWhole = false;
      continue;
    }
    names.add(name);
    for (const { rule, citation, fingerprint = '' } of checkDocument(snapshot, document, { fingerprints: true, asDraft: true }).filter(isWanted)) found.push({ file: name, rule, clause: citation, fingerprint, count: 1 });
  }
  const before = await readFile(target, 'utf8').catch(() => undefined);
  const others = before === undefined ? [] : readBaseline(before, folder).baseline.entries.filter(({ file }) => !names.has(file));
  const kept = await Promise.all(others.map(async (entry) => ((await isThere(path.join(path.dirname(target), entry.file))) ? [entry] : [])));
  await writeFile(target, writeBaseline([...found, ...kept.flat()]));
  output.print(`${path.relative(output.folder, target)}: ${counted(found.length, 'finding')} of ${counted(checked.length, 'file')} written; from now on only others are shown\n`);
  return isWhole;
}

/** The folders whose baselines speak of these files, and how many of the findings they know are there no more: their words changed, or they were mended. */
export async function outdated(snapshot: Snapshot, checked: readonly (Checked & { readonly known: readonly Finding[] })[]): Promise<readonly { readonly folder: string; readonly count: number }[]> {
  const left = new Map<Baseline, number>();
  const names = new Map<Baseline, Set<string>>();
  for (const { document, known } of checked) {
    const config = configOf(snapshot, document);
    const { baseline } = config;
    const name = baseline && pathUnder(baseline.folder, document.uri);
    if (!baseline || name === undefined) continue;
    names.set(baseline, (names.get(baseline) ?? new Set()).add(name));
    const off = new Set(rules.filter((rule) => levelIn(config, rule) === 'off').map(({ name: rule }) => rule));
    const all = baseline.entries.reduce((sum, { file, rule, count }) => sum + (file === name && !off.has(rule) ? count : 0), 0);
    left.set(baseline, (left.get(baseline) ?? 0) + all - known.length);
  }
  return Promise.all(
    [...left].map(async ([baseline, count]) => {
      const gone = await Promise.all(baseline.entries.filter(({ file }) => !names.get(baseline)?.has(file)).map(async (entry) => ((await isThere(path.join(folderPath(baseline), entry.file))) ? 0 : entry.count)));
      return { folder: folderPath(baseline), count: gone.reduce((sum, each) => sum + each, count) };
    }),
  );
}

/** Absolute path of the baseline's own folder. */
function folderPath({ folder }: Baseline): string {
  return fileURLToPath(folder);
}

/** `1 finding`, `2 findings`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(() => true, () => false);
}
