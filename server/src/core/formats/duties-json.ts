// The duties of an agreement as data for other programs.
// Invariant: names of members are the same in every language; handles, which mean nothing to others, are left out.

import { dutySlotNames } from '../features/duties.js';
import type { DutiesTable } from './duties-table.js';

export function dutiesAsJson({ title, rows }: DutiesTable): string {
  const duties = rows.map(({ citation, modality, slots, parties, bodies, zones }) => ({
    clause: citation, modality, slots: Object.fromEntries(dutySlotNames.map((name) => [name, slots[name]])), parties, bodies, zones,
  }));
  return `${JSON.stringify({ agreement: title, duties }, null, 2)}\n`;
}
