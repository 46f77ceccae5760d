import { type DocumentSymbol, type DocumentSymbolParams, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { outline, outlineDetail, type OutlineItem, type Voice } from '../../core/index.js';
import { PositionsInOrder, rangeInOrder, toRange, type View } from '../convert.js';
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
  if (session.traits.hierarchicalSymbols) return toSymbols(session.voice.say, items, new PositionsInOrder(view.lines), new PositionsInOrder(view.lines));
  return items.flatMap((item) => flat(textDocument.uri, view, item, ''));
}

/** Starts come in order; ends too, but for those of items that hold others. */
function toSymbols(say: Voice['say'], items: readonly OutlineItem[], starts: PositionsInOrder, ends: PositionsInOrder): DocumentSymbol[] {
  return items.map((item) => {
    const { name, kind, span, selection, children } = item;
    const detail = outlineDetail(item, say);
    const start = starts.positionAt(span.start);
    const selectionRange = rangeInOrder(starts, selection);
    if (children.length === 0) return { name, detail, kind: symbolKinds[kind], range: { start, end: ends.positionAt(span.end) }, selectionRange };
    const held = toSymbols(say, children, starts, ends);
    return { name, detail, kind: symbolKinds[kind], range: { start, end: ends.positionAt(span.end) }, selectionRange, children: held };
  });
}

function flat(uri: string, view: View, item: OutlineItem, containerName: string): SymbolInformation[] {
  const own = { name: item.name, kind: symbolKinds[item.kind], containerName, location: { uri, range: toRange(view, item.span) } };
  return [own, ...item.children.flatMap((child) => flat(uri, view, child, item.name))];
}
