// Files that make one agreement together: a file, the one it is `part-of`, and the other parts of that one.
// Invariant: every document is in its own family and first there; loops of `part-of` end. Who belongs together is worked out from what
// the documents are called, and again only when that changed.

import { derived } from '../workspace/memo.js';
import { addressesInOrder, addressesNamed, calledNow } from '../workspace/names.js';
import type { Document, Names, Snapshot } from '../workspace/types.js';

/**
 * The documents an agreement's id or alias means: the citing document itself when it is one of them; else those of the best rank
 * (workspace by id, workspace by alias, library by id, library by alias), several only when they share a name of that rank.
 */
export function agreementsNamed(snapshot: Snapshot, document: Document, name: string): readonly Document[] {
  if (isOwnName(document, name)) return [document];
  const found = snapshot.agreements(name);
  const [first] = found;
  if (!first || found.length === 1) return found;
  return found.filter(
    (candidate) => candidate.library === first.library && hasId(candidate, name) === hasId(first, name),
  );
}

function hasId(document: Document, name: string): boolean {
  return calledNow(document).id.toLowerCase() === name.toLowerCase();
}

/** True when the document is called so itself. */
export function isOwnName(document: Document, name: string): boolean {
  const { id, aliases } = calledNow(document);
  const wanted = name.toLowerCase();
  return id.toLowerCase() === wanted || aliases.some((alias) => alias.toLowerCase() === wanted);
}

/** The document, what it is a part of, then the other parts, in the order of the snapshot. */
export function familyOf(snapshot: Snapshot, document: Document): readonly Document[] {
  const others = othersOf(snapshot.names, document.uri);
  return others.length === 0 ? [document] : [document, ...others.flatMap((uri) => snapshot.documents.get(uri) ?? [])];
}

/** Files that say they are part of the document, in the order of the snapshot; a file of the library is part of a text of the library only. */
export function partsOf(snapshot: Snapshot, { uri, library }: Document): readonly Document[] {
  return (derived(snapshot.names, relations).parts.get(uri) ?? none).flatMap((part) => {
    const document = snapshot.documents.get(part);
    return document && (library || !document.library) ? [document] : [];
  });
}

/** What a document is a part of, what that is a part of, and so on, each once; nothing for most. */
export function wholesAbove(snapshot: Snapshot, document: Document): readonly Document[] {
  const { wholes } = derived(snapshot.names, relations);
  const seen = new Set([document.uri]);
  for (let whole = wholes.get(document.uri); whole !== undefined && !seen.has(whole); whole = wholes.get(whole)) seen.add(whole);
  return [...seen].slice(1).flatMap((uri) => snapshot.documents.get(uri) ?? []);
}

/**
 * What a document is a part of, and that of, up to the text that is part of nothing: itself for most. Where `part-of` goes in a circle, the first
 * of the circle in the order of the snapshot, whichever of its files is asked about.
 */
export function wholeOf(snapshot: Snapshot, document: Document): Document {
  const { wholes } = derived(snapshot.names, relations);
  const seen = [document.uri];
  for (let whole = wholes.get(document.uri); whole !== undefined; whole = wholes.get(whole)) {
    const again = seen.indexOf(whole);
    if (again >= 0) return inSnapshotOrder(snapshot, seen.slice(again).flatMap((uri) => snapshot.documents.get(uri) ?? []))[0] ?? document;
    seen.push(whole);
  }
  return snapshot.documents.get(seen.at(-1) ?? document.uri) ?? document;
}

/** Addresses of the rest of the family. */
function othersOf(names: Names, uri: string): readonly string[] {
  const { wholes, parts, others } = derived(names, relations);
  if (!wholes.has(uri) && !parts.has(uri)) return none;
  const known = others.get(uri);
  if (known) return known;
  const family = new Set([uri]);
  for (let whole = wholes.get(uri); whole !== undefined && !family.has(whole); whole = wholes.get(whole)) family.add(whole);
  for (const member of family) for (const part of parts.get(member) ?? []) family.add(part);
  family.delete(uri);
  const made = [...family];
  others.set(uri, made);
  return made;
}

const none: readonly string[] = [];

/** By address. */
interface Relations {
  readonly wholes: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** Filled as families are asked for. */
  readonly others: Map<string, readonly string[]>;
}

function relations(names: Names): Relations {
  const wholes = new Map<string, string>();
  const parts = new Map<string, string[]>();
  for (const uri of addressesInOrder(names)) {
    const name = names.called(uri)?.partOf;
    const whole = name === undefined ? undefined : addressesNamed(names, name).find((candidate) => candidate !== uri);
    if (whole === undefined) continue;
    wholes.set(uri, whole);
    const list = parts.get(whole);
    if (list) list.push(uri);
    else parts.set(whole, [uri]);
  }
  return { wholes, parts, others: new Map() };
}

/** Those of the documents that the snapshot has, in its order: as `snapshot.ordered` has them, without a look at all the others. */
export function inSnapshotOrder(snapshot: Snapshot, documents: Iterable<Document>): readonly Document[] {
  return [...documents]
    .filter((document) => snapshot.documents.get(document.uri) === document)
    .sort((a, b) => (a.library === b.library ? (a.uri < b.uri ? -1 : 1) : a.library ? 1 : -1));
}
