// What the status item and the lists of precedents show.

import { agreementStatusInSteps, listPrecedents } from '../../core/index.js';
import type { PrecedentsResult, StatusParams, StatusResult } from '../protocol.js';
import type { Session } from '../session.js';
import { inSlices } from '../slices.js';

/** Null for a document nobody knows. */
export async function onStatus(session: Session, { textDocument }: StatusParams, stillWanted: () => void): Promise<StatusResult> {
  const view = session.view(textDocument.uri);
  if (!view) return null;
  const counts = session.countsOfFindings(view.document);
  const hidden = session.hiddenFindings(view.document);
  const { id, name, loading, precedents, missing, brackets } = await inSlices(session.turns, stillWanted, agreementStatusInSteps(session.snapshot(), view.document));
  return {
    agreement: id,
    title: name,
    precedents: [...precedents.map((precedent) => precedent.id), ...missing],
    answered: precedents.reduce((sum, { answered, omitted }) => sum + answered + omitted, 0),
    clauses: precedents.reduce((sum, { total }) => sum + total, 0),
    loading,
    hidden, brackets,
    findings: { errors: counts.error, warnings: counts.warning, information: counts.information },
  };
}

export function onPrecedents(session: Session): PrecedentsResult {
  return listPrecedents(session.snapshot()).map((item) => ({ ...item, uri: session.spell(item.uri) }));
}
