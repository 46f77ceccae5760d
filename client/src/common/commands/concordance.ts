// Commands of the concordance: export it, pair two clauses, leave a precedent's clauses out with a reason.
// Invariant: the server writes; each change is one edit, which the editor makes one step to undo.

import { l10n, Uri, window } from 'vscode';
import {
  type AppliedResult, type ClausePlaceParams, clausePlaceRequest, type ClausePlaceResult, clausesRequest, type ClausesResult, omitCommand, type OmitParams, pairCommand, type PairParams, type SideBySide,
  type SideBySideColumn, type SideBySideParams, sideBySideRequest, type SideBySideResult, type SideBySideTextParams, sideBySideTextRequest, type SideBySideTextResult, type TextPositionParams,
} from '../../../../server/src/lsp/protocol.js';
import { clauseOrSay, cursorPlace, readPlace } from '../clauses.js';
import type { Server } from '../server.js';
import type { ConcordanceActions } from '../views/concordance-view.js';
import { suggestAt } from './suggest.js';
import { saveText } from '../views/save-text.js';

function sayNoDocument(): void {
  void window.showInformationMessage(l10n.t('Open a .treaty document first.'));
}

/** What the panel has done for it. */
export function concordanceActions(server: Server): ConcordanceActions {
  return {
    pair: (draft, precedent) => pair(server, draft, precedent),
    omit: async (drafts, clause, agreement) => {
      const draft = drafts.length > 1 ? await chooseDraft(drafts) : drafts[0];
      if (draft === undefined) return void window.showInformationMessage(l10n.t('Leave out a clause of the precedent: choose one in its column. It is written into a draft of the workspace.'));
      await omit(server, draft.uri, [clause], agreement);
    },
    suggest: (clause) => suggestAt(server, (draft, precedent) => pair(server, draft, precedent), clause),
    export: (uri, columns) => exportConcordance(server, uri, columns, undefined),
  };
}

async function chooseDraft(drafts: readonly SideBySideColumn[]): Promise<SideBySideColumn | undefined> {
  const items = drafts.map((draft) => ({ label: draft.name, description: draft.id, draft }));
  return (await window.showQuickPick(items, { title: l10n.t('Which draft leaves it out?') }))?.draft;
}

/** Runs a command of the server and says why it was refused. */
async function run(server: Server, command: string, asked: PairParams | OmitParams): Promise<void> {
  try {
    await server.request<AppliedResult>('workspace/executeCommand', { command, arguments: [asked] });
  } catch (error) {
    void window.showInformationMessage(error instanceof Error ? error.message : String(error));
  }
}

async function pair(server: Server, draft: TextPositionParams, precedent: TextPositionParams): Promise<void> {
  await run(server, pairCommand, { draft, precedent });
}

/** `given`: why; asked for when it is missing. */
async function omit(server: Server, uri: string, clauses: readonly TextPositionParams[], agreement: string, given?: string): Promise<void> {
  const reason = given ?? (await window.showInputBox({ title: l10n.t('Leave out with a reason'), prompt: l10n.t('Why does the draft leave this out of {0}? It is written behind @omits.', agreement) }));
  if (reason !== undefined && reason.trim() !== '') await run(server, omitCommand, { draft: { uri }, clauses, reason });
}

/** Pairs the clause at the cursor with a clause that is chosen; both may be given as places. */
export function pairClauseCommand(server: Server): (draft?: unknown, precedent?: unknown) => Promise<void> {
  return async (draft, precedent) => {
    const place = readPlace(draft) ?? cursorPlace();
    const clause = place && (await clauseOrSay(server, place));
    if (!place || !clause) return clause === undefined && place === undefined ? sayNoDocument() : undefined;
    const own: TextPositionParams = { textDocument: { uri: place.uri }, position: place.position };
    const given = readPlace(precedent);
    const chosen = given ? { textDocument: { uri: given.uri }, position: given.position } : await chooseCounterpart(server, place.uri);
    if (chosen) await pair(server, own, chosen);
  };
}

