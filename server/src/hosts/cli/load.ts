// Reads what the command line is asked to work on: the named files and folders, the files beside a named file (a reference
// may lead there), and the library.

import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createDocument, createSnapshot, type Document, mergeConfig, projectFileName, readProjectFile, rules, type Snapshot, withDocument } from '../../core/index.js';
import { decodeText } from '../decode.js';
import { readLibraryFolder } from '../node-host.js';
import { codeOf, listTreatyFiles } from '../node-files.js';
import { normalizeUri } from '../uris.js';
import type { Output } from './output.js';

export interface Loaded {
  readonly snapshot: Snapshot;
  /** Absolute paths of the files that were asked for, in order, with their documents. */
  readonly asked: readonly { readonly file: string; readonly document: Document }[];
  /** A path matched nothing or could not be read; it was complained about. */
  readonly failed: boolean;
}

export async function load(paths: readonly string[], output: Output): Promise<Loaded> {
  const asked = new Set<string>();
  const beside = new Set<string>();
  let failed = false;
  const complain = (text: string) => {
    output.complain(text);
    failed = true;
  };
  const folders = new Set([output.folder]);
  for (const given of paths) {
    const full = path.resolve(output.folder, given);
    const info = await stat(full).catch(codeOf);
    if (typeof info === 'string') {
      complain(`${given}: ${inWords(info)}`);
    } else if (info.isDirectory()) {
      folders.add(full);
      let unread = 0;
      const unreadable = (folder: string, code: string): void => {
        unread += 1;
        complain(`${path.relative(output.folder, folder) || '.'}: ${inWords(code)}`);
      };
      const files = await listTreatyFiles(full, { unreadable });
      if (files.length === 0 && unread === 0) complain(`${given}: no .treaty file in this folder`);
      for (const file of files) asked.add(file);
    } else {
      asked.add(full);
      for (const name of await readdir(path.dirname(full)).catch(() => [])) {
        if (name.endsWith('.treaty')) beside.add(path.join(path.dirname(full), name));
      }
    }
  }

  let snapshot = createSnapshot(await readProjectConfig([...folders], complain));
  for (const { uri, text } of await readLibraryFolder(output.library, undefined)) {
    snapshot = withDocument(snapshot, createDocument(uri, text, { library: true }));
  }
  const documents = new Map<string, Document>();
  for (const file of new Set([...asked, ...beside])) {
    const wanted = asked.has(file);
    const text = await readText(file, (why) => (wanted ? complain(`${path.relative(output.folder, file)}: ${why}`) : undefined));
    if (text === undefined) continue;
    const uri = fileUri(file);
    const document = createDocument(uri, text, { library: snapshot.documents.get(uri)?.library === true });
    snapshot = withDocument(snapshot, document);
    documents.set(file, document);
  }
  return { snapshot, failed, asked: [...asked].flatMap((file) => (documents.has(file) ? [{ file, document: documents.get(file) as Document }] : [])) };
}

/** What the working folder's `parley.json` says, and over it those of the folders that were asked for. */
async function readProjectConfig(folders: readonly string[], complain: (text: string) => void) {
  const files = [];
  for (const folder of folders) {
    const bytes = await readFile(path.join(folder, projectFileName)).catch(() => undefined);
    if (bytes) files.push(readProjectFile(bytes.toString('utf8'), { rules, folder: `${fileUri(folder)}/` }));
  }
  for (const { problems } of files) for (const problem of problems) complain(`${projectFileName}: ${problem}`);
  return mergeConfig(files.map(({ config }) => config));
}

export function fileUri(file: string): string {
  return normalizeUri(pathToFileURL(file).href);
}

/** What stands against reading a file, in words; the system's own code where there are none. */
function inWords(code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'not allowed to read it';
    case 'ELOOP':
      return 'its links lead in a circle';
    default:
      return `it cannot be read (${code})`;
  }
}

async function readText(file: string, complain: (why: string) => void): Promise<string | undefined> {
  const bytes = await readFile(file).catch(codeOf);
  if (typeof bytes === 'string') {
    complain(inWords(bytes));
    return undefined;
  }
  const decoded = decodeText(bytes);
  switch (decoded.kind) {
    case 'text':
      return decoded.text;
    case 'damaged':
      complain('not all of it is UTF-8; save it as UTF-8. It is checked with the damaged letters replaced');
      return decoded.text;
    case 'refused':
      complain('this is no text file (it holds NUL bytes); convert it to UTF-8 text first');
      return undefined;
  }
}
