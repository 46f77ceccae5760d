// The duties of an agreement, for the view beside the text and as texts.
// Invariants: an answer is made in slices that let other requests go first, and is given up when it is cancelled; of what the client has,
// only what changed is sent.

import { dutiesAsCsv, dutiesAsJson, dutiesAsMarkdown, dutiesInSteps, type DutyRow, dutySlotNames, type KeptDuties, type Phrases, slotRemark } from '../../core/index.js';
import { AnsweredRows } from '../answered-rows.js';
import type { DutiesParams, DutiesResult, DutiesTextParams, DutiesTextResult, DutyItem } from '../protocol/duties.js';
import type { Session } from '../session.js';
import { inSlices } from '../slices.js';

export class DutiesAnswers {
  readonly #rows = new AnsweredRows<DutyItem, KeptDuties>();

  /** Null for a document nobody knows. */
  readonly answer = async (session: Session, { textDocument, previousResultId = '' }: DutiesParams, stillWanted: () => void): Promise<DutiesResult> => {
    const view = session.view(textDocument.uri);
    if (!view) return null;
    const { document } = view;
    const snapshot = session.snapshot();
    const { rows, documents, owners, kept } = await inSlices(session.turns, stillWanted, dutiesInSteps(snapshot, document, this.#rows.kept(document.uri, previousResultId)));
    const { say } = session.voice;
    const told = await inSlices(session.turns, stillWanted, this.#rows.tell(document.uri, previousResultId, kept, rows.map((row) => ({ key: row.key, of: row, make: () => itemOf(row, say) }))));
    return { ...told, documents, owners, loading: snapshot.loading };
  };
}

function itemOf({ key, column, block, citation, modality, slots, parties, bodies, zones, act }: DutyRow, say: Phrases): DutyItem {
  const cells = dutySlotNames.map((name) => {
    const cell = slots[name];
    return { kind: cell.kind, words: cell.kind === 'own' || cell.kind === 'above' ? cell.words : '', remark: slotRemark(cell, say) };
  });
  return { key, column, clause: block, citation, modality, cells, parties, bodies, zones, act };
}

/** Null for a document nobody knows. */
export async function onDutiesText(session: Session, { textDocument, format }: DutiesTextParams, stillWanted: () => void): Promise<DutiesTextResult> {
  const view = session.view(textDocument.uri);
  if (!view) return null;
  const { title, rows } = await inSlices(session.host, stillWanted, dutiesInSteps(session.snapshot(), view.document));
  const table = { title, rows };
  const { say } = session.voice;
  return { text: format === 'csv' ? dutiesAsCsv(table, say) : format === 'md' ? dutiesAsMarkdown(table, say) : dutiesAsJson(table) };
}