/** Clauses of the agreements that stand beside the document, those of its first precedent first. */
async function chooseCounterpart(server: Server, uri: string): Promise<TextPositionParams | undefined> {
  const sides = await ask(server, uri);
  const before = sides ? sides.choice.slice(0, sides.choice.findIndex((column) => column.uri === uri)) : [];
  const order = [...(sides?.columns ?? []), ...before].map((column) => column.uri).filter((each) => each !== uri);
  const all = await server.request<ClausesResult>(clausesRequest);
  const items = [...new Set(order)].flatMap((each) => all.filter((clause) => clause.uri === each)).map((clause) => ({
    label: clause.citation, description: clause.agreement, detail: clause.text || clause.heading, clause,
  }));
  if (items.length === 0) return void window.showInformationMessage(l10n.t('This agreement names no precedent, and no draft follows it. Write "precedent:" under its first line.'));
  const chosen = await window.showQuickPick(items, { title: l10n.t('Pair with a clause of the precedent'), matchOnDescription: true, matchOnDetail: true });
  return chosen && { textDocument: { uri: chosen.clause.uri }, position: chosen.clause.range.start };
}

async function ask(server: Server, uri: string): Promise<SideBySide | null> {
  const params: SideBySideParams = { textDocument: { uri } };
  return server.request<SideBySideResult>(sideBySideRequest, params);
}

/** Leaves out clauses of the precedent that the document does not answer: those that are chosen, for a reason that is asked; both may be given. */
export function omitClausesCommand(server: Server): (clause?: unknown, reason?: unknown) => Promise<void> {
  return async (given, reason) => {
    const uri = cursorPlace()?.uri;
    if (uri === undefined) return sayNoDocument();
    const why = typeof reason === 'string' ? reason : undefined;
    const place = readPlace(given);
    if (place) return omit(server, uri, [{ textDocument: { uri: place.uri }, position: place.position }], '', why);
    const sides = await ask(server, uri);
    const [precedent] = sides?.columns ?? [];
    const open = (sides?.rows ?? []).filter(({ facts }) => facts.includes('unanswered')).flatMap(({ cells: [cell] }) => (cell?.kind === 'clauses' ? cell.clauses.map((clause) => ({ ...clause, pieces: cell.pieces })) : []));
    if (!precedent || precedent.uri === uri || open.length === 0) return void window.showInformationMessage(l10n.t('Every clause of the precedent is answered or left out with a reason.'));
    const items = open.map(({ clause, citation, pieces }) => ({ label: citation, detail: pieces.map(({ text }) => text).join('').slice(0, 200).replace(/\s+/gu, ' '), clause }));
    const chosen = await window.showQuickPick(items, { title: l10n.t('Leave out clauses of {0}', precedent.id), canPickMany: true, matchOnDetail: true });
    const places = await Promise.all((chosen ?? []).map(async ({ clause }) => {
      const params: ClausePlaceParams = { textDocument: { uri: precedent.uri }, clause };
      const at = await server.request<ClausePlaceResult>(clausePlaceRequest, params);
      return at === null ? [] : [{ textDocument: { uri: precedent.uri }, position: at.range.start }];
    }));
    if (places.flat().length > 0) await omit(server, uri, places.flat(), precedent.id, why);
  };
}

const formats = ['html', 'csv', 'md'] as const;
type Format = (typeof formats)[number];

/** Writes the concordance of the active document to a file; form and address may be given. */
export function exportConcordanceCommand(server: Server): (format?: unknown, target?: unknown) => Promise<void> {
  return async (format, target) => {
    const uri = cursorPlace()?.uri;
    if (uri === undefined) return sayNoDocument();
    await exportConcordance(server, uri, [], formats.find((each) => each === format), typeof target === 'string' ? Uri.parse(target) : undefined);
  };
}

async function exportConcordance(server: Server, uri: string, columns: readonly string[], given: Format | undefined, to?: Uri): Promise<void> {
  const format = given ?? (await chooseFormat());
  if (format === undefined) return;
  const params: SideBySideTextParams = { textDocument: { uri }, columns, format };
  const found = await server.request<SideBySideTextResult>(sideBySideTextRequest, params);
  if (found === null) return;
  await saveText({ title: l10n.t('Export concordance'), uri, suffix: `-concordance.${format}`, content: found.text }, to);
}

async function chooseFormat(): Promise<Format | undefined> {
  const items: { readonly label: string; readonly description: string; readonly format: Format }[] = [
    { label: 'HTML', description: l10n.t('one page, to read and to print'), format: 'html' },
    { label: 'CSV', description: l10n.t('for a spreadsheet'), format: 'csv' },
    { label: 'Markdown', description: l10n.t('a table'), format: 'md' },
  ];
  return (await window.showQuickPick(items, { title: l10n.t('Export concordance') }))?.format;
}
