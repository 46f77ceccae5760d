// Document highlights: where else in this file the thing under the cursor is meant.
// Invariant: nothing in plain prose (a clause's words mean no one thing); the declaration, label or heading itself is `declaration`,
// and so is the label its `@id` gives a clause.

import { agreementPlace, selectionOf } from '../resolve/places.js';
import { referencesTo } from '../resolve/references.js';
import { firstWhere } from '../text/rising.js';
import { contains, type Span } from '../text/span.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { labelAt, labelOfClause } from './parts/label-places.js';
import { placesMeant } from './parts/places-meant.js';
import { callsOf } from './parts/rename-agreements.js';
import { subjectAt } from './parts/rename-subject.js';
import { standingAt } from './parts/standing.js';

export interface Highlight {
  readonly span: Span;
  readonly kind: 'declaration' | 'mention';
}

export function highlights(snapshot: Snapshot, document: Document, offset: number): readonly Highlight[] {
  const label = labelAt(document, offset);
  const occurrence = label ? { kind: 'number' as const, ...label } : standingAt(snapshot, document, offset);
  if (occurrence === undefined || occurrence.kind === 'clause') return [];
  const found = new Map<number, Highlight>();
  const agreement = occurrence.kind === 'citation' ? undefined : agreementAt(snapshot, document, offset);
  const calls = agreement ? callsOf(snapshot, document, agreement) : [];
  for (const span of calls) found.set(span.start, { span, kind: 'mention' });
  for (const place of agreement ? [agreementPlace(agreement)] : placesMeant(snapshot, document, occurrence)) {
    for (const { document: citing, occurrence: citation } of referencesTo(snapshot, place)) {
      // The name alone, where a reference is nothing but a name.
      if (citing.uri === document.uri && !holdsOne(citation.span, calls)) found.set(citation.span.start, { span: citation.span, kind: 'mention' });
    }
    const own = selectionOf(place);
    if (place.document.uri === document.uri) found.set(own.start, { span: own, kind: 'declaration' });
    const written = place.kind === 'clause' && place.document.uri === document.uri ? labelOfClause(document, place.block) : undefined;
    if (written) found.set(written.start, { span: written, kind: 'declaration' });
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** The document itself, when its agreement is called by the word at a place: in its declaration, or in front of a target's colon. Of another agreement the clause is meant. */
function agreementAt(snapshot: Snapshot, document: Document, offset: number): Document | undefined {
  const found = subjectAt(snapshot, document, offset);
  return found.kind === 'subject' && found.subject.kind === 'declared' && found.subject.declaration.kind === 'agreement' && found.subject.document.uri === document.uri ? document : undefined;
}

function holdsOne(outer: Span, calls: readonly Span[]): boolean {
  const next = calls[firstWhere(calls, ({ start }) => start >= outer.start)];
  return next !== undefined && contains(outer, next);
}
