// The timetable of an agreement over the wire: its deadlines on a time line, the order of its steps, and the same as a text.
// Invariant: plain data; rows hold no positions: text that moves changes none of them. `parley/clausePlace` says where a clause stands.

/** Server answers: the deadlines and ordered steps of an agreement, in all its files, placed in time. Null for a document the server does not know. */
export const timetableRequest = 'parley/timetable';
export interface TimetableParams {
  readonly textDocument: { readonly uri: string };
  /** What would be if a track began on this date (`2025-06-01 10:00`), by the track's key. What cannot be read is passed over; the text is left alone. */
  readonly dates?: Readonly<Record<string, string>>;
  /** Of the answer the client has: only what differs from it is sent, where the server still knows it. */
  readonly previousResultId?: string;
}
export interface TimeStepItem {
  /** The number of its file (`documents`), and its handle there for `parley/clausePlace`. */
  readonly column: number;
  readonly clause: number;
  readonly citation: string;
}
/** A beginning from which deadlines count. */
export interface TimeTrackItem {
  readonly key: string;
  /** In the language of the client. */
  readonly name: string;
  /** Its clause and file; missing for what is no step of the agreement. */
  readonly clause?: number;
  readonly column?: number;
  /** As fields are written; '' where it is not known. */
  readonly date: string;
  /** The date stands in the agreement; else it was asked what would be. */
  readonly given: boolean;
  /** The track on whose line it is drawn: `key` itself, or one whose date is known too. */
  readonly line: string;
  /** From the beginning of that line. */
  readonly minutes: number;
}
export interface TimeItem extends TimeStepItem {
  readonly key: string;
  /** First words of the clause. */
  readonly words: string;
  /** The deadline as written; '' of a step that has none. */
  readonly limit: string;
  /** What it counts from; '' where it counts from nothing. */
  readonly from: string;
  /** When that is, or why it has no place, in the language of the client. */
  readonly falls: string;
  /** Track on whose line it stands; missing where it has no place. */
  readonly line?: string;
  /** From the beginning of that line, months and years by their mean; missing where it has no place. */
  readonly minutes?: number;
  /** As fields are written; '' where it is not known. */
  readonly date: string;
  readonly waits: readonly TimeStepItem[];
  /** What is wrong, or must be known, in the language of the client. */
  readonly remarks: readonly string[];
  /** `conflict`: a rule found something, or it waits in a circle; `open`: it has a deadline and no place. */
  readonly state: 'placed' | 'conflict' | 'open' | 'step';
}
export interface TimetableAnswer {
  readonly resultId: string;
  /** Rows are those of the previous result but for the ones that are sent. */
  readonly delta: boolean;
  /** Keys of the rows from top to bottom; missing in a delta that changes neither order nor keys. */
  readonly order?: readonly string[];
  /** All rows, or those that changed. */
  readonly rows: readonly TimeItem[];
  /** Addresses of the agreement's files by number, the one asked about first. */
  readonly documents: readonly string[];
  readonly tracks: readonly TimeTrackItem[];
  /** Steps that wait for each other, each circle from a step back to itself. */
  readonly circles: readonly (readonly TimeStepItem[])[];
  /** What is wrong with dates outside clauses, in the language of the client. */
  readonly problems: readonly string[];
  /** The agreements of the workspace are still being read. */
  readonly loading: boolean;
}
export type TimetableResult = TimetableAnswer | null;

/** The timetable as CSV. Null for a document the server does not know. */
export const timetableTextRequest = 'parley/timetableText';
export interface TimetableTextParams {
  readonly textDocument: { readonly uri: string };
  readonly dates?: Readonly<Record<string, string>>;
}
export type TimetableTextResult = { readonly text: string } | null;
