// Clauses as commands and views need them: what stands at the cursor, and showing a place.
// Invariant: places are addresses and LSP positions, as they come from the server; nothing here parses text.

import { type CancellationToken, l10n, Position, Range, type TextEditor, Uri, window, workspace } from 'vscode';
import {
  type ClauseAt,
  clauseAtRequest,
  type ClauseAtResult,
  type ClauseText,
  type TextPositionParams,
  type WirePosition,
} from '../../../server/src/lsp/protocol.js';
import { isTreaty } from './selector.js';
import type { Server } from './server.js';

/** What links in hovers carry, and commands may be called with. */
export interface ClausePlace {
  readonly uri: string;
  readonly position: WirePosition;
}

export function placeOf(clause: ClauseText): ClausePlace {
  return { uri: clause.uri, position: clause.range.start };
}

/** The cursor of the active editor; undefined when that is no `.treaty` document. */
export function cursorPlace(editor: TextEditor | undefined = window.activeTextEditor): ClausePlace | undefined {
  if (editor === undefined || !isTreaty(editor.document)) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

/** The clause at a place with its counterparts and answers; null outside clauses. */
export function findClauseAt(
  server: Server,
  { uri, position }: ClausePlace,
  token?: CancellationToken,
): Promise<ClauseAtResult> {
  const params: TextPositionParams = { textDocument: { uri }, position };
  return server.request<ClauseAtResult>(clauseAtRequest, params, token);
}

/** The clause at the cursor or at `given`; undefined, and said to the user, when there is none. */
export async function clauseOrSay(server: Server, given: ClausePlace | undefined): Promise<ClauseAt | undefined> {
  const place = given ?? cursorPlace();
  if (place === undefined) {
    void window.showInformationMessage(l10n.t('Open a .treaty document and put the cursor into a clause first.'));
    return undefined;
  }
  const found = await findClauseAt(server, place);
  if (found === null)
    void window.showInformationMessage(l10n.t('The cursor is in no clause. Put it into an article or a provision.'));
  return found ?? undefined;
}

/** Shows a place with the cursor on it. */
export async function showPlace({ uri, position }: ClausePlace): Promise<TextEditor> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const at = document.validatePosition(new Position(position.line, position.character));
  return window.showTextDocument(document, { selection: new Range(at, at) });
}

/** An argument of a command as a place; undefined when it is anything else (menus hand over addresses and editors). */
export function readPlace(value: unknown): ClausePlace | undefined {
  if (typeof value !== 'object' || value === null || !('uri' in value) || !('position' in value)) return undefined;
  const { uri, position } = value;
  if (typeof uri !== 'string' || typeof position !== 'object' || position === null) return undefined;
  if (!('line' in position) || !('character' in position)) return undefined;
  const { line, character } = position;
  return typeof line === 'number' && typeof character === 'number' ? { uri, position: { line, character } } : undefined;
}

/** Lets the user choose one clause of several; the only one without asking; undefined when the user turns away. */
export async function chooseClause(clauses: readonly ClauseText[], title: string): Promise<ClauseText | undefined> {
  if (clauses.length <= 1) return clauses[0];
  const items = clauses.map((clause) => ({
    label: clause.citation,
    description: clause.title,
    detail: clause.text.split('\n', 1)[0] ?? '',
    clause,
  }));
  return (await window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true }))?.clause;
}
