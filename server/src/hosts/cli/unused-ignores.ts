// What `parley check` says of entries of `ignore` in parley.json that silence nothing.
// Invariant: only of an entry all of whose files were checked in this call; the exit code does not hang on it.

import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { type Document, type Finding, type Ignore, projectFileName, type Snapshot, speaksOf, unusedEntries } from '../../core/index.js';
import { fileUri, listTreatyFiles } from '../node-files.js';

export interface UnusedIgnore {
  /** Absolute path of the parley.json. */
  readonly file: string;
  readonly words: string;
}

/** `findings`: with the silenced ones. */
export async function unusedIgnores(snapshot: Snapshot, checked: readonly { readonly document: Document; readonly findings: readonly Finding[] }[]): Promise<readonly UnusedIgnore[]> {
  const asked = new Set(checked.map(({ document }) => document.uri));
  const lists = new Map<string, Promise<readonly string[]>>();
  const all = await Promise.all(
    unusedEntries(snapshot, checked).map(async ({ ignore, rules, noFile }) => {
      const folder = fileURLToPath(ignore.folder);
      const list = lists.get(folder) ?? listTreatyFiles(folder);
      lists.set(folder, list);
      const others = (await list).map(fileUri).filter((uri) => !asked.has(uri) && speaksOf(ignore, uri));
      return others.length > 0 ? [] : [{ file: path.join(folder, projectFileName), words: wordsOf(ignore, rules, noFile) }];
    }),
  );
  return all.flat();
}

function wordsOf({ rules, files }: Ignore, unused: readonly string[], noFile: boolean): string {
  const entry = `the entry of "ignore" for ${quoted(files)}`;
  if (noFile) return `${entry} matches no file; correct the paths, which count from the folder of this parley.json, or remove the entry`;
  const nothing = unused.includes('*') ? 'no rule finds anything there' : `${quoted(unused)} ${unused.length === 1 ? 'finds' : 'find'} nothing there`;
  const mend = unused.length === rules.length ? 'remove the entry' : 'take the name out of it';
  return `${entry} silences too much: ${nothing}, and left standing it would hide a fault that comes later; ${mend}`;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}
