// What the page of the preview says, shows and keeps. Invariant: types only.

import type { PanelState } from './messages.js';

/** The page's own words, in the user's language. `{0}`, `{1}` are places. */
export interface PreviewWords {
  readonly title: string;
  readonly show: string;
  readonly counterparts: string;
  readonly notes: string;
  readonly colours: string;
  readonly export: string;
  readonly legend: string;
  /** `{0} clauses` */
  readonly rows: string;
  readonly loading: string;
  readonly gone: string;
  readonly keys: string;
}

/** The server is asked for the same whatever is shown. */
export type PreviewOptions = Readonly<Record<never, never>>;

export interface PreviewSwitches {
  readonly counterparts: boolean;
  readonly notes: boolean;
  readonly colours: boolean;
}

export type PreviewWish =
  /** The page was scrolled: the clause stands at its top. */
  | { readonly kind: 'reveal'; readonly clause: number }
  | { readonly kind: 'export'; readonly switches: PreviewSwitches };

export interface PreviewState extends PanelState<PreviewOptions> {
  readonly switches?: PreviewSwitches;
  /** The row at the top, by its words: handles do not outlive the server. */
  readonly top?: { readonly index: number; readonly words: string };
}
