// Makes snapshots: an empty one, and new ones that differ in one document, the config, or whether files are still being read.
// Invariants: no snapshot ever changes; documents keep their identity from snapshot to snapshot; two documents with one id
// keep the order of their addresses, whichever was read first.
// Cost of one changed document: a copy of the document table and of the list (pointers only); the index of names is shared
// unless the document's own id or aliases changed, and then copied once. Nothing is read again.

import { nameKey } from '../model/fold.js';
import { agreementsNamed, citingDocuments } from './lookups.js';
import { createMemo } from './memo.js';
import { type NameIndex, emptyIndex, indexNames, unindexNames } from './name-index.js';
import type { Config, Document, Snapshot } from './types.js';

export const emptyConfig: Config = { severities: {}, annotations: {} };

/** A snapshot without documents, revision 0, not loading. */
export function createSnapshot(config: Config): Snapshot {
  return assemble({ revision: 0, loading: false, config, documents: new Map(), ordered: [], index: emptyIndex });
}

/** Adds the document, or puts it in the place of the one with the same address. */
export function withDocument(snapshot: Snapshot, document: Document): Snapshot {
  return withDocuments(snapshot, [document]);
}

/** As `withDocument` for many at once: one revision, one copy. */
export function withDocuments(snapshot: Snapshot, added: readonly Document[]): Snapshot {
  const state = stateOf(snapshot);
  const documents = new Map(state.documents);
  const ordered = [...state.ordered];
  let { index } = state;
  for (const document of added) {
    const before = documents.get(document.uri);
    documents.set(document.uri, document);
    place(ordered, before, document);
    if (before && sameNames(before, document)) continue;
    if (before) index = unindexNames(index, before);
    index = indexNames(index, document);
  }
  return assemble({ ...state, revision: state.revision + 1, documents, ordered, index });
}

/** The snapshot itself when it has no document of that address. */
export function withoutDocument(snapshot: Snapshot, uri: string): Snapshot {
  const state = stateOf(snapshot);
  const gone = state.documents.get(uri);
  if (!gone) return snapshot;
  const documents = new Map(state.documents);
  documents.delete(uri);
  return assemble({
    ...state, revision: state.revision + 1, documents, ordered: state.ordered.filter((document) => document !== gone), index: unindexNames(state.index, gone),
  });
}

export function withConfig(snapshot: Snapshot, config: Config): Snapshot {
  const state = stateOf(snapshot);
  return assemble({ ...state, revision: state.revision + 1, config });
}

/** The snapshot itself when that is what it says already. */
export function withLoading(snapshot: Snapshot, loading: boolean): Snapshot {
  if (snapshot.loading === loading) return snapshot;
  const state = stateOf(snapshot);
  return assemble({ ...state, revision: state.revision + 1, loading });
}

interface State {
  readonly revision: number;
  readonly loading: boolean;
  readonly config: Config;
  readonly documents: ReadonlyMap<string, Document>;
  readonly ordered: readonly Document[];
  readonly index: NameIndex;
}

const stateKey: unique symbol = Symbol('state of a snapshot');

interface MadeHere extends Snapshot {
  readonly [stateKey]: State;
}

function assemble(state: State): MadeHere {
  const named = new Map<string, readonly Document[]>();
  const citing = new Map<string, readonly Document[]>();
  const agreements = (name: string): readonly Document[] => remember(named, nameKey(name), () => agreementsNamed(state.documents, state.index, name));
  return {
    revision: state.revision,
    loading: state.loading,
    config: state.config,
    documents: state.documents,
    ordered: state.ordered,
    agreements,
    citing: (id) => remember(citing, nameKey(id), () => citingDocuments(state.ordered, agreements(id), id)),
    memo: createMemo(),
    [stateKey]: state,
  };
}

/** The state of a snapshot made here; of any other, one built from what it shows. */
function stateOf(snapshot: Snapshot): State {
  if (stateKey in snapshot) return (snapshot as MadeHere)[stateKey];
  const { revision, loading, config, documents, ordered } = snapshot;
  return { revision, loading, config, documents, ordered, index: ordered.reduce(indexNames, emptyIndex) };
}

/** Keeps workspace before library, each by address. */
function place(ordered: Document[], before: Document | undefined, document: Document): void {
  const at = before ? position(ordered, before) : -1;
  if (before && ordered[at] === before) {
    if (before.library === document.library) {
      ordered[at] = document;
      return;
    }
    ordered.splice(at, 1);
  }
  ordered.splice(position(ordered, document), 0, document);
}

/** Index of the document, or where it belongs. */
function position(ordered: readonly Document[], document: Document): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = ordered[middle];
    if (other && comesBefore(other, document)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function comesBefore(a: Document, b: Document): boolean {
  return a.library === b.library ? a.uri < b.uri : b.library;
}

function sameNames(a: Document, b: Document): boolean {
  const left = namesOf(a);
  const right = namesOf(b);
  return a.library === b.library && left.length === right.length && left.every((name, i) => name === right[i]);
}

function namesOf(document: Document): readonly string[] {
  const { agreement } = document.model;
  return [agreement.id.text, ...agreement.aliases.map((alias) => alias.text)];
}

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
