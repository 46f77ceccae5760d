// The command that renumbers, the headings a clause may go to, and the concordance of what was renumbered.
// Invariants: nothing is changed but by an edit the client applies; in clients that know how, it opens a preview first. What is left to
// decide is told once the edit is made, so that its places are those of the new text.

import { ApplyWorkspaceEditRequest, type Connection, type Location } from 'vscode-languageserver';
import {
  composeConcordance, concordanceAsMarkdown, concordanceAsTabs, concordanceNow, moveTargets, renumberInSteps, renumberingFor, type Span,
} from '../../core/index.js';
import { createView, toOffset, toRange } from '../convert.js';
import { answerInSlices } from '../long-answer.js';
import { Places } from '../places.js';
import {
  type ConcordanceParams, type ConcordanceResult, type MoveTargetsResult, type RenumberParams, type RenumberResult, type TextPositionParams,
} from '../protocol.js';
import { refusalOf } from '../refusal.js';
import type { Session } from '../session.js';
import { leaveUndecided } from '../undecided.js';
import { toWorkspaceEdit, withLook } from '../workspace-edit.js';

export function isRenumberParams(value: unknown): value is RenumberParams {
  if (typeof value !== 'object' || value === null) return false;
  const { textDocument, position, action } = value as Readonly<Record<string, unknown>>;
  const uri = typeof textDocument === 'object' && textDocument !== null && 'uri' in textDocument ? textDocument.uri : undefined;
  const line = typeof position === 'object' && position !== null && 'line' in position && 'character' in position ? position.line : undefined;
  return typeof uri === 'string' && typeof line === 'number' && typeof action === 'string';
}

export async function runRenumber(connection: Connection, session: Session, { textDocument, position, action, to, label }: RenumberParams, stillWanted: () => void): Promise<RenumberResult> {
  const view = session.view(textDocument.uri);
  const more = { ...(view && to ? { to: toOffset(view, to) } : {}), ...(label === undefined ? {} : { label }) };
  const asked = view && renumberingFor(view.document, toOffset(view, position), action, more);
  if (!view || !asked) throw refusalOf(session, { reason: { id: 'renumber.refused.no-clause', args: {} } });
  const before = session.snapshot();
  const answer = await answerInSlices(connection, session, renumberInSteps(before, view.document, asked), { title: session.voice.say('renumber.name'), stillWanted });
  if (answer.kind === 'refused') throw refusalOf(session, answer);
  // Others were served in between: an edit of a text that was changed meanwhile would fall on the wrong words.
  const isOutdated = answer.changes.some(({ uri }) => session.version(uri) !== undefined && session.snapshot().documents.get(uri) !== before.documents.get(uri));
  if (isOutdated) throw refusalOf(session, { reason: { id: 'renumber.refused.changed', args: {} } });
  const { applied } = await connection.sendRequest(ApplyWorkspaceEditRequest.type, { label: session.voice.say('renumber.name'), edit: withLook(session, toWorkspaceEdit(session, answer.changes), session.voice.say('renumber.look')) });
  if (!applied) return { applied, left: '' };
  const { uri } = view.document;
  session.renumbered.set(uri, composeConcordance(session.renumbered.get(uri) ?? [], answer.concordance));
  // The client may tell of its new text only after this: places are counted in the text that the edit makes.
  const at = (where: string, span: Span): Location | undefined => {
    const document = answer.after.documents.get(where);
    return document && { uri: session.spell(where), range: toRange(createView(document), span) };
  };
  leaveUndecided(session, answer.undecidedAfter.map((place, i) => ({ ...place, reason: answer.undecided[i]?.reason ?? { id: '', args: {} } })), at);
  const fresh = answer.fresh && at(answer.fresh.uri, answer.fresh.span);
  return { applied, left: answer.undecided.length === 0 ? '' : session.voice.say.counted('undecided', answer.undecided.length), ...(fresh ? { fresh } : {}) };
}

export function onMoveTargets(session: Session, { textDocument, position }: TextPositionParams): MoveTargetsResult {
  const view = session.view(textDocument.uri);
  if (!view) return [];
  const places = new Places(session);
  return moveTargets(view.document, toOffset(view, position)).flatMap(({ uri, span, citation, title }) => {
    const place = places.at(uri, span);
    return place ? [{ ...place, citation, title }] : [];
  });
}

export function onConcordance(session: Session, { textDocument }: ConcordanceParams): ConcordanceResult {
  const view = session.view(textDocument.uri);
  if (!view) return null;
  const { say } = session.voice;
  const made = session.renumbered.get(view.document.uri) ?? [];
  const rows = made.length > 0 ? made : concordanceNow(session.snapshot(), view.document);
  const heads = [say('concordance.before'), say('concordance.after'), say('concordance.precedent')] as const;
  return { markdown: concordanceAsMarkdown(rows, heads), tabs: concordanceAsTabs(rows, heads), rows: rows.length };
}
