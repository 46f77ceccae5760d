// The `parley.json` and `parley-baseline.json` files above the files that are checked, as the editor finds them: those of a file's folder
// and of all folders above it.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { baselineFileName, type FolderConfig, folderConfig, projectFileName, readBaseline, readProjectFile, rules } from '../../core/index.js';
import { folderUri } from '../node-files.js';

/** `folders`: absolute paths of the folders that hold the files; `baselines` false: the project files alone. A file that is not there or cannot be read says nothing. */
export async function readProjectFiles(folders: ReadonlySet<string>, baselines: boolean, complain: (file: string, problem: string) => void): Promise<readonly FolderConfig[]> {
  const read = await Promise.all(
    [...withParents(folders)].map(async (folder) => {
      const textOf = async (name: string): Promise<string | undefined> => (await readFile(path.join(folder, name)).catch(() => undefined))?.toString('utf8');
      return { folder, project: await textOf(projectFileName), baseline: baselines ? await textOf(baselineFileName) : undefined };
    }),
  );
  return read.flatMap(({ folder, project, baseline }) => {
    const address = folderUri(folder);
    const said = project === undefined ? undefined : readProjectFile(project, { rules, folder: address });
    for (const problem of said?.problems ?? []) complain(path.join(folder, projectFileName), problem);
    const known = baseline === undefined ? undefined : readBaseline(baseline, address);
    for (const problem of known?.problems ?? []) complain(path.join(folder, baselineFileName), problem);
    return folderConfig(address, said?.config, known?.baseline) ?? [];
  });
}

function withParents(folders: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const folder of folders) {
    for (let at = folder; !all.has(at); at = path.dirname(at)) all.add(at);
  }
  return all;
}
