// Files that make one agreement together: a file, the one it is `part-of`, and the other parts of that one.
// Invariant: every document is in its own family and first there; loops of `part-of` end.

import { derived } from '../workspace/memo.js';
import type { Document, Snapshot } from '../workspace/types.js';

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
  return document.model.agreement.id.text.toLowerCase() === name.toLowerCase();
}

function isOwnName(document: Document, name: string): boolean {
  const { agreement } = document.model;
  const wanted = name.toLowerCase();
  return (
    agreement.id.text.toLowerCase() === wanted || agreement.aliases.some((alias) => alias.text.toLowerCase() === wanted)
  );
}

/** The document, what it is a part of, then the other parts, in the order of the snapshot. */
export function familyOf(snapshot: Snapshot, document: Document): readonly Document[] {
  const { wholes, parts, families } = derived(snapshot, relations);
  const known = families.get(document);
  if (known) return known;
  const family = new Set([document]);
  for (let whole = wholes.get(document.uri); whole && !family.has(whole); whole = wholes.get(whole.uri))
    family.add(whole);
  for (const member of family) for (const part of parts.get(member.uri) ?? []) family.add(part);
  const made = [...family];
  families.set(document, made);
  return made;
}

interface Relations {
  readonly wholes: ReadonlyMap<string, Document>;
  readonly parts: ReadonlyMap<string, readonly Document[]>;
  /** Filled as families are asked for. */
  readonly families: WeakMap<Document, readonly Document[]>;
}

function relations(snapshot: Snapshot): Relations {
  const wholes = new Map<string, Document>();
  const parts = new Map<string, Document[]>();
  for (const document of snapshot.ordered) {
    const name = document.model.agreement.partOf?.text;
    const whole =
      name === undefined ? undefined : snapshot.agreements(name).find((candidate) => candidate.uri !== document.uri);
    if (!whole) continue;
    wholes.set(document.uri, whole);
    const list = parts.get(whole.uri);
    if (list) list.push(document);
    else parts.set(whole.uri, [document]);
  }
  return { wholes, parts, families: new WeakMap() };
}
