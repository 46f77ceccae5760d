// What the documents of a workspace are called: ids, aliases, titles, and which file is part of which.
// Invariant: `Names` is the same object from snapshot to snapshot for as long as no document came, went, or changed one of these;
// what is worked out from all of them (`derived(names, …)`) is therefore worked out once, however much is typed. It holds words and
// addresses, never documents.

import { withoutStar } from '../model/names.js';
import { nameKey } from '../model/fold.js';
import { ownString } from '../text/own.js';
import { createMemo, derived, seed } from './memo.js';
import { Table } from './table.js';
import type { Called, Document, Names } from './types.js';

/** One more name under which a document goes. */
interface Entry {
  readonly uri: string;
  readonly library: boolean;
  /** False: the name is an alias. */
  readonly byId: boolean;
}

interface State {
  readonly called: Table<Called>;
  /** By folded name, lower case. */
  readonly index: Table<readonly Entry[]>;
  /** Addresses in order: of the workspace, of the library. */
  readonly own: readonly string[];
  readonly library: readonly string[];
}

const stateKey: unique symbol = Symbol('state of names');

interface MadeHere extends Names {
  readonly [stateKey]: State;
}

export function createNames(): Names {
  return assemble({ called: Table.of(), index: Table.of(), own: [], library: [] });
}

/** With documents by address in the place of those there were, `undefined` for those that are gone; itself when all are called as before. */
export function renamed(names: Names, changes: ReadonlyMap<string, Document | undefined>): Names {
  const state = stateOf(names);
  const called = new Map<string, Called | undefined>();
  for (const [uri, document] of changes) {
    const known = state.called.get(uri);
    const next = document && derived(document, calledOf);
    if (known && next ? !isSame(known, next) : known || next) called.set(uri, next);
  }
  if (called.size === 0) return names;
  const index = new Map<string, readonly Entry[]>();
  const entries = (key: string): readonly Entry[] => index.get(key) ?? state.index.get(key) ?? [];
  const moved: { readonly uri: string; readonly from: Called | undefined; readonly to: Called | undefined }[] = [];
  for (const [uri, to] of called) {
    const from = state.called.get(uri);
    if (from) for (const [key] of keysOf(from)) index.set(key, entries(key).filter((entry) => entry.uri !== uri));
    if (to) for (const [key, byId] of keysOf(to)) index.set(key, [...entries(key), { uri, library: to.library, byId }]);
    if (from?.library !== to?.library) moved.push({ uri, from, to });
  }
  return assemble({
    called: state.called.with(called),
    index: state.index.with([...index].map(([key, list]) => [key, list.length > 0 ? list : undefined] as const)),
    own: place(state.own, moved.filter(({ from }) => from?.library === false), moved.filter(({ to }) => to?.library === false)),
    library: place(state.library, moved.filter(({ from }) => from?.library === true), moved.filter(({ to }) => to?.library === true)),
  });
}

/** Addresses of all documents: workspace first, then library, each in order. */
export function addressesInOrder(names: Names): readonly string[] {
  return derived(names, inOrder);
}

/**
 * Addresses of the documents a name means: workspace by id, workspace by alias, library by id, library by alias, each by address; a
 * library agreement whose id a workspace agreement bears is left out. Empty when nothing goes by the name.
 */
export function addressesNamed(names: Names, name: string): readonly string[] {
  const known = derived(names, createFound);
  const key = nameKey(name);
  const before = known.get(key);
  if (before) return before;
  const { called, index } = stateOf(names);
  const isHidden = (uri: string): boolean => (index.get(nameKey(called.get(uri)?.id ?? '')) ?? []).some((entry) => entry.byId && !entry.library);
  const rank = ({ library, byId }: Entry): number => (library ? 2 : 0) + (byId ? 0 : 1);
  const found = (index.get(key) ?? [])
    .filter(({ library, uri }) => !(library && isHidden(uri)))
    .sort((a, b) => rank(a) - rank(b) || (a.uri < b.uri ? -1 : 1))
    .map(({ uri }) => uri);
  known.set(key, found);
  return found;
}

function createFound(_names: Names): Map<string, readonly string[]> {
  return new Map();
}

function inOrder(names: Names): readonly string[] {
  const { own, library } = stateOf(names);
  return [...own, ...library];
}

function assemble(state: State): MadeHere {
  return { memo: createMemo(), called: (uri) => state.called.get(uri), [stateKey]: state };
}

function stateOf(names: Names): State {
  if (stateKey in names) return (names as MadeHere)[stateKey];
  throw new Error('Names are made by `createNames` and `renamed` only.');
}

/** What the document is called, worked out while its text is at hand. */
export function calledNow(document: Document): Called {
  return derived(document, calledOf);
}

/** Says what a document without its text is called. */
export function seedCalled(document: Document, called: Omit<Called, 'uri' | 'library'>): void {
  const { uri, library } = document;
  const { id, aliases, title, partOf } = called;
  seed(document, calledOf, { uri, library, id, aliases, title, ...(partOf === undefined ? {} : { partOf }) });
}

function calledOf({ uri, library, model }: Document): Called {
  const { agreement } = model;
  return {
    uri, library, id: ownString(agreement.id.text), aliases: agreement.aliases.map((alias) => ownString(alias.text)), title: ownString(agreement.name.text),
    ...(agreement.partOf ? { partOf: ownString(agreement.partOf.text) } : {}),
  };
}

function isSame(a: Called, b: Called): boolean {
  return (
    a.library === b.library && a.id === b.id && a.title === b.title && a.partOf === b.partOf && a.aliases.length === b.aliases.length && a.aliases.every((alias, i) => alias === b.aliases[i])
  );
}

/** The agreement's names; of an alias that equals the id only the id. */
function keysOf({ id, aliases }: Called): ReadonlyMap<string, boolean> {
  const keys = new Map<string, boolean>();
  for (const alias of aliases) keys.set(nameKey(withoutStar(alias)), false);
  keys.set(nameKey(id), true);
  keys.delete('');
  return keys;
}

/** The addresses without those that go, with those that come, in order. */
function place(addresses: readonly string[], going: readonly { readonly uri: string }[], coming: readonly { readonly uri: string }[]): readonly string[] {
  if (going.length + coming.length === 0) return addresses;
  const left = new Set(going.map(({ uri }) => uri));
  const next = coming.map(({ uri }) => uri).sort((a, b) => (a < b ? -1 : 1));
  const placed: string[] = [];
  let at = 0;
  for (const uri of addresses) {
    for (let each = next[at]; each !== undefined && each < uri; each = next[++at]) placed.push(each);
    if (!left.has(uri)) placed.push(uri);
  }
  return [...placed, ...next.slice(at)];
}
