// The "Counterpart" view in the side bar: follows the cursor and shows the counterpart of the clause it is in.
// Invariant: asks only while it is visible; a newer place cancels the question about the older one, nothing waits for a
// clock; outside every clause it keeps what it shows. The page loads nothing but its own style and script.

import {
  CancellationTokenSource,
  type Disposable,
  env,
  EventEmitter,
  l10n,
  Uri,
  type WebviewView,
  type WebviewViewProvider,
  window,
  workspace,
} from 'vscode';
import { cursorPlace, findClauseAt, placeOf, showPlace } from './clauses.js';
import { type CounterpartPage, counterpartPage, emptyPage, escapeHtml, type PageWords } from './counterpart-page.js';
import { isTreaty } from './selector.js';
import type { Server } from './server.js';

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
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === window.activeTextEditor?.document && isTreaty(document)) follow();
      }),
      server.onDidChange(follow),
    ];
  }

  resolveWebviewView(view: WebviewView): void {
    this.#view = view;
    const folder = Uri.joinPath(this.extensionUri, 'dist');
    view.webview.options = {
      enableScripts: true,
      localResourceRoots: [folder, Uri.joinPath(this.extensionUri, 'media')],
    };
    view.webview.onDidReceiveMessage((message: FromPage) => void this.#receive(message));
    view.onDidChangeVisibility(() => void this.#follow());
    view.onDidDispose(() => {
      if (this.#view === view) this.#view = undefined;
    });
    const address = (...path: string[]): string =>
      view.webview.asWebviewUri(Uri.joinPath(this.extensionUri, ...path)).toString();
    view.webview.html = frame(address('dist', 'counterpart.js'), address('media', 'counterpart.css'));
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

/** The page's frame: a strict policy, only our own two files, wherever the extension lies (a folder, or a web server). */
function frame(script: string, style: string): string {
  const nonce = Array.from({ length: 4 }, () => Math.random().toString(36).slice(2, 10)).join('');
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(env.language)}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(l10n.t('Counterpart'))}</title>
<link rel="stylesheet" nonce="${nonce}" href="${escapeHtml(style)}">
</head><body><main></main><script nonce="${nonce}" src="${escapeHtml(script)}"></script></body></html>`;
}
