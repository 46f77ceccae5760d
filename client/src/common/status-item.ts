// The language status item of .treaty editors: the progress of the negotiation. How many clauses are answered; behind it brackets and findings.
// Invariant: follows the active editor and the server's changes, of which each key is one; an answer that comes too late is dropped; busy until the
// server has read the workspace and the text that is shown: nothing is said of one text that was said of another.

import {
  CancellationTokenSource,
  type Disposable,
  l10n,
  languages,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  window,
} from 'vscode';
import { type Status, statusRequest, type StatusParams, type StatusResult } from '../../../server/src/lsp/protocol.js';
import { commands, languageId } from './names.js';
import { isTreaty } from './selector.js';
import type { Server } from './server.js';

export class StatusItem implements Disposable {
  readonly #item: LanguageStatusItem;
  readonly #listeners: readonly Disposable[];
  #asking: CancellationTokenSource | undefined;
  /** The address of the text it speaks of; undefined while it speaks of none. */
  #of: string | undefined;

  constructor(readonly server: Server) {
    this.#item = languages.createLanguageStatusItem('parley.status', { language: languageId });
    this.#item.name = l10n.t('Parley');
    this.#showNotReady();
    const update = (): void => void this.#update();
    this.#listeners = [
      window.onDidChangeActiveTextEditor(update),
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

  /** The counts behind it. */
  get detail(): string {
    return this.#item.detail ?? '';
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
    const uri = document.uri.toString();
    if (this.#of !== uri) this.#showReading();
    const params: StatusParams = { textDocument: { uri } };
    try {
      const status = await this.server.request<StatusResult>(statusRequest, params, asking.token);
      if (asking.token.isCancellationRequested || status === null) return;
      this.#show(status);
      this.#of = uri;
    } catch (error) {
      if (!asking.token.isCancellationRequested) this.server.log.warn(`No status: ${String(error)}`);
    } finally {
      asking.dispose();
    }
  }

  #show(status: Status): void {
    this.#item.busy = status.loading;
    this.#item.severity = LanguageStatusSeverity.Information;
    const { precedents, answered, clauses, agreement, title } = status;
    const follows = precedents.length > 0;
    this.#item.text = follows ? l10n.t('{0}: {1} of {2} clauses answered', agreement, answered, clauses) : agreement;
    this.#item.detail = detailOf(status);
    this.#item.command = {
      command: follows ? commands.showConcordance : commands.openPrecedent,
      title: follows ? l10n.t('Concordance') : l10n.t('Open precedent'),
      tooltip: follows ? l10n.t('{0} ↔ {1}: clauses of the precedent that are answered or left out on purpose', title, precedents.join(', ')) : title,
    };
  }

  #showReading(): void {
    this.#of = undefined;
    this.#item.busy = true;
    this.#item.text = l10n.t('Parley');
    this.#item.detail = l10n.t('Reading agreements');
    this.#item.severity = LanguageStatusSeverity.Information;
    this.#item.command = { command: commands.restartServer, title: l10n.t('Restart server') };
  }

  #showNotReady(): void {
    this.#showReading();
    if (this.server.isStarted) return;
    this.#item.busy = false;
    this.#item.detail = l10n.t('The server is not running');
    this.#item.severity = LanguageStatusSeverity.Warning;
  }
}

/**
 * Counts, each a link to what it counts: the editor makes links of a status item's detail. Short, because text, detail and command stand on one
 * line. Nothing that a text says stands in it.
 */
function detailOf({ precedents, brackets, findings: { errors, warnings, information }, hidden }: Status): string {
  const link = (words: string, command: string): string => `[${words}](command:${command})`;
  const found = [
    ...(errors === 0 ? [] : [errors === 1 ? l10n.t('1 error') : l10n.t('{0} errors', errors)]),
    ...(warnings === 0 ? [] : [warnings === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', warnings)]),
    ...(information === 0 ? [] : [l10n.t('{0} to think about', information)]),
  ].join(', ');
  return [
    ...(precedents.length === 0 ? [l10n.t('names no precedent')] : []),
    ...(brackets === 0 ? [] : [link(brackets === 1 ? l10n.t('1 bracket open') : l10n.t('{0} brackets open', brackets), commands.nextBracket)]),
    ...(found === '' ? [] : [link(found, 'workbench.actions.view.problems')]),
    ...(hidden === 0 ? [] : [l10n.t('hidden by the baseline: {0}', hidden)]),
  ].join(' · ');
}
