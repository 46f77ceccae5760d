// Answers the server's questions for files over `workspace.fs`, so that virtual workspaces and the web work like a disk.
// Invariant: never rejects; what cannot be listed is empty, what cannot be read is null.

import type { BaseLanguageClient } from 'vscode-languageclient';
import { Uri, workspace } from 'vscode';
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
  client.onRequest(
    listFilesRequest,
    ({ folder }: ListFilesParams): Promise<ListFilesResult> => listFiles(Uri.parse(folder)),
  );
  client.onRequest(readFileRequest, ({ uri }: ReadFileParams): Promise<ReadFileResult> => readFile(Uri.parse(uri)));
  client.onRequest(libraryRequest, (): Promise<LibraryResult> => library.readAll());
}

/** Walks the folder. The editor's own search is of no use: where a scheme has no search provider it waits for one without end. */
async function listFiles(folder: Uri): Promise<ListFilesResult> {
  const uris = await listTreatyFiles(
    folder,
    (uri) => workspace.fs.readDirectory(uri),
    (parent, name) => Uri.joinPath(parent, name),
  );
  return uris.map((uri) => uri.toString());
}

async function readFile(uri: Uri): Promise<ReadFileResult> {
  try {
    return toBase64(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
