import { listClauses } from '../../core/index.js';
import { Places } from '../places.js';
import type { ClausesResult } from '../protocol.js';
import type { Session } from '../session.js';

/** Every clause of every document, for the client's "Go to clause". */
export function onClauses(session: Session): ClausesResult {
  const places = new Places(session);
  return listClauses(session.snapshot()).flatMap((entry) => {
    const place = places.at(entry.uri, entry.selection);
    if (!place) return [];
    return [{
      ...place,
      agreement: entry.agreement.name,
      citation: entry.citation,
      heading: entry.heading,
      text: entry.words,
      library: entry.library,
    }];
  });
}
