// Find references: every place that means the same thing as what stands under the cursor: references, natural citations,
// `@precedent` and other targets, names in fields and annotations, mentions in prose.
// Invariant: each place once, in the order of documents and positions; the declaration or clause itself only when asked for.

import { selectionOf } from '../resolve/places.js';
import { referencesTo } from '../resolve/references.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { placesMeant } from './parts/places-meant.js';
import { standingAt } from './parts/standing.js';
import type { Location } from './types.js';

export interface ReferenceOptions {
  readonly includeDeclaration: boolean;
}

export function references(snapshot: Snapshot, document: Document, offset: number, { includeDeclaration }: ReferenceOptions): readonly Location[] {
  const occurrence = standingAt(document, offset);
  if (occurrence === undefined) return [];
  const found = new Map<string, Location>();
  const add = (location: Location) => found.set(`${location.uri}#${location.span.start}-${location.span.end}`, location);
  for (const place of placesMeant(snapshot, document, occurrence)) {
    if (includeDeclaration) add({ uri: place.document.uri, span: selectionOf(place) });
    for (const { document: citing, occurrence: citation } of referencesTo(snapshot, place)) add({ uri: citing.uri, span: citation.span });
  }
  return [...found.values()];
}
