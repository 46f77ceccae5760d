// A web view about a document, in a panel beside its text: what all of them do alike. It asks while it can be seen, follows the text as it is
// typed and the cursor as it moves, opens clauses, and comes back after a reload.
// Invariants: one question at a time, for what changed since the last answer; a panel that was closed asks nothing any more. Texts go to the page
// as data; clauses are named by handle, and where they stand is asked when one is opened.

import { Disposable, env, EventEmitter, type TextEditor, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { type ClauseHandlesResult, clauseHandlesRequest, type ClausePlaceParams, clausePlaceRequest, type ClausePlaceResult, type TextPositionParams } from '../../../../server/src/lsp/protocol.js';
import { cursorPlace } from '../clauses.js';
import { Rounds } from '../rounds.js';
import type { Server } from '../server.js';
import { frameHtml, frameOptions } from './frame.js';
import type { ClauseIn, FromPage, News, PanelState, ToPage, TopOfText } from './messages.js';
import { showBeside } from './show-beside.js';

/** What every answer has: a name under which the server knows what it told, so that the next one says only what is new. */
export interface Answer {
  readonly resultId: string;
}

/** What is asked for a panel. `previousResultId` is empty when all is wanted. */
export interface Asked<Options> {
  readonly uri: string;
  readonly options: Options;
  readonly previousResultId: string;
}

/** One kind of panel. `Options`: what the page may choose that the server must know. `Wish`: what the page has the extension do. */
export interface PanelKind<Options extends object, Result extends Answer, Wish> {
  /** `parley.NAME`: the type of the panels; the page is `dist/NAME.js` with `media/view.css` and `media/NAME.css`. */
  readonly type: string;
  /** `name`: the file's. */
  readonly title: (name: string) => string;
  /** The page's words, in the user's language. */
  readonly words: () => object;
  /** From what the page kept through a reload, which may be anything; undefined for a new panel. */
  readonly options: (kept: unknown) => Options;
  /** Resolves to null for a document nobody knows. */
  readonly ask: (server: Server, asked: Asked<Options>) => Promise<Result | null>;
  /** Nothing that the page would show differently. */
  readonly isSame?: (result: Result, last: Result | undefined) => boolean;
  /** The documents whose clauses it shows, by column, '' for one that is not shown any more; the panel's own when it is left out. */
  readonly documents?: (result: Result) => readonly string[];
  readonly act?: (wish: Wish, panel: DocumentPanel<Options, Result, Wish>) => Promise<void>;
  /** What else it listens to, for as long as it is open. */
  readonly attach?: (panel: DocumentPanel<Options, Result, Wish>) => Disposable;
}

export class DocumentPanel<Options extends object, Result extends Answer, Wish> implements Disposable {
  #options: Options;
  #result: Result | undefined;
  /** The page can take messages. */
  #isReady = false;
  /** The last answer the page got, by its `resultId`; empty before the first. */
  #told = '';
  #closed = false;
  readonly #rounds = new Rounds(() => this.#ask());
  readonly #listeners: readonly Disposable[];
  readonly #shown = new EventEmitter<string>();
  /** The page has drawn itself; the plain text of all it shows. */
  readonly onDidShow = this.#shown.event;

  constructor(
    readonly panel: WebviewPanel,
    readonly uri: string,
    readonly kind: PanelKind<Options, Result, Wish>,
    readonly server: Server,
    extensionUri: Uri,
    kept: unknown,
  ) {
    this.#options = kind.options(kept);
    this.#listeners = [
      panel.webview.onDidReceiveMessage((message: FromPage<Options, Wish>) => void this.#receive(message)),
      panel.onDidChangeViewState(() => void this.update()),
      panel.onDidDispose(() => this.dispose()),
      server.onDidChange(() => void this.update()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => void this.#followCursor(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => void this.#followCursor(editor)),
      kind.attach?.(this) ?? new Disposable(() => undefined),
    ];
    panel.webview.options = frameOptions(extensionUri);
    const name = kind.type.replace(/^parley\./u, '');
    const state: PanelState<Options> = { uri, options: this.#options };
    panel.webview.html = frameHtml(panel.webview, extensionUri, { title: panel.title, script: `${name}.js`, styles: ['view.css', `${name}.css`], state });
  }

  get options(): Options {
    return this.#options;
  }

  /** The last answer; undefined before the first. */
  get result(): Result | undefined {
    return this.#result;
  }

  /** The documents it shows, by column. */
  get documents(): readonly string[] {
    return (this.#result && this.kind.documents?.(this.#result)) ?? [this.uri];
  }

  dispose(): void {
    this.#closed = true;
    for (const listener of this.#listeners) listener.dispose();
    this.#shown.dispose();
  }

  post(message: ToPage<Result> | TopOfText | News<object>): void {
    if (!this.#closed) void this.panel.webview.postMessage(message);
  }

  /** Sends what changed; what changes meanwhile is asked for behind it. */
  async update(): Promise<void> {
    if (!this.#isReady || !this.panel.visible || this.#closed || this.server.policy.gaveUp) return;
    await this.#rounds.run();
  }

  /** Where a clause stands now, or its document begins; undefined when it is there no more. */
  async placeOf({ column, clause }: ClauseIn): Promise<TextPositionParams | undefined> {
    const uri = this.documents[column];
    if (uri === undefined || uri === '') return undefined;
    if (clause < 0) return { textDocument: { uri }, position: { line: 0, character: 0 } };
    const params: ClausePlaceParams = { textDocument: { uri }, clause };
    const place = await this.server.request<ClausePlaceResult>(clausePlaceRequest, params);
    if (place === null) void this.update();
    return place === null ? undefined : { textDocument: { uri }, position: place.range.start };
  }

  /** Shows a place in the text, beside this panel. */
  async open(place: TextPositionParams): Promise<void> {
    await showBeside(Uri.parse(place.textDocument.uri), place.position, this.panel.viewColumn);
  }

  async #ask(): Promise<void> {
    if (this.#closed) return;
    try {
      const previousResultId = this.#told;
      const result = await this.kind.ask(this.server, { uri: this.uri, options: this.#options, previousResultId });
      if (result === null) return this.post({ kind: 'gone' });
      // A page that was loaded anew meanwhile has nothing of what this answer builds on.
      if (this.#told !== previousResultId) return;
      const isSame = previousResultId !== '' && this.kind.isSame?.(result, this.#result) === true;
      this.#result = result;
      this.#told = result.resultId;
      if (!isSame) this.post({ kind: 'result', result });
    } catch (error) {
      this.server.log.warn(`${this.kind.type}: no answer: ${String(error)}`);
    }
  }

  async #receive(message: FromPage<Options, Wish>): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.#isReady = true;
        this.#told = '';
        this.post({ kind: 'words', words: this.kind.words(), language: env.language });
        await this.update();
        return this.#followCursor(window.activeTextEditor);
      case 'shown':
        return this.#shown.fire(message.text);
      case 'options':
        this.#options = message.options;
        return this.update();
      case 'open': {
        const place = await this.placeOf(message.at);
        return place && this.open(place);
      }
      case 'wish':
        return this.kind.act?.(message.wish, this);
    }
  }

  async #followCursor(editor: TextEditor | undefined): Promise<void> {
    const place = cursorPlace(editor);
    if (place === undefined || !this.panel.visible || !this.#isReady) return;
    const column = this.documents.indexOf(place.uri);
    if (column < 0) return;
    try {
      const clauses = await this.server.requestOnce<ClauseHandlesResult>(clauseHandlesRequest, { textDocument: { uri: place.uri }, position: place.position });
      this.post({ kind: 'cursor', column, clauses });
    } catch (error) {
      this.server.log.warn(`${this.kind.type} does not follow the cursor: ${String(error)}`);
    }
  }
}

/** The panels of one kind, one a document; brought back by the editor after a reload. */
export class Panels<Options extends object, Result extends Answer, Wish> implements Disposable {
  readonly #panels = new Map<string, DocumentPanel<Options, Result, Wish>>();
  readonly #shown = new EventEmitter<string>();
  /** One of them has drawn itself; the plain text of all it shows. */
  readonly onDidShow = this.#shown.event;

  constructor(
    readonly kind: PanelKind<Options, Result, Wish>,
    readonly server: Server,
    readonly extensionUri: Uri,
  ) {}

  /** A panel that the editor brings back; one that does not say what it showed is closed. */
  restore(panel: WebviewPanel, state: unknown): void {
    const { uri, options } = (state ?? {}) as Partial<PanelState<unknown>>;
    if (typeof uri !== 'string' || uri === '') return panel.dispose();
    this.#take(panel, uri, options);
  }

  /** Shows the one of a document, beside the text. */
  show(uri: string): void {
    const known = this.#panels.get(uri);
    if (known) return known.panel.reveal(undefined, true);
    const name = Uri.parse(uri).path.split('/').at(-1) ?? uri;
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.#take(window.createWebviewPanel(this.kind.type, this.kind.title(name), place, frameOptions(this.extensionUri)), uri, undefined);
  }

  dispose(): void {
    for (const view of this.#panels.values()) view.panel.dispose();
    this.#shown.dispose();
  }

  #take(panel: WebviewPanel, uri: string, kept: unknown): void {
    const view = new DocumentPanel(panel, uri, this.kind, this.server, this.extensionUri, kept);
    this.#panels.set(uri, view);
    view.onDidShow((text) => this.#shown.fire(text));
    panel.onDidDispose(() => {
      if (this.#panels.get(uri) === view) this.#panels.delete(uri);
    });
  }
}
