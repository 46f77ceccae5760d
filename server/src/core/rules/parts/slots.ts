// The six slots of the duty a rule looks at, made once a block however many rules ask.
// Invariant: what a rule reads of them it names in its `reads`, as each slot says.

import { type DutySlots, slotsOf } from '../../resolve/slots.js';
import type { BlockId } from '../../syntax/types.js';
import type { CheckContext } from '../types.js';

/** The slots of the block's duty; undefined where it asks nobody for anything. For `context.shared`. */
export function dutySlots({ snapshot, document }: CheckContext, block: BlockId): DutySlots | undefined {
  return slotsOf(snapshot, document, block);
}

/** True where declared bodies owe it, and nobody beside them: what an institution is charged with. */
export function isTaskOfBodies({ who }: DutySlots): boolean {
  return who.kind !== 'missing' && who.names.length > 0 && who.names.every(({ declared }) => declared?.kind === 'body');
}
