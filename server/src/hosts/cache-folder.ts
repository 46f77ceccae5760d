// Where the server may keep what it can work out again: the folder the client names, else the user's own cache folder.
// Invariant: never a folder of the workspace; undefined where there is none or nothing is to be kept.

import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * `args`: those of the process, of which `--cache-folder=PATH` names the folder and `--no-cache` says that nothing is kept. `asked`: a
 * folder the client names otherwise, used when the arguments name none.
 * A folder that is named relatively is not taken: it would lie in whatever folder the server was started in.
 */
export function findCacheFolder(args: readonly string[], env: Readonly<Record<string, string | undefined>>, platform: string, asked?: string): string | undefined {
  if (args.includes('--no-cache')) return undefined;
  const prefix = '--cache-folder=';
  const named = args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length) ?? asked;
  if (named !== undefined) return absolute(named);
  const users = usersFolder(env, platform);
  return users === undefined ? undefined : join(users, 'parley');
}

function usersFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string | undefined {
  if (platform === 'win32') return absolute(env['LOCALAPPDATA']);
  const home = absolute(homedir());
  if (platform === 'darwin') return home === undefined ? undefined : join(home, 'Library', 'Caches');
  return absolute(env['XDG_CACHE_HOME']) ?? (home === undefined ? undefined : join(home, '.cache'));
}

function absolute(folder: string | undefined): string | undefined {
  return folder !== undefined && isAbsolute(folder) ? folder : undefined;
}
