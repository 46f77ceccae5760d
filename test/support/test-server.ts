// The bundled server, as a child process over stdio or as a worker, spoken to as any client would: requests, notifications,
// and what it sends by itself kept in order. No sleeps: a test waits for the message it needs.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { AbstractMessageReader, AbstractMessageWriter, createMessageConnection, type DataCallback, type Disposable, type Message, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { Diagnostic, InitializeResult } from 'vscode-languageserver-protocol';
import { root } from './root.js';

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a well-equipped client says; tests take parts away. */
export const richCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true }, workspaceFolders: true, configuration: true },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
  },
} as const;

const defaultParams = { processId: null, rootUri: null, capabilities: richCapabilities };

export class TestServer {
  readonly #published: Published[] = [];
  readonly #waiting: { readonly test: (published: Published) => boolean; readonly resolve: (published: Published) => void }[] = [];
  readonly log: string[] = [];
  readonly #versions = new Map<string, number>();

  initialized!: InitializeResult;

  private constructor(readonly connection: MessageConnection, readonly child: ChildProcess | undefined, readonly worker: Worker | undefined) {
    connection.onNotification('textDocument/publishDiagnostics', (published: Published) => {
      this.#published.push(published);
      for (const [index, waiting] of [...this.#waiting.entries()].reverse()) {
        if (!waiting.test(published)) continue;
        this.#waiting.splice(index, 1);
        waiting.resolve(published);
      }
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => void this.log.push(message));
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => null);
    connection.listen();
  }

  /** Starts `dist/server.js --stdio` and initializes it with exactly these parameters. */
  static async start(params: object = defaultParams): Promise<TestServer> {
    const child = spawn(process.execPath, [path.join(root, 'dist', 'server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!));
    return new TestServer(connection, child, undefined).#begin(params);
  }

  /** Starts `dist/server.worker.js` in a worker that looks like a browser's. */
  static async startWorker(params: object, answers: (connection: MessageConnection) => void): Promise<TestServer> {
    const bundle = path.join(root, 'dist', 'server.worker.js');
    const worker = new Worker(workerShim, { eval: true, workerData: { bundle } });
    const connection = createMessageConnection(new WorkerReader(worker), new WorkerWriter(worker));
    answers(connection);
    return new TestServer(connection, undefined, worker).#begin(params);
  }

  async #begin(params: object): Promise<TestServer> {
    this.initialized = await this.connection.sendRequest('initialize', params);
    await this.connection.sendNotification('initialized', {});
    return this;
  }

  request<R>(method: string, params?: object): Promise<R> {
    return this.connection.sendRequest(method, params);
  }

  async open(uri: string, text: string, languageId = 'treaty'): Promise<void> {
    this.#versions.set(uri, 1);
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  async change(uri: string, contentChanges: readonly object[]): Promise<number> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    return version;
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** The first published set, past or coming, that passes the test. */
  published(test: (published: Published) => boolean): Promise<Published> {
    const known = this.#published.find(test);
    if (known) return Promise.resolve(known);
    return new Promise((resolve) => this.#waiting.push({ test, resolve }));
  }

  allPublished(): readonly Published[] {
    return this.#published;
  }

  /** Shuts down as the protocol asks; resolves with the exit code (a worker's is 0 when it is ended). */
  async stop(): Promise<number | null> {
    const exited = this.child ? once(this.child, 'exit') : undefined;
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await this.worker?.terminate();
    const [code] = (await exited) ?? [0];
    this.connection.dispose();
    return code as number | null;
  }
}

/** A browser's worker has `self`, `postMessage` and `onmessage`, and no `process` or `require`. */
const workerShim = `
  const { parentPort, workerData } = require('node:worker_threads');
  const source = require('node:fs').readFileSync(workerData.bundle, 'utf8');
  const port = parentPort;
  globalThis.self = globalThis;
  globalThis.postMessage = (data) => port.postMessage(data);
  port.on('message', (data) => globalThis.onmessage?.({ data }));
  delete globalThis.process;
  new Function('require', 'module', 'exports', source)(undefined, undefined, undefined);
`;

class WorkerReader extends AbstractMessageReader {
  constructor(readonly worker: Worker) {
    super();
    worker.on('error', (error) => this.fireError(error));
    worker.on('exit', () => this.fireClose());
  }

  listen(callback: DataCallback): Disposable {
    const listener = (data: Message): void => callback(data);
    this.worker.on('message', listener);
    return { dispose: () => void this.worker.off('message', listener) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  constructor(readonly worker: Worker) {
    super();
  }

  async write(message: Message): Promise<void> {
    this.worker.postMessage(message);
  }

  end(): void {}
}
