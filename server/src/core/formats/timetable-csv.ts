// The timetable of an agreement for spreadsheets: one record a deadline or step, in the order of the time line.

import type { Timetable } from '../features/timetable.js';
import type { Phrases } from '../render/messages.js';
import { csvOf } from './csv.js';
import { type RuleSays, timeFields, timeHeads } from './timetable-table.js';

export function timetableAsCsv(table: Timetable, say: Phrases, says: RuleSays): string {
  return csvOf([timeHeads(say), ...table.rows.map((row) => timeFields(row, table, say, says))]);
}
