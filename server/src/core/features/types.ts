// What features answer: plain data in document offsets, no LSP types, no words that need translating beyond message ids.
// Invariant: a feature is a pure function (snapshot, document, offset or span, options) -> data.

import type { Message, TextChange } from '../rules/types.js';
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
  /** The first word of duty, permission or recommendation in its text, as written there; '' when there is none. */
  readonly modal: string;
  /** The value of its own `@status`; '' when it has none. */
  readonly status: string;
  /** It stands in brackets as a whole: `[UKR]`, `[]` of nobody; '' when it does not. */
  readonly bracket: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/**
 * What a change is to the one who looks it over: `declaration` the thing itself (its declaration, label, heading, the clause that
 * comes or goes), `markup` what refers to it in braces, annotations, fields and brackets, `prose` words of the agreement.
 */
export type ChangeKind = 'declaration' | 'markup' | 'prose';

/** One edit of one document, for the text as it is in the snapshot that was asked. */
export interface Change extends TextChange {
  readonly kind: ChangeKind;
}

/** A place that hangs on the change and was left as it is, because nobody can say for certain what it should become. */
export interface Undecided extends Location {
  readonly reason: Message;
}

/**
 * What a feature that rewrites text answers. Messages are ids of `render/english.ts` (`voice.say`). `changes` do not overlap and are in
 * the order of documents and positions; all of them are one step to the drafter.
 */
export type Changes =
  | { readonly kind: 'changes'; readonly changes: readonly Change[]; readonly undecided: readonly Undecided[] }
  | {
      readonly kind: 'refused';
      readonly reason: Message;
      /** What stands in the way. */
      readonly place?: Location;
    };

/** What an offer does: words into brackets, a bracket agreed, taken out, given to a party or made one with the next, a citation as a reference or back, a term declared, a clause split, a body set up, plain text made clauses, a counterpart named. */
export type RefactoringKind = 'bracket' | 'accept' | 'reject' | 'attribute' | 'merge' | 'reference' | 'term' | 'points' | 'body' | 'clauses' | 'counterpart';

/** An offer to change a text in which nothing is wrong. `title`: an id of `render/english.ts`. */
export interface Refactoring {
  readonly kind: RefactoringKind;
  readonly title: Message;
  readonly changes: readonly TextChange[];
}
