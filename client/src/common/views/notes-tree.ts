// The list of notes and positions of the text one works on, in the side bar: threads in the order of the text, answers below them.
// Invariants: it shows the last agreement that had the focus; a node is known by its note, so that what is unfolded stays so; settled threads
// are dimmed and say in words that they are.

import { Disposable, EventEmitter, type FileDecoration, l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TreeView, Uri, window } from 'vscode';
import { type ClauseHandlesResult, clauseHandlesRequest } from '../../../../server/src/lsp/protocol.js';
import type { NoteItem, NoteThreadItem } from '../../../../server/src/lsp/protocol/notes.js';
import { cursorPlace } from '../clauses.js';
import { showNoteCommand } from '../names.js';
import type { FollowedDocument } from './followed-document.js';
import type { TreeSource } from './lazy-tree.js';
import { isEmpty, isShown, type NoteFilter } from './notes-filter.js';
import { verbWord } from './notes-margin.js';
import type { NoteStore } from './notes-store.js';

/** A remark in the list: of a thread the one that began it. */
export interface NoteNode {
  readonly uri: string;
  readonly note: number;
  readonly item: NoteItem;
  readonly thread: NoteThreadItem;
  readonly isRoot: boolean;
}

/** Addresses of rows that are dimmed; nothing is opened by them. */
const dimmedScheme = 'parley-note';

export class NotesTree implements TreeSource<NoteNode>, Disposable {
  #uri: string | undefined;
  #filter: NoteFilter = {};
  #view: TreeView<NoteNode> | undefined;
  readonly #nodes = new Map<number, NoteNode>();
  readonly #changed = new EventEmitter<NoteNode | undefined>();
  readonly #listeners: Disposable;

  constructor(
    readonly store: NoteStore,
    readonly followed: FollowedDocument,
  ) {
    this.#listeners = Disposable.from(
      store.onDidChange((uri) => {
        if (uri === this.#uri) this.#show();
      }),
      followed.onDidChange(() => this.#take()),
      window.onDidChangeTextEditorSelection(() => void this.#follow()),
      window.registerFileDecorationProvider({ provideFileDecoration: (uri): FileDecoration | undefined => (uri.scheme === dimmedScheme ? { color: new ThemeColor('disabledForeground') } : undefined) }),
    );
    this.#take();
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
    if (node) return node.isRoot ? node.thread.notes.slice(1).map((item) => this.#node(node.uri, node.thread, item)) : [];
    const uri = this.#uri;
    const list = uri === undefined ? undefined : (this.store.known(uri) ?? (await this.store.ask(uri)));
    this.#say();
    return uri === undefined || !list ? [] : list.threads.filter((thread) => isShown(thread, this.#filter)).flatMap((thread) => (thread.notes[0] ? [this.#node(uri, thread, thread.notes[0])] : []));
  };

  readonly parent = ({ isRoot, uri, thread }: NoteNode): NoteNode | undefined => (isRoot || !thread.notes[0] ? undefined : this.#node(uri, thread, thread.notes[0]));

  readonly item = ({ uri, note, item, thread, isRoot }: NoteNode): TreeItem => {
    const { resolved, place, tags, notes } = thread;
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
  };

  readonly attach = (view: TreeView<NoteNode>): Disposable => {
    this.#view = view;
    this.#say();
    return view.onDidChangeVisibility(() => void this.#follow());
  };

  #node(uri: string, thread: NoteThreadItem, item: NoteItem): NoteNode {
    const isRoot = thread.notes[0] === item;
    const known = this.#nodes.get(item.note);
    if (known?.uri === uri && known.thread === thread && known.item === item) return known;
    const node: NoteNode = { uri, note: item.note, item, thread, isRoot };
    this.#nodes.set(item.note, node);
    return node;
  }

  #take(): void {
    const { uri } = this.followed;
    if (uri === this.#uri) return;
    this.#uri = uri;
    this.#filter = {};
    this.#show();
  }

  #show(): void {
    this.#nodes.clear();
    this.#changed.fire(undefined);
    this.#say();
  }

  /** How many are shown of which agreement, and why not all. */
  #say(): void {
    const list = this.#uri === undefined ? undefined : this.store.known(this.#uri);
    const view = this.#view;
    if (!view) return;
    const shown = list?.threads.filter((thread) => isShown(thread, this.#filter)).length ?? 0;
    view.description = list?.title ?? '';
    view.message = isEmpty(this.#filter) ? '' : l10n.t('{0} of {1} shown: {2}', shown, list?.threads.length ?? 0, filterWords(this.#filter));
  }

  /** Selects the thread of the clause the cursor is in. */
  async #follow(): Promise<void> {
    const place = cursorPlace();
    const view = this.#view;
    if (!view?.visible || place === undefined || place.uri !== this.#uri) return;
    const threads = this.store.known(place.uri)?.threads ?? [];
    const { line } = place.position;
    let meant = threads.find(({ notes }) => notes.some(({ range }) => range.start.line <= line && line <= range.end.line));
    if (!meant && threads.length > 0) {
      const handles = await this.store.server.request<ClauseHandlesResult>(clauseHandlesRequest, { textDocument: { uri: place.uri }, position: place.position });
      meant = handles.slice(0, 1).flatMap((clause) => threads.find((thread) => thread.clause === clause) ?? [])[0];
    }
    const [root] = meant?.notes ?? [];
    if (meant && root && isShown(meant, this.#filter)) await view.reveal(this.#node(place.uri, meant, root), { select: true, focus: false });
  }
}

function filterWords({ author = [], tag = [], clause = [], state = [] }: NoteFilter): string {
  const words = [...author.map((each) => (each === '' ? l10n.t('No author') : each)), ...tag.map((each) => `#${each}`), ...clause, ...state.map((each) => (each === 'open' ? l10n.t('open') : l10n.t('resolved')))];
  return words.join(', ');
}
