// Alternatives: provisions with one label that carry `@option` (or stand under a line `Option A`) are one group, cited together as `3`, singly as `3/A`.
// Invariant: equal labels without `@option` are no group.

import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { DocumentModel } from '../model/types.js';

/** The option's letter or number as written (`A` of `@option A "Joint patrols"`); undefined when the clause is no alternative. */
export function optionOf(model: DocumentModel, block: BlockId): string | undefined {
  const option = model.option(block);
  return option === '' ? undefined : option;
}

/** True when the blocks are alternatives of one provision, or the same point in each of them. */
export function isOptionGroup(model: DocumentModel, blocks: readonly BlockId[]): boolean {
  const roots = blocks.map((block) => alternativeAbove(model, block));
  const [first] = roots;
  if (first === undefined) return false;
  const label = model.label(first)?.value;
  return roots.every(
    (root) =>
      root !== undefined && model.tree.parent(root) === model.tree.parent(first) && model.label(root)?.value === label,
  );
}

/** Those of the blocks that stand in the option with this letter, any case. */
export function ofOption(model: DocumentModel, blocks: readonly BlockId[], option: string): readonly BlockId[] {
  return blocks.filter((block) => {
    const root = alternativeAbove(model, block);
    return root !== undefined && optionOf(model, root)?.toLowerCase() === option.toLowerCase();
  });
}

function alternativeAbove(model: DocumentModel, block: BlockId): BlockId | undefined {
  for (let above = block; above !== NO_BLOCK; above = model.tree.parent(above)) {
    if (optionOf(model, above) !== undefined) return above;
  }
  return undefined;
}
