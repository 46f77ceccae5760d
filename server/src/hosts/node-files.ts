// Files of this machine for the server process and the command line. A folder or file that is reached twice (links) counts
// once, by its real place where there is one; links are followed after everything else. What cannot be read is told to
// whoever wants to know, and counts as empty.

import { type Dirent, readFileSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { skippedFolders } from '../lsp/host.js';
import { readableText } from './decode.js';
import { normalizeUri } from './uris.js';

export interface ListOptions {
  /** A folder under the given one, or itself, that cannot be read. */
  readonly unreadable?: (folder: string, code: string) => void;
}

/** The normalised address of a file or folder. */
export function fileUri(file: string): string {
  return normalizeUri(pathToFileURL(file).href);
}

/** The normalised address of a folder, with a slash at its end. */
export function folderUri(folder: string): string {
  return `${fileUri(folder).replace(/\/$/, '')}/`;
}

/** Paths of the `.treaty` files under a folder, in order of name, those behind links last. */
export async function listTreatyFiles(folder: string, options: ListOptions = {}): Promise<readonly string[]> {
  const walk: Walk = { seen: new Set(), found: [], links: [], unreadable: options.unreadable ?? (() => undefined) };
  await walkFolder(walk, folder);
  for (let link = walk.links.shift(); link !== undefined; link = walk.links.shift()) await followLink(walk, link);
  return walk.found;
}

/** Paths of the `.treaty` files in the folder of a file, itself among them when it is one; empty when the folder cannot be read. */
export async function listBesideFile(file: string): Promise<readonly string[]> {
  const folder = path.dirname(file);
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.treaty')).sort().map((name) => path.join(folder, name));
}

interface Walk {
  /** Real paths of folders and files. */
  readonly seen: Set<string>;
  readonly found: string[];
  readonly links: string[];
  readonly unreadable: (folder: string, code: string) => void;
}

async function walkFolder(walk: Walk, folder: string): Promise<void> {
  let entries: Dirent[];
  let real: string;
  try {
    real = await realpath(folder);
    if (walk.seen.has(real)) return;
    walk.seen.add(real);
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    walk.unreadable(folder, codeOf(error));
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.isSymbolicLink()) walk.links.push(full);
    // No link, so its real place is that of its folder: nothing to ask the disk for.
    else if (entry.isFile() && entry.name.endsWith('.treaty')) addReal(walk, full, path.join(real, entry.name));
    else if (entry.isDirectory() && !skippedFolders.test(`/${entry.name}/`)) await walkFolder(walk, full);
  }
}

/** A link that leads nowhere, or in a circle, is no file. */
async function followLink(walk: Walk, link: string): Promise<void> {
  const info = await stat(link).catch(() => undefined);
  if (info?.isDirectory() && !skippedFolders.test(`${link}/`)) await walkFolder(walk, link);
  else if (info?.isFile() && link.endsWith('.treaty')) await addFile(walk, link);
}

async function addFile(walk: Walk, file: string): Promise<void> {
  addReal(walk, file, await realpath(file).catch(() => file));
}

function addReal(walk: Walk, file: string, real: string): void {
  if (walk.seen.has(real)) return;
  walk.seen.add(real);
  walk.found.push(file);
}

/** A file's text; undefined when it is gone, unreadable, or no text. */
export async function readTreatyFile(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && readableText(bytes);
}

/** The same at once. */
export function readTreatyFileNow(file: string): string | undefined {
  try {
    return readableText(readFileSync(file));
  } catch {
    // Gone or unreadable.
    return undefined;
  }
}

/** `ENOENT` and its like; `error` for anything else. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'error';
}
