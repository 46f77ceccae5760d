// The bundled server, as a child process over stdio or as a worker, spoken to as any client would: requests, notifications,
// and what it sends by itself kept in order. No sleeps: a test waits for the message it needs, or asks until nothing waits.
// Invariant: the client's answers are there before the connection listens, so that nothing the server asks is lost.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { Diagnostic, InitializeResult, Range } from 'vscode-languageserver-protocol';
import { root } from './root.js';
import { WorkerReader, WorkerWriter, workerShim } from './worker-shim.js';

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a well-equipped client that does not pull says; tests take parts away. */
export const richCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true }, workspaceFolders: true, configuration: true },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    declaration: { linkSupport: true },
    definition: { linkSupport: true },
    typeDefinition: { linkSupport: true },
    implementation: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
  },
} as const;

/** The client's answers to what the server asks, by method; a thrown error becomes an error answer. */
export type Answers = Readonly<Record<string, (params: never) => unknown>>;

export interface StartOptions {
  readonly answers?: Answers;
  /** Variables for the server's process, on top of the test's. */
  readonly env?: Readonly<Record<string, string>>;
  /** Further arguments of the server's process. */
  readonly args?: readonly string[];
  /** Another copy of the bundle, run as another user. */
  readonly as?: { readonly dist: string; readonly uid?: number };
}

const defaultParams = { processId: null, rootUri: null, capabilities: richCapabilities };

const defaultAnswers: Answers = {
  'workspace/configuration': ({ items }: { readonly items: readonly unknown[] }) => items.map(() => null),
  'client/registerCapability': () => null,
  'client/unregisterCapability': () => null,
  'window/workDoneProgress/create': () => null,
  'workspace/diagnostic/refresh': () => null,
};

export class TestServer {
  readonly #published: Published[] = [];
  readonly #waiting: { readonly test: () => boolean; readonly resolve: () => void }[] = [];
  readonly #versions = new Map<string, number>();
  readonly #notices: { readonly method: string; readonly params: unknown }[] = [];
  /** Lines the server logged. */
  readonly log: string[] = [];
  /** Methods of the requests and notifications the server sent, in order; diagnostics and log lines left out. */
  readonly received: string[] = [];
  /** What the server asked to be registered, by method. */
  readonly registered = new Map<string, unknown>();
  initialized!: InitializeResult;

