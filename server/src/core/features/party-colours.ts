// Where a party is written by its id: at its declaration and in front of what it proposes in brackets; with a colour for each.
// Invariants: the colours of a text are told apart by those who do not see red and green (Okabe and Ito, "Color Universal Design", 2008), and
// are given in the order of declaration, whoever the party is; a colour somebody has set goes before.

import { familyOf } from '../resolve/family.js';
import type { Span } from '../text/span.js';
import type { Document, Snapshot } from '../workspace/types.js';

/** Red, green and blue from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

export interface PartyColour {
  readonly span: Span;
  readonly party: string;
  readonly colour: Colour;
}

/** Without black and yellow, which one of the two kinds of themes swallows. */
const palette: readonly Colour[] = ([0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xe69f00] as const).map(colourOf);

function colourOf(number: number): Colour {
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}

/** `#0072b2`; undefined for anything else. */
function readColour(written: string): Colour | undefined {
  return /^#[0-9a-f]{6}$/iu.test(written) ? colourOf(Number.parseInt(written.slice(1), 16)) : undefined;
}

/** In order of position. `set`: colours by party id, any case. */
export function partyColours(snapshot: Snapshot, document: Document, set: Readonly<Record<string, string>> = {}): readonly PartyColour[] {
  const { model } = document;
  const family = familyOf(snapshot, document);
  const parties = family.flatMap((each) => each.model.parties);
  const chosen = new Map(Object.entries(set).map(([id, written]) => [id.toLowerCase(), readColour(written)]));
  const colours = new Map<string, Colour>();
  for (const { id } of parties) {
    const key = id.text.toLowerCase();
    if (!colours.has(key)) colours.set(key, chosen.get(key) ?? palette[colours.size % palette.length] ?? [0, 0, 0]);
  }
  if (colours.size === 0) return [];
  const found: PartyColour[] = [];
  const add = (span: Span, party: string | undefined): void => {
    const colour = party === undefined ? undefined : colours.get(party.toLowerCase());
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
