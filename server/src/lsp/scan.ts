// Reads the workspace's files, in slices between requests, with progress when the client shows it.
// Invariant: never rejects for what a file, a folder or the client's progress does; whoever begins a reading ends it.

import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { describe } from './guard.js';
import type { Session } from './session.js';

/** Milliseconds one slice of reading may keep the server from answering. */
const SLICE = 20;
/** Milliseconds after which a reading that still goes on is shown. */
const SHOW_AFTER = 1000;

/** Reads every `.treaty` file under the folders; files known already are left as they are. */
export async function readFolders(connection: Connection, session: Session, folders: readonly string[]): Promise<void> {
  const { host } = session;
  const started = host.now();
  const uris = new Set((await Promise.all(folders.map((folder) => host.listFiles(folder)))).flat());
  let progress: WorkDoneProgressServerReporter | undefined;
  let asked = false;
  let sliceStart = host.now();
  let done = 0;
  for (const uri of uris) {
    if (progress?.token.isCancellationRequested) break;
    await session.load(uri);
    done += 1;
    if (host.now() - sliceStart < SLICE) continue;
    if (!asked && session.traits.progress && host.now() - started > SHOW_AFTER) {
      asked = true;
      progress = await beginProgress(connection);
    }
    progress?.report(Math.floor((100 * done) / uris.size), `${done} of ${uris.size}`);
    await new Promise<void>((resolve) => host.defer(resolve));
    sliceStart = host.now();
  }
  progress?.done();
}

/** Undefined when the client cannot show progress after all: the reading goes on unseen. */
async function beginProgress(connection: Connection): Promise<WorkDoneProgressServerReporter | undefined> {
  try {
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin('Parley: reading agreements', 0, undefined, true);
    return progress;
  } catch (error) {
    connection.console.warn(`No progress is shown: ${describe(error)}`);
    return undefined;
  }
}
