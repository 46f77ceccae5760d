// The duties of an agreement over the wire: a table whose rows are clauses, and the same as a text.
// Invariant: plain data; rows hold no positions: text that moves changes none of them. `parley/clausePlace` says where a clause stands.

/** Server answers: the clauses that ask somebody for something, with their six slots, in all files of the agreement. Null for a document the server does not know. */
export const dutiesRequest = 'parley/duties';
export interface DutiesParams {
  readonly textDocument: { readonly uri: string };
  /** Of the answer the client has: only what differs from it is sent, where the server still knows it. */
  readonly previousResultId?: string;
}

/** The six slots, in the order in which cells stand. */
export const dutySlots = ['who', 'what', 'where', 'byWhen', 'verifiedBy', 'consequence'] as const;
export type DutySlot = (typeof dutySlots)[number];
export type DutyModality = 'obligation' | 'prohibition' | 'permission' | 'recommendation';

export interface DutyCellItem {
  /** `own`: said by the clause; `above`: said for it elsewhere; `empty`: nobody says it; `none`: left open with a reason; `unasked`: nobody would ask. */
  readonly kind: 'own' | 'above' | 'empty' | 'none' | 'unasked';
  /** As written; '' where nobody says it. */
  readonly words: string;
  /** In the language of the client: where it is said, that it is not said; '' where there is nothing to remark. */
  readonly remark: string;
}
export interface DutyItem {
  readonly key: string;
  /** The number of its file (`documents`). */
  readonly column: number;
  /** Handle in that file for `parley/clausePlace`; stays with the clause through edits. */
  readonly clause: number;
  /** In a file that is part of the agreement with that file's name in front. */
  readonly citation: string;
  readonly modality: DutyModality;
  /** One a slot. */
  readonly cells: readonly DutyCellItem[];
  /** Ids. */
  readonly parties: readonly string[];
  readonly bodies: readonly string[];
  readonly zones: readonly string[];
  /** The act in small letters, the verb first: duties of several parties are matched by it. */
  readonly act: readonly string[];
}
export interface DutyOwnerItem {
  readonly id: string;
  readonly name: string;
  /** Of parties: it signs as a party, so that what another one owes is missing where it owes nothing like it. */
  readonly facing: boolean;
}
export interface DutyOwners {
  readonly parties: readonly DutyOwnerItem[];
  readonly bodies: readonly DutyOwnerItem[];
  readonly zones: readonly DutyOwnerItem[];
}
export interface DutiesAnswer {
  readonly resultId: string;
  /** Rows are those of the previous result but for the ones that are sent. */
  readonly delta: boolean;
  /** Keys of the rows from top to bottom; missing in a delta that changes neither order nor keys. */
  readonly order?: readonly string[];
  /** All rows, or those that changed. */
  readonly rows: readonly DutyItem[];
  /** Addresses of the agreement's files by number, the one asked about first; '' for one that is in it no more. A file keeps its number from answer to answer. */
  readonly documents: readonly string[];
  /** What duties can be grouped by. */
  readonly owners: DutyOwners;
  /** The agreements of the workspace are still being read. */
  readonly loading: boolean;
}
export type DutiesResult = DutiesAnswer | null;

/** The duties as a text of their own. Null for a document the server does not know. */
export const dutiesTextRequest = 'parley/dutiesText';
export interface DutiesTextParams {
  readonly textDocument: { readonly uri: string };
  readonly format: 'csv' | 'md' | 'json';
}
export type DutiesTextResult = { readonly text: string } | null;
