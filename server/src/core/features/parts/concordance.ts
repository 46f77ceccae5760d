// The concordance of a renumbering: how each clause was cited, how it is cited now, and the clause of the precedent it follows.
// Invariant: in order of position in the text as it was, new clauses last; only clauses with a number of their own.

import { citationOf } from '../../resolve/asked.js';
import { counterparts } from '../../resolve/correspondence.js';
import { blocksIn } from '../../syntax/walk.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { numberOf } from './numbered-list.js';
import type { RenumberTrial } from './renumber-trial.js';

export interface ConcordanceRow {
  /** '' for a new clause. */
  readonly before: string;
  /** '' for a clause that was deleted. */
  readonly after: string;
  /** `korea-1953 ¶13(d)`; empty where it follows none. */
  readonly precedents: readonly string[];
}

/** The clauses whose citations differ before and after. */
export function concordanceOf(snapshot: Snapshot, trial: RenumberTrial): readonly ConcordanceRow[] {
  const rows: ConcordanceRow[] = [];
  const { document } = trial;
  const after = trial.documentAt(document.uri);
  if (!after) return rows;
  const followed = new Set<unknown>();
  for (const block of blocksIn(document.model.tree)) {
    if (!numberOf(document, block)) continue;
    const now = trial.blockNow(document, block);
    if (now !== undefined) followed.add(now);
    const before = citationOf(document, block);
    const cited = now === undefined ? '' : citationOf(after, now);
    if (before !== cited) rows.push({ before, after: cited, precedents: precedentsAt(snapshot, document, block) });
  }
  for (const block of blocksIn(after.model.tree)) if (!followed.has(block) && numberOf(after, block)) rows.push({ before: '', after: citationOf(after, block), precedents: [] });
  return rows;
}

/** The rows of two renumberings one after the other as those of one; a clause that has its first number again is left out. */
export function composeConcordance(earlier: readonly ConcordanceRow[], later: readonly ConcordanceRow[]): readonly ConcordanceRow[] {
  const next = new Map(later.filter(({ before }) => before !== '').map((row) => [row.before, row]));
  const taken = new Set(earlier.map(({ after }) => after));
  const rows: ConcordanceRow[] = earlier.map((row) => (row.after === '' ? row : { ...row, after: next.has(row.after) ? (next.get(row.after)?.after ?? '') : row.after }));
  for (const row of later) if (row.before === '' || !taken.has(row.before)) rows.push(row);
  return rows.filter(({ before, after }) => before !== after);
}

/** Every numbered clause of a document as it is, with the precedent's: for a text that was not renumbered. */
export function concordanceNow(snapshot: Snapshot, document: Document): readonly ConcordanceRow[] {
  return [...blocksIn(document.model.tree)].flatMap((block) => {
    if (!numberOf(document, block)) return [];
    const citation = citationOf(document, block);
    return [{ before: citation, after: citation, precedents: precedentsAt(snapshot, document, block) }];
  });
}

function precedentsAt(snapshot: Snapshot, document: Document, block: Parameters<typeof counterparts>[2]): readonly string[] {
  const found = counterparts(snapshot, document, block);
  return found.inheritedFrom === undefined ? found.clauses.map((clause) => `${clause.document.model.agreement.id.text} ${citationOf(clause.document, clause.block)}`) : [];
}

/** As a Markdown table, with the heads of its columns. */
export function concordanceAsMarkdown(rows: readonly ConcordanceRow[], heads: readonly [string, string, string]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), '| --- | --- | --- |', ...rows.map((row) => line(cellsOf(row)))].join('\n');
}

/** As lines of cells with tabs between, as spreadsheets and word processors paste them into tables. */
export function concordanceAsTabs(rows: readonly ConcordanceRow[], heads: readonly [string, string, string]): string {
  return [heads, ...rows.map(cellsOf)].map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/gu, ' ')).join('\t')).join('\n');
}

function cellsOf({ before, after, precedents }: ConcordanceRow): readonly string[] {
  return [before, after, precedents.join('; ')].map((cell) => (cell === '' ? '–' : cell));
}
