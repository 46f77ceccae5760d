// The language status item of .treaty editors: the agreement, its precedent, how many clauses are answered.
// Invariant: follows the active editor and the server's changes; an answer that comes too late is dropped; busy until the
// server has read the workspace.

import {
  CancellationTokenSource,
  type Disposable,
  l10n,
  languages,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  window,
  workspace,
} from 'vscode';
import { type Status, statusRequest, type StatusParams, type StatusResult } from '../../../server/src/lsp/protocol.js';
import { commands, languageId } from './names.js';
import { isTreaty } from './selector.js';
import type { Server } from './server.js';

export class StatusItem implements Disposable {
  readonly #item: LanguageStatusItem;
  readonly #listeners: readonly Disposable[];
  #asking: CancellationTokenSource | undefined;

  constructor(readonly server: Server) {
    this.#item = languages.createLanguageStatusItem('parley.status', { language: languageId });
    this.#item.name = l10n.t('Parley');
    this.#showNotReady();
    const update = (): void => void this.#update();
    this.#listeners = [
      window.onDidChangeActiveTextEditor(update),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === window.activeTextEditor?.document && isTreaty(document)) update();
      }),
      // What the baseline hides is known once the text has been checked.
      languages.onDidChangeDiagnostics(({ uris }) => {
        const here = window.activeTextEditor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === here)) update();
      }),
      server.onDidChange(update),
      server.onDidChangeState(update),
    ];
    update();
  }

  /** What the item says now. */
  get text(): string {
    return this.#item.text;
  }

  get busy(): boolean {
    return this.#item.busy;
  }

  dispose(): void {
    this.#asking?.cancel();
    for (const listener of this.#listeners) listener.dispose();
    this.#item.dispose();
  }

  async #update(): Promise<void> {
    this.#asking?.cancel();
    const document = window.activeTextEditor?.document;
    if (document === undefined || !isTreaty(document)) return;
    if (!this.server.isRunning) return this.#showNotReady();
    const asking = new CancellationTokenSource();
    this.#asking = asking;
    const params: StatusParams = { textDocument: { uri: document.uri.toString() } };
    try {
      const status = await this.server.request<StatusResult>(statusRequest, params, asking.token);
      if (!asking.token.isCancellationRequested && status !== null) this.#show(status);
    } catch (error) {
      if (!asking.token.isCancellationRequested) this.server.log.warn(`No status: ${String(error)}`);
    } finally {
      asking.dispose();
    }
  }

  #show(status: Status): void {
    this.#item.busy = status.loading;
    this.#item.severity = LanguageStatusSeverity.Information;
    const [first] = status.precedents;
    this.#item.text =
      first === undefined
        ? status.agreement
        : l10n.t(
            '{0} ↔ {1}: {2} of {3} clauses answered',
            status.agreement,
            status.precedents.join(', '),
            status.answered,
            status.clauses,
          );
    // Short: the editor puts text, detail and command on one line and cuts it on the command's side.
    const hidden = status.hidden === 0 ? [] : [l10n.t('hidden by the baseline: {0}', status.hidden)];
    this.#item.detail = [...(first === undefined ? [l10n.t('names no precedent')] : []), ...hidden].join(', ');
    this.#item.command = {
      command: commands.openPrecedent,
      title: l10n.t('Open precedent'),
      tooltip:
        first === undefined
          ? status.title
          : l10n.t('{0}: clauses of the precedent that are answered or left out on purpose', status.title),
    };
  }

  #showNotReady(): void {
    this.#item.busy = this.server.isStarted && !this.server.isRunning;
    this.#item.text = l10n.t('Parley');
    this.#item.detail = this.#item.busy ? l10n.t('Reading agreements') : l10n.t('The server is not running');
    this.#item.severity = this.#item.busy ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
    this.#item.command = { command: commands.restartServer, title: l10n.t('Restart server') };
  }
}
