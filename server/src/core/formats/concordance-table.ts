// A concordance as plain cells: what each writer puts into its own form.
// Invariant: words come from the table that is passed in; texts of the agreements are as they stand, not escaped.

import type { ArticleCoverage, ConcordanceCell, ConcordanceLine, ConcordanceState } from '../features/concordance.js';
import type { DiffPiece } from '../features/parts/word-diff.js';
import type { Phrases } from '../render/messages.js';

export interface ConcordanceTable {
  readonly columns: readonly ConcordanceHead[];
  readonly lines: readonly ConcordanceLine[];
  readonly coverage: readonly ArticleCoverage[];
}

export interface ConcordanceHead {
  readonly id: string;
  readonly name: string;
  /** Of the text, e.g. `uk`; '' when it says none. */
  readonly language: string;
}

export interface CellWords {
  /** `¶13(d)`; '' for a gap. */
  readonly clauses: string;
  readonly pieces: readonly DiffPiece[];
  readonly cut: boolean;
  /** In words, each a remark of its own. */
  readonly remarks: readonly string[];
}

const told: readonly ConcordanceState[] = ['same', 'changed', 'reworded', 'new', 'none', 'foreign'];

/** The cells of a line, by column. */
export function cellsOf({ lines }: Pick<ConcordanceTable, 'lines'>, say: Phrases): (line: ConcordanceLine) => readonly CellWords[] {
  const byKey = new Map(lines.map((line) => [line.key, line]));
  const clausesOf = (key: string, column?: number): string => {
    const cells = byKey.get(key)?.cells ?? [];
    return cells.flatMap((cell, at) => (cell.kind === 'clauses' && (column === undefined || at === column) ? cell.clauses : [])).map(({ citation }) => citation).join(', ');
  };
  return (line) => line.cells.map((cell, column) => words(cell, line, column, clausesOf, say));
}

function words(cell: ConcordanceCell, line: ConcordanceLine, column: number, clausesOf: (key: string, column?: number) => string, say: Phrases): CellWords {
  const gap = { clauses: '', pieces: [], cut: false };
  switch (cell.kind) {
    case 'nothing':
      return { ...gap, remarks: [] };
    case 'unanswered':
      return { ...gap, remarks: [say('sides.unanswered')] };
    case 'omitted':
      return { ...gap, remarks: [withReason(say('sides.omitted'), cell.reason)] };
    case 'elsewhere':
      return { ...gap, remarks: [say('sides.elsewhere', { clauses: clausesOf(cell.row, column) })] };
    case 'clauses': {
      const { facts, kind, of } = line;
      const remarks: string[] = [];
      if (told.includes(cell.state)) remarks.push(withReason(say(`sides.state.${cell.state}`), cell.reason ?? ''));
      if (kind !== 'main') remarks.push(say(`sides.${kind}`, { clauses: clausesOf(of) }));
      // Only what answers a clause can be weaker than it: the last column that has something.
      const last = line.cells.findLastIndex((other) => other.kind === 'clauses');
      for (const fact of ['weaker', 'bracketed'] as const) if (facts.includes(fact) && column === last) remarks.push(say(`sides.${fact}`));
      return { clauses: cell.clauses.map(({ citation }) => citation).join(', '), pieces: cell.pieces, cut: cell.cut, remarks };
    }
  }
}

function withReason(words: string, reason: string): string {
  return reason === '' ? words : `${words}: ${reason}`;
}
