// What of a block says, before anything of it is read, which rules may find something at it; and which blocks of a text have it.
// Invariant: a trigger too many costs a look, one too few would lose a finding.

import { isStructural } from '../syntax/walk.js';
import { ownersMarkedBy } from '../model/marks.js';
import type { DocumentModel } from '../model/types.js';
import type { BlockId, BlockKind } from '../syntax/types.js';
import type { CheckContext, Rule, Trigger } from './types.js';

/** A set of triggers: bits. */
export type Triggers = number;

const faulty = 1;
const bits: Readonly<Record<Trigger, Triggers>> = { brace: 2, bracket: 4, '@clause': 8, '@deadline': 16 };
const annotations = ['clause', 'deadline'] as const;
/** What may stand in prose only: blocks of other kinds count as having it. */
const inProse: Triggers = Object.values(bits).reduce((sum, bit) => sum | bit, 0);

/** The triggers of a rule; 0 when it is shown every block of its kinds. */
export function maskOf({ reads, triggers = [] }: Rule): Triggers {
  if (reads.length === 1 && reads[0] === 'faults') return faulty;
  return triggers.reduce((sum, trigger) => sum | bits[trigger], 0);
}

/** Those of `wanted` that the block has. */
export function triggersOf(context: CheckContext, block: BlockId, kind: BlockKind, wanted: Triggers): Triggers {
  if (wanted === 0) return 0;
  let found = (wanted & faulty) !== 0 && context.faults(block).length > 0 ? faulty : 0;
  if ((wanted & inProse) === 0) return found;
  if (!isStructural(kind)) return found | inProse;
  const { model } = context.document;
  const { tree } = model;
  const text = tree.text.slice(tree.start(block), tree.end(block));
  if ((wanted & bits.brace) !== 0 && text.includes('{')) found |= bits.brace;
  if ((wanted & bits.bracket) !== 0 && text.includes('[')) found |= bits.bracket;
  for (const name of annotations) if ((wanted & bits[`@${name}`]) !== 0 && model.annotationsNamed(block, name).length > 0) found |= bits[`@${name}`];
  return found;
}

/** The blocks of the text that may have one of the triggers, or are no prose, in no certain order; some may come twice. */
export function* blocksHaving(model: DocumentModel, triggers: Triggers): Generator<BlockId> {
  const { tree } = model;
  yield* tree.ofKind('declaration');
  yield* tree.ofKind('field');
  yield* tree.ofKind('annotation');
  if ((triggers & faulty) !== 0) for (const { block } of tree.faults) yield block;
  if ((triggers & bits.brace) !== 0) yield* tree.holding('{');
  if ((triggers & bits.bracket) !== 0) yield* tree.holding('[');
  for (const name of annotations) if ((triggers & bits[`@${name}`]) !== 0) yield* ownersMarkedBy(model, name);
}
