// Code lenses: where they stand at once, what they say when they are looked at.
// Invariant: a lens has a command that any client may run: our own opens the comparison or the citing places, elsewhere it is text without one.

import type { CodeLens, CodeLensParams, Command } from 'vscode-languageserver';
import { codeLenses, type LensDetail, lensDetail, type LensKind, lensKinds, lensWords } from '../../core/index.js';
import { toRange, type View } from '../convert.js';
import { citationsCommand, compareCommand, placeOf } from '../links.js';
import { Places } from '../places.js';
import type { Session } from '../session.js';

interface LensData {
  readonly uri: string;
  readonly kind: LensKind;
  /** A block's handle. */
  readonly block: number;
}

export function onCodeLens(session: Session, { textDocument }: CodeLensParams): CodeLens[] {
  const view = session.view(textDocument.uri);
  if (!view) return [];
  const near = session.shown.spans(textDocument.uri, view)?.at(-1);
  return codeLenses(session.snapshot(), view.document, session.preferences.lenses, near).map(({ kind, block, selection }) => ({
    range: toRange(view, selection), data: { uri: textDocument.uri, kind, block } satisfies LensData,
  }));
}

/** With a title of its own even where nothing is to be said: a client that asked waits for one. */
export function onCodeLensResolve(session: Session, lens: CodeLens): CodeLens {
  const data = readData(lens.data);
  const view = data && session.view(data.uri);
  const detail = view && lensDetail(session.snapshot(), view.document, data.kind, data.block as Parameters<typeof lensDetail>[3]);
  if (!detail) return { range: lens.range, command: { title: '', command: '' } };
  const title = lensWords(detail, session.voice.say);
  return { range: lens.range, command: (session.traits.options.commandLinks && clickOf(session, view, detail, title)) || { title, command: '' } };
}

/** What our own client does when a lens is clicked; undefined for a lens that only says something. */
function clickOf(session: Session, view: View, detail: LensDetail, title: string): Command | undefined {
  if (detail.kind === 'counterpart') {
    const places = [detail.clause, detail.counterpart].map(({ location, selection }) => placeOf(session, location.uri, selection));
    return places.every((place) => place !== undefined) ? { title, command: compareCommand, arguments: places } : undefined;
  }
  if (detail.kind !== 'citations' || detail.citing.length === 0) return undefined;
  const places = new Places(session);
  const from = placeOf(session, view.document.uri, detail.selection);
  const citing = detail.citing.flatMap(({ uri, span }) => places.at(uri, span) ?? []);
  return from && { title, command: citationsCommand, arguments: [from, citing] };
}

function readData(given: unknown): LensData | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { uri, kind, block } = given as Readonly<Record<string, unknown>>;
  const known = lensKinds.find((each) => each === kind);
  return typeof uri === 'string' && known && typeof block === 'number' ? { uri, kind: known, block } : undefined;
}
