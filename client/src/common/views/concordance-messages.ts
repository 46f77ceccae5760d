// What the page of the concordance says, shows and keeps. Invariant: types only.

import type { SideBySideFact } from '../../../../server/src/lsp/protocol.js';
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
  | { readonly kind: 'export' };

export interface ConcordanceState extends PanelState<ConcordanceOptions> {
  readonly filter?: SideBySideFact | 'all';
  /** The row at the top, by a clause in it: handles do not outlive the server. */
  readonly top?: { readonly column: number; readonly citation: string };
  readonly coverageOpen?: boolean;
}
