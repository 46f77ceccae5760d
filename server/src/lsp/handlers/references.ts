import type { Location, ReferenceParams } from 'vscode-languageserver';
import { references } from '../../core/index.js';
import { toOffset } from '../convert.js';
import { Places } from '../places.js';
import type { Session } from '../session.js';

/** Every place that names what stands at the position; the declaration itself only when it is asked for. */
export function onReferences(session: Session, { textDocument, position, context }: ReferenceParams): Location[] {
  const view = session.view(textDocument.uri);
  if (!view) return [];
  const found = references(session.snapshot(), view.document, toOffset(view, position), { includeDeclaration: context.includeDeclaration });
  const places = new Places(session);
  return found.flatMap(({ uri, span }) => places.at(uri, span) ?? []);
}
