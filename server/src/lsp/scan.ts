// Reads the workspace's files, in slices between requests, with progress when the client shows it.
// Invariants: never rejects for what a file, a folder or the client's progress does; whoever begins a reading ends it. Some files are
// asked for at once and few wait to be taken in; all of a slice are taken in together: one snapshot a slice, not one a file. What an open
// text is being asked for goes first.

import type { Connection } from 'vscode-languageserver';
import { guardedNotification } from './guard.js';
import { Progress } from './progress.js';
import type { FoundFile, PreparedFile, Session } from './session.js';
import { Warm } from './warm.js';

/** Milliseconds one slice of reading may keep the server from answering. */
const SLICE = 20;
/** Files that are asked for at the same time, or wait to be parsed. */
const IN_FLIGHT = 16;

/** Reads every `.treaty` file under the folders; files known already are left as they are. */
export async function readFolders(connection: Connection, session: Session, folders: readonly string[]): Promise<void> {
  const started = session.host.now();
  const [warm, ...lists] = await Promise.all([Warm.open(session.host, folders), ...folders.map((folder) => session.host.listFiles(folder))]);
  const uris = new Set(lists.flat());
  const progress = new Progress(connection, session, 'Parley: reading agreements', started);
  const all = await readFiles(session, uris, (done) => progress.report((100 * done) / uris.size, `${done} of ${uris.size}`), warm);
  progress.end();
  if (all) void guardedNotification<void>(connection, 'keeping what was read', async () => warm?.keep())();
}

/**
 * Reads these files; files known already are left as they are. `report` hears between slices how many are done, and says whether to go
 * on. `warm`: what is kept of them. False when the reading was given up.
 */
export async function readFiles(session: Session, uris: Iterable<string>, report?: (done: number) => Promise<boolean>, warm?: Warm): Promise<boolean> {
  const { host } = session;
  const ahead = new ReadAhead(session, uris, warm);
  let prepared: PreparedFile[] = [];
  const take = (): void => {
    session.loadMany(prepared);
    prepared = [];
  };
  let sliceStart = host.now();
  for (;;) {
    const found = ahead.next();
    const ready = found && session.prepare(found, warm);
    if (ready) prepared.push(ready);
    if (found && host.now() - sliceStart < SLICE) continue;
    take();
    if (!found && !(await ahead.wait())) return true;
    if (found) {
      if (report && !(await report(ahead.done))) return false;
      await new Promise<void>((resolve) => host.defer(resolve));
    }
    while (session.isAnsweringAlone) await new Promise<void>((resolve) => host.defer(resolve));
    sliceStart = host.now();
  }
}

/** Readings that go on, and files that have been read. A slow file holds up no other. */
class ReadAhead {
  /** Files that were taken or could not be read. */
  done = 0;
  readonly #left: Iterator<string>;
  readonly #ready: FoundFile[] = [];
  #reading = 0;
  #wake: () => void = () => undefined;

  constructor(readonly session: Session, uris: Iterable<string>, readonly warm: Warm | undefined) {
    this.#left = uris[Symbol.iterator]();
  }

  /** A file that has been read; undefined when none has yet. Begins as many further readings as may go on. */
  next(): FoundFile | undefined {
    const found = this.#ready.shift();
    if (found) this.done += 1;
    while (this.#reading + this.#ready.length < IN_FLIGHT && this.#begin());
    return found;
  }

  /** Until something has been read; false when nothing is left to be. */
  async wait(): Promise<boolean> {
    if (this.#ready.length === 0 && this.#reading > 0) await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.#ready.length + this.#reading > 0 || this.#begin();
  }

  #begin(): boolean {
    const next = this.#left.next();
    if (next.done === true) return false;
    this.#reading += 1;
    void this.session.find(next.value, this.warm).then((found) => {
      this.#reading -= 1;
      if (found) this.#ready.push(found);
      else this.done += 1;
      this.#wake();
    });
    return true;
  }
}
