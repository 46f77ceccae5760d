// Links of a document: explicit references and targets to what they mean, sources to their address.
// Invariant: one link for each target written; a target that does not resolve to one place makes none; addresses are http or
// https only; links do not overlap.

import { targetsStandingIn, placesOf } from '../resolve/occurrences.js';
import { placesIn, selectionOf } from '../resolve/places.js';
import { blocksIn } from '../syntax/walk.js';
import type { Document, Snapshot } from '../workspace/types.js';
import type { Span } from '../text/span.js';
import type { Location } from './types.js';

export interface DocumentLink {
  readonly span: Span;
  readonly goal: { readonly kind: 'place'; readonly location: Location } | { readonly kind: 'address'; readonly address: string };
}

export function documentLinks(snapshot: Snapshot, document: Document): readonly DocumentLink[] {
  const { model } = document;
  const found: DocumentLink[] = [];
  for (const block of blocksIn(model.tree)) {
    for (const occurrence of targetsStandingIn(document, block)) {
      const [place, ...others] = placesIn(placesOf(snapshot, document, occurrence));
      if (place === undefined || others.length > 0) continue;
      found.push({ span: occurrence.span, goal: { kind: 'place', location: { uri: place.document.uri, span: selectionOf(place) } } });
    }
  }
  for (const { name, valueSpan } of model.allAnnotations) if (name === 'source') found.push(...addresses(document, valueSpan));
  for (const { fields } of model.declarations) {
    for (const { name, valueSpan } of fields) if (name === 'source') found.push(...addresses(document, valueSpan));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** Addresses written in a value; marks that end a sentence are no part of one. */
function addresses(document: Document, { start, end }: Span): DocumentLink[] {
  const text = document.model.tree.text.slice(start, end);
  return [...text.matchAll(/https?:\/\/[^\s"<>“”«»]+/giu)].map((match) => {
    const address = match[0].replace(/[.,;:!?)\]]+$/u, '');
    const from = start + match.index;
    return { span: { start: from, end: from + address.length }, goal: { kind: 'address', address } };
  });
}
