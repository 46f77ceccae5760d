// What the clipboard may become (`parley/paste`), and the command that pastes for editors that have no say in it.
// Invariant: asking changes nothing; the command changes nothing but by an edit the client applies, in one step.

import { ApplyWorkspaceEditRequest, type Connection, type Location } from 'vscode-languageserver';
import { findOrigin, type Origin, paste, type PasteOffer, type Span } from '../../core/index.js';
import { createView, toOffset, toRange, toSpan, type View } from '../convert.js';
import { Places } from '../places.js';
import type { AppliedResult, PasteCommandParams, PasteItem, PasteParams, PasteResult } from '../protocol.js';
import { refusalOf } from '../refusal.js';
import type { Session } from '../session.js';
import { leaveUndecided, undecidedOf } from '../undecided.js';
import { toWorkspaceEdit } from '../workspace-edit.js';

export function onPaste(session: Session, params: PasteParams): PasteResult {
  const view = session.view(params.textDocument.uri);
  return view ? offersOf(session, view, params, originOf(session, params)).map((offer) => itemOf(session, offer)) : [];
}

function offersOf(session: Session, view: View, { range, text }: PasteParams, origin: Origin | undefined): readonly PasteOffer[] {
  return paste(session.snapshot(), view.document, toSpan(view, range), { text, ...(origin ? { origin } : {}) });
}

function originOf(session: Session, { origin }: PasteParams): Origin | undefined {
  const view = origin && session.view(origin.uri);
  if (!view) return undefined;
  return { uri: view.document.uri, start: toOffset(view, origin.position), ...(origin.length === undefined ? {} : { length: origin.length }) };
}

function itemOf(session: Session, offer: PasteOffer): PasteItem {
  const places = new Places(session);
  const edits: Record<string, { readonly range: Location['range']; readonly newText: string }[]> = {};
  for (const { uri, span, newText } of offer.changes) {
    const place = places.at(uri, span);
    if (!place) continue;
    const list = edits[place.uri] ?? [];
    edits[place.uri] = list;
    list.push({ range: place.range, newText });
  }
  const left = undecidedOf(session, offer.undecided, placeIn(session, offer));
  return { kind: offer.kind, title: session.voice.say(offer.title.id, offer.title.args), text: offer.text, edits, isUsual: offer.isUsual, ...(left ? { left } : {}) };
}

/** Places of the texts as they are once it is pasted. */
function placeIn(session: Session, { after }: PasteOffer): (uri: string, span: Span) => Location | undefined {
  return (uri, span) => {
    const document = after.documents.get(uri);
    return document && { uri: session.spell(uri), range: toRange(createView(document), span) };
  };
}

export function isPasteParams(value: unknown): value is PasteCommandParams {
  if (typeof value !== 'object' || value === null) return false;
  const { textDocument, range, text, kind } = value as Readonly<Record<string, unknown>>;
  const uri = typeof textDocument === 'object' && textDocument !== null && 'uri' in textDocument ? textDocument.uri : undefined;
  return typeof uri === 'string' && typeof range === 'object' && range !== null && 'start' in range && 'end' in range && typeof text === 'string' && typeof kind === 'string';
}

export async function runPaste(connection: Connection, session: Session, params: PasteCommandParams): Promise<AppliedResult> {
  const view = session.view(params.textDocument.uri);
  const origin = originOf(session, params) ?? (view && params.kind !== 'clauses' ? findOrigin(session.snapshot(), params.text, view.document) : undefined);
  const offer = view && offersOf(session, view, params, origin).find(({ kind }) => kind === params.kind);
  if (!view || !offer) throw refusalOf(session, { reason: { id: 'paste.refused.nothing', args: {} } });
  const { uri } = view.document;
  const edit = toWorkspaceEdit(session, [{ uri, span: toSpan(view, params.range), newText: offer.text }, ...offer.changes.map((change) => ({ uri: change.uri, span: change.span, newText: change.newText }))].sort((a, b) => a.span.start - b.span.start));
  const { applied } = await connection.sendRequest(ApplyWorkspaceEditRequest.type, { label: session.voice.say(offer.title.id, offer.title.args), edit });
  if (applied) leaveUndecided(session, offer.undecided, placeIn(session, offer));
  return { applied };
}
