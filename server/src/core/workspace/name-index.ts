// Which files go by which agreement name. Invariants: holds names and addresses, never offsets or models; an index never
// changes, and one that differs in a document shares all lists of other names.

import { nameKey } from '../model/fold.js';
import type { Document } from './types.js';

export interface Entry {
  readonly uri: string;
  /** False: the name is an alias. */
  readonly byId: boolean;
}

/** Entries by folded name, lower case. */
export type NameIndex = ReadonlyMap<string, readonly Entry[]>;

export const emptyIndex: NameIndex = new Map();

export function indexNames(index: NameIndex, document: Document): NameIndex {
  const next = new Map(index);
  for (const [key, byId] of keysOf(document)) next.set(key, [...(next.get(key) ?? []), { uri: document.uri, byId }]);
  return next;
}

export function unindexNames(index: NameIndex, document: Document): NameIndex {
  const next = new Map(index);
  for (const [key] of keysOf(document)) {
    const rest = (next.get(key) ?? []).filter((entry) => entry.uri !== document.uri);
    if (rest.length > 0) next.set(key, rest);
    else next.delete(key);
  }
  return next;
}

/** The agreement's names; of an alias that equals the id only the id. */
function keysOf(document: Document): ReadonlyMap<string, boolean> {
  const { agreement } = document.model;
  const keys = new Map<string, boolean>();
  for (const alias of agreement.aliases) keys.set(nameKey(alias.text.replace(/\*$/u, '')), false);
  keys.set(nameKey(agreement.id.text), true);
  keys.delete('');
  return keys;
}
