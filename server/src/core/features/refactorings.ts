// What a drafter may want to do with the words under the cursor or selected, where nothing is wrong with them: brackets, references, terms,
// points, bodies, plain text, counterparts. One part each; this file only gathers them.
// Invariants: nothing in a text of the library; each offer is made of one step of changes in one document, which parses as before around it.

import type { Span } from '../text/span.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { establishBody } from './parts/refactor-bodies.js';
import { bracketAround, decideBracket } from './parts/refactor-brackets.js';
import { makeClauses } from './parts/refactor-clauses.js';
import { addCounterpart } from './parts/refactor-counterparts.js';
import { citationAsReference, referenceAsCitation } from './parts/refactor-citations.js';
import { splitIntoPoints } from './parts/refactor-points.js';
import { declareTerm } from './parts/refactor-terms.js';
import type { Refactoring } from './types.js';

export interface RefactoringOptions {
  /** Somebody asked for offers; else only those that cost no search through other texts. */
  readonly asked: boolean;
}

type Offer = (snapshot: Snapshot, document: Document, at: Span) => readonly Refactoring[];
const offers: readonly Offer[] = [bracketAround, decideBracket, citationAsReference, referenceAsCitation, declareTerm, splitIntoPoints, establishBody, makeClauses];
const searches: readonly Offer[] = [addCounterpart];

/** Offers for a selection, or (an empty one) for what stands at the cursor; empty where there are none. */
export function refactorings(snapshot: Snapshot, document: Document, at: Span, { asked }: RefactoringOptions): readonly Refactoring[] {
  if (document.library) return [];
  const { length } = document.model.tree.text;
  const start = Math.min(Math.max(0, at.start), length);
  const span = { start, end: Math.min(Math.max(start, at.end), length) };
  return [...offers, ...(asked ? searches : [])].flatMap((offer) => offer(snapshot, document, span));
}
