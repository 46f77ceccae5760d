// What the targets and citations of a document mean, worked out once a snapshot: several rules, the index of references, hover
// and definition ask for the same ones.
// Invariant: kept by the identity of target and citation, which belong to one document and one block. Who listens to what is asked of
// the document (`asked.ts`) hears it asked again.

import type { BlockId, CitationInline, CitationMember, Target } from '../syntax/types.js';
import { derived } from '../workspace/memo.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { earOf } from './asked.js';
import { type CitedPlace, resolveCitation } from './citations.js';
import { resolvePrecedent } from './correspondence.js';
import { resolveTarget } from './targets.js';
import type { Resolution } from './types.js';

/** As `resolveCitation`, for a citation of the document's own. */
export function citedPlaces(
  snapshot: Snapshot,
  document: Document,
  from: BlockId,
  citation: CitationInline,
): readonly CitedPlace[] {
  return citedIn(snapshot, document, from, citation).all;
}

/** What one member of the citation means; without a member, what a purely relative citation means. */
export function citedPlace(
  snapshot: Snapshot,
  document: Document,
  from: BlockId,
  citation: CitationInline,
  member: CitationMember | undefined,
): Resolution {
  return citedIn(snapshot, document, from, citation).byMember.get(member) ?? { kind: 'silent' };
}

/** As `resolveTarget`, or `resolvePrecedent` for the targets of `@precedent`, `@omits` and `precedent:`, by the name of what holds them. */
export function targetPlaces(
  snapshot: Snapshot,
  document: Document,
  from: BlockId,
  target: Target,
  holder?: string,
): Resolution {
  const { targets } = derived(snapshot, kept);
  const known = isHeard(document) ? undefined : targets.get(target);
  if (known) return known;
  const made = resolverFor(holder)(snapshot, document, from, target);
  targets.set(target, made);
  return made;
}

/** As `targetPlaces`, for who tells somebody: of a missing one with what is nearest. Nothing of it is kept. */
export function targetPlacesToTell(snapshot: Snapshot, document: Document, from: BlockId, target: Target, holder?: string): Resolution {
  return resolverFor(holder)(snapshot, document, from, target, true);
}

function resolverFor(holder: string | undefined): typeof resolveTarget {
  return holder === 'precedent' || holder === 'omits' ? resolvePrecedent : resolveTarget;
}

interface Cited {
  readonly all: readonly CitedPlace[];
  readonly byMember: ReadonlyMap<CitationMember | undefined, Resolution>;
}

interface Kept {
  readonly targets: WeakMap<Target, Resolution>;
  readonly citations: WeakMap<CitationInline, Cited>;
}

function kept(): Kept {
  return { targets: new WeakMap(), citations: new WeakMap() };
}

function citedIn(snapshot: Snapshot, document: Document, from: BlockId, citation: CitationInline): Cited {
  const { citations } = derived(snapshot, kept);
  const known = isHeard(document) ? undefined : citations.get(citation);
  if (known) return known;
  const all = resolveCitation(snapshot, document, from, citation);
  const made = { all, byMember: new Map(all.map(({ member, resolution }) => [member, resolution])) };
  citations.set(citation, made);
  return made;
}

function isHeard(document: Document): boolean {
  return earOf(document).listener !== undefined;
}
