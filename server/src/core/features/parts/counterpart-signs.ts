// How alike a clause and each clause of a precedent are, sign by sign: words (BM25), titles, kind of duty, usual clauses, numbers, bodies, zones,
// terms, roles of parties, and where the answered clauses around it have theirs.
// Invariants: every sign is from 0 to 1; work grows with the precedent's clauses and the words they share, not with the draft.

import { nameKey } from '../../model/fold.js';
import type { Body } from '../../model/types.js';
import { resolvePrecedent } from '../../resolve/correspondence.js';
import { placesIn } from '../../resolve/places.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { type Bag, type ClauseFacts, clauseFacts } from './clause-facts.js';
import { type CounterpartIndex, counterpartIndex, type Field, fields, rarity, weighed } from './counterpart-index.js';
import type { Sign } from './counterpart-weights.js';

/** Clauses before and behind that are looked at for one that is answered. */
const nearby = 6;

/** The clauses of the precedent a clause of the draft answers by its own annotation; empty when it answers none. */
export type Answered = (block: BlockId) => readonly BlockId[];

export interface Compared {
  readonly facts: ClauseFacts;
  readonly index: CounterpartIndex;
  /** One value a clause of the index; a sign that is missing is 0 everywhere. */
  readonly signs: ReadonlyMap<Sign, Float64Array>;
}

export function compareClause(snapshot: Snapshot, document: Document, block: BlockId, precedent: Document, answered: Answered): Compared {
  const index = counterpartIndex(precedent);
  const facts = clauseFacts(document.model, block);
  const signs = new Map<Sign, Float64Array>();
  const count = index.clauses.length;
  const sign = (name: Sign): Float64Array => {
    const made = signs.get(name) ?? new Float64Array(count);
    signs.set(name, made);
    return made;
  };
  for (const name of fields) compareWords(facts[name], index.fields[name], sign(name));
  compareLikeness(facts.whole, index, sign('likeness'));
  compareFacts(facts, index, bodiesAlike(snapshot, document, precedent, facts), sign);
  comparePlaces(document, block, index, answered, sign);
  return { facts, index, signs };
}

/** BM25, as a share of what a clause that says nothing but these words would have. */
function compareWords(bag: Bag, { postings, clauses }: Field, values: Float64Array): void {
  let whole = 0;
  for (const [word, often] of bag) {
    const list = postings.get(word);
    const asked = weighed(rarity(clauses, list?.at.length ?? 0), often);
    whole += asked * mostCounted;
    if (list) addTo(values, list.at, list.counts, asked);
  }
  if (whole > 0) for (let at = 0; at < values.length; at += 1) values[at] = Math.min(1, (values[at] ?? 0) / whole);
}

/** What a word counts at most, however often it stands there: k1 + 1. */
const mostCounted = 2.2;

function addTo(values: Float64Array, at: Int32Array, counts: Float64Array, factor: number): void {
  for (let i = 0; i < at.length; i += 1) {
    const place = at[i] ?? 0;
    values[place] = (values[place] ?? 0) + factor * (counts[i] ?? 0);
  }
}

/** The cosine of what both say with all their points: high where neither says much besides. */
function compareLikeness(bag: Bag, { clauses, norms, fields: { whole: { postings } } }: CounterpartIndex, values: Float64Array): void {
  let norm = 0;
  for (const [word, often] of bag) {
    const list = postings.get(word);
    const rare = rarity(clauses.length, list?.at.length ?? 0);
    const own = weighed(rare, often);
    norm += own ** 2;
    if (!list) continue;
    for (let i = 0; i < list.at.length; i += 1) {
      const place = list.at[i] ?? 0;
      values[place] = (values[place] ?? 0) + own * weighed(rare, list.often[i] ?? 0);
    }
  }
  if (norm > 0) for (let at = 0; at < values.length; at += 1) if ((values[at] ?? 0) > 0) values[at] = Math.min(1, (values[at] ?? 0) / (Math.sqrt(norm) * (norms[at] ?? 1)));
}

/** By the precedent's body ids: how sure it is that a body the clause speaks of is that one. */
function bodiesAlike(snapshot: Snapshot, document: Document, precedent: Document, { bodies }: ClauseFacts): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const id of bodies) {
    const own = document.model.bodies.find((body) => body.id.text === id);
    if (!own) continue;
    const named = own.precedent ? placesIn(resolvePrecedent(snapshot, document, NO_BLOCK, own.precedent)) : [];
    for (const other of precedent.model.bodies) {
      const isNamed = named.some((place) => place.kind === 'declaration' && place.document.uri === precedent.uri && place.declaration.id.text === other.id.text);
      const sure = isNamed || sameName(own, other) ? 1 : named.length > 0 ? 0 : 0.5 * shared(new Set(own.mandate), new Set(other.mandate));
      found.set(other.id.text, Math.max(sure, found.get(other.id.text) ?? 0));
    }
  }
  return found;
}

