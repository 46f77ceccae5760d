// Find references: every place that means the same thing as what stands under the cursor: references, natural citations,
// `@precedent` and other targets, names in fields and annotations, mentions in prose.
// Invariant: each place once, in the order of documents and positions; the declaration or clause itself, and the label
// its `@id` gives it, only when asked for.

import { familyOf } from '../resolve/family.js';
import { selectionOf } from '../resolve/places.js';
import { referencesTo } from '../resolve/references.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { labelOfClause } from './parts/label-places.js';
import { placesMeant } from './parts/places-meant.js';
import { standingAt } from './parts/standing.js';
import type { Location } from './types.js';

/** UTF-16 units: more than a text has. */
const longestText = 2 ** 26;

export interface ReferenceOptions {
  readonly includeDeclaration: boolean;
}

/**
 * Makes ahead, a little at a time, what `references` in this document looks citations up in: `stop` is asked after each block. True when it is made;
 * without it the first answer takes as long.
 */
export function prepareReferences(snapshot: Snapshot, document: Document, stop: () => boolean): boolean {
  return familyOf(snapshot, document).every(({ model }) => model.prepare(stop));
}

export function references(snapshot: Snapshot, document: Document, offset: number, { includeDeclaration }: ReferenceOptions): readonly Location[] {
  const occurrence = standingAt(snapshot, document, offset);
  if (occurrence === undefined) return [];
  const found: Location[] = [];
  const known = new Map<string, Set<number>>();
  const add = (location: Location): void => {
    const { uri, span } = location;
    const inDocument = known.get(uri) ?? new Set();
    known.set(uri, inDocument);
    // Both ends as one number.
    const key = span.start * longestText + span.end;
    if (inDocument.has(key)) return;
    inDocument.add(key);
    found.push(location);
  };
  for (const place of placesMeant(snapshot, document, occurrence)) {
    if (includeDeclaration) {
      add({ uri: place.document.uri, span: selectionOf(place) });
      const label = place.kind === 'clause' ? labelOfClause(place.document, place.block) : undefined;
      if (label) add({ uri: place.document.uri, span: label });
    }
    for (const { document: citing, occurrence: citation } of referencesTo(snapshot, place)) add({ uri: citing.uri, span: citation.span });
  }
  return found;
}
