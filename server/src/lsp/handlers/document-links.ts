import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { documentLinks } from '../../core/index.js';
import { toRange } from '../convert.js';
import { clauseUri } from '../links.js';
import type { Session } from '../session.js';

/** References open their clause, sources their address. */
export function onDocumentLinks(session: Session, { textDocument }: DocumentLinkParams): DocumentLink[] {
  const view = session.view(textDocument.uri);
  if (!view) return [];
  return documentLinks(session.snapshot(), view.document).flatMap(({ span, goal }) => {
    const target = goal.kind === 'address' ? goal.address : clauseUri(session, goal.location.uri, goal.location.span);
    return target === undefined ? [] : [{ range: toRange(view, span), target }];
  });
}
