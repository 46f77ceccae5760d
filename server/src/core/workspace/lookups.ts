// Which files name an agreement.
// Invariant: answers are documents in the order given; what one document says by itself is kept with it (named.ts, spoken.ts).

import { nameKey } from '../model/fold.js';
import { namedAgreements } from './named.js';
import { blocksSpeakingOf } from './spoken.js';
import type { Document } from './types.js';

/** Documents that name one of these agreements, or the id itself, in a target, a field or their prose. */
export function citingDocuments(ordered: readonly Document[], cited: readonly Document[], id: string): readonly Document[] {
  const agreements = cited.map((document) => document.model.agreement);
  const keys = new Set([id, ...agreements.flatMap((agreement) => [agreement.id.text, ...agreement.aliases.map((alias) => alias.text)])].map(nameKey));
  const spoken = new Set(agreements.flatMap((agreement) => [agreement.name.text, ...agreement.aliases.map((alias) => alias.text)]));
  return ordered.filter((document) => {
    const named = namedAgreements(document);
    for (const key of keys) if (named.has(key)) return true;
    if (cited.includes(document)) return false;
    for (const name of spoken) if (blocksSpeakingOf(document, name).length > 0) return true;
    return false;
  });
}
