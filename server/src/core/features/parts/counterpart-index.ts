// The clauses of a precedent made ready to be compared with: which hold a word, and where each stands.
// Invariants: made once a version of the text, in steps that pause; what is read of a clause's own words is kept through edits.

import type { BlockId } from '../../syntax/types.js';
import { known, seed } from '../../workspace/memo.js';
import type { Document } from '../../workspace/types.js';
import { type Bag, type ClauseFacts, clauseFacts } from './clause-facts.js';
import { finish, type Share } from './long-work.js';
import { clausesOf } from './owning-clause.js';

/** The clauses a word stands in, side by side: index of the clause, how often, and what that counts by BM25 but for the word's rarity. */
export interface Posting {
  readonly at: Int32Array;
  readonly often: Float64Array;
  readonly counts: Float64Array;
}

/** Clauses by one kind of word. */
export interface Field {
  readonly postings: ReadonlyMap<string, Posting>;
  readonly clauses: number;
}

/** BM25 (Robertson and Zaragoza, 2009). */
const k1 = 1.2;
const b = 0.6;

/** What is compared by words. */
export const fields = ['forms', 'stems', 'whole'] as const;
export type FieldName = (typeof fields)[number];

export interface CounterpartIndex {
  /** In document order. */
  readonly clauses: readonly ClauseFacts[];
  readonly indexOf: ReadonlyMap<BlockId, number>;
  readonly fields: Readonly<Record<FieldName, Field>>;
  /** Length of each clause's vector of weighed words, its points' counted (`weighed`). */
  readonly norms: Float64Array;
  /** Index of the clause or heading each stands in; -1: none. */
  readonly parents: readonly number[];
  /** How rare each fact is, from 0 (everywhere) to 1: by its key (`factKey`). */
  readonly rareness: ReadonlyMap<string, number>;
}

/** How much a word that stands in so many of the clauses tells (BM25's inverse frequency). */
export function rarity(count: number, holding: number): number {
  return Math.log(1 + (count - holding + 0.5) / (holding + 0.5));
}

/** What a word that stands somewhere so often counts. */
export function weighed(rare: number, often: number): number {
  return rare * Math.min(often, 2);
}

/** Clauses read between two pauses. */
const atOnce = 16;

/** Keys under which facts are counted. */
export function factKeys({ components, zones, terms, bodies, numbers, roles, kind }: ClauseFacts): readonly string[] {
  const found = [...components].map((each) => `component ${each}`);
  for (const each of zones) found.push(`zone ${each}`);
  for (const each of terms) found.push(`term ${each}`);
  for (const each of bodies) found.push(`body ${each}`);
  for (const each of numbers) found.push(`number ${each}`);
  for (const each of roles) found.push(`role ${each}`);
  if (kind !== undefined) found.push(`kind ${kind}`);
  return found;
}

class FieldMaker {
  readonly #found = new Map<string, { readonly at: number; readonly often: number }[]>();
  readonly #lengths: number[] = [];

  add(bag: Bag): void {
    const at = this.#lengths.length;
    let length = 0;
    for (const [word, often] of bag) {
      length += often;
      const list = this.#found.get(word);
      if (list) list.push({ at, often });
      else this.#found.set(word, [{ at, often }]);
    }
    this.#lengths.push(length);
  }

  *field(): Generator<Share, Field> {
    const mean = Math.max(1, this.#lengths.reduce((total, length) => total + length, 0) / Math.max(1, this.#lengths.length));
    const postings = new Map<string, Posting>();
    for (const [word, list] of this.#found) {
      const counts = list.map(({ at, often }) => (often * (k1 + 1)) / (often + k1 * (1 - b + (b * (this.#lengths[at] ?? mean)) / mean)));
      postings.set(word, { at: Int32Array.from(list, ({ at }) => at), often: Float64Array.from(list, ({ often }) => often), counts: Float64Array.from(counts) });
      if (postings.size % 64 === 0) yield undefined;
    }
    return { postings, clauses: this.#lengths.length };
  }
}

/** Its index has been made. */
export function isIndexed(document: Document): boolean {
  return known(document, indexOfDocument) !== undefined;
}

/** In one go. */
export function counterpartIndex(document: Document): CounterpartIndex {
  return known(document, indexOfDocument) ?? finish(counterpartIndexInSteps(document));
}

/** As `counterpartIndex`; keeps what it makes with the document. */
export function* counterpartIndexInSteps(document: Document): Generator<Share, CounterpartIndex> {
  const kept = known(document, indexOfDocument);
  if (kept) return kept;
  const { model } = document;
  const clauses: ClauseFacts[] = [];
  const indexOf = new Map<BlockId, number>();
  const made = { forms: new FieldMaker(), stems: new FieldMaker(), whole: new FieldMaker() };
  const counts = new Map<string, number>();
  const parents: number[] = [];
  for (const block of clausesOf(model)) {
    const at = clauses.length;
    if (at % atOnce === atOnce - 1) yield undefined;
    const facts = clauseFacts(model, block);
    clauses.push(facts);
    indexOf.set(block, at);
    parents.push(indexOf.get(model.tree.parent(block)) ?? -1);
    for (const name of fields) made[name].add(facts[name]);
    for (const key of factKeys(facts)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const most = Math.log(1 + clauses.length);
  const rareness = new Map([...counts].map(([key, count]) => [key, most === 0 ? 0 : Math.log((1 + clauses.length) / count) / most] as const));
  const whole = yield* made.whole.field();
  const norms = new Float64Array(clauses.length);
  for (const { at, often } of whole.postings.values()) {
    const rare = rarity(clauses.length, at.length);
    for (let i = 0; i < at.length; i += 1) norms[at[i] ?? 0] = (norms[at[i] ?? 0] ?? 0) + weighed(rare, often[i] ?? 0) ** 2;
  }
  const index: CounterpartIndex = { clauses, indexOf, fields: { forms: yield* made.forms.field(), stems: yield* made.stems.field(), whole }, norms: norms.map(Math.sqrt), parents, rareness };
  seed(document, indexOfDocument, index);
  return index;
}

/** The name under which an index is kept; never run. */
function indexOfDocument(document: Document): CounterpartIndex {
  return finish(counterpartIndexInSteps(document));
}
