// Wires one connection to one session: the life of the server, and which handler answers which request. Knows LSP, not
// whether it runs in a process or a worker.

import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { CodeActionKind, ErrorCodes, ResponseError, TextDocumentSyncKind } from 'vscode-languageserver';
import { guarded, guardedNotification, outdatedPull, outdatedRequest } from './guard.js';
import { completionTriggers } from './handlers/completion.js';
import { fileOperationsCapability, renamedEvents } from './handlers/file-rename.js';
import { registerHandlers } from './handlers/index.js';
import { signatureTriggers } from './handlers/signature-help.js';
import { semanticTokensCapability, type TokenAnswers } from './handlers/semantic-tokens.js';
import type { Host } from './host.js';
import type { Inbox } from './inbox.js';
import { decideBracketCommand } from './protocol/brackets.js';
import { mendKinds, omitCommand, pairCommand, pasteCommand, renumberCommand, visibleRangesNotification, type VisibleRangesParams } from './protocol.js';
import { writeNoteCommand } from './protocol/notes.js';
import { Running } from './running.js';
import { Session } from './session.js';
import { readTraits } from './traits.js';

export interface Life {
  /** The client has said that it is about to end the server. */
  wasShutDown(): boolean;
}

/** Serves a connection until it ends. The inbox sees its messages arrive; the host is made once the client's options are known. */
export function serve(connection: Connection, inbox: Inbox, makeHost: (params: InitializeParams) => Host): Life {
  let make: (() => Running) | undefined;
  let made: Running | undefined;
  let shutDown = false;
  /** Undefined before `initialize`, which it does not hold up: what it is made of loads the language, so it is made after the answer has left. */
  const present = (): Running | undefined => (made ??= make?.());

  connection.onInitialize((params): InitializeResult => {
    const traits = readTraits(params);
    const host = makeHost(params);
    make = () => new Running(connection, new Session(host, traits), inbox);
    host.defer(present);
    return {
      serverInfo: { name: 'parley', version: host.version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        hoverProvider: true,
        completionProvider: { triggerCharacters: [...completionTriggers], resolveProvider: true },
        signatureHelpProvider: { triggerCharacters: [...signatureTriggers] },
        declarationProvider: true,
        inlayHintProvider: { resolveProvider: false },
        codeLensProvider: { resolveProvider: true },
        definitionProvider: true,
        typeDefinitionProvider: true,
        implementationProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        foldingRangeProvider: true,
        documentLinkProvider: { resolveProvider: false },
        selectionRangeProvider: true,
        documentFormattingProvider: true,
        documentRangeFormattingProvider: true,
        documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
        colorProvider: true,
        linkedEditingRangeProvider: true,
        callHierarchyProvider: true,
        typeHierarchyProvider: true,
        renameProvider: traits.prepareRename ? { prepareProvider: true } : true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, CodeActionKind.RefactorRewrite, CodeActionKind.RefactorExtract, mendKinds.everything], resolveProvider: true },
        executeCommandProvider: { commands: [renumberCommand, pairCommand, omitCommand, pasteCommand, writeNoteCommand, decideBracketCommand] },
        ...(traits.pullDiagnostics
          ? { diagnosticProvider: { identifier: 'parley', interFileDependencies: true, workspaceDiagnostics: false } }
          : {}),
        ...semanticTokensCapability(traits),
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          ...(traits.willRenameFiles ? { fileOperations: fileOperationsCapability() } : {}),
        },
      },
    };
  });
  connection.onInitialized(() => {
    const started = present();
    if (!started) return;
    if (started.session.traits.folderChanges) connection.workspace.onDidChangeWorkspaceFolders(notices('didChangeWorkspaceFolders', (r, event) => r.foldersChanged(event)));
    started.begin();
  });
  connection.onShutdown(() => {
    shutDown = true;
    made?.end();
  });

  const needs = <P, R>(name: string, handler: (running: Running, params: P, stillWanted: () => void) => R | Promise<R>) =>
    guarded<P, R>(connection, name, async (params, stillWanted) => {
      const running = present();
      if (!running) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first');
      await running.libraryRead;
      stillWanted();
      return handler(running, params, stillWanted);
    });
  const notices = <P>(name: string, handler: (running: Running, params: P) => void | Promise<void>) =>
    guardedNotification<P>(connection, name, (params) => {
      const running = present();
      return running ? handler(running, params) : undefined;
    });

  connection.onDidOpenTextDocument(notices('didOpen', (r, { textDocument: d }) => {
    r.session.open(d.uri, d.version, d.text);
    r.opened(d.uri);
  }));
  connection.onDidChangeTextDocument(notices('didChange', (r, { textDocument: d, contentChanges }) => {
    r.session.change(d.uri, d.version, contentChanges);
    r.session.shown.edited(d.uri, contentChanges);
    r.changed(d.uri);
  }));
  connection.onDidCloseTextDocument(notices('didClose', async (r, { textDocument: d }) => {
    r.pusher.clear(d.uri);
    r.puller.forget(d.uri);
    r.tokens.forget(d.uri);
    r.session.shown.forget(d.uri);
    await r.session.close(d.uri);
    r.changed(d.uri);
  }));
  connection.onDidChangeWatchedFiles(notices('didChangeWatchedFiles', (r, { changes }) => r.filesChanged(changes)));
  connection.workspace.onDidRenameFiles(notices('didRenameFiles', (r, { files }) => r.filesChanged(renamedEvents(files))));
  connection.onDidChangeConfiguration(notices('didChangeConfiguration', (r, { settings }) => r.readConfiguration(settings)));
  connection.languages.diagnostics.on(needs('diagnostic', async (r, { textDocument, previousResultId }) => {
    // A client that cannot be told to ask again would keep what was known while files were still being read.
    if (!r.session.traits.refreshDiagnostics) await r.foldersRead;
    await r.projectFilesRead;
    if (inbox.isOutdated(textDocument.uri)) throw outdatedPull();
    return r.puller.pull(textDocument.uri, previousResultId, () => inbox.isOutdated(textDocument.uri));
  }));
  connection.onNotification(visibleRangesNotification, notices<VisibleRangesParams>('visibleRanges', (r, params) => r.session.shown.show(params)));

  /** For a text that is about to change, nothing is done where the client has said that it asks again. */
  const tokens = <P extends { readonly textDocument: { readonly uri: string } }, R>(method: string, answer: (tokens: TokenAnswers, params: P) => R) =>
    needs<P, R>('semanticTokens', (r, params) => {
      if (r.session.traits.asksAgain.has(method) && inbox.isOutdated(params.textDocument.uri)) throw outdatedRequest();
      return answer(r.tokens, params);
    });
  connection.languages.semanticTokens.on(tokens('textDocument/semanticTokens/full', (answers, params) => answers.full(params)));
  connection.languages.semanticTokens.onDelta(tokens('textDocument/semanticTokens/full/delta', (answers, params) => answers.delta(params)));
  connection.languages.semanticTokens.onRange(tokens('textDocument/semanticTokens/range', (answers, params) => answers.range(params)));
  registerHandlers(
    connection,
    (name, handler) => needs(name, (r, params, stillWanted) => handler(r.session, params, stillWanted)),
    (urgency) => (name, handler) => needs(name, (r, params, stillWanted) => r.behind.answer(urgency, () => handler(r.session, params, stillWanted), stillWanted)),
  );
  connection.listen();
  return { wasShutDown: () => shutDown };
}
