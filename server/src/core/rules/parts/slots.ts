// The six slots of the duty a rule looks at, made once a block however many rules ask.
// Invariant: what a rule reads of them it names in its `reads`, as each slot says.

import { nameKey } from '../../model/fold.js';
import type { Body } from '../../model/types.js';
import { type DutySlots, slotsOf } from '../../resolve/slots.js';
import { mentionsOf } from '../../resolve/named-here.js';
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

/** `The Joint Commission shall be established in Elna`: how an institution is made up, which nobody breaks as he breaks a duty. */
export function setsUpABody({ snapshot, document }: CheckContext, block: BlockId, { duty, predicate }: DutySlots): boolean {
  if (!madeUp.test(predicate)) return false;
  const { text } = document.model.tree;
  const [first] = mentionsOf(snapshot, document, block);
  return first?.declared.kind === 'body' && first.span.end <= duty.words.start && madeUpOf.test(text.slice(document.model.extent(block).start, first.span.start));
}

const madeUp = /^(?:\p{L}+ )?(?:hereby |jointly )?be (?:hereby |jointly )?(?:established|set up|created|constituted|formed|composed|made up|convened|chaired|headed|based|located|seated|assisted by)\b/iu;
/** In front of its name: a label and an article, no more. */
const madeUpOf = /^\P{L}*(?:\(?[\p{L}\p{N}]{1,3}[.)]\s*)?(?:(?:a|an|the)\s+)?["“]?$/iu;

function endsOneName(text: string, bodies: readonly Body[]): boolean {
  const said = nameKey(text).replace(/^the /u, '');
  return said.length > 3 && bodies.filter(({ name }) => nameKey(name.text).endsWith(` ${said}`)).length === 1;
}