function sameName(one: Body, other: Body): boolean {
  const names = new Set([other.name, ...other.aliases].map(({ text }) => nameKey(text)));
  return [one.name, ...one.aliases].some(({ text }) => names.has(nameKey(text)));
}

/** Of two sets, what both have: from 0 to 1. */
function shared<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let both = 0;
  for (const each of one) if (other.has(each)) both += 1;
  return both / (one.size + other.size - both);
}

function compareFacts(facts: ClauseFacts, { clauses, rareness }: CounterpartIndex, bodies: ReadonlyMap<string, number>, sign: (name: Sign) => Float64Array): void {
  const [heading, kind, component, number, body, zone, term, role, shape] = (['heading', 'kind', 'component', 'number', 'body', 'zone', 'term', 'role', 'shape'] as const).map(sign);
  if (!heading || !kind || !component || !number || !body || !zone || !term || !role || !shape) return;
  const rarest = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>, key: string): number => {
    let best = 0;
    if (mine.size > 0 && theirs.size > 0) for (const each of mine) if (theirs.has(each)) best = Math.max(best, rareness.get(`${key} ${each}`) ?? 0);
    return best;
  };
  clauses.forEach((there, at) => {
    heading[at] = shared(facts.heading, there.heading);
    kind[at] = facts.kind !== undefined && facts.kind === there.kind ? 1 : 0;
    component[at] = rarest(facts.components, there.components, 'component');
    number[at] = rarest(facts.numbers, there.numbers, 'number');
    zone[at] = rarest(facts.zones, there.zones, 'zone');
    term[at] = rarest(facts.terms, there.terms, 'term');
    role[at] = shared(facts.roles, there.roles);
    let sure = 0;
    for (const id of there.bodies) sure = Math.max(sure, (bodies.get(id) ?? 0) * (rareness.get(`body ${id}`) ?? 0));
    body[at] = sure;
    shape[at] = facts.isHeading !== there.isHeading ? 0 : facts.hasPoints === there.hasPoints ? 1 : 0.5;
  });
}

/** After and before: near where the answered clauses around it have their counterparts. Within: under what its heading or provision answers. */
function comparePlaces({ model }: Document, block: BlockId, { clauses, indexOf, parents }: CounterpartIndex, answered: Answered, sign: (name: Sign) => Float64Array): void {
  const { tree } = model;
  const placesOf = (from: BlockId): readonly number[] => answered(from).flatMap((each) => indexOf.get(each) ?? []);
  const neighbour = (next: (at: BlockId) => BlockId): readonly number[] => {
    let passed = 0;
    for (let at = next(block); at !== NO_BLOCK && passed < nearby; at = next(at)) {
      if (!model.isClause(at)) continue;
      passed += 1;
      const places = placesOf(at);
      if (places.length > 0 && tree.kind(at) !== 'heading') return places;
    }
    return [];
  };
  const near = (name: Sign, goals: readonly number[]): void => {
    if (goals.length === 0) return;
    const values = sign(name);
    for (let at = 0; at < clauses.length; at += 1) values[at] = Math.max(...goals.map((goal) => 1 / (1 + Math.abs(at - goal) / 2)));
  };
  // One clause often answers the same one as its neighbour, or the next.
  near('after', neighbour((at) => tree.previous(at)).flatMap((place) => [place, place + 1]).slice(-4));
  near('before', neighbour((at) => tree.next(at)).flatMap((place) => [place, place - 1]).slice(0, 4));
  let above = tree.parent(block);
  let holders = above === NO_BLOCK ? [] : placesOf(above);
  while (holders.length === 0 && above !== NO_BLOCK) {
    above = tree.parent(above);
    holders = above === NO_BLOCK ? [] : placesOf(above);
  }
  if (holders.length === 0) return;
  const within = sign('within');
  const goals = new Set(holders);
  for (let at = 0; at < clauses.length; at += 1) {
    for (let up = at; up >= 0; up = parents[up] ?? -1) {
      if (!goals.has(up)) continue;
      within[at] = 1;
      break;
    }
  }
}
