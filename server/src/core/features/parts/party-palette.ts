// The colour of each party of an agreement.
// Invariants: the colours are told apart by those who do not see red and green (Okabe and Ito, "Color Universal Design", 2008), and are given in
// the order of declaration, whoever the party is; a colour somebody has set goes before.

import type { Party } from '../../model/types.js';
import type { Document } from '../../workspace/types.js';

/** Red, green and blue from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Without black and yellow, which one of the two kinds of themes swallows. */
const palette: readonly Colour[] = ([0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xe69f00] as const).map(colourOf);

function colourOf(number: number): Colour {
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}

/** `#0072b2`; undefined for anything else. */
function readColour(written: string): Colour | undefined {
  return /^#[0-9a-f]{6}$/iu.test(written) ? colourOf(Number.parseInt(written.slice(1), 16)) : undefined;
}

/** Each party of the files of an agreement once, by its id in lower case, in order of declaration. `set`: colours by party id, any case. */
export function partiesWithColours(family: readonly Document[], set: Readonly<Record<string, string>>): ReadonlyMap<string, { readonly party: Party; readonly colour: Colour }> {
  const chosen = new Map(Object.entries(set).map(([id, written]) => [id.toLowerCase(), readColour(written)]));
  const found = new Map<string, { readonly party: Party; readonly colour: Colour }>();
  for (const party of family.flatMap(({ model }) => model.parties)) {
    const key = party.id.text.toLowerCase();
    if (!found.has(key)) found.set(key, { party, colour: chosen.get(key) ?? palette[found.size % palette.length] ?? [0, 0, 0] });
  }
  return found;
}
