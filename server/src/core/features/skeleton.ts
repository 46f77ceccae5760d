// "New agreement from a precedent": the text of a fresh draft that follows a precedent clause by clause. Declarations are
// copied with `precedent:`, every clause stands in open brackets with `@precedent`, duties with who would enforce them.
// Invariant: a fresh skeleton has no finding but open brackets and signatures still to come; where the precedent names
// nobody fit to enforce, the skeleton says so with `@enforced-by none` and the reason. LF line ends.

import type { Document, Snapshot } from '../workspace/types.js';
import { agreementId, isId, quoteName } from './parts/quote-name.js';
import { skeletonClauses } from './parts/skeleton-clauses.js';
import { agreementLines, partyLines, bodyLines, signatureLines, termLines, zoneLines } from './parts/skeleton-declarations.js';

export interface SkeletonParty {
  readonly id: string;
  readonly name: string;
}

export interface SkeletonOptions {
  readonly id: string;
  readonly title: string;
  /** All sign. */
  readonly parties: readonly SkeletonParty[];
}

export type Skeleton =
  | { readonly kind: 'made'; readonly text: string }
  /** `name`: the id that cannot be used. */
  | { readonly kind: 'refused'; readonly why: 'no-parties' | 'bad-id' | 'id-taken'; readonly name: string };

export function skeleton(snapshot: Snapshot, precedent: Document, options: SkeletonOptions): Skeleton {
  const refusal = refuse(precedent, options);
  if (refusal !== undefined) return refusal;
  const parties = options.parties.map(({ id }) => id);
  const { model } = precedent;
  const blocks = [
    // The title first: an editor names an unsaved text by its first line.
    agreementLines(model, options),
    [`// Skeleton made from ${quoteName(model.agreement.name.text)}. Every clause stands in brackets until it is agreed.`],
    ...options.parties.map(partyLines),
    ...model.bodies.map((body) => bodyLines(model, body, parties)),
    ...model.zones.map((zone) => zoneLines(model, zone)),
    ...model.terms.map(termLines),
    skeletonClauses(snapshot, precedent, parties),
    ...parties.map(signatureLines),
  ];
  return { kind: 'made', text: `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n` };
}

function refuse({ model }: Document, { id, parties }: SkeletonOptions): Skeleton | undefined {
  if (parties.length === 0) return { kind: 'refused', why: 'no-parties', name: '' };
  const taken = new Set([...model.bodies, ...model.zones, ...model.terms].flatMap(({ id: own, aliases }) => [own, ...aliases].map(({ text }) => text.toLowerCase())));
  for (const name of [id, ...parties.map((party) => party.id)]) {
    if (!isId(name)) return { kind: 'refused', why: 'bad-id', name };
    if (taken.has(name.toLowerCase())) return { kind: 'refused', why: 'id-taken', name };
    taken.add(name.toLowerCase());
  }
  return undefined;
}

/** An id for a new agreement made from its title. */
export function suggestId(title: string): string {
  return agreementId(title);
}
