// What a command writes to and where it stands; tests hand in their own.

export interface Output {
  print(text: string): void;
  /** What is no text; undefined on a terminal, which could not show it. */
  readonly printBytes: ((bytes: Uint8Array) => void) | undefined;
  /** One line on the error stream, with the program's name before it. */
  complain(text: string): void;
  readonly colours: boolean;
  readonly columns: number;
  /** Absolute path of the working folder. */
  readonly folder: string;
  /** Absolute path of the folder of bundled precedents. */
  readonly library: string;
  /** Absolute path of the folder of translations (`bundle.l10n.XX.json`). */
  readonly words: string;
}

/** The call itself was wrong: said in one line, exit 2. */
export class UsageError extends Error {}
