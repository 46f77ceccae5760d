// The six slots of the duty a rule looks at, made once a block however many rules ask.
// Invariant: what a rule reads of them it names in its `reads`, as each slot says.

import { nameKey } from '../../model/fold.js';
import type { Body } from '../../model/types.js';
import { type DutySlots, slotsOf } from '../../resolve/slots.js';
import type { BlockId } from '../../syntax/types.js';
import type { CheckContext } from '../types.js';

/** The slots of the block's duty; undefined where it asks nobody for anything. For `context.shared`. */
export function dutySlots({ snapshot, document }: CheckContext, block: BlockId): DutySlots | undefined {
  return slotsOf(snapshot, document, block);
}

/**
 * True where bodies owe it, and nobody beside them: what an institution is charged with. `bodies`: those of the agreement, one of which `the
 * Commission` means where its name alone ends so.
 */
export function isTaskOfBodies({ who }: DutySlots, bodies: readonly Body[]): boolean {
  return who.kind !== 'missing' && who.names.length > 0 && who.names.every(({ declared, text }) => (declared ? declared.kind === 'body' : endsOneName(text, bodies)));
}

function endsOneName(text: string, bodies: readonly Body[]): boolean {
  const said = nameKey(text).replace(/^the /u, '');
  return said.length > 3 && bodies.filter(({ name }) => nameKey(name.text).endsWith(` ${said}`)).length === 1;
}
