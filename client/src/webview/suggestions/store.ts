// The clauses without a counterpart, what is suggested for each, and what was rejected.
// Invariant: a row shown is another object only when its clause, its suggestion or what was rejected for it is another.

import type { ClauseSuggestions, CounterpartSuggestion, UnansweredItem } from '../../../../server/src/lsp/protocol/suggestions.js';
import type { SuggestionsResult } from '../../common/views/suggestions-messages.js';

export interface ShownRow {
  readonly item: UnansweredItem;
  /** Null: none is likely enough, or all were rejected. Undefined: nobody has looked yet. */
  readonly suggestion: CounterpartSuggestion | null | undefined;
}
export type Rejection = readonly [clause: string, target: string];

export class Store {
  #items = new Map<string, UnansweredItem>();
  #keys: readonly string[] = [];
  #found = new Map<number, ClauseSuggestions>();
  /** Clauses whose suggestions are those of the text as it is, or are on their way. */
  readonly #asked = new Set<number>();
  #rejected: readonly Rejection[];
  readonly #shown = new Map<string, ShownRow>();
  /** False before the first answer. */
  filled = false;
  loading = true;

  constructor(rejected: readonly Rejection[]) {
    this.#rejected = rejected;
  }

  get keys(): readonly string[] {
    return this.#keys;
  }

  get rejected(): readonly Rejection[] {
    return this.#rejected;
  }

  take({ delta, order, rows, found, loading }: SuggestionsResult): void {
    this.filled = true;
    // Other clauses may be likely once more is known, or another one is answered: what is shown stays until it is known.
    if (order !== undefined || loading !== this.loading) this.#asked.clear();
    this.loading = loading;
    if (!delta) this.#items.clear();
    for (const row of rows) {
      this.#items.set(row.key, row);
      this.#asked.delete(row.clause);
    }
    if (order) {
      this.#keys = order;
      const kept = new Set(order);
      for (const [key, { clause }] of this.#items) {
        if (kept.has(key)) continue;
        this.#items.delete(key);
        this.#found.delete(clause);
        this.#shown.delete(key);
      }
    }
    for (const each of found ?? []) this.#found.set(each.clause, each);
  }

  /** The same object for as long as it shows the same. */
  row(key: string): ShownRow | undefined {
    const item = this.#items.get(key);
    if (!item) return undefined;
    const found = this.#found.get(item.clause);
    const suggestion = found && (found.suggestions.find(({ target }) => !this.#rejected.some(([clause, other]) => clause === item.citation && other === target)) ?? null);
    const had = this.#shown.get(key);
    if (had?.item === item && isSame(had.suggestion, suggestion)) return had;
    const shown = { item, suggestion };
    this.#shown.set(key, shown);
    return shown;
  }

  /** Handles of those among the rows that nobody has looked for yet; they count as asked from now on. */
  toAsk(keys: readonly string[]): readonly number[] {
    const clauses = keys.flatMap((key) => this.#items.get(key)?.clause ?? []).filter((clause) => !this.#asked.has(clause));
    for (const clause of clauses) this.#asked.add(clause);
    return clauses;
  }

  /** Keys of the rows that show a clause. */
  keyOf(clauses: readonly number[]): string | undefined {
    for (const clause of clauses) for (const [key, item] of this.#items) if (item.clause === clause) return key;
    return undefined;
  }

  reject({ item, suggestion }: ShownRow): void {
    if (suggestion) this.#rejected = [...this.#rejected, [item.citation, suggestion.target]];
  }

  /** Takes the last rejection back; the key of its row, undefined when there is none. */
  bringBack(): string | undefined {
    const last = this.#rejected.at(-1);
    if (!last) return undefined;
    this.#rejected = this.#rejected.slice(0, -1);
    return this.#keys.find((key) => this.#items.get(key)?.citation === last[0]);
  }
}

function isSame(one: ShownRow['suggestion'], other: ShownRow['suggestion']): boolean {
  if (!one || !other) return one === other;
  return one === other || (one.uri === other.uri && one.clause === other.clause && one.likely === other.likely && one.why === other.why && one.text === other.text && one.citation === other.citation);
}
