// What the page of the preview says, shows and keeps. Invariant: types only.

import type { ReadingWish } from '../../../../server/src/lsp/protocol/readings.js';
import type { PanelState } from './messages.js';

/** The page's own words, in the user's language. `{0}`, `{1}` are places. */
export interface PreviewWords {
  readonly title: string;
  /** In front of the readings. */
  readonly read: string;
  readonly brackets: string;
  /** `As {0} would sign` */
  readonly party: string;
  readonly agreed: string;
  readonly clean: string;
  readonly show: string;
  readonly counterparts: string;
  readonly notes: string;
  readonly colours: string;
  readonly annexes: string;
  readonly footnotes: string;
  /** Above the notes at the end. */
  readonly notesTitle: string;
  /** `Note {0}` */
  readonly note: string;
  /** `Back from note {0}` */
  readonly back: string;
  readonly export: string;
  readonly legend: string;
  /** Reading and count: `{0}: {1} paragraphs` */
  readonly rows: string;
  readonly loading: string;
  readonly gone: string;
  readonly keys: string;
}

export interface PreviewOptions {
  /** With all brackets when it is left out. */
  readonly reading?: ReadingWish;
  /** False: without the files that are part of the agreement. */
  readonly annexes?: false;
}

export interface PreviewSwitches {
  readonly counterparts: boolean;
  readonly notes: boolean;
  readonly colours: boolean;
  /** Notes and counterparts stand at the end, with numbers, and not beside the text. */
  readonly footnotes: boolean;
}

export type PreviewWish =
  /** The page was scrolled, so many times by now: the clause stands at its top; -1: none does. */
  | { readonly kind: 'reveal'; readonly column: number; readonly clause: number; readonly turn: number }
  | { readonly kind: 'export'; readonly switches: PreviewSwitches };

export interface PreviewState extends PanelState<PreviewOptions> {
  readonly switches?: Partial<PreviewSwitches>;
  /** The row at the top, by its words: handles do not outlive the server. */
  readonly top?: { readonly index: number; readonly words: string };
}
