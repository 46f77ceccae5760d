// Small questions about places: are two the same, what to show of one, how to write it down.
// Invariant: a place is known by its document's URI and its block, so places of two snapshots can be compared as long as
// the text did not change.

import { type Span, span } from '../text/span.js';
import type { Declaration, DocumentModel } from '../model/types.js';
import { headingOf } from '../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { ClauseRef, Document } from '../workspace/types.js';
import { citationOf } from './asked.js';
import type { Place, Resolution } from './types.js';

export function clausePlace(document: Document, block: BlockId): Place {
  return { kind: 'clause', document, block };
}

export function declarationPlace(document: Document, declaration: Declaration): Place {
  return { kind: 'declaration', document, declaration };
}

export function agreementPlace(document: Document): Place {
  return declarationPlace(document, document.model.agreement);
}

/** The place of a clause, of a declaration's block, or (NO_BLOCK) of the agreement. */
export function placeOfRef({ document, block }: ClauseRef): Place {
  const { model } = document;
  const declaration = block === NO_BLOCK ? model.agreement : model.declarationAt(block);
  return declaration ? declarationPlace(document, declaration) : clausePlace(document, block);
}

/** The block a place stands on; NO_BLOCK for an agreement, declared or not. */
export function blockOf(place: Place): BlockId {
  if (place.kind === 'clause') return place.block;
  return place.declaration.kind === 'agreement' ? NO_BLOCK : place.declaration.block;
}

export function clauseRefOf(place: Place): ClauseRef {
  return { document: place.document, block: blockOf(place) };
}

/** Equal for equal places and only for them, over all documents. */
export function placeKey(place: Place): string {
  return keyOf(place.document, blockOf(place));
}

/** As `placeKey`, for a block. */
export function keyOf(document: Document, block: BlockId): string {
  return `${document.uri}#${block}`;
}

/** The places without repetition, in the order given. */
export function distinct(places: readonly Place[]): readonly Place[] {
  if (places.length < 2) return places;
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = placeKey(place);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The places a resolution knows, whether certain or not; empty for the rest. */
export function placesIn(resolution: Resolution): readonly Place[] {
  return resolution.kind === 'resolved' || resolution.kind === 'ambiguous' ? resolution.places : [];
}

/** The whole of a place: a clause with its points and annotations, a declaration with its fields. */
export function spanOf(place: Place): Span {
  return place.kind === 'clause' ? place.document.model.extent(place.block) : place.declaration.extent;
}

/** What to put the cursor on: a provision's label, a heading's line, the first line of anything else; a declaration's id. */
export function selectionOf(place: Place): Span {
  return place.kind === 'declaration' ? place.declaration.id.span : clauseSelection(place.document.model, place.block);
}

/** The same for a block. */
export function clauseSelection(model: DocumentModel, block: BlockId): Span {
  const { tree } = model;
  const label = model.label(block);
  if (label) return label.span;
  const heading = headingOf(tree, block);
  const start = heading?.keyword?.start ?? tree.start(block);
  const end = heading?.title?.end ?? heading?.number?.end ?? heading?.keyword?.end;
  if (end !== undefined && end >= start) return span(start, end);
  const text = tree.text.slice(tree.start(block), tree.end(block));
  const lead = text.length - text.trimStart().length;
  const line = text.slice(lead).search(/[\r\n]|$/);
  return span(tree.start(block) + lead, tree.start(block) + lead + text.slice(lead, lead + line).trimEnd().length);
}

/**
 * A target that leads to the place from `from`'s document, as one would write it between braces: `13(d)`, `Art.5(2)(a)`,
 * `korea-1953:MAC`, `korea-1953:` for the agreement itself.
 */
export function targetText(place: Place, from: Document): string {
  const { model } = place.document;
  const own = place.document === from || place.document.uri === from.uri;
  const prefix = own ? '' : `${model.agreement.id.text}:`;
  if (place.kind === 'clause') return prefix + compact(citationOf(place.document, place.block));
  if (place.declaration.kind === 'agreement') return own ? model.agreement.id.text : prefix;
  return prefix + place.declaration.id.text;
}

/** A canonical citation as a target: without its sign and the blank behind `Art.`. */
function compact(citation: string): string {
  return citation.replace(/^¶/u, '').replace(/^Art\. /u, 'Art.');
}
