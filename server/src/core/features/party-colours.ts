// Where a party is written by its id: at its declaration and in front of what it proposes in brackets; with a colour for each.
// Invariant: in order of position; a side of several parties and a name nobody has take no colour.

import { familyOf } from '../resolve/family.js';
import type { Span } from '../text/span.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { type Colour, partiesWithColours } from './parts/party-palette.js';

export type { Colour } from './parts/party-palette.js';

export interface PartyColour {
  readonly span: Span;
  readonly party: string;
  readonly colour: Colour;
}

/** In order of position. `set`: colours by party id, any case. */
export function partyColours(snapshot: Snapshot, document: Document, set: Readonly<Record<string, string>> = {}): readonly PartyColour[] {
  const { model } = document;
  const family = familyOf(snapshot, document);
  const colours = partiesWithColours(family, set);
  if (colours.size === 0) return [];
  const found: PartyColour[] = [];
  const add = (span: Span, party: string | undefined): void => {
    const colour = party === undefined ? undefined : colours.get(party.toLowerCase())?.colour;
    if (party !== undefined && colour) found.push({ span, party, colour });
  };
  for (const { id } of model.parties) add(id.span, id.text);
  for (const block of new Set(model.tree.holding('['))) {
    for (const inline of model.inline(block)) {
      if (inline.kind !== 'bracket' || !inline.attribution) continue;
      for (const span of inline.attribution.names) add(span, partyNamed(family, model.tree.text.slice(span.start, span.end)));
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The id of the one party a name means; undefined for a side of several, and for a name nobody has. */
function partyNamed(family: readonly Document[], name: string): string | undefined {
  for (const { model } of family) {
    const [party, other] = model.partiesNamed(name);
    if (party) return other ? undefined : party.id.text;
  }
  return undefined;
}
