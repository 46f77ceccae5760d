// Notes and positions in the margin of the text: each that begins a thread is one, at its own lines, with its answers.
// Invariants: a thread on the screen stays the same object for as long as its note stands in the text, and is touched only where what it shows
// changed; what is read-only offers no action; texts are shown as they are written, never as Markdown. Of many threads those near what is in sight
// are there; none goes while words that were typed into a box of comments are not written yet.

import { type Comment, type CommentController, CommentMode, type CommentReply, comments, type CommentThread, CommentThreadCollapsibleState, CommentThreadState, Disposable, l10n, Range, Uri, window, workspace } from 'vscode';
import type { WireRange } from '../../../../server/src/lsp/protocol.js';
import type { NoteItem, NoteThreadItem } from '../../../../server/src/lsp/protocol/notes.js';
import { isTreaty } from '../selector.js';
import { type Lines, notesNear } from './notes-near.js';
import type { NoteList, NoteStore } from './notes-store.js';

/** The controller's id, as when-clauses of menus name it. */
const controllerId = 'parley.notes';

/** A remark in the margin. `body` is what is being typed while it is edited. */
export class NoteComment implements Comment {
  body: string;
  mode = CommentMode.Preview;
  readonly author: { readonly name: string };
  readonly label?: string;

  constructor(
    readonly uri: string,
    readonly item: NoteItem,
    readonly contextValue: string,
  ) {
    this.body = item.text;
    this.author = { name: item.author === '' ? l10n.t('No author') : item.author };
    const label = item.kind === 'position' ? verbWord(item.verb) : item.date;
    if (label !== '') this.label = label;
  }
}

export function verbWord(verb: string): string {
  switch (verb) {
    case 'accepts':
      return l10n.t('accepts');
    case 'rejects':
      return l10n.t('rejects');
    case 'reserves':
      return l10n.t('reserves its position');
    case 'proposes':
      return l10n.t('proposes');
    default:
      return '';
  }
}

interface Shown {
  readonly thread: CommentThread;
  item: NoteThreadItem;
}

export class NotesMargin implements Disposable {
  #controller: CommentController | undefined;
  /** By address, then by the note that begins the thread. */
  readonly #shown = new Map<string, Map<number, Shown>>();
  readonly #notes = new WeakMap<CommentThread, { readonly uri: string; readonly note: number }>();
  readonly #listeners: Disposable;

  constructor(readonly store: NoteStore) {
    this.#listeners = Disposable.from(
      store.onDidChange((uri) => this.#update(uri)),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor: { document } }) => this.#scrolled(document.uri.toString())),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) this.#scrolled(document.uri.toString());
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('parley.notes.inMargin')) this.#switch();
      }),
    );
    this.#switch();
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#close();
  }

  /** The note that begins a thread of the margin; undefined for one that is being begun. */
  noteOf(thread: CommentThread): { readonly uri: string; readonly note: number } | undefined {
    return this.#notes.get(thread);
  }

  /** Unfolds the thread that begins with a note, or in a line. */
  expand(uri: string, which: { readonly note: number } | { readonly line: number }): void {
    const isMeant = ({ notes }: NoteThreadItem): boolean => ('note' in which ? notes[0]?.note === which.note : notes.some(({ range }) => range.start.line === which.line));
    const list = this.store.known(uri);
    const meant = list?.threads.find(isMeant);
    if (meant && this.#controller) this.#showThread(this.#controller, uri, meant, list);
    for (const { thread, item } of this.#shown.get(uri)?.values() ?? []) if (isMeant(item)) thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
  }

  /** Begins or ends the editing of a remark in its place. */
  setEditing(comment: NoteComment, isEditing: boolean): void {
    for (const { thread } of this.#shown.get(comment.uri)?.values() ?? []) {
      if (!thread.comments.includes(comment)) continue;
      comment.mode = isEditing ? CommentMode.Editing : CommentMode.Preview;
      comment.body = comment.item.text;
      thread.comments = [...thread.comments];
    }
  }

  #switch(): void {
    if (!workspace.getConfiguration('parley.notes').get<boolean>('inMargin', true)) return this.#close();
    if (this.#controller) return;
    this.#controller = comments.createCommentController(controllerId, l10n.t('Notes'));
    this.#controller.options = { prompt: l10n.t('Answer this note'), placeHolder: l10n.t('What is there to say of this clause?') };
    this.#controller.commentingRangeProvider = {
      provideCommentingRanges: async (document) => {
        if (!isTreaty(document)) return [];
        const uri = document.uri.toString();
        const list = this.store.known(uri) ?? (await this.store.ask(uri));
        return !list || list.library ? [] : list.clauses.map(toRange);
      },
    };
    for (const document of workspace.textDocuments) if (isTreaty(document)) this.#update(document.uri.toString());
  }

  #close(): void {
    this.#controller?.dispose();
    this.#controller = undefined;
    this.#shown.clear();
  }

  /** Other lines are in sight: only where there are many threads can another one be wanted. */
  #scrolled(uri: string): void {
    const { threads = [] } = this.store.known(uri) ?? {};
    if (threads.length > (this.#shown.get(uri)?.size ?? 0)) this.#update(uri);
  }

  #update(uri: string): void {
    const controller = this.#controller;
    if (!controller) return;
    const list = this.store.known(uri);
    const shown = this.#shown.get(uri) ?? new Map<number, Shown>();
    const threads = new Map((list?.threads ?? []).map((item) => [item.notes[0]?.note ?? -1, item]));
    const wanted = notesNear(list?.threads ?? [], linesInSight(uri), new Set(shown.keys()));
    const isKept = isWriting();
    for (const [note, { thread }] of shown) {
      if (threads.has(note) && (wanted.has(note) || isKept)) continue;
      thread.dispose();
      shown.delete(note);
    }
    for (const [note, item] of threads) if (wanted.has(note) || shown.has(note)) this.#showThread(controller, uri, item, list);
    if (this.#shown.get(uri)?.size === 0) this.#shown.delete(uri);
  }

  /** As the item has it, whether or not it was there. */
  #showThread(controller: CommentController, uri: string, item: NoteThreadItem, list: NoteList | undefined): void {
    const note = item.notes[0]?.note ?? -1;
    const shown = this.#shown.get(uri) ?? new Map<number, Shown>();
    this.#shown.set(uri, shown);
    const known = shown.get(note);
    if (known) return change(known, item, uri, list);
    const thread = controller.createCommentThread(Uri.parse(uri), rangeOf(item), commentsOf(uri, item, list, []));
    thread.collapsibleState = CommentThreadCollapsibleState.Collapsed;
    this.#notes.set(thread, { uri, note });
    dress(thread, item, list);
    shown.set(note, { thread, item });
  }
}

