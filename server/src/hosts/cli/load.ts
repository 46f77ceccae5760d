// Reads what the command line is asked to work on: the named files and folders, the files beside a named file (a reference
// may lead there), and the library.

import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Config, createConfigs, createDocument, createSnapshot, type Document, emptyConfig, type Snapshot, withConfigs, withDocument } from '../../core/index.js';
import { decodeText } from '../decode.js';
import { readLibraryFolder } from '../node-host.js';
import { codeOf, fileUri, listTreatyFiles } from '../node-files.js';
import type { Output } from './output.js';
import { readProjectFiles } from './project-files.js';

export interface Loaded {
  readonly snapshot: Snapshot;
  /** Absolute paths of the files that were asked for, in order, with their documents. */
  readonly asked: readonly { readonly file: string; readonly document: Document }[];
  /** A path matched nothing or could not be read; it was complained about. */
  readonly failed: boolean;
}

export interface LoadOptions {
  /** What the call itself sets; it goes before what `parley.json` files say. */
  readonly user?: Partial<Config>;
  /** False: no `parley-baseline.json` is looked for. */
  readonly baselines?: boolean;
}

export async function load(paths: readonly string[], output: Output, { user = {}, baselines = true }: LoadOptions = {}): Promise<Loaded> {
  const asked = new Set<string>();
  const beside = new Set<string>();
  let failed = false;
  const complain = (text: string) => {
    output.complain(text);
    failed = true;
  };
  for (const given of paths) {
    const full = path.resolve(output.folder, given);
    const info = await stat(full).catch(codeOf);
    if (typeof info === 'string') {
      complain(`${given}: ${inWords(info)}`);
    } else if (info.isDirectory()) {
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

  const files = new Set([...asked, ...beside]);
  const folders = await readProjectFiles(new Set([...files].map((file) => path.dirname(file))), baselines, (file, problem) => complain(`${path.relative(output.folder, file)}: ${problem}`));
  let snapshot = withConfigs(createSnapshot(emptyConfig), createConfigs({ user, folders }));
  for (const { uri, text } of await readLibraryFolder(output.library, undefined)) {
    snapshot = withDocument(snapshot, createDocument(uri, text, { library: true }));
  }
  const documents = new Map<string, Document>();
  for (const file of files) {
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
