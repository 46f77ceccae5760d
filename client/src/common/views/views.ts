// The views before they are loaded: their commands, trees, and panels that the editor brings back after a reload.
// Invariants: what draws and asks is loaded with the first of them that is wanted, once; every view is a line in a list here and an entry in what
// `late.ts` makes, and the types hold that both name the same. Notes in the margin ask for no command: they come behind the first answer of the server.

import { commands as editor, Disposable, type Event, EventEmitter, type TextDocumentContentProvider, type Uri, type WebviewPanel, window, workspace } from 'vscode';
import { bodiesViewId, bracketsPanelType, bracketTreeViewId, commands, concordanceViewType, dutiesViewType, graphViewType, notesViewId, openPlaceCommand, partiesViewId, practiceCommands, previewViewType, readingScheme, showNoteCommand, timetableViewType, suggestionsViewType } from '../names.js';
import { isTreaty } from '../selector.js';
import type { Server } from '../server.js';
import { LazyText } from './lazy-text.js';
import { LazyTree, type TreeSource } from './lazy-tree.js';

const noteCommandIds = [
  commands.addNote, commands.answerNote, commands.changeNote, commands.saveNote, commands.cancelNote, commands.resolveNote, commands.reopenNote, commands.deleteNote, commands.deleteNoteThread,
  commands.nextNote, commands.previousNote, commands.filterNotes, commands.showAllNotes, showNoteCommand,
] as const;
/** Commands whose code is loaded late. */
const lateCommands = [commands.newAgreement, commands.openPrecedent, commands.showChecklist, commands.convert, commands.showConcordance, commands.exportConcordance, commands.pairClause, commands.omitClauses, commands.suggestCounterparts, commands.reviewSuggestions, commands.showBrackets, commands.readAs, commands.compareReading, commands.openPreview, commands.exportPage, commands.exportWord, commands.openSamples, openPlaceCommand, ...Object.values(practiceCommands), ...noteCommandIds, commands.showDuties, commands.exportDuties, commands.showTimetable, commands.exportTimetable, commands.showGraph] as const;
/** Types of panels. */
const panelTypes = [concordanceViewType, previewViewType, timetableViewType, dutiesViewType, graphViewType, suggestionsViewType, bracketsPanelType] as const;
/** Trees in the side bar. */
const treeIds = [bracketTreeViewId, bodiesViewId, partiesViewId, notesViewId] as const;

/** Schemes of read-only documents. */
const textSchemes = [readingScheme] as const;

/** What views work with. */
export interface ViewHost {
  readonly server: Server;
  readonly extensionUri: Uri;
}

/** What `late.ts` makes. */
export interface LateViews extends Disposable {
  readonly commands: Readonly<Record<(typeof lateCommands)[number], (...given: unknown[]) => unknown>>;
  readonly panels: Readonly<Record<(typeof panelTypes)[number], { readonly restore: (panel: WebviewPanel, state: unknown) => void }>>;
  readonly trees: Readonly<Record<(typeof treeIds)[number], TreeSource<object>>>;
  readonly texts: Readonly<Record<(typeof textSchemes)[number], TextDocumentContentProvider>>;
  /** A panel has drawn itself: its type, and the plain text of all it shows. */
  readonly onDidShow: Event<{ readonly view: string; readonly text: string }>;
}

/** Loads the code of the views, as the host can. */
export type LoadViews = () => Promise<{ readonly makeViews: (host: ViewHost) => LateViews }>;

export class Views implements Disposable {
  #loaded: Promise<LateViews> | undefined;
  readonly #registered: readonly Disposable[];
  readonly #shown = new EventEmitter<{ readonly view: string; readonly text: string }>();
  /** A panel has drawn itself: its type, and the plain text of all it shows. */
  readonly onDidShow = this.#shown.event;

  constructor(
    readonly host: ViewHost,
    readonly loadViews: LoadViews,
  ) {
    this.#registered = [
      ...lateCommands.map((id) => editor.registerCommand(id, async (...given: unknown[]) => (await this.#load()).commands[id](...given))),
      ...panelTypes.map((type) => window.registerWebviewPanelSerializer(type, { deserializeWebviewPanel: async (panel, state: unknown) => (await this.#load()).panels[type].restore(panel, state) })),
      ...treeIds.map((id) => new LazyTree(id, async () => (await this.#load()).trees[id])),
      ...textSchemes.map((scheme) => new LazyText(scheme, async () => (await this.#load()).texts[scheme])),
      host.server.onDidChange(() => this.#wake()),
    ];
  }

  dispose(): void {
    Disposable.from(...this.#registered, this.#shown).dispose();
    void this.#loaded?.then((views) => views.dispose());
  }

  /** Loads what shows notes in the margin, once a text is shown and the server has read it. */
  #wake(): void {
    if (this.#loaded || !workspace.getConfiguration('parley.notes').get<boolean>('inMargin', true)) return;
    if (window.visibleTextEditors.some(({ document }) => isTreaty(document))) void this.#load();
  }

  #load(): Promise<LateViews> {
    this.#loaded ??= this.loadViews().then(({ makeViews }) => {
      const views = makeViews(this.host);
      views.onDidShow((shown) => this.#shown.fire(shown));
      return views;
    });
    return this.#loaded;
  }
}
