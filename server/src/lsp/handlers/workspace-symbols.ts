import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { workspaceSymbols } from '../../core/index.js';
import { Places } from '../places.js';
import type { Session } from '../session.js';
import { symbolKinds } from './document-symbols.js';

/** Answers a client can show at once; editors ask again at every letter. */
const LIMIT = 500;

export function onWorkspaceSymbols(session: Session, { query }: WorkspaceSymbolParams): SymbolInformation[] {
  const places = new Places(session);
  return workspaceSymbols(session.snapshot(), query, { limit: LIMIT }).flatMap(({ name, kind, container, uri, selection }) => {
    const location = places.at(uri, selection);
    return location ? [{ name, kind: symbolKinds[kind], containerName: container, location }] : [];
  });
}
