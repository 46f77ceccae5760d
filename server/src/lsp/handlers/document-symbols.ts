import { type DocumentSymbol, type DocumentSymbolParams, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { outline, type OutlineItem } from '../../core/index.js';
import { toRange, type View } from '../convert.js';
import type { Session } from '../session.js';

export const symbolKinds: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  agreement: SymbolKind.File,
  party: SymbolKind.Interface,
  body: SymbolKind.Class,
  zone: SymbolKind.Namespace,
  term: SymbolKind.Constant,
  signature: SymbolKind.Event,
  heading: SymbolKind.Module,
  provision: SymbolKind.Method,
  paragraph: SymbolKind.String,
};

/** A tree, or a flat list with the containers' names for clients that know no tree. */
export function onDocumentSymbols(session: Session, { textDocument }: DocumentSymbolParams): DocumentSymbol[] | SymbolInformation[] {
  const view = session.view(textDocument.uri);
  if (!view) return [];
  const items = outline(view.document);
  if (session.traits.hierarchicalSymbols) return toSymbols(view, items);
  return items.flatMap((item) => flat(textDocument.uri, view, item, ''));
}

function toSymbols(view: View, items: readonly OutlineItem[]): DocumentSymbol[] {
  return items.map((item) => {
    const symbol: DocumentSymbol = {
      name: item.name,
      detail: item.detail,
      kind: symbolKinds[item.kind],
      range: toRange(view, item.span),
      selectionRange: toRange(view, item.selection),
    };
    if (item.children.length > 0) symbol.children = toSymbols(view, item.children);
    return symbol;
  });
}

function flat(uri: string, view: View, item: OutlineItem, containerName: string): SymbolInformation[] {
  const own = { name: item.name, kind: symbolKinds[item.kind], containerName, location: { uri, range: toRange(view, item.span) } };
  return [own, ...item.children.flatMap((child) => flat(uri, view, child, item.name))];
}
