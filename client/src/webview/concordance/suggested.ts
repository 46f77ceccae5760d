// What is suggested in the gaps of precedents, beside clauses of drafts that name no counterpart.
// Invariants: a row shown is another object only when the row, a suggestion in it or what was rejected is another; what is shown stays until
// something else is known; a suggestion is shown only where the best of a precedent is likely enough to be offered unasked.

import type { SideBySide, SideBySideRow } from '../../../../server/src/lsp/protocol.js';
import type { ClauseSuggestions, CounterpartSuggestion } from '../../../../server/src/lsp/protocol/suggestions.js';
import type { FoundSuggestions, Rejection } from '../../common/views/concordance-messages.js';
import type { ClauseIn } from '../../common/views/messages.js';
import type { Store } from './store.js';

/** A suggestion in the gap of a precedent's column. */
export interface Suggested {
  /** The clause it is suggested for. */
  readonly draft: ClauseIn;
  /** Its citation. */
  readonly citation: string;
  readonly suggestion: CounterpartSuggestion;
}

export interface ShownRow {
  readonly row: SideBySideRow;
  /** By column; undefined where nothing is suggested. */
  readonly suggested: readonly (Suggested | undefined)[];
}

interface Wanting {
  readonly at: ClauseIn;
  readonly uri: string;
  readonly citation: string;
}

export class SuggestedRows {
  readonly #store: Store;
  /** By clause of a draft: `uri clause`. */
  readonly #found = new Map<string, ClauseSuggestions>();
  /** Clauses whose suggestions are those of the text as it is. */
  readonly #known = new Set<string>();
  #rejected: readonly Rejection[];
  readonly #shown = new Map<string, ShownRow>();

  constructor(store: Store, rejected: readonly Rejection[]) {
    this.#store = store;
    this.#rejected = rejected;
  }

  get rejected(): readonly Rejection[] {
    return this.#rejected;
  }

  /** Before the store takes an answer: what it makes doubtful is asked for again where it is in sight. */
  expect(result: SideBySide): void {
    if (!result.delta) {
      // Handles of another server name other clauses.
      this.#found.clear();
      this.#shown.clear();
    }
    // Other clauses may be likely once more is known, or another one is answered.
    if (!result.delta || result.order !== undefined || result.coverage !== undefined || result.loading !== this.#store.loading) this.#known.clear();
    const changed = new Set(result.rows.flatMap(({ cells }) => cells.flatMap((cell, column) => (cell.kind === 'clauses' ? cell.clauses.map(({ clause }) => keyOf(result.columns[column]?.uri ?? '', clause)) : []))));
    if (changed.size === 0) return;
    for (const key of changed) this.#known.delete(key);
    for (const [key, { suggestions }] of this.#found) if (suggestions.some(({ uri, clause }) => changed.has(keyOf(uri, clause)))) this.#known.delete(key);
  }

  take({ uri, clauses, found }: FoundSuggestions): void {
    const answered = new Map(found.map((each) => [each.clause, each]));
    for (const clause of clauses) {
      const key = keyOf(uri, clause);
      this.#known.add(key);
      const now = answered.get(clause);
      if (now) this.#found.set(key, now);
      else this.#found.delete(key);
    }
  }

  /** The same object for as long as it shows the same. */
  row(key: string): ShownRow | undefined {
    const row = this.#store.row(key);
    if (!row) {
      this.#shown.delete(key);
      return undefined;
    }
    const wanting = this.#wanting(row);
    const suggested = row.cells.map((cell, column) => (cell.kind === 'nothing' ? this.#suggestedIn(column, wanting) : undefined));
    const had = this.#shown.get(key);
    if (had?.row === row && had.suggested.length === suggested.length && had.suggested.every((each, column) => isSame(each, suggested[column]))) return had;
    const shown = { row, suggested };
    this.#shown.set(key, shown);
    return shown;
  }

  /** Clauses of the rows about which nothing is known as the text is, by draft. */
  toAsk(keys: readonly string[]): readonly { readonly uri: string; readonly clauses: readonly number[] }[] {
    const asked = new Map<string, number[]>();
    for (const key of keys) {
      const row = this.#store.row(key);
      for (const { uri, at } of row ? this.#wanting(row) : []) if (!this.#known.has(keyOf(uri, at.clause))) asked.set(uri, [...(asked.get(uri) ?? []), at.clause]);
    }
    return [...asked].map(([uri, clauses]) => ({ uri, clauses }));
  }

  reject({ draft, citation, suggestion }: Suggested): void {
    const uri = this.#store.columns[draft.column]?.uri;
    if (uri !== undefined) this.#rejected = [...this.#rejected, [uri, citation, suggestion.target]];
  }

  /** Takes the last rejection back; where its clause stands, undefined when there is none or no column shows it. */
  bringBack(): { readonly column: number; readonly citation: string } | undefined {
    const last = this.#rejected.at(-1);
    if (!last) return undefined;
    this.#rejected = this.#rejected.slice(0, -1);
    const column = this.#store.columns.findIndex(({ uri }) => uri === last[0]);
    return column < 0 ? undefined : { column, citation: last[1] };
  }

  /** Clauses of drafts in a row that name no counterpart and beside which a gap is; nothing can be written into the library. */
  #wanting({ heading, cells }: SideBySideRow): readonly Wanting[] {
    if (heading || cells.every(({ kind }) => kind !== 'nothing')) return [];
    return cells.flatMap((cell, column) => {
      const head = this.#store.columns[column];
      const first = cell.kind === 'clauses' && cell.state === 'new' ? cell.clauses[0] : undefined;
      return head && !head.library && first ? [{ at: { column, clause: first.clause }, uri: head.uri, citation: first.citation }] : [];
    });
  }

  #suggestedIn(column: number, wanting: readonly Wanting[]): Suggested | undefined {
    const there = this.#store.columns[column]?.uri;
    for (const { at, uri, citation } of wanting) {
      // The best of the precedent: the others are less likely than what is offered unasked.
      const suggestion = this.#found.get(keyOf(uri, at.clause))?.suggestions.find((each) => each.uri === there);
      if (suggestion && !this.#rejected.some(([draft, clause, target]) => draft === uri && clause === citation && target === suggestion.target)) return { draft: at, citation, suggestion };
    }
    return undefined;
  }
}

function keyOf(uri: string, clause: number): string {
  return `${clause} ${uri}`;
}

function isSame(one: Suggested | undefined, other: Suggested | undefined): boolean {
  if (!one || !other) return one === other;
  const [a, b] = [one.suggestion, other.suggestion];
  return one.citation === other.citation && one.draft.column === other.draft.column && one.draft.clause === other.draft.clause
    && a.uri === b.uri && a.clause === b.clause && a.citation === b.citation && a.agreement === b.agreement && a.heading === b.heading && a.likely === b.likely && a.why === b.why && a.text === b.text;
}
