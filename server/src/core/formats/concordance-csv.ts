// A concordance for spreadsheets: three fields a column (clause, text, remarks).
// Invariant: one record a row.

import type { Phrases } from '../render/messages.js';
import { cellsOf, type ConcordanceTable } from './concordance-table.js';
import { csvOf } from './csv.js';

export function concordanceAsCsv(table: ConcordanceTable, say: Phrases): string {
  const cells = cellsOf(table, say);
  const head = table.columns.flatMap(({ id }) => ['sides.clause', 'sides.text', 'sides.remarks'].map((name) => say(name, { agreement: id })));
  const rows = table.lines.map((line) => cells(line).flatMap(({ clauses, pieces, remarks }) => [clauses, pieces.map(({ text }) => text).join(''), remarks.join('; ')]));
  return csvOf([head, ...rows]);
}
