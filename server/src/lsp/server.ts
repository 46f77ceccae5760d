// Wires one connection to one session: the life of the server, and which handler answers which request. Knows LSP, not
// whether it runs in a process or a worker.

import type { Connection, FileChangeType, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { CodeActionKind, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, ErrorCodes, ResponseError, TextDocumentSyncKind } from 'vscode-languageserver';
import { readConfig } from './config.js';
import { Puller, Pusher } from './diagnostics.js';
import { guarded, guardedNotification } from './guard.js';
import { registerHandlers } from './handlers/index.js';
import type { Host } from './host.js';
import { changedNotification } from './protocol.js';
import { readWorkspace } from './scan.js';
import { Session } from './session.js';
import { readTraits } from './traits.js';

/** LSP's FileChangeType.Deleted; the enum is only a type here. */
const DELETED: FileChangeType = 3;

/** Serves a connection until it ends. The host is made once the client's options are known. */
export function serve(connection: Connection, makeHost: (params: InitializeParams) => Host): void {
  let running: Running | undefined;

  connection.onInitialize((params): InitializeResult => {
    const traits = readTraits(params);
    running = new Running(connection, new Session(makeHost(params), traits));
    return {
      serverInfo: { name: 'parley', version: running.session.host.version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        hoverProvider: true,
        definitionProvider: true,
        typeDefinitionProvider: true,
        implementationProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        foldingRangeProvider: true,
        documentLinkProvider: { resolveProvider: false },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        ...(traits.pullDiagnostics
          ? { diagnosticProvider: { identifier: 'parley', interFileDependencies: true, workspaceDiagnostics: false } }
          : {}),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });
  connection.onInitialized(() => running?.begin());
  connection.onShutdown(() => running?.end());

  const needs = <P, R>(name: string, handler: (running: Running, params: P) => R | Promise<R>) =>
    guarded<P, R>(connection, name, (params) => {
      if (!running) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first');
      return handler(running, params);
    });
  const notices = <P>(name: string, handler: (running: Running, params: P) => void | Promise<void>) =>
    guardedNotification<P>(connection, name, (params) => (running ? handler(running, params) : undefined));

  connection.onDidOpenTextDocument(notices('didOpen', (r, { textDocument: d }) => {
    r.session.open(d.uri, d.version, d.text);
    r.changed();
  }));
  connection.onDidChangeTextDocument(notices('didChange', (r, { textDocument: d, contentChanges }) => {
    r.session.change(d.uri, d.version, contentChanges);
    r.changed();
  }));
  connection.onDidCloseTextDocument(notices('didClose', async (r, { textDocument: d }) => {
    r.pusher.clear(d.uri);
    r.puller.forget(d.uri);
    await r.session.close(d.uri);
    r.changed();
  }));
  connection.onDidChangeWatchedFiles(notices('didChangeWatchedFiles', async (r, { changes }) => {
    for (const change of changes) {
      if (change.type === DELETED) r.session.forget(change.uri);
      else await r.session.reread(change.uri);
    }
    r.changedElsewhere();
  }));
  connection.onDidChangeConfiguration(notices('didChangeConfiguration', (r, { settings }) => r.readConfiguration(settings)));
  connection.languages.diagnostics.on(needs('diagnostic', (r, params) => r.puller.answer(params.textDocument.uri, params.previousResultId)));
  registerHandlers(connection, (name, handler) => needs(name, (r, params) => handler(r.session, params)));
  connection.listen();
}

/** A connection between `initialize` and `exit`. */
class Running {
  readonly pusher: Pusher;
  readonly puller: Puller;
  #telling = false;

  constructor(readonly connection: Connection, readonly session: Session) {
    this.pusher = new Pusher(connection, session);
    this.puller = new Puller(session);
  }

  /** The client is ready: registers what it can register, then reads settings, library and folders in the background. */
  async begin(): Promise<void> {
    const { connection, session } = this;
    const run = guardedNotification<void>(connection, 'start', async () => {
      await this.#register();
      await this.readConfiguration(undefined);
      await readWorkspace(connection, session, session.traits.folders);
      this.changedElsewhere();
    });
    await run();
  }

  end(): void {
    this.connection.console.info('Parley server: shut down');
  }

  /** An open text changed: clients that pull ask by themselves, the others are pushed to. */
  changed(): void {
    this.pusher.schedule();
    this.#tellChanged();
  }

  /** Something changed that the client does not know of: it is asked to pull again. */
  changedElsewhere(): void {
    this.changed();
    if (this.session.traits.pullDiagnostics && this.session.traits.refreshDiagnostics) void this.connection.languages.diagnostics.refresh();
  }

  /** Settings come by request where the client answers one, else with the notification. */
  async readConfiguration(pushed: unknown): Promise<void> {
    const settings: unknown = this.session.traits.configuration ? await this.connection.workspace.getConfiguration('parley') : pushed;
    this.session.setConfig(readConfig(settings));
    this.changedElsewhere();
  }

  /** Our own client's views follow; a burst of changes is told once. */
  #tellChanged(): void {
    if (this.#telling || this.session.traits.options.fileRequests !== true) return;
    this.#telling = true;
    this.session.host.defer(() => {
      this.#telling = false;
      void this.connection.sendNotification(changedNotification);
    });
  }

  async #register(): Promise<void> {
    const { connection, session } = this;
    const { traits } = session;
    if (traits.watchFiles) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.treaty' }] });
    if (traits.configuration) await connection.client.register(DidChangeConfigurationNotification.type, { section: 'parley' });
    if (traits.folderChanges) {
      connection.workspace.onDidChangeWorkspaceFolders(guardedNotification(connection, 'didChangeWorkspaceFolders', async ({ added, removed }) => {
        for (const folder of removed) for (const uri of session.snapshot().documents.keys()) if (uri.startsWith(`${folder.uri}/`)) session.forget(uri);
        session.setLoading(true);
        await readWorkspace(connection, session, added.map((folder) => folder.uri));
        this.changedElsewhere();
      }));
    }
  }
}
