// Connects the editor to the language: hover over the three-clause library, and where the server runs.
// Invariant: knows the protocol but not the host; the connection and the kind of host are handed in.

import { type Connection, MarkupKind, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type HostInfo, hostInfoRequest } from '../lsp/protocol.js';
import { findClauseCounterpart } from './three-clauses.js';

/** Answers requests on `connection` until it is closed. */
export function serve(connection: Connection, host: HostInfo): void {
  const documents = new TextDocuments(TextDocument);

  connection.onInitialize(() => ({
    capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, hoverProvider: true },
    serverInfo: { name: 'parley' },
  }));
  connection.onHover(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    if (document === undefined) return null;
    const counterpart = findClauseCounterpart(document.getText(), document.offsetAt(position));
    if (counterpart === undefined) return null;
    const { citation, text } = counterpart;
    return { contents: { kind: MarkupKind.Markdown, value: `**${citation}**\n\n${text}` } };
  });
  connection.onRequest(hostInfoRequest, () => host);
  documents.listen(connection);
  connection.listen();
}
