// The two sides of "Compare with precedent": one clause each, as a document of its own that the server is never told of.
// Invariant: the address says which clause (document and position), so that a restored editor fills itself again; the text
// follows the server's changes while it is shown.

import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  l10n,
  type TextDocumentContentProvider,
  Uri,
  workspace,
} from 'vscode';
import type { ClauseText } from '../../../server/src/lsp/protocol.js';
import { type ClausePlace, findClauseAt, placeOf, readPlace } from './clauses.js';
import { compareScheme } from './names.js';
import type { Server } from './server.js';

/** The address of a clause alone: a readable path that ends in `.treaty`, and its place as JSON. */
export function compareUri(clause: ClauseText): Uri {
  const name = `${clause.agreement} ${clause.citation}`.replaceAll('/', '∕');
  return Uri.from({ scheme: compareScheme, path: `/${name}.treaty`, query: JSON.stringify(placeOf(clause)) });
}

export class CompareDocuments implements TextDocumentContentProvider, Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #listener: Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(readonly server: Server) {
    this.#listener = server.onDidChange(() => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === compareScheme) this.#changed.fire(uri);
    });
  }

  async provideTextDocumentContent(uri: Uri, token: CancellationToken): Promise<string> {
    const place = readQuery(uri);
    const found = place === undefined ? null : await findClauseAt(this.server, place, token);
    return found === null ? `// ${l10n.t('The clause is no longer there.')}\n` : `${found.clause.text}\n`;
  }

  dispose(): void {
    this.#listener.dispose();
    this.#changed.dispose();
  }
}

function readQuery(uri: Uri): ClausePlace | undefined {
  try {
    return readPlace(JSON.parse(uri.query));
  } catch {
    return undefined;
  }
}
