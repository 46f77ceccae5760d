// Runs a script of the checkout in a process of its own, with an environment of the test's making.
import { spawnSync } from 'node:child_process';
import { root } from './root.js';

export interface ScriptRun {
  /** Exit code; undefined when a signal ended it. */
  readonly code: number | undefined;
  /** Standard output and error, in that order. */
  readonly output: string;
}

/** Runs `node ARGS` in the checkout; variables set to undefined are taken out of the environment. Ends after 60 seconds. */
export function runNode(args: readonly string[], env: Readonly<Record<string, string | undefined>> = {}): ScriptRun {
  const merged = Object.fromEntries(
    Object.entries({ ...process.env, ...env }).filter(([, value]) => value !== undefined),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: merged,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status ?? undefined, output: stdout + stderr };
}
