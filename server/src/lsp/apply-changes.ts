// Changes of texts as the one edit a client is asked to apply. Invariant: nothing is changed but by that edit.

import { ApplyWorkspaceEditRequest, type Connection } from 'vscode-languageserver';
import type { Changes } from '../core/index.js';
import { refusalOf } from './refusal.js';
import type { Session } from './session.js';
import { toWorkspaceEdit } from './workspace-edit.js';

/** `name`: what the client calls the step in its undo list. Resolves to whether it was applied; rejects with the reason when the changes are refused. */
export async function applyChanges(connection: Connection, session: Session, changes: Changes, name: string): Promise<boolean> {
  if (changes.kind === 'refused') throw refusalOf(session, changes);
  const { applied } = await connection.sendRequest(ApplyWorkspaceEditRequest.type, { label: name, edit: toWorkspaceEdit(session, changes.changes) });
  return applied;
}