  private constructor(readonly connection: MessageConnection, readonly child: ChildProcess | undefined, readonly worker: Worker | undefined, answers: Answers) {
    connection.onNotification('textDocument/publishDiagnostics', (published: Published) => {
      this.#published.push(published);
      this.#wake();
    });
    connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => {
      this.log.push(message);
      this.#wake();
    });
    connection.onNotification((method, params) => {
      this.received.push(method);
      this.#notices.push({ method, params });
      this.#wake();
    });
    for (const [method, answer] of Object.entries({ ...defaultAnswers, ...answers })) {
      connection.onRequest(method, (params: unknown) => {
        this.received.push(method);
        if (method === 'client/registerCapability') {
          for (const { method: registered, registerOptions } of (params as { registrations: readonly { method: string; registerOptions: unknown }[] }).registrations) this.registered.set(registered, registerOptions);
        }
        this.#wake();
        return answer(params as never);
      });
    }
    // A server that ended answers nothing any more: what waits for it fails at once.
    connection.onClose(() => connection.dispose());
    connection.listen();
  }

  /** Starts `dist/server.js --stdio` and initializes it with exactly these parameters. */
  static start(params: object = defaultParams, options: StartOptions = {}): Promise<TestServer> {
    return TestServer.launch(options).#begin(params);
  }

  /** Starts `dist/server.js --stdio` and says nothing to it. */
  static launch(options: StartOptions = {}): TestServer {
    const { dist, uid } = options.as ?? { dist: path.join(root, 'dist') };
    const child = spawn(process.execPath, [path.join(dist, 'server.js'), '--stdio', ...(options.args ?? [])], {
      stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...options.env }, ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    // A server that is killed leaves a write behind; the test sees the exit instead.
    child.stdin.on('error', () => undefined);
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    return new TestServer(connection, child, undefined, options.answers ?? {});
  }

  /** Starts `dist/server.worker.js` in a worker that looks like a browser's: no process, no require. */
  static async startWorker(params: object = defaultParams, options: StartOptions = {}): Promise<TestServer> {
    const worker = new Worker(workerShim, { eval: true, workerData: { bundle: path.join(root, 'dist', 'server.worker.js') } });
    const connection = createMessageConnection(new WorkerReader(worker), new WorkerWriter(worker));
    return new TestServer(connection, undefined, worker, options.answers ?? {}).#begin(params);
  }

  async #begin(params: object): Promise<TestServer> {
    try {
      this.initialized = await this.connection.sendRequest('initialize', params);
      await this.connection.sendNotification('initialized', {});
    } catch (error) {
      this.child?.kill();
      await this.worker?.terminate();
      throw error;
    }
    return this;
  }

  request<R>(method: string, params?: object): Promise<R> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  async open(uri: string, text: string, languageId = 'treaty'): Promise<void> {
    this.#versions.set(uri, 1);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Sends changes as they are; answers with the version they make. */
  async change(uri: string, contentChanges: readonly object[]): Promise<number> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    return version;
  }

  /** Replaces a range of an open text. */
  edit(uri: string, range: Range, text: string): Promise<number> {
    return this.change(uri, [{ range, text }]);
  }

  async close(uri: string): Promise<void> {
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Resolves when the test holds; it is asked now and after every message of the server. */
  until(test: () => boolean): Promise<void> {
    if (test()) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ test, resolve }));
  }

  /** Resolves when the server has read the library and the workspace. */
  async ready(): Promise<void> {
    const uri = 'untitled:ready';
    await this.open(uri, '');
    for (;;) {
      const status = await this.request<{ readonly loading: boolean } | null>('parley/status', { textDocument: { uri } });
      if (status?.loading === false) break;
    }
    await this.close(uri);
    await this.quiet();
  }

  /** Resolves when everything the server put off has been done: each answer is a turn of its loop, each round a document. */
  async quiet(): Promise<void> {
    for (let turn = 0; turn < this.#versions.size + 6; turn++) await this.request('parley/hostInfo');
  }

  /**
   * As `quiet`, and on until the test holds: for what waits for the disk, whose answers have no order among messages. Gives up
   * after so many turns that the caller's assertion may say what is wrong.
   */
  async settle(test: () => boolean): Promise<void> {
    await this.quiet();
    for (let turn = 0; turn < 20_000 && !test(); turn++) await this.request('parley/hostInfo');
  }

  /** The set the client shows for a document now; undefined when none was ever pushed. */
  shown(uri: string): readonly Diagnostic[] | undefined {
    return this.pushes(uri).at(-1)?.diagnostics;
  }

  /** Every set pushed for a document, oldest first. */
  pushes(uri: string): readonly Published[] {
    return this.#published.filter((published) => published.uri === uri);
  }

  /** What the server told by a notification, oldest first; diagnostics and log lines left out. */
  notices(method: string): readonly unknown[] {
    return this.#notices.filter((notice) => notice.method === method).map(({ params }) => params);
  }

  allPublished(): readonly Published[] {
    return this.#published;
  }

  /** Shuts down as the protocol asks; resolves with the exit code (a worker's is 0 when it is ended). */
  async stop(): Promise<number | null> {
    const exited = this.child && this.child.exitCode === null && this.child.signalCode === null ? once(this.child, 'exit') : undefined;
    if (exited || this.worker) {
      await this.connection.sendRequest('shutdown');
      await this.connection.sendNotification('exit');
    }
    await this.worker?.terminate();
    const [code] = (await exited) ?? [this.child?.exitCode ?? 0];
    this.connection.dispose();
    return code as number | null;
  }

  /** Ends the process without a word, as a crash does. */
  async kill(): Promise<void> {
    if (!this.child) throw new Error('only a process is killed');
    const exited = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await exited;
    this.connection.dispose();
  }

  #wake(): void {
    const done = this.#waiting.filter(({ test }) => test());
    for (const waiting of done) {
      this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
      waiting.resolve();
    }
  }
}
