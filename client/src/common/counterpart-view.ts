// The "Counterpart" view in the side bar: follows the cursor and shows the counterpart of the clause it is in.
// Invariant: asks only while it is visible; a newer place cancels the question about the older one, nothing waits for a
// clock; outside every clause it keeps what it shows. The page loads nothing but its own style and script.

import {
  CancellationTokenSource,
  type Disposable,
  EventEmitter,
  l10n,
  type Uri,
  type WebviewView,
  type WebviewViewProvider,
  window,
} from 'vscode';
import { cursorPlace, findClauseAt, placeOf, showPlace } from './clauses.js';
import { type CounterpartPage, counterpartPage, emptyPage, type PageWords } from './counterpart-page.js';
import type { Server } from './server.js';
import { frameHtml, frameOptions } from './views/frame.js';

/** What the page's script sends: it can take pages, it shows one (as plain text), or a button was pressed. */
type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'shown'; readonly text: string }
  | { readonly kind: 'open'; readonly number: number };

export class CounterpartView implements WebviewViewProvider, Disposable {
  #view: WebviewView | undefined;
  #page: CounterpartPage;
  #asking: CancellationTokenSource | undefined;
  readonly #words: PageWords;
  readonly #listeners: readonly Disposable[];
  readonly #shown = new EventEmitter<string>();
  /** The page has drawn itself; the plain text of all it shows. */
  readonly onDidShow = this.#shown.event;

  constructor(
    readonly server: Server,
    readonly extensionUri: Uri,
  ) {
    this.#words = pageWords();
    this.#page = emptyPage(this.#words);
    const follow = (): void => void this.#follow();
    this.#listeners = [
      window.onDidChangeTextEditorSelection(follow),
      window.onDidChangeActiveTextEditor(follow),
      server.onDidChange(follow),
    ];
  }

  resolveWebviewView(view: WebviewView): void {
    this.#view = view;
    view.webview.options = frameOptions(this.extensionUri);
    view.webview.onDidReceiveMessage((message: FromPage) => void this.#receive(message));
    view.onDidChangeVisibility(() => void this.#follow());
    view.onDidDispose(() => {
      if (this.#view === view) this.#view = undefined;
    });
    view.webview.html = frameHtml(view.webview, this.extensionUri, {
      title: l10n.t('Counterpart'),
      script: 'counterpart.js',
      styles: ['counterpart.css'],
    });
  }

  dispose(): void {
    this.#asking?.cancel();
    for (const listener of this.#listeners) listener.dispose();
    this.#shown.dispose();
  }

  async #receive(message: FromPage): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.#send();
        return this.#follow();
      case 'shown':
        return this.#shown.fire(message.text);
      case 'open': {
        const target = this.#page.targets[message.number];
        if (target !== undefined) await showPlace(placeOf(target));
      }
    }
  }

  async #follow(): Promise<void> {
    const place = cursorPlace();
    if (this.#view?.visible !== true || place === undefined || this.server.policy.gaveUp) return;
    this.#asking?.cancel();
    const asking = new CancellationTokenSource();
    this.#asking = asking;
    try {
      const found = await findClauseAt(this.server, place, asking.token);
      if (asking.token.isCancellationRequested || found === null) return;
      this.#page = counterpartPage(found, this.#words);
      this.#send();
    } catch (error) {
      if (!asking.token.isCancellationRequested) this.server.log.warn(`No counterpart: ${String(error)}`);
    } finally {
      asking.dispose();
    }
  }

  #send(): void {
    void this.#view?.webview.postMessage({ kind: 'page', html: this.#page.html });
  }
}

function pageWords(): PageWords {
  return {
    counterpart: l10n.t('Counterpart'),
    answers: l10n.t('Answered by'),
    none: l10n.t('No counterpart: nothing names this clause with @precedent, and it names nothing.'),
    noneWithReason: l10n.t('No counterpart, on purpose:'),
    open: (citation) => l10n.t('Open {0}', citation),
    empty: l10n.t('Put the cursor into a clause of a .treaty document to see its counterpart here.'),
  };
}
