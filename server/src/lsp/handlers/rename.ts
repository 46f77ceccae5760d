// Rename: what can be renamed at a place, and the edit of all files; on a clause's own number that clause alone is renumbered. A refusal is an error answer with the reason: editors show it.

import type { PrepareRenameParams, PrepareRenameResult, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import { prepareRename, relabel, rename } from '../../core/index.js';
import { toOffset, toRange } from '../convert.js';
import { refusalOf } from '../refusal.js';
import type { Session } from '../session.js';
import { leaveUndecided } from '../undecided.js';
import { toWorkspaceEdit, withLook } from '../workspace-edit.js';

/** Null for a document nobody knows. */
export function onPrepareRename(session: Session, { textDocument, position }: PrepareRenameParams): PrepareRenameResult | null {
  const view = session.view(textDocument.uri);
  if (!view) return null;
  const prepared = prepareRename(session.snapshot(), view.document, toOffset(view, position));
  if (prepared.kind === 'refused') throw refusalOf(session, prepared);
  return { range: toRange(view, prepared.span), placeholder: prepared.placeholder };
}

/** Where words of the agreement change the whole is shown first, in clients that know how. On a clause's own number the clause is numbered anew, and all that cites it follows: where anything does, that is shown first too. */
export function onRename(session: Session, { textDocument, position, newName }: RenameParams): WorkspaceEdit | null {
  const view = session.view(textDocument.uri);
  if (!view) return null;
  const snapshot = session.snapshot();
  const offset = toOffset(view, position);
  const prepared = prepareRename(snapshot, view.document, offset);
  if (prepared.kind === 'refused') throw refusalOf(session, prepared);
  const answer = prepared.clause === undefined ? rename(snapshot, view.document, offset, newName) : relabel(snapshot, view.document, prepared.clause, newName.trim());
  if (answer.kind === 'refused') throw refusalOf(session, answer);
  leaveUndecided(session, answer.undecided);
  const edit = toWorkspaceEdit(session, answer.changes);
  // A number alone is what was typed; what follows it, and a name that stands in sentences, is looked over.
  const isOfNumber = prepared.clause !== undefined;
  const asksForLook = isOfNumber ? answer.changes.length > 1 : answer.changes.some(({ kind }) => kind === 'prose');
  return asksForLook ? withLook(session, edit, session.voice.say(isOfNumber ? 'renumber.look' : 'rename.look')) : edit;
}
