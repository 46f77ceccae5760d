// How many pairs of square brackets a text holds in its prose, as an index that edits keep: a count costs what was edited.
// Invariant: what is counted is what `parley.nextBracket` steps to.

import type { BlockKey } from '../../model/block-index.js';
import type { DocumentModel } from '../../model/types.js';
import { inlineOf } from '../../syntax/inline/inline-of.js';
import type { BlockId, SyntaxTree } from '../../syntax/types.js';
import { isStructural } from '../../syntax/walk.js';

/** Bits of the number of brackets of a block that are keys. */
const bits = 16;

/** For `model.indexBy`: `b0`, `b1` … for the bits of the number of closed brackets. A count of 2 to the 16th and more counts as one less. */
export function bracketKeys(tree: SyntaxTree, block: BlockId): readonly BlockKey[] {
  if (!isStructural(tree.kind(block)) || !tree.text.slice(tree.start(block), tree.end(block)).includes('[')) return none;
  const count = Math.min(2 ** bits - 1, inlineOf(tree, block).filter((inline) => inline.kind === 'bracket' && inline.closed).length);
  return Array.from({ length: bits }, (_, bit) => bit).flatMap((bit) => ((count >> bit) % 2 === 1 ? [`b${bit}`] : []));
}

const none: readonly BlockKey[] = [];

export function countBrackets(model: DocumentModel): number {
  const index = model.indexBy(bracketKeys);
  return index.kept(countBrackets, () => Array.from({ length: bits }, (_, bit) => index.blocks(`b${bit}`).length * 2 ** bit).reduce((sum, each) => sum + each, 0));
}
