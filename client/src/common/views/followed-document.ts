// The agreement that trees of the side bar are about: the one in the editor, and while another thing is looked at, the last one.
// Invariant: an address of a document that is open, or undefined.

import { Disposable, EventEmitter, window, workspace } from 'vscode';
import { isTreaty } from '../selector.js';

export class FollowedDocument implements Disposable {
  #uri: string | undefined;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #listeners: Disposable;

  constructor() {
    this.#uri = this.#find();
    const look = (): void => {
      const uri = this.#find();
      if (uri === this.#uri) return;
      this.#uri = uri;
      this.#changed.fire();
    };
    this.#listeners = Disposable.from(window.onDidChangeActiveTextEditor(look), window.onDidChangeVisibleTextEditors(look), workspace.onDidOpenTextDocument(look), workspace.onDidCloseTextDocument(look), this.#changed);
  }

  get uri(): string | undefined {
    return this.#uri;
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  #find(): string | undefined {
    const active = window.activeTextEditor?.document;
    if (active && isTreaty(active)) return active.uri.toString();
    if (this.#uri !== undefined && workspace.textDocuments.some((document) => document.uri.toString() === this.#uri && !document.isClosed && isTreaty(document))) return this.#uri;
    return window.visibleTextEditors.find(({ document }) => isTreaty(document))?.document.uri.toString();
  }
}
