import { listClauses } from '../../core/index.js';
import { toRange } from '../convert.js';
import type { ClausesResult } from '../protocol.js';
import type { Session } from '../session.js';

/** Every clause of every document, for the client's "Go to clause". */
export function onClauses(session: Session): ClausesResult {
  return listClauses(session.snapshot()).flatMap((entry) => {
    const view = session.view(entry.uri);
    if (!view) return [];
    return [{
      uri: session.spell(entry.uri),
      range: toRange(view, entry.selection),
      agreement: entry.agreement.name,
      citation: entry.citation,
      heading: entry.heading,
      text: entry.words,
      library: entry.library,
    }];
  });
}
