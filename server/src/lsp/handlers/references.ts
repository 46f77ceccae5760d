import type { Location, ReferenceParams } from 'vscode-languageserver';
import { prepareReferences, references } from '../../core/index.js';
import { toOffset, type View } from '../convert.js';
import { Places } from '../places.js';
import type { Session } from '../session.js';
import { Slices } from '../slices.js';

/**
 * Every place that names what stands at the position; the declaration itself only when it is asked for. What is read of the text first is
 * read in slices: right after a start others wait for their first answers.
 */
export async function onReferences(session: Session, { textDocument, position, context }: ReferenceParams, stillWanted: () => void): Promise<Location[]> {
  const view = await session.whileAnswering(() => prepared(session, textDocument.uri, new Slices(session.host, stillWanted)));
  if (!view) return [];
  const found = references(session.snapshot(), view.document, toOffset(view, position), { includeDeclaration: context.includeDeclaration });
  const places = new Places(session);
  return found.flatMap(({ uri, span }) => places.at(uri, span) ?? []);
}

/** The text as it is by then; undefined when nobody knows it. */
async function prepared(session: Session, uri: string, slices: Slices): Promise<View | undefined> {
  for (;;) {
    const view = session.view(uri);
    if (!view || prepareReferences(session.snapshot(), view.document, () => slices.isOver)) return view;
    await slices.turn();
  }
}
