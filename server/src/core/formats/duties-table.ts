// The table of duties as plain cells: what each writer, and the view, puts into its own form.
// Invariant: words come from the table that is passed in; texts of the agreement are as they stand, not escaped; an empty slot is said in words.

import { type DutyCell, type DutyRow, type DutySlotName, dutySlotNames } from '../features/duties.js';
import type { Phrases } from '../render/messages.js';

export interface DutiesTable {
  /** Name of the agreement. */
  readonly title: string;
  readonly rows: readonly DutyRow[];
}

/** What is remarked of a slot; '' where there is nothing to say but its words. */
export function slotRemark(cell: DutyCell, say: Phrases): string {
  switch (cell.kind) {
    case 'own':
    case 'unasked':
      return '';
    case 'above':
      // A consequence is the citation of the clause that says it.
      if (cell.from === cell.words) return '';
      return cell.from === '' ? say('duties.above.agreement') : say('duties.above', { clause: cell.from });
    case 'empty':
      return say('duties.empty');
    case 'none':
      return cell.reason === '' ? say('duties.none') : say('duties.none.reason', { reason: cell.reason });
  }
}

/** The slots that a reader would ask for and nobody fills. */
export function emptySlots({ slots }: DutyRow): readonly DutySlotName[] {
  return dutySlotNames.filter((name) => slots[name].kind === 'empty');
}

export function dutyHeads(say: Phrases): readonly string[] {
  return ['clause', 'modality', ...dutySlotNames, 'gaps', 'parties', 'bodies', 'zones'].map((name) => say(`duties.head.${name}`));
}

export function dutyFields(row: DutyRow, say: Phrases): readonly string[] {
  const slots = dutySlotNames.map((name) => {
    const cell = row.slots[name];
    const remark = slotRemark(cell, say);
    if (cell.kind === 'own' || cell.kind === 'above') return remark === '' ? cell.words : `${cell.words} (${remark})`;
    return remark;
  });
  const gaps = emptySlots(row).map((name) => say(`duties.head.${name}`));
  return [row.citation, say(`duties.modality.${row.modality}`), ...slots, gaps.join('; '), row.parties.join('; '), row.bodies.join('; '), row.zones.join('; ')];
}
