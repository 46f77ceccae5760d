// What features answer: plain data in document offsets, no LSP types, no words that need translating beyond message ids.
// Invariant: a feature is a pure function (snapshot, document, offset or span, options) -> data.

import type { Span } from '../text/span.js';

/** A stretch in some document. */
export interface Location {
  readonly uri: string;
  readonly span: Span;
}

/** A link as definition requests want it. */
export interface Link {
  /** What was clicked. */
  readonly origin: Span;
  readonly uri: string;
  /** The whole target (a clause with its points). */
  readonly target: Span;
  /** What to put the cursor on (its label or name). */
  readonly selection: Span;
}

export type SymbolKind = 'agreement' | 'party' | 'body' | 'zone' | 'term' | 'signature' | 'heading' | 'provision' | 'paragraph';

export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}
