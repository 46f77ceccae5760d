// Answers the server's questions for files over `workspace.fs`, so that virtual workspaces and the web work like a disk.
// Invariant: never rejects; what cannot be listed is empty, what cannot be read is null.

import type { BaseLanguageClient } from 'vscode-languageclient';
import { RelativePattern, Uri, workspace } from 'vscode';
import {
  libraryRequest,
  type LibraryResult,
  listFilesRequest,
  type ListFilesParams,
  type ListFilesResult,
  readFileRequest,
  type ReadFileParams,
  type ReadFileResult,
} from '../../../server/src/lsp/protocol.js';
import type { Library } from './library.js';
import { listTreatyFiles } from './list-files.js';
import { toBase64 } from './runtime.js';

export function answerFileRequests(client: BaseLanguageClient, library: Library): void {
  client.onRequest(listFilesRequest, ({ folder }: ListFilesParams): Promise<ListFilesResult> => listFiles(Uri.parse(folder)));
  client.onRequest(readFileRequest, ({ uri }: ReadFileParams): Promise<ReadFileResult> => readFile(Uri.parse(uri)));
  client.onRequest(libraryRequest, (): Promise<LibraryResult> => library.readAll());
}

/** The editor's own search first; a folder it finds nothing in is walked, since not every virtual file system can be searched. */
async function listFiles(folder: Uri): Promise<ListFilesResult> {
  const found = await search(folder);
  const uris = found.length > 0 ? found : await listTreatyFiles(folder, (uri) => workspace.fs.readDirectory(uri), Uri.joinPath);
  return uris.map((uri) => uri.toString());
}

async function search(folder: Uri): Promise<readonly Uri[]> {
  try {
    return await workspace.findFiles(new RelativePattern(folder, '**/*.treaty'), '**/{node_modules,.git,.hg,.svn}/**');
  } catch {
    return [];
  }
}

async function readFile(uri: Uri): Promise<ReadFileResult> {
  try {
    return toBase64(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
