// Suggested counterparts over the wire: of single clauses with what speaks for each, and the list of clauses that name none.
// Invariant: plain data; a suggestion is called one and says how likely it is. Handles are those of `parley/clausePlace`.

import type { WireLocation, WirePosition } from '../protocol.js';

/** Server answers: which clauses of its precedents a clause may follow. Null for a document nobody knows, and where no clause stands. */
export const suggestCounterpartsRequest = 'parley/suggestCounterparts';
export interface SuggestCounterpartsParams {
  readonly textDocument: { readonly uri: string };
  /** Where the clause stands; or `clauses`. */
  readonly position?: WirePosition;
  /** Handles: several are answered at once, those that are gone not at all. */
  readonly clauses?: readonly number[];
  /** Suggests only where the best is likely enough to be offered to somebody who did not ask for this clause. */
  readonly unasked?: boolean;
}
export interface CounterpartSuggestion extends WireLocation {
  /** Handle in the document at `uri`. */
  readonly clause: number;
  readonly agreement: string;
  readonly citation: string;
  /** First words of the nearest heading above it, or of its own when it is one; '' where it stands under none. */
  readonly heading: string;
  /** First words. */
  readonly text: string;
  /** As it is written behind `@precedent`. */
  readonly target: string;
  /** How likely it is the one, in %, among the clauses of its agreement. */
  readonly likely: number;
  /** Words both clauses share, the most telling first, as the draft writes them. */
  readonly words: readonly string[];
  /** What speaks for it, in one line, in the language of the client. */
  readonly why: string;
}
export interface ClauseSuggestions {
  readonly clause: number;
  readonly citation: string;
  readonly text: string;
  /** Likeliest first; empty when none is likely enough. */
  readonly suggestions: readonly CounterpartSuggestion[];
}
export type SuggestCounterpartsResult = readonly ClauseSuggestions[] | null;

/** Server answers: the clauses of a draft that want a counterpart and name none. Null for a document nobody knows. */
export const unansweredRequest = 'parley/unanswered';
export interface UnansweredParams {
  readonly textDocument: { readonly uri: string };
  /** Of the answer the client has: only what differs from it is sent, where the server still knows it. */
  readonly previousResultId?: string;
}
export interface UnansweredItem {
  readonly key: string;
  readonly clause: number;
  readonly citation: string;
  readonly text: string;
}
export interface UnansweredAnswer {
  readonly resultId: string;
  readonly delta: boolean;
  /** Keys of the rows from top to bottom; missing in a delta that changes neither order nor keys. */
  readonly order?: readonly string[];
  readonly rows: readonly UnansweredItem[];
  /** Ids of the agreements that are asked. */
  readonly precedents: readonly string[];
  readonly loading: boolean;
}
export type UnansweredResult = UnansweredAnswer | null;
