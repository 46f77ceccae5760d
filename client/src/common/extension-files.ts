// A folder of the extension as read-only documents: the library of precedents and the rules' pages.
// Invariant: nothing outside the folder is read, nothing is ever written; works wherever the extension lies (disk or web).

import {
  type Disposable,
  EventEmitter,
  type FileChangeEvent,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  workspace,
} from 'vscode';

export class ExtensionFiles implements FileSystemProvider {
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  /** `listNames`: the files to show; a folder of an extension on a web server cannot be listed. */
  constructor(
    readonly folder: Uri,
    readonly listNames: () => Promise<readonly string[]>,
  ) {}

  watch(): Disposable {
    return { dispose: () => undefined };
  }

  async stat(uri: Uri): Promise<FileStat> {
    // A web server says nothing about folders; the root is the only one there is.
    if (uri.path === '/' || uri.path === '') return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const bytes = await this.readFile(uri);
    return { type: FileType.File, ctime: 0, mtime: 0, size: bytes.length };
  }

  async readDirectory(): Promise<[string, FileType][]> {
    return (await this.listNames()).map((name) => [name, FileType.File]);
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    const name = uri.path.replace(/^\//, '');
    if (name === '' || name.includes('/') || name.includes('\\') || name === '..')
      throw FileSystemError.FileNotFound(uri);
    try {
      return await workspace.fs.readFile(Uri.joinPath(this.folder, name));
    } catch {
      throw FileSystemError.FileNotFound(uri);
    }
  }

  writeFile(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }
  createDirectory(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }
  delete(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }
  rename(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }
}
