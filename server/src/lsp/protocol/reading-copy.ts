// The agreement as it would read when signed, over the wire: for a preview that follows the text, and for what is made of it whole.
// Invariant: types and names only; all words are text, never markup.

import type { ReaderItem, ReadingWish } from './readings.js';

/** Rows of the copy; only what changed since an answer the client has. */
export const readingCopyRequest = 'parley/readingCopy';
/** The copy as one HTML page. */
export const readingPageRequest = 'parley/readingPage';

export interface ReadingCopyParams {
  readonly textDocument: { readonly uri: string };
  /** As `parley/reading` has it; with all its brackets when it is left out. */
  readonly reading?: ReadingWish;
  /** `resultId` of the answer whose rows the client has; all rows are sent when it is left out or forgotten. */
  readonly previousResultId?: string;
  /** False: without the files that are part of it (`part-of:`). */
  readonly annexes?: boolean;
}

/** `by`: indices of the parties whose bracket it stands in; empty when it is nobody's; missing outside of all brackets. */
export interface ReadingWireRun {
  readonly text: string;
  readonly role: 'text' | 'term' | 'reference' | 'blank' | 'mark';
  readonly by?: readonly number[];
}

export interface ReadingWireAside {
  readonly kind: 'counterpart' | 'note' | 'position';
  /** '' when nobody is named. */
  readonly author: string;
  /** `2025-06-01`; '' when there is none. */
  readonly date: string;
  readonly text: string;
}

export interface ReadingWireRow {
  /** Stays with the row through edits. */
  readonly key: string;
  /** The number of its document (`documents`). */
  readonly column: number;
  /** Handle in the draft, whatever the reading, for `parley/clausePlace`; -1 for titles and signatures. */
  readonly clause: number;
  /** `part`: the title of a file that is part of the agreement. */
  readonly kind: 'title' | 'part' | 'heading' | 'provision' | 'paragraph' | 'table' | 'note' | 'signature';
  /** Of a heading or a part from 2 on; else how far in it stands, from 0. */
  readonly level: number;
  /** Number as written; of a signature the party. */
  readonly label: string;
  readonly remark: string;
  readonly lead: readonly ReadingWireRun[];
  readonly runs: readonly ReadingWireRun[];
  readonly table: readonly (readonly (readonly ReadingWireRun[])[])[];
  readonly asides: readonly ReadingWireAside[];
  /** Of a file in another language than the agreement's; missing in all others. */
  readonly language?: string;
}

export interface ReadingWireParty {
  readonly id: string;
  readonly name: string;
  /** `#0072b2` */
  readonly colour: string;
}

export interface ReadingCopyAnswer {
  readonly resultId: string;
  /** `rows` are those that changed; the others of `order` are as they were. */
  readonly delta: boolean;
  readonly title: string;
  /** Which reading it is, in the words under the title of what is made of it; '' with all brackets. */
  readonly reading: string;
  /** Of the agreement; '' when it says none. */
  readonly language: string;
  /** Addresses of the documents by number, the one asked about first; '' for one that is not in it any more. A document keeps its number from answer to answer. */
  readonly documents: readonly string[];
  /** How many files are part of it, whether they are shown or not. */
  readonly annexes: number;
  readonly parties: readonly ReadingWireParty[];
  /** Who speaks in a bracket of the draft, whatever the reading: as whom it may be read. */
  readonly readers: readonly ReaderItem[];
  readonly rows: readonly ReadingWireRow[];
  /** Keys of all rows in order; missing in a delta when they are as they were. */
  readonly order?: readonly string[];
  /** What does not stand in the text, a sentence each. */
  readonly left: readonly string[];
  readonly loading: boolean;
}
/** Null for a document nobody knows. */
export type ReadingCopyResult = ReadingCopyAnswer | null;

/** What is printed besides the text. */
export interface ReadingPageParams {
  readonly textDocument: { readonly uri: string };
  readonly reading?: ReadingWish;
  readonly counterparts?: boolean;
  readonly notes?: boolean;
  readonly colours?: boolean;
  /** False: without the files that are part of it. */
  readonly annexes?: boolean;
}
export type ReadingPageResult = { readonly text: string } | null;
