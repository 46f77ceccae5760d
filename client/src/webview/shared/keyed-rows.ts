// The rows a page has been told of, by key and in order.
// Invariant: a delta replaces the rows it names and keeps the very objects of all others, so that nothing else is drawn again.

export interface ToldRows<Row> {
  readonly delta: boolean;
  readonly order?: readonly string[];
  readonly rows: readonly Row[];
}

export class KeyedRows<Row extends { readonly key: string }> {
  #rows = new Map<string, Row>();
  #order: readonly string[] = [];
  /** False before the first answer. */
  filled = false;

  take({ delta, order, rows }: ToldRows<Row>): void {
    const known = delta ? this.#rows : new Map<string, Row>();
    for (const row of rows) known.set(row.key, row);
    if (order) this.#order = order;
    this.#rows = order ? new Map(order.flatMap((key) => entry(key, known.get(key)))) : known;
    this.filled = true;
  }

  /** In the order of the answer. */
  get keys(): readonly string[] {
    return this.#order;
  }

  get count(): number {
    return this.#order.length;
  }

  /** In the order of the answer. */
  all(): readonly Row[] {
    return this.#order.flatMap((key) => this.#rows.get(key) ?? []);
  }

  row(key: string): Row | undefined {
    return this.#rows.get(key);
  }
}

function entry<Row>(key: string, row: Row | undefined): readonly (readonly [string, Row])[] {
  return row ? [[key, row]] : [];
}