/** In any editor of the text. */
function linesInSight(uri: string): readonly Lines[] {
  const editors = window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri);
  return editors.flatMap(({ visibleRanges }) => visibleRanges.map(({ start, end }) => ({ first: start.line, last: end.line })));
}

/** Words stand in a box of comments: the editor tells nobody in which, and drops them with its thread. */
function isWriting(): boolean {
  return workspace.textDocuments.some((document) => document.uri.scheme === 'comment' && document.getText().trim() !== '');
}

/** What a thread shows of the new item that it does not show yet. */
function change(shown: Shown, item: NoteThreadItem, uri: string, list: NoteList | undefined): void {
  const { thread, item: before } = shown;
  if (JSON.stringify(before) === JSON.stringify(item)) return;
  shown.item = item;
  const range = rangeOf(item);
  if (!thread.range?.isEqual(range)) thread.range = range;
  const known = thread.comments.filter((comment) => comment instanceof NoteComment);
  const now = commentsOf(uri, item, list, known);
  if (now.length !== known.length || now.some((comment, i) => comment !== known[i])) thread.comments = now;
  dress(thread, item, list);
}

/** The remarks of a thread; one that says the same as before is the same object. */
function commentsOf(uri: string, { notes }: NoteThreadItem, list: NoteList | undefined, known: readonly NoteComment[]): NoteComment[] {
  return notes.map((item, i) => {
    const rights = list?.library ? 'read' : i === 0 && notes.length > 1 ? 'edit' : 'edit delete';
    const same = known.find(({ item: before }) => before.note === item.note);
    const saysSame = same?.contextValue === rights && (['kind', 'author', 'date', 'verb', 'text'] as const).every((name) => same.item[name] === item[name]);
    return saysSame ? same : new NoteComment(uri, item, rights);
  });
}

function dress(thread: CommentThread, { place, resolved, tags, notes: [root] }: NoteThreadItem, list: NoteList | undefined): void {
  const label = [place, ...tags.map((tag) => `#${tag}`), ...(resolved ? [l10n.t('resolved')] : [])].join(' · ');
  const contextValue = list?.library ? 'read' : root?.kind === 'position' ? 'position' : resolved ? 'resolved' : 'open';
  const state = resolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
  if (thread.label !== label) thread.label = label;
  if (thread.contextValue !== contextValue) thread.contextValue = contextValue;
  if (thread.canReply !== !list?.library) thread.canReply = !list?.library;
  if (root?.kind !== 'position' && thread.state !== state) thread.state = state;
}

/** All lines of the note that begins it: its mark stands at the first, and what is unfolded below the last. */
function rangeOf({ notes: [root] }: NoteThreadItem): Range {
  return root ? toRange(root.range) : new Range(0, 0, 0, 0);
}

function toRange({ start, end }: WireRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** What a button under the box for words hands over. */
export function isCommentReply(given: unknown): given is CommentReply {
  return typeof given === 'object' && given !== null && 'thread' in given && 'text' in given && typeof given.text === 'string';
}
