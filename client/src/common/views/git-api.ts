// The members used of the built-in Git extension's API (version 1), and the repository of a file by it.
// Invariant: types are written by hand and hold what is used only; where there is no Git nothing is asked of it.

import { type Event, extensions, type Uri } from 'vscode';

interface GitExtension {
  /** False while `git.enabled` is off, or no Git is found. */
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<'uninitialized' | 'initialized'>;
  getRepository(uri: Uri): GitRepository | null;
}

export interface GitCommit {
  readonly hash: string;
  /** Subject, then the rest. */
  readonly message: string;
  readonly authorDate?: Date;
}

export interface GitRepository {
  /** Commits that changed the file, newest first. */
  log(options: { readonly path: string; readonly maxEntries: number }): Promise<readonly GitCommit[]>;
  /** Text of a file as a commit has it; rejects when it has none. */
  show(ref: string, path: string): Promise<string>;
}

/** `no-git`: no built-in Git extension that works; `no-repository`: the file lies in none that is open. */
export type FoundRepository = GitRepository | 'no-git' | 'no-repository';

export async function repositoryOf(uri: Uri): Promise<FoundRepository> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return 'no-git';
  const git = extension.isActive ? extension.exports : await extension.activate();
  if (!git.enabled) return 'no-git';
  const api = git.getAPI(1);
  if (uri.scheme !== 'file') return 'no-repository';
  if (api.state !== 'initialized') {
    await new Promise<void>((resolve) => {
      const listener = api.onDidChangeState((state) => {
        if (state !== 'initialized') return;
        listener.dispose();
        resolve();
      });
    });
  }
  return api.getRepository(uri) ?? 'no-repository';
}
