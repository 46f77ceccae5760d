// Reads the library and the workspace's files at start, in slices between requests, with progress when the client shows
// it. Until it has finished the snapshot says `loading`, and no rule reports a missing agreement.

import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Session } from './session.js';

/** Milliseconds one slice of reading may keep the server from answering. */
const SLICE = 20;
/** Milliseconds after which a reading that still goes on is shown. */
const SHOW_AFTER = 1000;

export async function readWorkspace(connection: Connection, session: Session, folders: readonly string[]): Promise<void> {
  const { host } = session;
  const started = host.now();
  for (const text of await host.readLibrary()) session.addLibrary(text.uri, text.text);
  let progress: WorkDoneProgressServerReporter | undefined;
  try {
    const uris = (await Promise.all(folders.map((folder) => host.listFiles(folder)))).flat();
    let sliceStart = host.now();
    for (const [index, uri] of uris.entries()) {
      if (progress?.token.isCancellationRequested) break;
      const text = await host.readFile(uri);
      if (text !== undefined) session.add(uri, text);
      if (host.now() - sliceStart < SLICE) continue;
      if (!progress && session.traits.progress && host.now() - started > SHOW_AFTER) {
        progress = await connection.window.createWorkDoneProgress();
        progress.begin('Parley: reading agreements', 0, undefined, true);
      }
      progress?.report(Math.floor((100 * index) / uris.length), `${index} of ${uris.length}`);
      await new Promise<void>((resolve) => host.defer(resolve));
      sliceStart = host.now();
    }
  } finally {
    progress?.done();
    session.setLoading(false);
  }
}
