// The one port through which the server touches its surroundings. `hosts/` fills it in; nothing in lsp/ or core/ knows
// whether a process or a worker runs it.

/** Addresses inside folders nobody drafts in; they are neither read nor watched. */
export const skippedFolders = /\/(?:node_modules|\.git|\.hg|\.svn)\//;

export interface LibraryText {
  /** File name with `.treaty`. */
  readonly name: string;
  readonly uri: string;
  readonly text: string;
}

/** Where facts about files are kept from one run to the next. Nothing here rejects or throws; what cannot be kept or read is not there. */
export interface KeptStore {
  /** The bytes of a `file:` address; undefined when it is gone or unreadable. */
  readBytes(uri: string): Promise<Uint8Array | undefined>;
  /** The text to read such bytes as; undefined when they are no text. */
  textOf(bytes: Uint8Array): string | undefined;
  /** Words that other bytes, and files of another name, do not have; neither can be read out of them. */
  hashOf(bytes: Uint8Array, name: string): string;
  /** True when what is kept would lie in one of these folders: then nothing is. */
  isUnder(folders: readonly string[]): Promise<boolean>;
  /** What was kept under these words by this build of the server, as it was. */
  read(words: string): Promise<Kept | undefined>;
  /** Keeps it in place of what was there. */
  write(words: string, kept: Kept<readonly Uint8Array[]>): Promise<void>;
}

/** `bytes` and `bulk` begin at a multiple of 8 of their buffer; written, pieces lie without a gap. */
export interface Kept<Bytes = Uint8Array> {
  readonly json: string;
  readonly bytes: Bytes;
  /** What few starts need, read when it is first asked for; undefined when it is not as it was written. */
  bulk(): Bytes | undefined;
}

export interface Host {
  readonly kind: 'process' | 'worker';
  readonly version: string;
  /** `.treaty` files under a folder URI; unreadable folders count as empty, links are followed at most once each. */
  listFiles(folder: string): Promise<readonly string[]>;
  /** `.treaty` files of the folder a file lies in, not of folders under it; empty where that cannot be said. Never rejects. */
  listBeside(uri: string): Promise<readonly string[]>;
  /** The file's text, or undefined when it is gone, unreadable, or no text. Never rejects. */
  readFile(uri: string): Promise<string | undefined>;
  /**
   * The same at once, for `file:` addresses whose text was let go. Missing where files cannot be read at once: all texts then stay in
   * memory, as those of files the client reads do. Never throws.
   */
  readonly readFileNow?: (uri: string) => string | undefined;
  /** Address before `<rule>.md` of the rule pages beside the server; undefined where there are none. */
  readonly rulePages?: string;
  /** What was worked out of the workspace's files is kept for the next start; missing where nothing is kept. */
  readonly kept?: KeptStore;
  /** The bundled precedents. Never rejects; empty when they cannot be found. */
  readLibrary(): Promise<readonly LibraryText[]>;
  /** The words of a language (`uk`), as `{English: words}` in JSON; undefined where there are none. Missing where the client brings them. Never rejects. */
  readWords?(language: string): Promise<string | undefined>;
  /** Runs `task` after the messages that already wait; ends nothing and keeps no process alive. */
  defer(task: () => void): void;
  /** Milliseconds, monotonic; only for slicing work and showing progress. */
  now(): number;
  /** Told once, when the first folders have been read: from then on memory should stay as it is. */
  settled?(): void;
  /** Folder or file address normalised so that two spellings of one file are equal. */
  normalizeUri(uri: string): string;
}
