// Everything that cites, in the document that is renumbered, its family, and the drafts that name its agreement: where it stands and
// what it means.
// Invariants: one entry for each target of a brace, annotation or field, and one for each citation in prose with all its members; what
// means nothing for certain is kept in the agreement's own files only, where new numbers might give it a meaning.

import { type BlockId, type CitationInline, type CitationMember, type Target } from '../../syntax/types.js';
import { blocksIn } from '../../syntax/walk.js';
import type { Span } from '../../text/span.js';
import { familyOf } from '../../resolve/family.js';
import { citationsStandingIn, placesOf } from '../../resolve/occurrences.js';
import { meantToward, targetsToward } from '../../resolve/outward.js';
import type { Occurrence, Place } from '../../resolve/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';
import { placedTarget, type Twin } from './twin-targets.js';

export interface CitedMember {
  /** Missing for a purely relative citation. */
  readonly member?: CitationMember;
  /** Empty where it means nothing for certain. */
  readonly places: readonly Place[];
}

export type Cite =
  | { readonly kind: 'target'; readonly document: Document; readonly block: BlockId; readonly span: Span; readonly target: Target; readonly places: readonly Place[]; readonly shown?: Span }
  | { readonly kind: 'citation'; readonly document: Document; readonly block: BlockId; readonly span: Span; readonly inline: CitationInline; readonly members: readonly CitedMember[] };

export interface CitesToward {
  /** In the order of documents and positions. */
  readonly cites: readonly Cite[];
  /** Other places that become what an entry becomes. */
  readonly twins: ReadonlyMap<Cite, readonly Twin[]>;
}

/** Pauses behind every block and every citing document. `into`: a text of the same family that words go into; then nothing has twins. */
export function* citesToward(snapshot: Snapshot, document: Document, into?: Document): Generator<undefined, CitesToward> {
  const family = familyOf(snapshot, document);
  const cites: Cite[] = [];
  const groups = new Map<string, Twin[]>();
  const twins = new Map<Cite, readonly Twin[]>();
  for (const member of family) {
    for (const block of blocksIn(member.model.tree)) {
      cites.push(...citesIn(snapshot, member, block));
      yield undefined;
    }
  }
  const meant = into ? [document, into] : [document];
  for (const citing of new Set(meant.flatMap(({ model }) => [...snapshot.citing(model.agreement.id.text)]))) {
    yield undefined;
    if (family.includes(citing)) continue;
    const placed = into ? undefined : targetsToward(snapshot, citing, document, family)?.map((target) => ({ target, at: placedTarget(citing, target) }));
    if (placed?.every(({ at }) => at !== undefined)) {
      for (const { target, at } of placed) {
        if (!at) continue;
        const group = groups.get(at.key);
        if (group) group.push(at);
        else {
          const cite = citesIn(snapshot, citing, target.cites.block).find(({ kind, span }) => kind === 'target' && span.start === at.span.start && span.end === at.span.end);
          if (!cite) continue;
          cites.push(cite);
          const made: Twin[] = [];
          groups.set(at.key, made);
          twins.set(cite, made);
        }
      }
      continue;
    }
    const blocks = new Set<BlockId>();
    for (const other of meant) for (const found of meantToward(snapshot, citing, other, family).values()) for (const { block } of found) blocks.add(block);
    // In a list a target hangs on the one before it, whatever that one means.
    for (const block of blocks) for (const cite of citesIn(snapshot, citing, block)) if (into ? placesMeant(cite).length > 0 : meansIn(cite, document)) cites.push(cite);
  }
  return { cites, twins };
}

function meansIn(cite: Cite, { uri }: Document): boolean {
  return placesMeant(cite).some(({ document }) => document.uri === uri);
}

/** All places the entry means. */
export function placesMeant(cite: Cite): readonly Place[] {
  return cite.kind === 'target' ? cite.places : cite.members.flatMap(({ places }) => places);
}

/** Those of one block, in order. */
export function citesIn(snapshot: Snapshot, document: Document, block: BlockId): readonly Cite[] {
  const cites: Cite[] = [];
  const inlines = new Map<CitationInline, CitedMember[]>();
  for (const occurrence of citationsStandingIn(document, block)) {
    const places = certain(snapshot, document, occurrence);
    if (occurrence.kind === 'citation') {
      const { inline, member } = occurrence;
      const known = inlines.get(inline);
      const members = known ?? [];
      members.push({ ...(member ? { member } : {}), places });
      if (known) continue;
      inlines.set(inline, members);
      cites.push({ kind: 'citation', document, block, span: inline.span, inline, members });
    } else if ('target' in occurrence) {
      const { target } = occurrence;
      const shown = occurrence.kind === 'reference' ? occurrence.inline.shown : undefined;
      cites.push({ kind: 'target', document, block, span: target.span, target, places, ...(shown ? { shown } : {}) });
    }
  }
  return cites;
}

function certain(snapshot: Snapshot, document: Document, occurrence: Occurrence): readonly Place[] {
  const resolution = placesOf(snapshot, document, occurrence);
  return resolution.kind === 'resolved' ? resolution.places : [];
}
