// What is remarked in the texts that are shown, as the server last told it: for the margin and for the list.
// Invariants: one question a text at a time; who listens hears of a text only when its notes or its clauses' lines are others than before.

import { Disposable, EventEmitter, window, workspace } from 'vscode';
import { type Notes, type NotesParams, notesRequest, type NotesResult, type NoteThreadItem } from '../../../../server/src/lsp/protocol/notes.js';
import { isTreaty } from '../selector.js';
import { Rounds } from '../rounds.js';
import type { Server } from '../server.js';

/** A whole answer: what was left out of one is that of the one before. */
export type NoteList = Required<Notes>;

export class NoteStore implements Disposable {
  readonly #lists = new Map<string, NoteList>();
  /** By address. */
  readonly #rounds = new Map<string, Rounds>();
  /** Texts that are shown without an editor. */
  #watched: readonly string[] = [];
  readonly #changed = new EventEmitter<string>();
  /** The address of a text whose notes are others than before, or that was closed. */
  readonly onDidChange = this.#changed.event;
  readonly #listeners: Disposable;

  constructor(readonly server: Server) {
    this.#listeners = Disposable.from(
      server.onDidChange(() => this.#refresh()),
      window.onDidChangeVisibleTextEditors(() => this.#refresh()),
      workspace.onDidCloseTextDocument((document) => {
        const uri = document.uri.toString();
        this.#rounds.delete(uri);
        if (this.#watched.includes(uri)) return this.#refresh();
        if (this.#lists.delete(uri)) this.#changed.fire(uri);
      }),
    );
    this.#refresh();
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#changed.dispose();
  }

  /** These are kept up to date whether or not an editor shows them. */
  watch(uris: readonly string[]): void {
    const isSame = uris.length === this.#watched.length && uris.every((uri, i) => uri === this.#watched[i]);
    this.#watched = uris;
    if (!isSame) this.#refresh();
  }

  /** As it was told last; undefined before the first answer. */
  known(uri: string): NoteList | undefined {
    return this.#lists.get(uri);
  }

  /** As it is now; undefined when the server does not know the text. */
  async ask(uri: string): Promise<NoteList | undefined> {
    const rounds = this.#rounds.get(uri) ?? new Rounds(() => this.#ask(uri));
    this.#rounds.set(uri, rounds);
    await rounds.run();
    return this.#lists.get(uri);
  }

  /** The thread a note stands in; undefined when it is there no more. */
  thread(uri: string, note: number): NoteThreadItem | undefined {
    return this.known(uri)?.threads.find(({ notes }) => notes.some((each) => each.note === note));
  }

  #refresh(): void {
    if (!this.server.isStarted || this.server.policy.gaveUp) return;
    const shown = new Set(this.#watched);
    for (const uri of window.visibleTextEditors.filter(({ document }) => isTreaty(document)).map(({ document }) => document.uri.toString())) shown.add(uri);
    for (const uri of shown) this.ask(uri).catch((error: unknown) => this.server.log.warn(`No notes: ${String(error)}`));
  }

  async #ask(uri: string): Promise<void> {
    const before = this.#lists.get(uri);
    const params: NotesParams = { textDocument: { uri }, ...(before ? { previousResultId: before.resultId } : {}) };
    const found = await this.server.request<NotesResult>(notesRequest, params);
    if (found === null) {
      if (this.#lists.delete(uri)) this.#changed.fire(uri);
      return;
    }
    const { threads = before?.threads ?? [], clauses = before?.clauses ?? [] } = found;
    this.#lists.set(uri, { ...found, threads, clauses });
    if (found.threads || found.library !== before?.library || JSON.stringify(found.files) !== JSON.stringify(before.files)) this.#changed.fire(uri);
  }
}
