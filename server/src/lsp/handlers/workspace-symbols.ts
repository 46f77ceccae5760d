import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { workspaceSymbols } from '../../core/index.js';
import { toRange } from '../convert.js';
import type { Session } from '../session.js';
import { symbolKinds } from './document-symbols.js';

/** Answers a client can show at once; editors ask again at every letter. */
const LIMIT = 500;

export function onWorkspaceSymbols(session: Session, { query }: WorkspaceSymbolParams): SymbolInformation[] {
  return workspaceSymbols(session.snapshot(), query, { limit: LIMIT }).flatMap((symbol) => {
    const view = session.view(symbol.uri);
    if (!view) return [];
    return [{
      name: symbol.name,
      kind: symbolKinds[symbol.kind],
      containerName: symbol.container,
      location: { uri: session.spell(symbol.uri), range: toRange(view, symbol.selection) },
    }];
  });
}
