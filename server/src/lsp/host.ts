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
  /** The bundled precedents. Never rejects; empty when they cannot be found. */
  readLibrary(): Promise<readonly LibraryText[]>;
  /** Runs `task` after the messages that already wait; ends nothing and keeps no process alive. */
  defer(task: () => void): void;
  /** Milliseconds, monotonic; only for slicing work and showing progress. */
  now(): number;
  /** Told once, when the first folders have been read: from then on memory should stay as it is. */
  settled?(): void;
  /** Folder or file address normalised so that two spellings of one file are equal. */
  normalizeUri(uri: string): string;
}
