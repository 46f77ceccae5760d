// npm's packages for this checkout. Node built-ins only: this runs before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runOrThrow } from './run.mjs';

/** Runs `npm ci` unless node_modules is already what package-lock.json says. Rejects with npm's words when it fails. */
export async function ensureInstalled(say) {
  if (isInstalled(join(root, 'package-lock.json'), join(root, 'node_modules', '.package-lock.json'))) return;
  say('Installing what npm gives (npm ci) …');
  await runOrThrow('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root });
}

/** True when npm's record of what it installed has every package of the lock file, in its version, and no other. */
export function isInstalled(lockFile, installedFile) {
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  const isRight = ([path, { version, optional }]) =>
    path === '' || (installed[path] === undefined ? optional === true : installed[path].version === version);
  return Object.entries(wanted).every(isRight) && Object.keys(installed).every((path) => wanted[path] !== undefined);
}
