// `parley-baseline.json`: the findings a team has accepted for now, so that it sees only new ones. A finding is known by its rule and
// the fingerprint of the words it stands in; the clause is written down for readers, and tells equal words apart.
// Invariants: reading never throws, what cannot be read is left out and said; what is written is sorted, one line a finding, and the
// same for the same findings.

import { getOrPut } from '../text/get-or-put.js';
import { isRecord, parseJson } from '../text/json.js';
import { pathUnder } from './config-of.js';
import type { Baseline, BaselineEntry, Known, KnownOfFile } from './types.js';

/** The file's name, in any folder: the nearest up the tree counts. */
export const baselineFileName = 'parley-baseline.json';

/** What a baseline knows of a document; undefined when nothing. */
export function knownIn(baseline: Baseline | undefined, uri: string): KnownOfFile | undefined {
  const path = baseline && pathUnder(baseline.folder, uri);
  return path === undefined ? undefined : baseline?.files.get(path);
}

/** Entries that say the same but for the count are joined. */
export function createBaseline(folder: string, entries: readonly BaselineEntry[]): Baseline {
  const joined = joinedInOrder(entries);
  const files = new Map<string, Map<string, Map<string, Known>>>();
  for (const { file, rule, clause, fingerprint, count } of joined) {
    const rules = getOrPut(files, file, () => new Map<string, Map<string, Known>>());
    const prints = getOrPut(rules, rule, () => new Map<string, Known>());
    prints.set(fingerprint, [...(prints.get(fingerprint) ?? []), { clause, count }]);
  }
  return { folder, entries: joined, files };
}

/** The text of the file. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = joinedInOrder(entries).map(({ file, rule, clause, fingerprint, count }) => `    ${JSON.stringify({ file, rule, clause, fingerprint, count })}`);
  return `{\n  "version": 1,\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}

export function readBaseline(text: string, folder: string): { readonly baseline: Baseline; readonly problems: readonly string[] } {
  const value = parseJson(text.replace(/^\uFEFF/, ''));
  const findings = isRecord(value) ? value['findings'] : undefined;
  if (!isRecord(value) || !Array.isArray(findings)) return { baseline: createBaseline(folder, []), problems: ['This is no baseline, so nothing is left out; "parley check --write-baseline" makes one.'] };
  if (value['version'] !== 1) return { baseline: createBaseline(folder, []), problems: [`This version of Parley reads baselines of version 1, not ${JSON.stringify(value['version'] ?? null)}, so nothing is left out; "parley check --write-baseline" makes a new one.`] };
  const entries = findings.flatMap((each: unknown) => readEntry(each) ?? []);
  const left = findings.length - entries.length;
  return { baseline: createBaseline(folder, entries), problems: left === 0 ? [] : [`${left} of its ${findings.length} entries cannot be read and count for nothing; "parley check --write-baseline" writes it anew.`] };
}

function readEntry(value: unknown): BaselineEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { file, rule, clause, fingerprint, count } = value;
  if (typeof file !== 'string' || typeof rule !== 'string' || typeof clause !== 'string' || typeof fingerprint !== 'string') return undefined;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) return undefined;
  return { file, rule, clause, fingerprint, count };
}

/** By file, rule, words, clause: a clause that is numbered anew changes its own lines and moves none. */
function joinedInOrder(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const known = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.file, entry.rule, entry.fingerprint, entry.clause]);
    const before = known.get(key);
    known.set(key, before ? { ...before, count: before.count + entry.count } : entry);
  }
  return [...known.values()].sort((a, b) => byWord(a.file, b.file) || byWord(a.rule, b.rule) || byWord(a.fingerprint, b.fingerprint) || byWord(a.clause, b.clause));
}

/** The same on every machine, whatever its language. */
function byWord(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
