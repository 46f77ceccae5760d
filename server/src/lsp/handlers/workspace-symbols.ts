// The search for symbols of the whole workspace.
// Invariant: names of all documents are searched; the texts of open ones and of the library too, those of other files only when
// nothing else answers. What takes long is done in slices that let other requests go first, and ends when the request is cancelled.

import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { type Document, readAside, symbolFacts, symbolsOf, type WorkspaceSymbol, workspaceSymbols } from '../../core/index.js';
import type { Session } from '../session.js';
import { Slices } from '../slices.js';
import { symbolKinds } from './document-symbols.js';

/** Answers a client can show at once; editors ask again at every letter. */
const LIMIT = 500;

export async function onWorkspaceSymbols(session: Session, { query }: WorkspaceSymbolParams, stillWanted: () => void): Promise<SymbolInformation[]> {
  const slices = new Slices(session.host, stillWanted);
  await makeReady(session, slices);
  const open = new Set(session.openUris());
  const isRead = (document: Document): boolean => document.library || open.has(document.uri);
  const snapshot = session.snapshot();
  const found = workspaceSymbols(snapshot, query, { limit: LIMIT, texts: isRead });
  if (found.length > 0 || query.trim() === '') return found.map((symbol) => informationOf(session, symbol));
  const deep: WorkspaceSymbol[] = [];
  for (const document of snapshot.ordered) {
    if (isRead(document)) continue;
    deep.push(...symbolsOf(readAside(document), query, { limit: LIMIT }));
    if (deep.length >= LIMIT) break;
    await slices.turn();
  }
  return deep.slice(0, LIMIT).map((symbol) => informationOf(session, symbol));
}

/** Makes the symbol facts of all documents, also of those that come meanwhile. */
async function makeReady(session: Session, slices: Slices): Promise<void> {
  for (let waited = true; waited; ) {
    waited = false;
    for (const document of session.snapshot().ordered) {
      symbolFacts(document);
      if (await slices.turn()) waited = true;
    }
  }
}

function informationOf(session: Session, { name, kind, container, uri, range }: WorkspaceSymbol): SymbolInformation {
  return { name, kind: symbolKinds[kind], containerName: container, location: { uri: session.spell(uri), range } };
}
