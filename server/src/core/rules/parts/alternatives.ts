// The alternatives beside a clause: those of one label in one list that carry `@option`, or stand under a line `Option A`.
// Invariant: asks for what it reads, so that a sibling that comes or goes is seen.

import { ask, childrenIn, holderOf, unitsIn } from '../../resolve/asked.js';
import { headingOf, optionOf as optionLine } from '../../syntax/details.js';
import type { BlockId } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { RuleContext } from '../types.js';

export interface Alternative {
  readonly block: BlockId;
  /** As written: `A`, `2`. */
  readonly value: string;
  readonly span: Span;
}

/** All alternatives the block is one of, itself included, in order; empty when it is none. For `context.shared`. */
export function alternativesAt({ document }: Pick<RuleContext, 'document'>, block: BlockId): readonly Alternative[] {
  const { model } = document;
  const own = model.isClause(block) ? read(document.model, block) : undefined;
  if (!own) return [];
  const holder = holderOf(model.tree, block);
  ask(document, childrenIn(holder));
  if (holder !== 'closing') ask(document, unitsIn(holder));
  const key = keyOf(model, block);
  return model.children(model.tree.parent(block)).flatMap((each) => {
    const alternative = each === block ? own : keyOf(model, each) === key ? read(model, each) : undefined;
    return alternative ? [alternative] : [];
  });
}

type Model = RuleContext['document']['model'];

function read(model: Model, block: BlockId): Alternative | undefined {
  const value = model.option(block);
  if (value === '') return undefined;
  const span = model.annotationsNamed(block, 'option')[0]?.names[0]?.span ?? optionLine(model.tree, block)?.value ?? model.label(block)?.span;
  return span ? { block, value, span } : undefined;
}

function keyOf(model: Model, block: BlockId): string {
  return `${model.tree.kind(block)} ${model.label(block)?.value ?? headingOf(model.tree, block)?.value ?? ''}`;
}
