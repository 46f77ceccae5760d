// The list of notes and positions of the agreement one works on, in all its files, in the side bar: threads in the order of the texts, answers below them.
// Invariants: it shows the last agreement that had the focus; a node is known by its note and the same object while the same threads are shown, so that
// what is unfolded stays so, text that only moves draws nothing, and a note that changes draws its thread; settled threads are dimmed and say in words that they are.

import { Disposable, EventEmitter, type FileDecoration, l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TreeView, Uri, window } from 'vscode';
import { type ClauseHandlesResult, clauseHandlesRequest } from '../../../../server/src/lsp/protocol.js';
import type { NoteItem, NoteThreadItem } from '../../../../server/src/lsp/protocol/notes.js';
import { cursorPlace } from '../clauses.js';
import { showNoteCommand } from '../names.js';
import type { FollowedDocument } from './followed-document.js';
import type { TreeSource } from './lazy-tree.js';
import { changedThreads, isEmpty, isShown, type ListedThread, type NoteFilter, noteKey } from './notes-filter.js';
import { verbWord } from './notes-margin.js';
import type { NoteList, NoteStore } from './notes-store.js';

/** A remark in the list: of a thread the one that began it. */
export interface NoteNode {
  readonly uri: string;
  readonly note: number;
  readonly isRoot: boolean;
}

/** The notes of all files of an agreement. */
interface Listed extends Pick<NoteList, 'title' | 'library' | 'files'> {
  readonly threads: readonly ListedThread[];
}

/** Addresses of rows that are dimmed; nothing is opened by them. */
const dimmedScheme = 'parley-note';

export class NotesTree implements TreeSource<NoteNode>, Disposable {
  #uri: string | undefined;
  #filter: NoteFilter = {};
  #view: TreeView<NoteNode> | undefined;
  /** What the rows say. */
  #list: Listed | undefined;
  /** Of `#list`, by each of their notes (`noteKey`). */
  readonly #threads = new Map<string, ListedThread>();
  readonly #nodes = new Map<string, NoteNode>();
  readonly #changed = new EventEmitter<NoteNode | undefined>();
  readonly #listeners: Disposable;

