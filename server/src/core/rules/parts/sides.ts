// The parties that face each other in an agreement, and which of them a duty lies on.
// Invariant: who only guarantees, witnesses, observes or keeps the original faces nobody.

import type { Party } from '../../model/types.js';
import { ask, asked, declaredAs } from '../../resolve/asked.js';
import type { DutySlots } from '../../resolve/slots.js';
import type { Document } from '../../workspace/types.js';
import type { Found, FoundAtBlocks } from '../types.js';

/** The declared parties that owe a duty, by `@binds` or by its words; empty when it names none, or anybody else beside them. */
export function partiesOwing({ who }: DutySlots): readonly Party[] {
  if (who.kind === 'missing') return [];
  const parties = who.names.flatMap(({ declared }) => (declared?.kind === 'party' ? [declared] : []));
  return parties.length === who.names.length ? parties : [];
}

/** The side a party stands on: its `side`, else itself; in small letters. */
export function sideOf({ side, id }: Party): string {
  return (side?.text ?? id.text).toLowerCase();
}

/** The sides of those that sign as parties, in order of declaration. A rule that reads this has `declarations` in its `reads`. */
export function facingSides(document: Document): readonly string[] {
  const { parties } = document.model;
  ask(document, asked.names);
  for (const { id } of parties) ask(document, declaredAs(id.text));
  return [...new Set(parties.filter(isFacing).map(sideOf))];
}

export function isFacing({ roles }: Party): boolean {
  return roles.includes('party') || (roles.includes('signatory') && !roles.some((role) => role === 'guarantor' || role === 'witness' || role === 'observer' || role === 'third-party'));
}

/** For a `combine`: none of the findings where they lie on more than one side, by the argument `side` of their messages. */
export function whereOneSideOnly(found: FoundAtBlocks): readonly Found[] | undefined {
  let side: string | undefined;
  for (const { message: { args } } of found) {
    if (side !== undefined && args['side'] !== side) return [];
    side = args['side'];
  }
  return undefined;
}
