// The surroundings of the server process. `file:` addresses are read with `fs`; every other scheme is asked of the client,
// when the client answers such requests.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Host, LibraryText } from '../lsp/host.js';
import { readTraits } from '../lsp/traits.js';
import { askListFiles, askReadFile } from './client-files.js';
import { findFactCache } from './fact-cache-place.js';
import { fileUri, listBesideFile, listTreatyFiles, readTreatyFile, readTreatyFileNow } from './node-files.js';
import { boundGrowth, boundYoungSpace } from './heap.js';
import { normalizeUri } from './uris.js';
import { version } from './version.js';

/** `beside`: the folder the bundle lies in; library and rule pages are looked for in the folder above it. */
export function createNodeHost(connection: Connection, params: InitializeParams, beside: string): Host {
  const { options } = readTraits(params);
  const asksClient = options.fileRequests === true;
  const root = path.dirname(beside);
  const pages = path.join(root, 'docs', 'rules');
  // Once `initialize` has been answered.
  setImmediate(boundYoungSpace);
  const kept = findFactCache(process.argv.slice(2), options, beside);
  return {
    kind: 'process',
    version,
    ...(existsSync(pages) ? { rulePages: `${pathToFileURL(pages).href}/` } : {}),
    ...(kept ? { kept } : {}),
    async listFiles(folder) {
      const uri = URI.parse(folder);
      if (uri.scheme === 'file') return (await listTreatyFiles(uri.fsPath)).map(fileUri);
      return asksClient ? (await askListFiles(connection, folder)).map(normalizeUri) : [];
    },
    async listBeside(address) {
      const uri = URI.parse(address);
      return uri.scheme === 'file' ? (await listBesideFile(uri.fsPath)).map(fileUri) : [];
    },
    async readFile(address) {
      const uri = URI.parse(address);
      if (uri.scheme === 'file') return readTreatyFile(uri.fsPath);
      return asksClient ? askReadFile(connection, address) : undefined;
    },
    readFileNow(address) {
      const uri = URI.parse(address);
      return uri.scheme === 'file' ? readTreatyFileNow(uri.fsPath) : undefined;
    },
    readLibrary: () => readLibraryFolder(path.join(root, 'library'), options.libraryScheme),
    readWords: (language) => readTreatyFile(path.join(root, 'l10n', `bundle.l10n.${language}.json`)),
    defer: (task) => void setImmediate(task),
    now: () => performance.now(),
    settled: boundGrowth,
    normalizeUri,
  };
}

/** The bundled precedents; `scheme`: the one the client shows them under, else they are files. */
export async function readLibraryFolder(folder: string, scheme: string | undefined): Promise<readonly LibraryText[]> {
  const files = await listTreatyFiles(folder);
  const texts = await Promise.all(files.map(readTreatyFile));
  return files.flatMap((file, at): readonly LibraryText[] => {
    const text = texts[at];
    const name = path.basename(file);
    const uri = scheme === undefined ? fileUri(file) : `${scheme}:/${name}`;
    return text === undefined ? [] : [{ name, uri, text }];
  });
}
