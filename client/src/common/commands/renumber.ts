// The commands that renumber: the clause at the cursor, or at a place a link names, is inserted beside, deleted, moved or numbered anew.
// Invariant: the server works out the edit and asks the editor to apply it, with a preview; nothing is changed here.

import type { CodeAction } from 'vscode-languageclient';
import { type CancellationToken, env, l10n, Range, Selection, Uri, window, workspace } from 'vscode';
import {
  type ConcordanceParams,
  concordanceRequest,
  type ConcordanceResult,
  moveTargetsRequest,
  type MoveTargetsResult,
  renumberCommand,
  type RenumberParams,
  type RenumberResult,
  type RenumberWish,
} from '../../../../server/src/lsp/protocol.js';
import { type ClausePlace, cursorPlace, readPlace } from '../clauses.js';
import { chooseOffer } from '../offers.js';
import type { Server } from '../server.js';
import { chooserOf, sayUnmade } from './offers.js';

/** Milliseconds the status bar says what was done. */
const shown = 5000;

/** A command that asks for one kind of renumbering. */
export function renumberingCommand(server: Server, action: RenumberWish): (given?: unknown) => Promise<void> {
  return async (given) => {
    const place = readPlace(given) ?? cursorPlace();
    if (place === undefined) return sayNoClause();
    const to = action === 'move-to' ? await chooseHeading(server, place) : undefined;
    if (action === 'move-to' && to === undefined) return;
    const params: RenumberParams = { textDocument: { uri: place.uri }, position: place.position, action, ...(to ? { to } : {}) };
    await runRenumbering(() => server.request<RenumberResult>('workspace/executeCommand', { command: renumberCommand, arguments: [params] }));
  };
}

/** Lets the drafter choose among all that can be done to the numbers at a place, by the words of the server's own actions. */
export function chooseRenumbering(server: Server): (given?: unknown) => Promise<void> {
  return async (given) => {
    const place = readPlace(given) ?? cursorPlace();
    if (place === undefined) return sayNoClause();
    const range = { start: place.position, end: place.position };
    const isMeant = ({ command }: CodeAction): boolean => command?.command === renumberCommand;
    const chosen = await chooseOffer(chooserOf(server, l10n.t('Renumber')), { uri: place.uri, range }, { kind: 'refactor', isMeant });
    if (chosen === 'given-up') return;
    if (chosen === 'none') return sayNoClause();
    if (chosen === 'changed') return sayUnmade(chosen);
    await runRenumbering(() => server.request<RenumberResult>('workspace/executeCommand', { command: renumberCommand, arguments: chosen.command?.arguments ?? [] }));
  };
}

function sayNoClause(): void {
  void window.showInformationMessage(l10n.t('Open a .treaty document and put the cursor into a clause first.'));
}

/** Runs it, puts the cursor where a new clause is to be written, and says why it was refused. */
async function runRenumbering(run: () => Promise<RenumberResult>): Promise<void> {
  try {
    const { applied, fresh } = await run();
    if (!applied) return;
    window.setStatusBarMessage(l10n.t('Renumbered. "Parley: Copy Concordance" has the old and new numbers.'), shown);
    if (fresh === undefined) return;
    const document = await workspace.openTextDocument(Uri.parse(fresh.uri));
    const { start, end } = fresh.range;
    const range = document.validateRange(new Range(start.line, start.character, end.line, end.character));
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range);
  } catch (error) {
    void window.showInformationMessage(error instanceof Error ? error.message : String(error));
  }
}

/** For code actions that carry the server's command. */
export function answersRenumbering(
  command: string,
  given: unknown[],
  next: (command: string, given: unknown[], token?: CancellationToken) => unknown,
): unknown {
  return command === renumberCommand
    ? runRenumbering(async () => (await next(command, given)) as RenumberResult)
    : next(command, given);
}

async function chooseHeading(server: Server, { uri, position }: ClausePlace): Promise<RenumberParams['to']> {
  const targets = await server.request<MoveTargetsResult>(moveTargetsRequest, { textDocument: { uri }, position });
  if (targets.length === 0) {
    void window.showInformationMessage(l10n.t('There is no other heading this clause could go to.'));
    return undefined;
  }
  const items = targets.map(({ citation, title, range }) => ({ label: citation, description: title, position: range.start }));
  return (await window.showQuickPick(items, { title: l10n.t('Move the clause to the end of'), matchOnDescription: true }))?.position;
}

/** Copies old numbers, new numbers and the precedent's as a table: for a word processor, or in Markdown. */
export function copyConcordanceCommand(server: Server): (form?: unknown) => Promise<void> {
  return async (form) => {
    const place = cursorPlace();
    if (place === undefined) return sayNoClause();
    const params: ConcordanceParams = { textDocument: { uri: place.uri } };
    const found = await server.request<ConcordanceResult>(concordanceRequest, params);
    if (found === null) return;
    const chosen = form === 'tabs' || form === 'markdown' ? form : await chooseForm();
    if (chosen === undefined) return;
    await env.clipboard.writeText(found[chosen]);
    window.setStatusBarMessage(l10n.t('Copied a concordance of {0} clauses', found.rows), shown);
  };
}

async function chooseForm(): Promise<'tabs' | 'markdown' | undefined> {
  const items = [
    { label: l10n.t('For a word processor or spreadsheet'), form: 'tabs' as const },
    { label: l10n.t('As a Markdown table'), form: 'markdown' as const },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('Copy concordance') }))?.form;
}
