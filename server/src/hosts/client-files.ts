// Files asked of the client: for addresses that are no files of this machine, and for everything in a worker.

import type { Connection } from 'vscode-languageserver';
import type { LibraryText } from '../lsp/host.js';
import {
  libraryRequest, type LibraryResult, listFilesRequest, type ListFilesParams, type ListFilesResult, readFileRequest, type ReadFileParams, type ReadFileResult,
} from '../lsp/protocol.js';
import { readableText } from './decode.js';

/** Addresses of the `.treaty` files under a folder; empty when the client cannot say. */
export async function askListFiles(connection: Connection, folder: string): Promise<readonly string[]> {
  const params: ListFilesParams = { folder };
  return connection.sendRequest<ListFilesResult>(listFilesRequest, params).catch(() => []);
}

/** A file's text; undefined when it is gone, unreadable, or no text. */
export async function askReadFile(connection: Connection, uri: string): Promise<string | undefined> {
  const params: ReadFileParams = { uri };
  const base64 = await connection.sendRequest<ReadFileResult>(readFileRequest, params).catch(() => null);
  return base64 === null ? undefined : readableText(fromBase64(base64));
}

/** The precedents as the client ships them, under its own scheme. */
export async function askLibrary(connection: Connection, scheme: string): Promise<readonly LibraryText[]> {
  const texts = await connection.sendRequest<LibraryResult>(libraryRequest).catch((): LibraryResult => []);
  return texts.map(({ name, text }) => ({ name, text, uri: `${scheme}:/${name}` }));
}

function fromBase64(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
