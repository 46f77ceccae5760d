// Makes snapshots: an empty one, and new ones that differ in some documents, the config, or whether files are still being read.
// Invariants: no snapshot ever changes; documents keep their identity from snapshot to snapshot; two documents with one id
// keep the order of their addresses, whichever was read first.
// Cost of one changed document: an entry in a small layer over a shared table, whatever the number of documents; the names are the
// same object unless the document is called otherwise. Nothing is read again.

import { nameKey } from '../model/fold.js';
import { getOrPut } from '../text/get-or-put.js';
import { addressesCiting } from './citing.js';
import { createMemo, type Memoized } from './memo.js';
import { addressesInOrder, addressesNamed, createNames, renamed } from './names.js';
import { Table } from './table.js';
import type { Config, Configs, Document, Names, Snapshot } from './types.js';

export const emptyConfig: Config = { profile: 'drafting', severities: {}, annotations: {}, options: {}, notTerms: [], ignores: [] };

function sameForAll(config: Config): Configs {
  return { everywhere: config, of: () => config };
}

/** A snapshot without documents, revision 0, not loading. */
export function createSnapshot(config: Config): Snapshot {
  return assemble({ revision: 0, loading: false, configs: sameForAll(config), documents: Table.of(), names: createNames(), lineage: { memo: createMemo() } });
}

/** Adds the document, or puts it in the place of the one with the same address. */
export function withDocument(snapshot: Snapshot, document: Document): Snapshot {
  return withDocuments(snapshot, [document]);
}

/** As `withDocument` for many at once, a later one of the same address winning: one revision, one copy. */
export function withDocuments(snapshot: Snapshot, added: readonly Document[]): Snapshot {
  return changed(snapshot, new Map(added.map((document) => [document.uri, document])));
}

/** The snapshot itself when it has no document of that address. */
export function withoutDocument(snapshot: Snapshot, uri: string): Snapshot {
  return snapshot.documents.has(uri) ? changed(snapshot, new Map([[uri, undefined]])) : snapshot;
}

function changed(snapshot: Snapshot, documents: ReadonlyMap<string, Document | undefined>): Snapshot {
  const state = stateOf(snapshot);
  return assemble({ ...state, revision: state.revision + 1, documents: state.documents.with(documents), names: renamed(state.names, documents) });
}

/** With one configuration for all documents. */
export function withConfig(snapshot: Snapshot, config: Config): Snapshot {
  return withConfigs(snapshot, sameForAll(config));
}

/** With configurations of folders. */
export function withConfigs(snapshot: Snapshot, configs: Configs): Snapshot {
  const state = stateOf(snapshot);
  return assemble({ ...state, revision: state.revision + 1, configs });
}

/** The snapshot itself when that is what it says already. */
export function withLoading(snapshot: Snapshot, loading: boolean): Snapshot {
  if (snapshot.loading === loading) return snapshot;
  const state = stateOf(snapshot);
  return assemble({ ...state, revision: state.revision + 1, loading });
}

/**
 * Addresses under which the snapshots have different documents, or only one has any: few for neighbours, and found without a look at the
 * others. Undefined when it is not known: each may differ.
 */
export function changedAddresses(before: Snapshot, now: Snapshot): readonly string[] | undefined {
  return stateKey in before && stateKey in now ? (now as MadeHere)[stateKey].documents.differences((before as MadeHere)[stateKey].documents) : undefined;
}

interface State {
  readonly revision: number;
  readonly loading: boolean;
  readonly configs: Configs;
  readonly documents: Table<Document>;
  readonly names: Names;
  readonly lineage: Memoized;
}

const stateKey: unique symbol = Symbol('state of a snapshot');

interface MadeHere extends Snapshot {
  readonly [stateKey]: State;
}

function assemble(state: State): MadeHere {
  const { documents, names } = state;
  const at = (uris: readonly string[]): readonly Document[] => uris.flatMap((uri) => documents.get(uri) ?? []);
  const named = new Map<string, readonly Document[]>();
  const citing = new Map<string, readonly Document[]>();
  const agreements = (name: string): readonly Document[] => getOrPut(named, nameKey(name), () => at(addressesNamed(names, name)));
  let ordered: readonly Document[] | undefined;
  return {
    revision: state.revision,
    loading: state.loading,
    config: state.configs.everywhere,
    configs: state.configs,
    documents,
    get ordered() {
      return (ordered ??= at(addressesInOrder(names)));
    },
    names,
    lineage: state.lineage,
    agreements,
    citing: (id) => getOrPut(citing, nameKey(id), () => at(addressesCiting(state.lineage, documents, names, agreements, id))),
    memo: createMemo(),
    [stateKey]: state,
  };
}

/** The state of a snapshot made here; of any other, one built from what it shows. */
function stateOf(snapshot: Snapshot): State {
  if (stateKey in snapshot) return (snapshot as MadeHere)[stateKey];
  const { revision, loading, configs, documents, lineage } = snapshot;
  return { revision, loading, configs, documents: Table.of(documents), names: renamed(createNames(), documents), lineage };
}
