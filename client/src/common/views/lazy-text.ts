// Read-only documents whose code is loaded when the first of them is shown.
// Invariant: nothing is loaded before a document is asked for; its changes come through from then on.

import { type CancellationToken, type Disposable, EventEmitter, type TextDocumentContentProvider, type Uri, workspace } from 'vscode';

export class LazyText implements TextDocumentContentProvider, Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #registered: Disposable[];
  #loading: Promise<TextDocumentContentProvider> | undefined;

  constructor(scheme: string, readonly load: () => Promise<TextDocumentContentProvider>) {
    this.#registered = [this.#changed, workspace.registerTextDocumentContentProvider(scheme, this)];
  }

  async provideTextDocumentContent(uri: Uri, token: CancellationToken): Promise<string | null | undefined> {
    this.#loading ??= this.load().then((provider) => {
      const listener = provider.onDidChange?.((changed) => this.#changed.fire(changed));
      if (listener) this.#registered.push(listener);
      return provider;
    });
    return (await this.#loading).provideTextDocumentContent(uri, token);
  }

  dispose(): void {
    for (const each of this.#registered) each.dispose();
  }
}
