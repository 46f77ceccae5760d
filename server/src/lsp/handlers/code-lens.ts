// Code lenses: where they stand at once, what they say when they are looked at.
// Invariant: a lens has a command that any client may run: our own opens the comparison, elsewhere it is text without one.

import type { CodeLens, CodeLensParams, Command } from 'vscode-languageserver';
import { codeLenses, lensDetail, type LensKind, lensKinds, lensWords } from '../../core/index.js';
import { toRange } from '../convert.js';
import { compareCommand, placeOf } from '../links.js';
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
  return codeLenses(view.document, session.preferences.lenses, near).map(({ kind, block, selection }) => ({
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
  const places = detail.kind === 'counterpart' && session.traits.options.commandLinks
    ? [detail.clause, detail.counterpart].map(({ location, selection }) => placeOf(session, location.uri, selection))
    : [];
  const command: Command = places.length === 2 && places.every((place) => place !== undefined) ? { title, command: compareCommand, arguments: places } : { title, command: '' };
  return { range: lens.range, command };
}

function readData(given: unknown): LensData | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { uri, kind, block } = given as Readonly<Record<string, unknown>>;
  const known = lensKinds.find((each) => each === kind);
  return typeof uri === 'string' && known && typeof block === 'number' ? { uri, kind: known, block } : undefined;
}
