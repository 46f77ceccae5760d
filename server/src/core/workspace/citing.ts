// Which documents name an agreement, brought up to date from snapshot to snapshot.
// Invariants: `cites` asked of all documents of the snapshot; after an edit only the documents that differ are asked.
// Of earlier snapshots the last one asked is held, no other.

import { nameKey } from '../model/fold.js';
import { cites, type Sought, soughtNames } from './lookups.js';
import { derived, type Memoized } from './memo.js';
import { addressesInOrder } from './names.js';
import type { Table } from './table.js';
import type { Document, Names } from './types.js';

interface Kept {
  documents: Table<Document> | undefined;
  names: Names | undefined;
  /** By key of the name. */
  readonly known: Map<string, { readonly id: string; citing: readonly string[] }>;
}

/** Addresses of the documents that name the agreement, in order. `agreements`: as of the snapshot these are of. */
export function addressesCiting(
  lineage: Memoized,
  documents: Table<Document>,
  names: Names,
  agreements: (name: string) => readonly Document[],
  id: string,
): readonly string[] {
  const kept = derived(lineage, createKept);
  if (kept.documents !== documents) {
    const changed = kept.documents && kept.names === names ? documents.differences(kept.documents) : undefined;
    if (!changed) kept.known.clear();
    else for (const entry of kept.known.values()) entry.citing = updated(entry.citing, documents, names, changed, soughtNames(agreements(entry.id), entry.id));
    kept.documents = documents;
    kept.names = names;
  }
  const key = nameKey(id);
  const before = kept.known.get(key);
  if (before) return before.citing;
  const sought = soughtNames(agreements(id), id);
  const citing = addressesInOrder(names).filter((uri) => isCiting(documents, uri, sought));
  kept.known.set(key, { id, citing });
  return citing;
}

function updated(citing: readonly string[], documents: Table<Document>, names: Names, changed: readonly string[], sought: Sought): readonly string[] {
  const moved = changed.filter((uri) => citing.includes(uri) !== isCiting(documents, uri, sought));
  if (moved.length === 0) return citing;
  const now = new Set(citing);
  for (const uri of moved) if (!now.delete(uri)) now.add(uri);
  return addressesInOrder(names).filter((uri) => now.has(uri));
}

function isCiting(documents: Table<Document>, uri: string, sought: Sought): boolean {
  const document = documents.get(uri);
  return document !== undefined && cites(document, sought);
}

function createKept(_lineage: Memoized): Kept {
  return { documents: undefined, names: undefined, known: new Map() };
}
