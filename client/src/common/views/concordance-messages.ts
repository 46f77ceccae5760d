// What the page of the concordance says, shows and keeps. Invariant: types only.

import type { SideBySideFact } from '../../../../server/src/lsp/protocol.js';
import type { ClauseSuggestions } from '../../../../server/src/lsp/protocol/suggestions.js';
import type { ClauseIn, PanelState } from './messages.js';

/** The page's own words, in the user's language. `{0}`, `{1}` are places. */
export interface ConcordanceWords {
  readonly title: string;
  readonly columns: string;
  readonly filter: string;
  readonly filters: Readonly<Record<SideBySideFact | 'all', string>>;
  /** `{0} of {1} rows` */
  readonly rows: string;
  readonly export: string;
  /** `{0} of {1} clauses answered` */
  readonly answered: string;
  /** `{0}: {1} of {2} answered, {3} left out on purpose` */
  readonly article: string;
  readonly noHeading: string;
  readonly loading: string;
  readonly gone: string;
  readonly nothing: string;
  readonly picked: string;
  readonly keys: string;
  readonly cut: string;
  /** `suggested, {0} %` */
  readonly likely: string;
  readonly accept: string;
  /** `Accept {0} as the counterpart of {1}` */
  readonly acceptOf: string;
  readonly reject: string;
  /** `Reject {0} as the counterpart of {1}` */
  readonly rejectOf: string;
  readonly undo: string;
  /** `{0} of {1} rows; …`: of the filter that shows the clauses for which something is suggested. */
  readonly rowsSuggested: string;
}

export interface ConcordanceOptions {
  /** Addresses of the columns; those the document itself asks for when there are none. */
  readonly columns: readonly string[];
}

export type ConcordanceWish =
  | { readonly kind: 'pair'; readonly draft: ClauseIn; readonly precedent: ClauseIn }
  | { readonly kind: 'omit'; readonly at: ClauseIn }
  /** What may this clause follow? */
  | { readonly kind: 'suggest'; readonly at: ClauseIn }
  /** What is suggested for the clauses in sight? The answer is `ConcordanceNews`. */
  | { readonly kind: 'look'; readonly drafts: readonly AskedSuggestions[] }
  | { readonly kind: 'export' };

/** Clauses of the draft at `uri`, by handle. */
export interface AskedSuggestions {
  readonly uri: string;
  readonly clauses: readonly number[];
}
/** A clause that was asked about and is not found has no suggestion. */
export interface FoundSuggestions extends AskedSuggestions {
  readonly found: readonly ClauseSuggestions[];
}
/** Empty when the question was given up: what is in sight is to be asked for again. */
export interface ConcordanceNews {
  readonly found: readonly FoundSuggestions[];
}

/** A suggestion that is not shown any more: address of the draft, citation of its clause, target as it is written behind `@precedent`. */
export type Rejection = readonly [uri: string, clause: string, target: string];

export interface ConcordanceState extends PanelState<ConcordanceOptions> {
  readonly filter?: SideBySideFact | 'all';
  /** The row at the top, by a clause in it: handles do not outlive the server. */
  readonly top?: { readonly column: number; readonly citation: string };
  readonly coverageOpen?: boolean;
  /** In the order they were rejected. */
  readonly rejected?: readonly Rejection[];
}
