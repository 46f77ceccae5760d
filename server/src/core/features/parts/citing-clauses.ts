// Which clauses and declarations cite a clause from outside of it.
// Invariant: each citing clause once, in the order of documents and positions; `@precedent` and `@omits` are correspondence,
// not citation.

import { clausePlace } from '../../resolve/places.js';
import { isCitation, referencesTo } from '../../resolve/references.js';
import { NO_BLOCK } from '../../syntax/types.js';
import { isWithin } from '../../syntax/walk.js';
import type { ClauseRef, Snapshot } from '../../workspace/types.js';
import { clauseLink } from './clause-view.js';
import type { ClauseLink } from './clause-view.js';
import type { Location } from '../types.js';
import { holderOf } from './owning-clause.js';

export function citingClauses(snapshot: Snapshot, clause: ClauseRef): ClauseLink[] {
  return [...citingOwners(snapshot, clause).values()].map(({ owner }) => clauseLink(owner));
}

/** Where each of `citingClauses` cites it first. */
export function citingPlaces(snapshot: Snapshot, clause: ClauseRef): readonly Location[] {
  return [...citingOwners(snapshot, clause).values()].map(({ place }) => place);
}

function citingOwners(snapshot: Snapshot, { document, block }: ClauseRef): ReadonlyMap<string, { readonly owner: ClauseRef; readonly place: Location }> {
  const found = new Map<string, { readonly owner: ClauseRef; readonly place: Location }>();
  if (block === NO_BLOCK) return found;
  for (const { document: citing, occurrence } of referencesTo(snapshot, clausePlace(document, block))) {
    const inside = citing.uri === document.uri && isWithin(document.model.tree, occurrence.block, block);
    if (inside || !isCitation(occurrence)) continue;
    const owner = holderOf(citing.model, occurrence.block);
    const key = `${citing.uri}#${owner}`;
    if (!found.has(key)) found.set(key, { owner: { document: citing, block: owner }, place: { uri: citing.uri, span: occurrence.span } });
  }
  return found;
}
