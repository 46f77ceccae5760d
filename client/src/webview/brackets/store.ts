// What the page knows of the brackets: rows by key, their order, and which of them the filters let through.
// Invariant: as of the rows (`keyed-rows.ts`): what a delta does not name keeps its object.

import type { BracketItem, BracketParty, Brackets } from '../../../../server/src/lsp/protocol/brackets.js';
import type { ClausesAt } from '../../common/views/messages.js';
import { KeyedRows } from '../shared/keyed-rows.js';

/** Stands for nobody among ids of parties, which it cannot be. */
export const nobody = '-';

/** A column of the table. `id`: of a party, or `nobody`. */
export type Column = { readonly kind: 'clause' | 'positions' } | { readonly kind: 'party'; readonly id: string; readonly name: string };

export class Store {
  result: Omit<Brackets, 'rows' | 'order'> | undefined;
  columns: readonly Column[] = [];
  readonly #rows = new KeyedRows<BracketItem>();

  take(result: Brackets): void {
    this.#rows.take(result);
    this.result = result;
    const columns = this.#columns(result.parties);
    if (JSON.stringify(columns) !== JSON.stringify(this.columns)) this.columns = columns;
  }

  get count(): number {
    return this.#rows.count;
  }

  row(key: string): BracketItem | undefined {
    return this.#rows.row(key);
  }

  /** Titles of the headings under which there is something, in order, each once. */
  get articles(): readonly string[] {
    return [...new Set(this.#rows.all().map(({ articleTitle }) => articleTitle))];
  }

  /** Keys of the rows that the filters let through. `article`: undefined for all. */
  shown(party: string, article: string | undefined): readonly string[] {
    const isShown = ({ articleTitle, positions, alternatives }: BracketItem): boolean => {
      if (article !== undefined && articleTitle !== article) return false;
      if (party === '') return true;
      return positions.some((position) => position.party === party) || alternatives.some(({ by }) => (party === nobody ? by.length === 0 : by.includes(party)));
    };
    return this.#rows.all().filter(isShown).map(({ key }) => key);
  }

  rowOf({ column, clauses }: ClausesAt): string | undefined {
    for (const clause of clauses) for (const row of this.#rows.all()) if (row.clause === clause && row.column === column) return row.key;
    return undefined;
  }

  rowCited(citation: string): string | undefined {
    return this.#rows.all().find((row) => row.citation === citation)?.key;
  }

  /** The parties that have something in brackets, all when none has; then nobody, where there is something. */
  #columns(parties: readonly BracketParty[]): readonly Column[] {
    const having = parties.filter(({ alternatives }) => alternatives > 0);
    const shown = (having.length > 0 ? having : parties).map(({ id, name }): Column => ({ kind: 'party', id, name }));
    const ofNobody = this.#rows.all().some(({ alternatives }) => alternatives.some(({ by }) => by.length === 0));
    return [{ kind: 'clause' }, ...shown, ...(ofNobody ? [{ kind: 'party' as const, id: nobody, name: '' }] : []), { kind: 'positions' }];
  }
}
