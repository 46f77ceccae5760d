// The duties of an agreement for spreadsheets: one record a clause, its six slots, which of them are empty, and whom it can be grouped by.

import type { Phrases } from '../render/messages.js';
import { csvOf } from './csv.js';
import { type DutiesTable, dutyFields, dutyHeads } from './duties-table.js';

export function dutiesAsCsv({ rows }: DutiesTable, say: Phrases): string {
  return csvOf([dutyHeads(say), ...rows.map((row) => dutyFields(row, say))]);
}
