import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { highlights } from '../../core/index.js';
import { toOffset, toRange } from '../convert.js';
import type { Session } from '../session.js';

/** Where this document speaks of the same clause, party, body, zone or term; declarations count as writing. */
export function onDocumentHighlights(session: Session, { textDocument, position }: DocumentHighlightParams): DocumentHighlight[] {
  const view = session.view(textDocument.uri);
  if (!view) return [];
  return highlights(session.snapshot(), view.document, toOffset(view, position)).map(({ span, kind }) => ({
    range: toRange(view, span),
    kind: kind === 'declaration' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
