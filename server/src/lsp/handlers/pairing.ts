// The commands that tie a draft to its precedent: one edit each, which the client is asked to apply.
// Invariant: what the client sends is looked at before it is used; nothing is changed but by the edit.

import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Changes, type ClauseRef, isRecord, omitClauses, pairable, pairClauses } from '../../core/index.js';
import { applyChanges } from '../apply-changes.js';
import { toOffset } from '../convert.js';
import { type AppliedResult, pairCommand, type TextPositionParams } from '../protocol.js';
import type { Session } from '../session.js';

export async function runPairing(connection: Connection, session: Session, command: string, asked: unknown): Promise<AppliedResult> {
  const answer = command === pairCommand ? pair(session, asked) : omit(session, asked);
  if (!answer) throw new ResponseError(ErrorCodes.InvalidParams, `${command}: not understood`);
  return { applied: await applyChanges(connection, session, answer, session.voice.say(command === pairCommand ? 'pair.name' : 'omit.name')) };
}

const noClause: Changes = { kind: 'refused', reason: { id: 'pair.refused.no-clause', args: {} } };

/** Undefined when it is not `PairParams`. */
function pair(session: Session, asked: unknown): Changes | undefined {
  if (!isRecord(asked) || !isPlace(asked['draft']) || !isPlace(asked['precedent'])) return undefined;
  const draft = clauseAt(session, asked['draft']);
  const precedent = clauseAt(session, asked['precedent']);
  return draft && precedent ? pairClauses(session.snapshot(), draft, precedent) : noClause;
}

/** Undefined when it is not `OmitParams`. */
function omit(session: Session, asked: unknown): Changes | undefined {
  if (!isRecord(asked) || typeof asked['reason'] !== 'string' || !Array.isArray(asked['clauses'])) return undefined;
  const { draft, reason } = asked;
  const places: readonly unknown[] = asked['clauses'];
  if (!isRecord(draft) || typeof draft['uri'] !== 'string' || !places.every(isPlace)) return undefined;
  const clauses = places.map((place) => clauseAt(session, place));
  const document = session.view(draft['uri'])?.document;
  return document && clauses.every((clause) => clause !== undefined) ? omitClauses(document, clauses, reason) : noClause;
}

function clauseAt(session: Session, { textDocument, position }: TextPositionParams): ClauseRef | undefined {
  const view = session.view(textDocument.uri);
  return view && pairable(view.document, toOffset(view, position));
}

function isPlace(value: unknown): value is TextPositionParams {
  if (!isRecord(value)) return false;
  const { textDocument, position } = value;
  return isRecord(textDocument) && typeof textDocument['uri'] === 'string' && isRecord(position) && typeof position['line'] === 'number' && typeof position['character'] === 'number';
}
