// What the page of the timetable says, shows and keeps. Invariant: types only.

import type { PanelState } from './messages.js';

export type TimeFilter = 'all' | 'conflict' | 'open' | 'ordered';
export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** The page's own words, in the user's language. `{0}`, `{1}` are places. */
export interface TimetableWords {
  readonly title: string;
  /** In the order of the columns. */
  readonly heads: readonly string[];
  readonly filter: string;
  readonly filters: Readonly<Record<TimeFilter, string>>;
  readonly dates: string;
  /** How a date is written. */
  readonly format: string;
  readonly badDate: string;
  /** `From {0}` of a line. */
  readonly line: string;
  /** `From {0}, on {1}` of a line whose date is known. */
  readonly lineOn: string;
  readonly nowhere: string;
  /** `{0} of {1} steps, {2} with a conflict, {3} without a place` */
  readonly rows: string;
  /** `{0}: {1} deadlines from {2} to {3}`, of a picture. */
  readonly picture: string;
  /** `{0} further beginnings stand in the table only.` */
  readonly more: string;
  /** `Circle: {0}` */
  readonly circle: string;
  readonly legend: string;
  /** `1 hour`, `2 days`: the ticks of a line, by unit, of one and of several. */
  readonly ticks: Readonly<Record<TimeUnit, string>>;
  readonly beginning: string;
  readonly before: string;
  readonly export: string;
  readonly loading: string;
  readonly gone: string;
  readonly nothing: string;
  readonly keys: string;
}

export interface TimetableOptions {
  /** What would be if a beginning had this date, by its key. */
  readonly dates: Readonly<Record<string, string>>;
}

export type TimetableWish = { readonly kind: 'export' };

export interface TimetableState extends PanelState<TimetableOptions> {
  readonly filter?: TimeFilter;
  /** Of the row at the top: handles do not outlive the server. */
  readonly top?: string;
  readonly datesOpen?: boolean;
}
