// Wires one connection to one session: the life of the server, and which handler answers which request. Knows LSP, not
// whether it runs in a process or a worker.

import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { CodeActionKind, ErrorCodes, ResponseError, TextDocumentSyncKind } from 'vscode-languageserver';
import { guarded, guardedNotification } from './guard.js';
import { registerHandlers } from './handlers/index.js';
import type { Host } from './host.js';
import { Running } from './running.js';
import { Session } from './session.js';
import { readTraits } from './traits.js';

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
  connection.onInitialized(() => {
    if (!running) return;
    const started = running;
    if (started.session.traits.folderChanges) connection.workspace.onDidChangeWorkspaceFolders(notices('didChangeWorkspaceFolders', (r, event) => r.foldersChanged(event)));
    started.begin();
  });
  connection.onShutdown(() => running?.end());

  const needs = <P, R>(name: string, handler: (running: Running, params: P) => R | Promise<R>) =>
    guarded<P, R>(connection, name, async (params, stillWanted) => {
      if (!running) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first');
      await running.libraryRead;
      stillWanted();
      return handler(running, params);
    });
  const notices = <P>(name: string, handler: (running: Running, params: P) => void | Promise<void>) =>
    guardedNotification<P>(connection, name, (params) => (running ? handler(running, params) : undefined));

  connection.onDidOpenTextDocument(notices('didOpen', (r, { textDocument: d }) => {
    r.session.open(d.uri, d.version, d.text);
    r.opened(d.uri);
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
  connection.onDidChangeWatchedFiles(notices('didChangeWatchedFiles', (r, { changes }) => r.filesChanged(changes)));
  connection.onDidChangeConfiguration(notices('didChangeConfiguration', (r, { settings }) => r.readConfiguration(settings)));
  connection.languages.diagnostics.on(needs('diagnostic', async (r, { textDocument, previousResultId }) => {
    // A client that cannot be told to ask again would keep what was known while files were still being read.
    if (!r.session.traits.refreshDiagnostics) await r.foldersRead;
    return r.puller.answer(textDocument.uri, previousResultId);
  }));
  registerHandlers(connection, (name, handler) => needs(name, (r, params) => handler(r.session, params)));
  connection.listen();
}
