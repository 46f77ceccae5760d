// Things that are fetched or built once per user. An entry exists when its stamp does, and the stamp is written last, into a
// folder that gets its real name by one rename: an interrupted or a parallel install never leaves half an entry behind.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './paths.mjs';

const stamp = '.complete';

/** The folder of an entry, or undefined when it is not (wholly) there. */
export function findCached(name) {
  const folder = join(cacheFolder(), name);
  return existsSync(join(folder, stamp)) ? folder : undefined;
}

/** The folder of an entry; `fill(folder)` makes it in an empty folder when it is not there. Rejects when `fill` does. */
export async function ensureCached(name, fill) {
  const found = findCached(name);
  if (found !== undefined) return found;
  mkdirSync(cacheFolder(), { recursive: true });
  sweepPartials(name);
  const partial = join(cacheFolder(), `${name}.partial-${process.pid}`);
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial);
  try {
    await fill(partial);
    writeFileSync(join(partial, stamp), `${new Date().toISOString()}\n`);
    const folder = join(cacheFolder(), name);
    // Somebody else may have finished first: theirs is as good.
    if (findCached(name) === undefined) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(partial, folder);
    }
    return folder;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Removes what installs that did not finish left behind; those of a process that still runs stay. */
function sweepPartials(name) {
  for (const entry of readdirSync(cacheFolder())) {
    const pid = entry.startsWith(`${name}.partial-`) ? Number(entry.slice(`${name}.partial-`.length)) : undefined;
    if (pid === undefined || isRunning(pid)) continue;
    rmSync(join(cacheFolder(), entry), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
