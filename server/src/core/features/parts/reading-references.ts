// What a reference that says no words of its own reads as in a printed text: names and numbers a reader knows, not the labels of the markup.
// Invariant: what does not lead to one place stands as written.

import { citationOf } from '../../resolve/asked.js';
import { placesIn } from '../../resolve/places.js';
import { resolveTarget } from '../../resolve/targets.js';
import type { BlockId, ReferenceInline, Target } from '../../syntax/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';

/** The references of a block in order; `saw` is told of each document that was looked into. */
export function referenceWords(snapshot: Snapshot, document: Document, block: BlockId, saw: (document: Document) => void): readonly string[] {
  const references = document.model.inline(block).filter((each): each is ReferenceInline => each.kind === 'reference');
  return references.map(({ targets }) => targets.map((target) => wordsOf(snapshot, document, block, target, saw)).join(', '));
}

function wordsOf(snapshot: Snapshot, document: Document, block: BlockId, target: Target, saw: (document: Document) => void): string {
  const { text } = document.model.tree;
  const written = text.slice(target.span.start, target.span.end).replace(/\s+/gu, ' ');
  const places = placesIn(resolveTarget(snapshot, document, block, target));
  const [place] = places;
  if (!place) return written;
  saw(place.document);
  const { agreement } = place.document.model;
  const foreign = place.document.uri !== document.uri;
  const of = (name: string): string => (foreign && agreement.name.text !== '' ? `${name}, ${agreement.name.text}` : name);
  if (place.kind === 'declaration') {
    if (places.length > 1) return written;
    const name = place.declaration.name.text || place.declaration.id.text;
    return place.declaration.kind === 'agreement' ? name : of(name);
  }
  if (target.locator.kind === 'label') return places.length > 1 ? written : of(citationOf(place.document, place.block));
  // A path is written as people cite: it stays; only the agreement's id gets its name.
  const { start, end } = target.locator.span;
  const path = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  return target.agreement === undefined || path === '' ? written : of(path);
}
