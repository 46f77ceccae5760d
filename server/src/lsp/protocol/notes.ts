// Names and plain types of what client and server say to each other about notes and positions. No imports but types of protocol.ts.

import type { WirePosition, WireRange } from '../protocol.js';

/**
 * Server answers: every `@note` and `@position` of a text as threads, in the order in which they begin. Null for a document the server does not
 * know. With the `resultId` of the answer the client has, threads and clauses are left out when they are the same as there.
 */
export const notesRequest = 'parley/notes';
export interface NotesParams {
  readonly textDocument: { readonly uri: string };
  readonly previousResultId?: string;
}
export interface Notes {
  readonly resultId: string;
  /** Name of the agreement: of the text, not of what is part of it. */
  readonly title: string;
  /** The files of the agreement in order, this one among them; `name`: in front of the places of a file that is part of it (`Annex A`), '' for the text. */
  readonly files: readonly { readonly uri: string; readonly name: string }[];
  /** Nothing can be written: a text of the library. */
  readonly library: boolean;
  /** Ids and names of the parties that the agreement declares: who may be the author of a note. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly threads?: readonly NoteThreadItem[];
  /** Where a note can be added in the margin: the lines of clauses. */
  readonly clauses?: readonly WireRange[];
}
export type NotesResult = Notes | null;

export interface NoteThreadItem {
  /** Handle of the clause or declaration for `parley/clausePlace`; -1: the agreement. */
  readonly clause: number;
  /** Its citation, or the id of what is declared. */
  readonly place: string;
  readonly resolved: boolean;
  /** The words of `@tag` under the clause, and those behind `#` at the end of the thread's notes; each once. */
  readonly tags: readonly string[];
  /** The one that began it, then its answers. */
  readonly notes: readonly NoteItem[];
}

export interface NoteItem {
  /** Handle, which stays with the note through edits. */
  readonly note: number;
  readonly kind: 'note' | 'position';
  /** Of a position the party; '' when nobody is named. */
  readonly author: string;
  /** `2025-03-01`; '' when there is none. */
  readonly date: string;
  /** `accepts`, `rejects`, `reserves` or `proposes`; '' for a note. */
  readonly verb: string;
  readonly text: string;
  /** All its lines. */
  readonly range: WireRange;
}

/**
 * Command of the server (`workspace/executeCommand`) with one argument, `NoteEditParams`: the client is asked to apply one edit. It answers a
 * `NoteEditResult`; a refusal is an error answer with the reason.
 */
export const writeNoteCommand = 'parley.writeNote';
export type NoteAction = 'add' | 'reply' | 'edit' | 'resolve' | 'reopen' | 'delete' | 'delete-thread';
export interface NoteEditParams {
  readonly action: NoteAction;
  readonly textDocument: { readonly uri: string };
  /** The note that is meant; of `reply`, `resolve`, `reopen` and `delete-thread` any note of the thread. */
  readonly note?: number;
  /** In the clause a note is added to, or on a line of the note that is meant where `note` is missing. */
  readonly position?: WirePosition;
  /** Of `add`, `reply`, `edit`: any words; they become one paragraph. */
  readonly text?: string;
  /** Of `add`, `reply`: who writes, and on what day (`2025-03-01`). */
  readonly author?: string;
  readonly date?: string;
}
export interface NoteEditResult {
  readonly applied: boolean;
  /** The line the new note begins in, after the edit; missing where no note came. */
  readonly line?: number;
}
