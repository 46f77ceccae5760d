// Files of this machine for the server process and the command line. Unreadable folders count as empty; a folder that is
// reached twice (links) is read once.

import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { readableText } from './decode.js';

/** Folders nobody drafts in. */
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

/** Paths of the `.treaty` files under a folder, in order of name; empty when it cannot be read. */
export async function listTreatyFiles(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  await walk(folder, new Set(), found);
  return found;
}

async function walk(folder: string, seen: Set<string>, found: string[]): Promise<void> {
  const real = await realpath(folder).catch(() => undefined);
  if (real === undefined || seen.has(real)) return;
  seen.add(real);
  const entries: Dirent[] = await readdir(folder, { withFileTypes: true }).catch(() => []);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.isFile() || (entry.isSymbolicLink() && entry.name.endsWith('.treaty'))) {
      if (entry.name.endsWith('.treaty')) found.push(full);
    } else if ((entry.isDirectory() || entry.isSymbolicLink()) && !skipped.has(entry.name)) {
      await walk(full, seen, found);
    }
  }
}

/** A file's text; undefined when it is gone, unreadable, or no text. */
export async function readTreatyFile(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && readableText(bytes);
}
