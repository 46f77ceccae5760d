// A workspace with files that a test may change "outside the editor", and the bundled server in it: as a process over real
// files, or as a worker that asks the client for every file. The same tests run in both.
// Invariant: a file's change is told to the server as a watched file's, as an editor does it.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InitializationOptions } from '../../server/src/lsp/protocol.js';
import { root } from './root.js';
import { type Answers, richCapabilities, TestServer } from './test-server.js';

export interface WorldOptions {
  readonly capabilities?: object;
  readonly initializationOptions?: InitializationOptions;
  /** Folders of the workspace, relative; one, the root, when not given. An empty list: no folder. */
  readonly folders?: readonly string[];
  readonly answers?: Answers;
  /** Replaces the whole of what `initialize` sends; gets the root's address. */
  readonly params?: (rootUri: string) => object;
}

export interface World {
  readonly server: TestServer;
  readonly host: 'process' | 'worker';
  /** Address of a file or folder by its path from the root. */
  uri(name: string): string;
  /** Address of a library file. */
  libraryUri(name: string): string;
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Stops the server and removes the files. */
  end(): Promise<void>;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;
export type MakeWorld = (files: Files, options?: WorldOptions) => Promise<World>;

const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

/** The capabilities of `richCapabilities`, and that the client watches files for the server. */
export const watchingCapabilities = {
  ...richCapabilities,
  workspace: { ...richCapabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

export async function processWorld(files: Files, options: WorldOptions = {}): Promise<World> {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-world-'));
  const full = (name: string): string => path.join(folder, name);
  const uri = (name: string): string => pathToFileURL(full(name)).href;
  const put = (name: string, text: string | Uint8Array): void => {
    mkdirSync(path.dirname(full(name)), { recursive: true });
    writeFileSync(full(name), text);
  };
  for (const [name, text] of Object.entries(files)) put(name, text);
  const server = await TestServer.start(paramsOf(options, uri), options.answers ? { answers: options.answers } : {});
  const tell = tellChanges(server, uri);
  const scheme = options.initializationOptions?.libraryScheme;
  return {
    server,
    host: 'process',
    uri,
    libraryUri: (name) => (scheme === undefined ? pathToFileURL(path.join(root, 'library', name)).href : `${scheme}:/${name}`),
    async write(name, text) {
      const isNew = !readdirSync(path.dirname(full(name))).includes(path.basename(name));
      put(name, text);
      await tell([name, isNew ? CREATED : CHANGED]);
    },
    async remove(name) {
      rmSync(full(name), { recursive: true });
      await tell([name, DELETED]);
    },
    async rename(from, to) {
      renameSync(full(from), full(to));
      await tell([from, DELETED], [to, CREATED]);
    },
    async end() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function workerWorld(files: Files, options: WorldOptions = {}): Promise<World> {
  const rootUri = 'treaty-test:/workspace';
  const uri = (name: string): string => `${rootUri}/${name}`;
  const known = new Map(Object.entries(files).map(([name, text]) => [uri(name), Buffer.from(text)]));
  const under = (folder: string): string[] => [...known.keys()].filter((each) => each.startsWith(`${folder}/`) || each.startsWith(folder) && folder.endsWith('/'));
  const answers: Answers = {
    'parley/listFiles': ({ folder }: { readonly folder: string }) => under(folder).filter((each) => each.endsWith('.treaty')),
    'parley/readFile': ({ uri: asked }: { readonly uri: string }) => known.get(asked)?.toString('base64') ?? null,
    'parley/library': () =>
      readdirSync(path.join(root, 'library'))
        .filter((name) => name.endsWith('.treaty'))
        .map((name) => ({ name, text: readFileSync(path.join(root, 'library', name), 'utf8') })),
    ...options.answers,
  };
  const initializationOptions = { libraryScheme: 'parley-library', fileRequests: true, ...options.initializationOptions };
  const server = await TestServer.startWorker(paramsOf({ ...options, initializationOptions }, uri), { answers });
  const tell = tellChanges(server, uri);
  return {
    server,
    host: 'worker',
    uri,
    libraryUri: (name) => `parley-library:/${name}`,
    async write(name, text) {
      const isNew = !known.has(uri(name));
      known.set(uri(name), Buffer.from(text));
      await tell([name, isNew ? CREATED : CHANGED]);
    },
    async remove(name) {
      for (const each of [uri(name), ...under(uri(name))]) known.delete(each);
      await tell([name, DELETED]);
    },
    async rename(from, to) {
      for (const each of [uri(from), ...under(uri(from))]) {
        const bytes = known.get(each);
        known.delete(each);
        if (bytes) known.set(each.replace(uri(from), uri(to)), bytes);
      }
      await tell([from, DELETED], [to, CREATED]);
    },
    end: async () => void (await server.stop()),
  };
}

function paramsOf({ params, folders = [''], capabilities = watchingCapabilities, initializationOptions }: WorldOptions, uri: (name: string) => string): object {
  const address = (name: string): string => uri(name).replace(/\/$/, '');
  if (params) return params(address(''));
  return {
    processId: null,
    rootUri: null,
    workspaceFolders: folders.length === 0 ? null : folders.map((name) => ({ uri: address(name), name: name || 'root' })),
    capabilities,
    ...(initializationOptions ? { initializationOptions } : {}),
  };
}

function tellChanges(server: TestServer, uri: (name: string) => string) {
  return (...changes: readonly (readonly [name: string, type: number])[]): Promise<void> =>
    server.notify('workspace/didChangeWatchedFiles', { changes: changes.map(([name, type]) => ({ uri: uri(name), type })) });
}
