// Runs `dist/cli.js` as a user does: in a folder, with arguments, its two streams apart.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../server/src/core/index.js';
import { root } from '../support/root.js';
import { withTemporaryFolder } from '../support/temporary.js';

export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export const cli = path.join(root, 'dist', 'cli.js');

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Runs as this user instead of the test's, and this copy of the bundles. */
  readonly uid?: number;
  readonly dist?: string;
}

export function runCli(folder: string, args: readonly string[], { env, uid, dist }: RunOptions = {}): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [dist === undefined ? cli : path.join(dist, 'cli.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  return { code: status, out: stdout, err: stderr };
}

export type CliFiles = Readonly<Record<string, string | Uint8Array>>;

/** A `parley.json` that turns all other rules off: what a test says of these stays true when another rule comes. */
export function onlyRules(...names: readonly string[]): string {
  return JSON.stringify({ severity: Object.fromEntries(rules.filter(({ name }) => !names.includes(name)).map(({ name }) => [name, 'off'])) });
}

/** Runs `work` in a folder with these files. */
export function inFolder<Result>(files: CliFiles, work: (folder: string) => Result | Promise<Result>): Promise<Result> {
  return withTemporaryFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return work(folder);
  });
}
