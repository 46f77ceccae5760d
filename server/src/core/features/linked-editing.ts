// Linked editing: an id, or the label of an `@id`, and every place of this file that writes the same, to be typed at once.
// Invariants: each stretch holds the very same characters; none overlaps another; other files are not touched (that is `rename`), so
// nothing is offered for an id another file uses, nor for one that is written in several ways.

import type { Span } from '../text/span.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { placesWritten } from './parts/rename-places.js';
import { subjectAt, wordsAt } from './parts/rename-subject.js';

/** In order, the one under the offset among them; undefined where no id and no label stands. */
export function linkedEditing(snapshot: Snapshot, document: Document, offset: number): readonly Span[] | undefined {
  if (document.library) return undefined;
  const found = subjectAt(snapshot, document, offset);
  if (found.kind !== 'subject' || found.subject.kind === 'number' || found.subject.document.uri !== document.uri) return undefined;
  const { subject } = found;
  if (subject.kind === 'declared' && subject.facet !== 'id') return undefined;
  const { names } = placesWritten(snapshot, subject, subject.written);
  if (names.length < 2 || names.some((name) => name.document.uri !== document.uri || wordsAt(document, name.span) !== subject.written)) return undefined;
  return names.some(({ span }) => span.start <= offset && offset <= span.end) ? names.map(({ span }) => span) : undefined;
}
