// Folders that cannot be read. To root every folder can be read, so as root the program under test is run as another user,
// from a copy of the bundles that this user may read.

import { chmodSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './root.js';
import { withTemporaryFolder } from './temporary.js';

/** Debian's "nobody". */
const nobody = 65534;

export interface Place {
  readonly folder: string;
  /** The copy of `dist`, with `library` beside it. */
  readonly dist: string;
  /** Missing when the test's own user cannot read everything anyway. */
  readonly uid?: number;
  /** Takes every right from a folder or file below `folder`. */
  close(name: string): void;
}

/** Runs `work` in a folder where `close` has an effect. Throws when there is no user to whom it would. */
export function withUnreadable<Result>(work: (place: Place) => Promise<Result>): Promise<Result> {
  return withTemporaryFolder(async (base) => {
    const isRoot = process.getuid?.() === 0;
    chmodSync(base, 0o755);
    for (const part of ['dist', 'library']) cpSync(path.join(root, part), path.join(base, 'parley', part), { recursive: true });
    const folder = path.join(base, 'work');
    mkdirSync(folder);
    if (isRoot) {
      const { status } = spawnSync(process.execPath, ['--version'], { uid: nobody, gid: nobody, cwd: '/' });
      if (status !== 0) throw new Error(`As root, this test runs Node as another user, who may not run ${process.execPath}. Run the tests as a user who is not root.`);
    }
    const closed: string[] = [];
    try {
      return await work({
        folder,
        dist: path.join(base, 'parley', 'dist'),
        ...(isRoot ? { uid: nobody } : {}),
        close(name) {
          closed.push(path.join(folder, name));
          chmodSync(path.join(folder, name), 0o000);
        },
      });
    } finally {
      for (const each of closed) chmodSync(each, 0o755);
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
