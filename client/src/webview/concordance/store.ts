// What the page knows of the concordance: rows by key, their order, and which of them the filter lets through.
// Invariant: as of the rows (`keyed-rows.ts`): what a delta does not name keeps its object.

import type { SideBySide, SideBySideArticle, SideBySideColumn, SideBySideFact, SideBySideRow } from '../../../../server/src/lsp/protocol.js';
import type { ClauseIn } from '../../common/views/messages.js';
import { KeyedRows } from '../shared/keyed-rows.js';

export type Filter = SideBySideFact | 'all';

export class Store {
  columns: readonly SideBySideColumn[] = [];
  choice: readonly SideBySideColumn[] = [];
  coverage: readonly SideBySideArticle[] = [];
  loading = false;
  readonly #rows = new KeyedRows<SideBySideRow>();
  /** Row of a clause: `column:handle`. */
  #rowOf = new Map<string, string>();

  take(result: SideBySide): void {
    this.#rows.take(result);
    if (result.order || result.rows.length > 0) this.#rowOf = this.#indexed();
    if (result.coverage) this.coverage = result.coverage;
    this.columns = result.columns;
    this.choice = result.choice;
    this.loading = result.loading;
  }

  /** False before the first answer. */
  get filled(): boolean {
    return this.#rows.filled;
  }

  get count(): number {
    return this.#rows.count;
  }

  row(key: string): SideBySideRow | undefined {
    return this.#rows.row(key);
  }

  /** Keys of the rows that the filter lets through, in order. */
  shown(filter: Filter): readonly string[] {
    if (filter === 'all') return this.#rows.keys;
    return this.#rows.all().filter(({ facts }) => facts.includes(filter)).map(({ key }) => key);
  }

  /** The row that holds a clause; undefined when none does. */
  rowOf({ column, clause }: ClauseIn): string | undefined {
    return this.#rowOf.get(`${column}:${clause}`);
  }

  /** The row in whose column a clause is cited so. */
  rowCited(column: number, citation: string): string | undefined {
    return this.#rows.all().find(({ cells }) => {
      const cell = cells[column];
      return cell?.kind === 'clauses' && cell.clauses.some((clause) => clause.citation === citation);
    })?.key;
  }

  /** Rows that were moved, with the row each belongs to and the column it stands in. */
  moved(): readonly { readonly key: string; readonly of: string; readonly column: number; readonly kind: SideBySideRow['kind'] }[] {
    return this.#rows.all().flatMap(({ key, of, kind, cells }) => (kind === 'main' ? [] : [{ key, of, kind, column: cells.findIndex((cell) => cell.kind === 'clauses') }]));
  }

  #indexed(): Map<string, string> {
    const rowOf = new Map<string, string>();
    for (const row of this.#rows.all()) {
      for (const [column, cell] of row.cells.entries()) if (cell.kind === 'clauses') for (const { clause } of cell.clauses) rowOf.set(`${column}:${clause}`, row.key);
    }
    return rowOf;
  }
}
