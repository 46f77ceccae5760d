// The surroundings of the server in a web worker: no files, everything is asked of the client.

import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Host } from '../lsp/host.js';
import { readTraits } from '../lsp/traits.js';
import { askLibrary, askListFiles, askReadFile } from './client-files.js';
import { normalizeUri } from './uris.js';
import { version } from './version.js';

export function createWorkerHost(connection: Connection, params: InitializeParams): Host {
  const { options } = readTraits(params);
  const asksClient = options.fileRequests === true;
  return {
    kind: 'worker',
    version,
    listFiles: async (folder) => (asksClient ? (await askListFiles(connection, folder)).map(normalizeUri) : []),
    listBeside: async () => [],
    readFile: async (uri) => (asksClient ? askReadFile(connection, uri) : undefined),
    readLibrary: async () => (asksClient ? askLibrary(connection, options.libraryScheme ?? 'parley-library') : []),
    // A message to oneself waits behind the messages that are there already; a timer would be slowed down in hidden tabs.
    defer: (task) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        task();
      };
      channel.port2.postMessage(null);
    },
    now: () => performance.now(),
    normalizeUri,
  };
}
