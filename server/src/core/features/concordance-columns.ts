// Which agreements a concordance can show beside a document, and which it shows unless somebody chooses.
// Invariant: precedents before the agreements that follow them; no agreement twice.

import { precedentsOf } from '../resolve/correspondence.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { followersOf } from './parts/followers.js';

/** Columns at most: more cannot be read side by side. */
export const mostColumns = 6;

export interface ConcordanceColumns {
  readonly shown: readonly Document[];
  /** All that may be shown, those that are shown among them. */
  readonly choice: readonly Document[];
}

/** `wanted`: addresses of agreements to show; those nobody knows are passed over, and where none is left the usual ones are shown. */
export function concordanceColumns(snapshot: Snapshot, document: Document, wanted: readonly string[] = []): ConcordanceColumns {
  const precedents = precedentsOf(snapshot, document).filter(({ uri }) => uri !== document.uri);
  const followers = followersOf(snapshot, document);
  // Other drafts of the same precedents, and what the followers follow besides.
  const siblings = precedents.flatMap((precedent) => followersOf(snapshot, precedent));
  const uncles = [...followers, ...siblings].flatMap((other) => precedentsOf(snapshot, other));
  const choice = inOrder(snapshot, [...precedents, ...uncles, document, ...siblings, ...followers]);
  const chosen = choice.filter(({ uri }) => wanted.includes(uri)).slice(0, mostColumns);
  if (chosen.length > 0) return { shown: chosen, choice };
  const [precedent] = precedents;
  const [follower] = followers;
  const usual = precedent ? [precedent, document] : follower ? [document, follower] : [document];
  return { shown: usual, choice };
}

/** Each once, none before one of its precedents. */
function inOrder(snapshot: Snapshot, documents: readonly Document[]): readonly Document[] {
  const given = new Set(documents);
  const made = new Set<Document>();
  const busy = new Set<Document>();
  const add = (document: Document): void => {
    if (made.has(document) || busy.has(document)) return;
    busy.add(document);
    for (const precedent of precedentsOf(snapshot, document)) if (given.has(precedent)) add(precedent);
    made.add(document);
  };
  for (const document of given) add(document);
  return [...made];
}
