// A citation in words as a reference in braces, which follows its clause through every renumbering; and back.
// Invariant: the reader's words stay: the reference shows what was written.

import { placesOf } from '../../resolve/occurrences.js';
import { targetText } from '../../resolve/places.js';
import type { Place } from '../../resolve/types.js';
import type { Span } from '../../text/span.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import type { Refactoring } from '../types.js';
import { refactoring } from './refactoring.js';
import { standingAt } from './standing.js';

export function citationAsReference(snapshot: Snapshot, document: Document, { start }: Span): readonly Refactoring[] {
  const occurrence = standingAt(snapshot, document, start);
  if (occurrence?.kind !== 'citation') return [];
  const resolution = placesOf(snapshot, document, occurrence);
  const [place, other] = resolution.kind === 'resolved' ? resolution.places : [];
  const { tree } = document.model;
  const written = tree.text.slice(occurrence.span.start, occurrence.span.end);
  // Of a list each member has words of its own; of a range there is no one clause.
  if (!place || other || occurrence.member?.to || /[{}|[\]\r\n]/u.test(written)) return [];
  const target = targetText(place, document);
  return [refactoring(document, 'reference', 'refactor.reference', { target }, [{ span: occurrence.span, newText: `{${target}|${written}}` }])];
}

export function referenceAsCitation(snapshot: Snapshot, document: Document, { start }: Span): readonly Refactoring[] {
  const occurrence = standingAt(snapshot, document, start);
  if (occurrence?.kind !== 'reference') return [];
  const { tree } = document.model;
  const written = tree.text.slice(occurrence.inline.span.start, occurrence.inline.span.end);
  const shown = /^\{[^|]*\|([^{}]+)\}$/u.exec(written)?.[1];
  const resolution = placesOf(snapshot, document, occurrence);
  const [place, other] = resolution.kind === 'resolved' ? resolution.places : [];
  const words = shown ?? (place && !other && occurrence.inline.targets.length === 1 ? spoken(place, document) : undefined);
  return words === undefined ? [] : [refactoring(document, 'reference', 'refactor.words', { words }, [{ span: occurrence.inline.span, newText: words }])];
}

/** `paragraph 13(a)`, a declared thing's name; undefined where the words of another agreement, or of articles, would have to be found. */
function spoken(place: Place, from: Document): string | undefined {
  if (place.document.uri !== from.uri) return undefined;
  if (place.kind === 'declaration') return place.declaration.kind === 'agreement' || place.declaration.name.text === '' ? undefined : place.declaration.name.text;
  const citation = place.document.model.citation(place.block);
  return citation.startsWith('¶') && from.model.agreement.language === 'en' ? `paragraph ${citation.slice(1)}` : undefined;
}
