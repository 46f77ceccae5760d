// The bundled precedents as the extension ships them: library/index.json names the files, because a folder of an
// extension on a web server cannot be listed.
// Invariant: a missing or damaged file is left out and logged; the rest still comes.

import { type LogOutputChannel, Uri, workspace } from 'vscode';
import type { LibraryResult } from '../../../server/src/lsp/protocol.js';
import { decodeUtf8 } from './runtime.js';

export class Library {
  readonly folder: Uri;

  constructor(
    extensionUri: Uri,
    readonly log: LogOutputChannel,
  ) {
    this.folder = Uri.joinPath(extensionUri, 'library');
  }

  /** File names with `.treaty`, without folder; empty when the index cannot be read. */
  readonly listNames = async (): Promise<readonly string[]> => {
    const index = await this.#read('index.json');
    if (index === undefined) return [];
    const names: unknown = JSON.parse(index);
    return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : [];
  };

  async readAll(): Promise<LibraryResult> {
    const names = await this.listNames();
    const texts = await Promise.all(names.map((name) => this.#read(name)));
    return names.flatMap((name, at) => {
      const text = texts[at];
      return text === undefined ? [] : [{ name, text }];
    });
  }

  async #read(name: string): Promise<string | undefined> {
    try {
      return decodeUtf8(await workspace.fs.readFile(Uri.joinPath(this.folder, name)));
    } catch (error) {
      this.log.error(`library/${name} cannot be read: ${String(error)}`);
      return undefined;
    }
  }
}
