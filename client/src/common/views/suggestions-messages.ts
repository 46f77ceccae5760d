// What the page of suggested counterparts says, shows and keeps. Invariant: types only.

import type { ClauseSuggestions, UnansweredAnswer } from '../../../../server/src/lsp/protocol/suggestions.js';
import type { PanelState } from './messages.js';

/** The page's own words, in the user's language. `{0}`, `{1}` are places. */
export interface SuggestionsWords {
  readonly title: string;
  readonly clause: string;
  readonly candidate: string;
  readonly why: string;
  readonly accept: string;
  readonly reject: string;
  /** `Clauses without a counterpart: {0}; suggestions rejected: {1}` */
  readonly status: string;
  readonly undo: string;
  readonly none: string;
  readonly looking: string;
  /** `suggested, {0} %` */
  readonly likely: string;
  readonly nothing: string;
  readonly loading: string;
  readonly gone: string;
  readonly keys: string;
}

/** An answer of the server; `found`: what is suggested for clauses the page asked about. */
export interface SuggestionsResult extends UnansweredAnswer {
  readonly found?: readonly ClauseSuggestions[];
}

/** A clause of the precedent at `uri`. */
export interface CandidateAt {
  readonly uri: string;
  readonly clause: number;
}

export type SuggestionsWish =
  /** What is suggested for these clauses? */
  | { readonly kind: 'look'; readonly clauses: readonly number[] }
  | { readonly kind: 'accept'; readonly clause: number; readonly candidate: CandidateAt }
  | { readonly kind: 'show'; readonly candidate: CandidateAt };

export interface SuggestionsState extends PanelState<object> {
  /** In the order they were rejected: the clause's citation and the target. */
  readonly rejected?: readonly (readonly [clause: string, target: string])[];
  /** Citation of the row at the top. */
  readonly top?: string;
}
