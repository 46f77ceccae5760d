// Document highlights: where else in this file the thing under the cursor is meant.
// Invariant: nothing in plain prose (a clause's words mean no one thing); the declaration, label or heading itself is `declaration`.

import { selectionOf } from '../resolve/places.js';
import { referencesTo } from '../resolve/references.js';
import type { Span } from '../text/span.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { placesMeant } from './parts/places-meant.js';
import { standingAt } from './parts/standing.js';

export interface Highlight {
  readonly span: Span;
  readonly kind: 'declaration' | 'mention';
}

export function highlights(snapshot: Snapshot, document: Document, offset: number): readonly Highlight[] {
  const occurrence = standingAt(document, offset);
  if (occurrence === undefined || occurrence.kind === 'clause') return [];
  const found = new Map<number, Highlight>();
  for (const place of placesMeant(snapshot, document, occurrence)) {
    for (const { document: citing, occurrence: citation } of referencesTo(snapshot, place)) {
      if (citing.uri === document.uri) found.set(citation.span.start, { span: citation.span, kind: 'mention' });
    }
    const own = selectionOf(place);
    if (place.document.uri === document.uri) found.set(own.start, { span: own, kind: 'declaration' });
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}