  constructor(
    readonly store: NoteStore,
    readonly followed: FollowedDocument,
  ) {
    this.#listeners = Disposable.from(
      store.onDidChange((uri) => {
        if (uri === this.#uri || this.#list?.files.some((file) => file.uri === uri)) this.#update();
      }),
      followed.onDidChange(() => this.#follows()),
      window.onDidChangeTextEditorSelection(() => void this.#follow()),
      window.registerFileDecorationProvider({ provideFileDecoration: (uri): FileDecoration | undefined => (uri.scheme === dimmedScheme ? { color: new ThemeColor('disabledForeground') } : undefined) }),
    );
    this.#follows();
  }

  /** The text whose notes are listed; undefined before the first. */
  get uri(): string | undefined {
    return this.#uri;
  }

  get filter(): NoteFilter {
    return this.#filter;
  }

  set filter(filter: NoteFilter) {
    this.#filter = filter;
    this.#show();
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#changed.dispose();
  }

  readonly onDidChange = (listen: (node: NoteNode | undefined) => void): Disposable => this.#changed.event(listen);

  readonly children = async (node?: NoteNode): Promise<readonly NoteNode[]> => {
    if (node) return node.isRoot ? (this.#threads.get(noteKey(node.uri, node.note))?.notes.slice(1) ?? []).map((item) => this.#node(node.uri, item, false)) : [];
    const uri = this.#uri;
    if (uri !== undefined && !this.store.known(uri)) await this.store.ask(uri);
    for (const file of this.#files()) if (!this.store.known(file.uri)) await this.store.ask(file.uri);
    this.#take(this.#listed());
    this.#watch();
    this.#say();
    return this.#shown(this.#list).flatMap((thread) => (thread.notes[0] ? [this.#node(thread.uri, thread.notes[0], true)] : []));
  };

  readonly parent = ({ isRoot, uri, note }: NoteNode): NoteNode | undefined => {
    const root = isRoot ? undefined : this.#threads.get(noteKey(uri, note))?.notes[0];
    return root && this.#node(uri, root, true);
  };

  readonly item = ({ uri, note, isRoot }: NoteNode): TreeItem => {
    const thread = this.#threads.get(noteKey(uri, note));
    const item = thread?.notes.find((each) => each.note === note);
    return thread && item ? this.#row(uri, thread, item, isRoot) : new TreeItem('');
  };

  #row(uri: string, { resolved, place, tags, notes }: NoteThreadItem, item: NoteItem, isRoot: boolean): TreeItem {
    const { note } = item;
    const who = item.kind === 'position' ? `${item.author} ${verbWord(item.verb)}`.trim() : item.author;
    // What tells the notes apart comes first: a side bar is narrow.
    const head = [...(isRoot ? [place] : []), who].filter((word) => word !== '').join(' · ');
    const row = new TreeItem(head === '' ? item.text : head, isRoot && notes.length > 1 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
    row.id = `${uri}#${note}`;
    row.description = [...(head === '' ? [] : [item.text]), item.date, ...(isRoot && resolved ? [l10n.t('resolved')] : [])].filter((word) => word !== '').join(' · ');
    row.tooltip = new MarkdownString().appendText([[head, item.date].filter((word) => word !== '').join(' · '), item.text, tags.map((tag) => `#${tag}`).join(' ')].filter((line) => line !== '').join('\n\n'));
    row.accessibilityInformation = { label: [head, row.description].filter((word) => word !== '').join(', ') };
    const colour = resolved ? new ThemeColor('disabledForeground') : undefined;
    row.iconPath = new ThemeIcon(item.kind === 'position' ? 'megaphone' : !isRoot ? 'reply' : resolved ? 'pass' : 'comment', colour);
    if (resolved) row.resourceUri = Uri.from({ scheme: dimmedScheme, path: `/${note}` });
    const isReadOnly = this.store.known(uri)?.library === true;
    row.contextValue = !isRoot || isReadOnly ? 'read' : item.kind === 'position' ? 'position' : resolved ? 'resolved' : 'open';
    row.command = { command: showNoteCommand, title: l10n.t('Show Note'), arguments: [{ uri, note: notes[0]?.note ?? note, at: note }] };
    return row;
  }

  readonly attach = (view: TreeView<NoteNode>): Disposable => {
    this.#view = view;
    this.#say();
    void this.#follow();
    return view.onDidChangeVisibility(() => {
      this.#watch();
      void this.#follow();
    });
  };

  #node(uri: string, { note }: NoteItem, isRoot: boolean): NoteNode {
    const key = noteKey(uri, note);
    const known = this.#nodes.get(key);
    if (known?.uri === uri && known.isRoot === isRoot) return known;
    const node: NoteNode = { uri, note, isRoot };
    this.#nodes.set(key, node);
    return node;
  }

  #follows(): void {
    const { uri } = this.followed;
    if (uri === this.#uri) return;
    // Another file of the same agreement shows the same.
    if (!this.#list?.files.some((file) => file.uri === uri)) this.#filter = {};
    this.#uri = uri;
    this.#show();
  }

  /** Of the agreement of the text one works on, as far as they are known. */
  #files(): NoteList['files'] {
    return (this.#uri === undefined ? undefined : this.store.known(this.#uri))?.files ?? [];
  }

  /** What is known of all files; undefined before anything is known of the text one works on. */
  #listed(): Listed | undefined {
    const own = this.#uri === undefined ? undefined : this.store.known(this.#uri);
    if (!own) return undefined;
    const threads = own.files.flatMap(({ uri, name }) => (this.store.known(uri)?.threads ?? []).map((thread): ListedThread => ({ ...thread, uri, place: name === '' ? thread.place : thread.place === '' ? name : `${name}, ${thread.place}` })));
    return { title: own.title, library: own.library, files: own.files, threads };
  }

  /** While the list can be seen, the notes of all its files are kept up to date. */
  #watch(): void {
    this.store.watch(this.#view?.visible ? this.#files().map(({ uri }) => uri) : []);
  }

  #take(list: Listed | undefined): void {
    this.#list = list;
    this.#threads.clear();
    for (const thread of list?.threads ?? []) for (const { note } of thread.notes) this.#threads.set(noteKey(thread.uri, note), thread);
  }

  /** All threads that the list could show. */
  get threads(): readonly ListedThread[] {
    return this.#listed()?.threads ?? [];
  }

  #shown(list: Listed | undefined): readonly ListedThread[] {
    return list?.threads.filter((thread) => isShown(thread, this.#filter)) ?? [];
  }

  /** The store has another list: draws what says something else. */
  #update(): void {
    const before = this.#list;
    const now = this.#listed();
    this.#watch();
    const changed = before && now && before.title === now.title && before.library === now.library && JSON.stringify(before.files) === JSON.stringify(now.files) ? changedThreads(this.#shown(before), this.#shown(now)) : undefined;
    if (!changed) return this.#show();
    this.#take(now);
    // What was never drawn is drawn as it is by then.
    for (const node of changed.flatMap((key) => this.#nodes.get(key) ?? [])) this.#changed.fire(node);
    this.#say();
  }

  #show(): void {
    this.#nodes.clear();
    this.#take(this.#listed());
    this.#changed.fire(undefined);
    this.#say();
  }

  /** How many are shown of which agreement, and why not all. */
  #say(): void {
    const list = this.#list;
    const view = this.#view;
    if (!view) return;
    const shown = this.#shown(list).length;
    view.description = list?.title ?? '';
    view.message = isEmpty(this.#filter) ? '' : l10n.t('{0} of {1} shown: {2}', shown, list?.threads.length ?? 0, filterWords(this.#filter));
  }

  /** Selects the thread of the clause the cursor is in. */
  async #follow(): Promise<void> {
    const place = cursorPlace();
    const view = this.#view;
    if (!view?.visible || place === undefined || place.uri !== this.#uri) return;
    const threads = this.#list?.threads.filter(({ uri }) => uri === place.uri) ?? [];
    const { line } = place.position;
    let meant = threads.find(({ notes }) => notes.some(({ range }) => range.start.line <= line && line <= range.end.line));
    if (!meant && threads.length > 0) {
      const handles = await this.store.server.requestOnce<ClauseHandlesResult>(clauseHandlesRequest, { textDocument: { uri: place.uri }, position: place.position });
      meant = handles.slice(0, 1).flatMap((clause) => threads.find((thread) => thread.clause === clause) ?? [])[0];
    }
    const [root] = meant?.notes ?? [];
    if (meant && root && isShown(meant, this.#filter)) await view.reveal(this.#node(place.uri, root, true), { select: true, focus: false });
  }
}

function filterWords({ author = [], tag = [], clause = [], state = [] }: NoteFilter): string {
  const words = [...author.map((each) => (each === '' ? l10n.t('No author') : each)), ...tag.map((each) => `#${each}`), ...clause, ...state.map((each) => (each === 'open' ? l10n.t('open') : l10n.t('resolved')))];
  return words.join(', ');
}
