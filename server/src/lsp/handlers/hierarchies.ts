// Call hierarchy (what leans on what) and type hierarchy (the lineage of a clause): two questions about rows that are found again by
// where they stand.

import type {
  CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall, Range, TextDocumentPositionParams, TypeHierarchyItem,
} from 'vscode-languageserver';
import {
  type Document, followersOfClause, type HierarchyItem, leanedOn, type Leaning, leaningAt, leansOn, lineageAt, precedentsOfClause, type Snapshot,
} from '../../core/index.js';
import { toOffset } from '../convert.js';
import { Places } from '../places.js';
import type { Session } from '../session.js';
import { symbolKinds } from './document-symbols.js';

type Ask<Row> = (snapshot: Snapshot, document: Document, offset: number) => readonly Row[];

/** Null where there is nothing to begin with. */
export function onPrepareCallHierarchy(session: Session, { textDocument, position }: TextDocumentPositionParams): CallHierarchyItem[] | null {
  return begin(session, textDocument.uri, position, (...asked) => leaningAt(...asked));
}

/** Who leans on the row, with the words of theirs that say so. */
export function onIncomingCalls(session: Session, { item }: { readonly item: CallHierarchyItem }): CallHierarchyIncomingCall[] {
  const places = new Places(session);
  return answer<Leaning>(session, item, (...asked) => leansOn(...asked)).flatMap((leaning) => {
    const from = toItem(places, leaning.item);
    return from ? [{ from, fromRanges: rangesIn(places, leaning.item.uri, leaning) }] : [];
  });
}

/** What the row leans on, with its own words that say so. */
export function onOutgoingCalls(session: Session, { item }: { readonly item: CallHierarchyItem }): CallHierarchyOutgoingCall[] {
  const places = new Places(session);
  const own = session.view(item.uri)?.document.uri;
  return own === undefined ? [] : answer<Leaning>(session, item, (...asked) => leanedOn(...asked)).flatMap((leaning) => {
    const to = toItem(places, leaning.item);
    return to ? [{ to, fromRanges: rangesIn(places, own, leaning) }] : [];
  });
}

export function onPrepareTypeHierarchy(session: Session, { textDocument, position }: TextDocumentPositionParams): TypeHierarchyItem[] | null {
  return begin(session, textDocument.uri, position, (...asked) => lineageAt(...asked));
}

/** The precedents of the row. */
export function onSupertypes(session: Session, { item }: { readonly item: TypeHierarchyItem }): TypeHierarchyItem[] {
  const places = new Places(session);
  return answer<HierarchyItem>(session, item, (...asked) => precedentsOfClause(...asked)).flatMap((each) => toItem(places, each) ?? []);
}

/** The clauses of drafts that follow the row. */
export function onSubtypes(session: Session, { item }: { readonly item: TypeHierarchyItem }): TypeHierarchyItem[] {
  const places = new Places(session);
  return answer<HierarchyItem>(session, item, (...asked) => followersOfClause(...asked)).flatMap((each) => toItem(places, each) ?? []);
}

function begin(session: Session, uri: string, position: Range['start'], ask: Ask<HierarchyItem>): CallHierarchyItem[] | null {
  const view = session.view(uri);
  if (!view) return null;
  const places = new Places(session);
  const items = ask(session.snapshot(), view.document, toOffset(view, position)).flatMap((item) => toItem(places, item) ?? []);
  return items.length > 0 ? items : null;
}

/** Of the row as it is now: by the start of what its selection shows. */
function answer<Row>(session: Session, { uri, selectionRange }: CallHierarchyItem, ask: Ask<Row>): readonly Row[] {
  const view = session.view(uri);
  return view ? ask(session.snapshot(), view.document, toOffset(view, selectionRange.start)) : [];
}

function toItem(places: Places, { name, detail, kind, uri, span, selection }: HierarchyItem): CallHierarchyItem | undefined {
  const whole = places.at(uri, span);
  const chosen = places.at(uri, selection);
  return whole && chosen ? { name, detail, kind: symbolKinds[kind], uri: whole.uri, range: whole.range, selectionRange: chosen.range } : undefined;
}

function rangesIn(places: Places, uri: string, { spans }: Leaning): Range[] {
  return spans.flatMap((span) => places.at(uri, span)?.range ?? []);
}
