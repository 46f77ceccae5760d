// What the page of the duties says, shows and keeps. Invariant: types only.

import type { DutyModality, DutySlot } from '../../../../server/src/lsp/protocol/duties.js';
import type { PanelState } from './messages.js';

export type DutyColumn = 'clause' | 'modality' | DutySlot;
export type DutyGrouping = 'none' | 'party' | 'body' | 'zone';
/** `table`: a row a duty; `mirror`: a row an act, a column a party. */
export type DutyLayout = 'table' | 'mirror';

/** The page's own words, in the user's language. `{0}`, `{1}` are places. */
export interface DutiesWords {
  readonly title: string;
  readonly heads: Readonly<Record<DutyColumn, string>>;
  readonly modalities: Readonly<Record<DutyModality, string>>;
  readonly layout: string;
  readonly layouts: Readonly<Record<DutyLayout, string>>;
  readonly words: string;
  readonly kind: string;
  readonly empty: string;
  readonly party: string;
  readonly body: string;
  readonly zone: string;
  readonly all: string;
  readonly anySlot: string;
  readonly group: string;
  readonly groups: Readonly<Record<DutyGrouping, string>>;
  /** `{0}: {1}` of a group: its name, how many. */
  readonly groupHead: string;
  readonly nobody: Readonly<Record<Exclude<DutyGrouping, 'none'>, string>>;
  /** `{0} of {1} duties` */
  readonly rows: string;
  /** `{0} acts, {1} on one side only` */
  readonly acts: string;
  /** `; {0} name no party` */
  readonly unnamed: string;
  readonly act: string;
  readonly gap: string;
  readonly export: string;
  readonly loading: string;
  readonly gone: string;
  readonly nothing: string;
  readonly keys: string;
}

/** What is let through; '' lets all through. */
export interface DutyFilter {
  readonly words: string;
  readonly modality: string;
  /** A slot that is empty; `any`: one of them. */
  readonly empty: string;
  readonly party: string;
  readonly body: string;
  readonly zone: string;
}

export interface DutySort {
  readonly column: DutyColumn;
  readonly down: boolean;
}

export type DutiesOptions = Readonly<Record<string, never>>;
export type DutiesWish = { readonly kind: 'export' };

export interface DutiesState extends PanelState<DutiesOptions> {
  readonly filter?: DutyFilter;
  readonly sort?: DutySort;
  readonly group?: DutyGrouping;
  readonly layout?: DutyLayout;
  /** Of the row at the top: handles do not outlive the server. */
  readonly top?: string;
}
