// What the status item and the lists of precedents show.

import { agreementStatus, listPrecedents } from '../../core/index.js';
import type { PrecedentsResult, StatusParams, StatusResult } from '../protocol.js';
import type { Session } from '../session.js';

/** Null for a document nobody knows. */
export function onStatus(session: Session, { textDocument }: StatusParams): StatusResult {
  const view = session.view(textDocument.uri);
  if (!view) return null;
  const { id, name, loading, precedents, missing } = agreementStatus(session.snapshot(), view.document);
  return {
    agreement: id,
    title: name,
    precedents: [...precedents.map((precedent) => precedent.id), ...missing],
    answered: precedents.reduce((sum, { answered, omitted }) => sum + answered + omitted, 0),
    clauses: precedents.reduce((sum, { total }) => sum + total, 0),
    loading,
    hidden: session.hiddenFindings(view.document),
  };
}

export function onPrecedents(session: Session): PrecedentsResult {
  return listPrecedents(session.snapshot()).map((item) => ({ ...item, uri: session.spell(item.uri) }));
}
