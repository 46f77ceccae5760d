// Findings that come up while somebody types are shown when the keys rest (`held-findings.ts` says which those are).
// Invariant: nothing is lost: a text whose findings were held back is asked about again, and what is asked then is whole; pastes,
// fixes and completions are no keys, and hold nothing back.

import type { DiagnosticProviderMiddleware } from 'vscode-languageclient';
import { type Diagnostic, type Disposable, type TextDocument, Uri, workspace } from 'vscode';
import { isKey, keptFindings, type ShownFinding } from './held-findings.js';
import { later } from './runtime.js';
import { isTreaty } from './selector.js';

/** Milliseconds without a key after which everything is shown. */
export const rest = 800;

interface Typing {
  /** The text's address. */
  readonly key: string;
  /** When the last key came. */
  readonly at: number;
  readonly line: number;
}

export class QuietTyping implements Disposable {
  /** Unless the last change of a text was more than a key. */
  #typing: Typing | undefined;
  /** By address, what is on the screen. */
  readonly #shown = new Map<string, readonly ShownFinding[]>();
  #isWaiting = false;
  readonly #listeners: readonly Disposable[];

  /** `ask`: has the open texts asked about again. */
  constructor(readonly ask: () => void) {
    this.#listeners = [
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const [change] = contentChanges;
        if (change === undefined || !isTreaty(document)) return;
        const line = change.range.start.line + change.text.split('\n').length - 1;
        this.#typing = isKey(contentChanges) ? { key: document.uri.toString(), at: Date.now(), line } : undefined;
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#shown.delete(uri.toString())),
    ];
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
  }

  readonly provideDiagnostics: NonNullable<DiagnosticProviderMiddleware['provideDiagnostics']> = async (document, previousResultId, token, next) => {
    const report = await next(document, previousResultId, token);
    if (report?.kind !== 'full') return report;
    const key = keyOf(document);
    const found = report.items.map((item) => ({ ...shownAs(item), item }));
    const typing = this.#restIn() > 0 ? this.#typing : undefined;
    const kept = typing ? keptFindings(found, this.#shown.get(key) ?? [], typing.key === key ? typing.line : -1) : found;
    this.#shown.set(key, kept);
    if (kept.length === found.length) return report;
    this.#askLater();
    // Without an id the next answer is whole, and not "as before".
    return { kind: report.kind, items: kept.map(({ item }) => item) };
  };

  /** Milliseconds until the keys have rested; 0 or less when they have. */
  #restIn(): number {
    return this.#typing ? this.#typing.at + rest - Date.now() : 0;
  }

  #askLater(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    const wait = (): void => {
      const left = this.#restIn();
      if (left > 0) return later(left, wait);
      this.#isWaiting = false;
      this.ask();
    };
    wait();
  }
}

function keyOf(document: TextDocument | Uri): string {
  return (document instanceof Uri ? document : document.uri).toString();
}

function shownAs({ code, message, range }: Diagnostic): ShownFinding {
  return { rule: String(typeof code === 'object' ? code.value : code), message, lines: [range.start.line, range.end.line] };
}
