// The rows the page has: all of an answer, then what each delta names.
// Invariant: as of the rows (`keyed-rows.ts`): a row keeps its object for as long as no answer brings it anew.

import type { ReaderItem } from '../../../../server/src/lsp/protocol/readings.js';
import type { ReadingCopyAnswer, ReadingWireParty, ReadingWireRow } from '../../../../server/src/lsp/protocol/reading-copy.js';
import type { ClausesAt } from '../../common/views/messages.js';
import { KeyedRows } from '../shared/keyed-rows.js';

export class Store {
  readonly #rows = new KeyedRows<ReadingWireRow>();
  /** By column. */
  #byClause: readonly ReadonlyMap<number, string>[] = [];
  /** How many files are part of the agreement, whether they are shown or not. */
  annexes = 0;
  parties: readonly ReadingWireParty[] = [];
  readers: readonly ReaderItem[] = [];
  left: readonly string[] = [];
  language = '';
  loading = false;

  take(answer: ReadingCopyAnswer): void {
    const { parties, readers, left, language, loading, annexes, documents } = answer;
    this.#rows.take(answer);
    const byClause = documents.map(() => new Map<number, string>());
    // The title of a part stands for what is no clause of it.
    for (const { column, clause, kind, key } of this.#rows.all()) if (clause >= 0 || kind === 'part') byClause[column]?.set(clause, key);
    this.#byClause = byClause;
    this.annexes = annexes;
    this.parties = parties;
    this.readers = readers;
    this.left = left;
    this.language = language;
    this.loading = loading;
  }

  /** False before the first answer. */
  get filled(): boolean {
    return this.#rows.filled;
  }

  all(): readonly ReadingWireRow[] {
    return this.#rows.all();
  }

  row(key: string): ReadingWireRow | undefined {
    return this.#rows.row(key);
  }

  /** The row of the innermost of these clauses of a column that has one; else the title of the part. */
  rowOf({ column, clauses }: ClausesAt): string | undefined {
    const rows = this.#byClause[column];
    for (const clause of [...clauses, -1]) {
      const key = rows?.get(clause);
      if (key !== undefined) return key;
    }
    return undefined;
  }

  /** Parties whose brackets stand in the text, as indices in order of declaration. */
  usedParties(): readonly number[] {
    const found = new Set<number>();
    for (const { lead, runs, table } of this.#rows.all()) for (const { by } of [...lead, ...runs, ...table.flat(2)]) for (const at of by ?? []) found.add(at);
    return [...found].sort((a, b) => a - b);
  }
}
