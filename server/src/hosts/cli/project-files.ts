// The `parley.json` files above the files that are checked, as the editor finds them: those of a file's folder and of all folders above it.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type FolderConfig, projectFileName, readProjectFile, rules } from '../../core/index.js';
import { fileUri } from '../node-files.js';

/** `folders`: absolute paths of the folders that hold the files. A file that is not there or cannot be read says nothing. */
export async function readProjectFiles(folders: ReadonlySet<string>, complain: (file: string, problem: string) => void): Promise<readonly FolderConfig[]> {
  const read = await Promise.all([...withParents(folders)].map(async (folder) => ({ folder, bytes: await readFile(path.join(folder, projectFileName)).catch(() => undefined) })));
  return read.flatMap(({ folder, bytes }) => {
    if (!bytes) return [];
    const address = `${fileUri(folder).replace(/\/$/, '')}/`;
    const { config, problems } = readProjectFile(bytes.toString('utf8'), { rules, folder: address });
    for (const problem of problems) complain(path.join(folder, projectFileName), problem);
    return [{ folder: address, config }];
  });
}

function withParents(folders: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const folder of folders) {
    for (let at = folder; !all.has(at); at = path.dirname(at)) all.add(at);
  }
  return all;
}
