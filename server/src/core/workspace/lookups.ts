// The two questions asked across files: which agreement goes by a name, and which files name an agreement.
// Invariant: answers are documents in order (workspace first); what one document says by itself is kept with it (named.ts, spoken.ts).

import { nameKey } from '../model/fold.js';
import type { NameIndex } from './name-index.js';
import { namedAgreements } from './named.js';
import { blocksSpeakingOf } from './spoken.js';
import type { Document } from './types.js';

/**
 * Workspace by id, workspace by alias, library by id, library by alias, each by address; a library agreement whose id a
 * workspace agreement bears is left out. Empty when nothing goes by the name.
 */
export function agreementsNamed(documents: ReadonlyMap<string, Document>, index: NameIndex, name: string): readonly Document[] {
  const found = (index.get(nameKey(name)) ?? []).flatMap(({ uri, byId }) => {
    const document = documents.get(uri);
    return document && !(document.library && isHidden(documents, index, document)) ? [{ document, rank: (document.library ? 2 : 0) + (byId ? 0 : 1) }] : [];
  });
  found.sort((a, b) => a.rank - b.rank || (a.document.uri < b.document.uri ? -1 : 1));
  return found.map(({ document }) => document);
}

function isHidden(documents: ReadonlyMap<string, Document>, index: NameIndex, document: Document): boolean {
  const same = index.get(nameKey(document.model.agreement.id.text)) ?? [];
  return same.some(({ uri, byId }) => byId && documents.get(uri)?.library === false);
}

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
