// Every clause of every document, for "Go to clause": found by citation, heading or words.
// Invariant: in the snapshot's order (workspace first), within a document in order of position; paragraphs that continue a
// provision are found through it.

import { clausePlace, selectionOf, spanOf } from '../resolve/places.js';
import { isDerivedTitle } from '../syntax/details.js';
import { NO_BLOCK } from '../syntax/types.js';
import type { BlockId } from '../syntax/types.js';
import type { Span } from '../text/span.js';
import { readAside } from '../workspace/resting.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { firstWords, headingText, nearestHeading } from './parts/clause-view.js';
import { clausesOf } from './parts/owning-clause.js';

export interface ClauseEntry {
  readonly uri: string;
  readonly span: Span;
  readonly selection: Span;
  readonly agreement: { readonly id: string; readonly name: string };
  readonly library: boolean;
  readonly kind: 'heading' | 'provision' | 'paragraph';
  readonly citation: string;
  /** A heading's own words; of a clause, those of the nearest heading above, '' when there is none. */
  readonly heading: string;
  /** First words of the text; '' for a heading. */
  readonly words: string;
}

const letters = 120;

export function listClauses(snapshot: Snapshot): readonly ClauseEntry[] {
  return snapshot.ordered.flatMap((document) => clausesOfDocument(document));
}

/** One that was not parsed is read for them, and nothing of it stays. */
export function clausesOfDocument(resting: Document): readonly ClauseEntry[] {
  const document = readAside(resting);
  return [...clausesOf(document.model)].flatMap((block) => entry(document, block) ?? []);
}

function entry(document: Document, block: BlockId): ClauseEntry | undefined {
  const { model } = document;
  const kind = model.tree.kind(block);
  if (kind !== 'heading' && kind !== 'provision' && kind !== 'paragraph') return undefined;
  const parent = model.tree.parent(block);
  if (kind === 'paragraph' && parent !== NO_BLOCK && model.tree.kind(parent) === 'provision') return undefined;
  if (isDerivedTitle(model.tree, block)) return undefined;
  const place = clausePlace(document, block);
  const { id, name } = model.agreement;
  return {
    uri: document.uri,
    span: spanOf(place),
    selection: selectionOf(place),
    agreement: { id: id.text, name: name.text },
    library: document.library,
    kind,
    citation: model.citation(block),
    heading: kind === 'heading' ? headingText(model, block) : nearestHeading(model, block),
    words: kind === 'heading' ? '' : firstWords(model.textOf(block), letters),
  };
}
