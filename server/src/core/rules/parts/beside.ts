// The definitions that stand beside one, in the list it is part of.
// Invariant: reads the words of neighbours it has asked for, two in front and one behind.

import { nextSibling, previousSibling } from '../../model/children.js';
import { ask, childrenIn, holderOf, saidIn } from '../../resolve/asked.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import { type Defined, definitionsOf } from './terms.js';

/** The only definition of the block so many steps in front or behind; undefined when there is none, or several. */
export function neighbour(document: Document, block: BlockId, step: -2 | -1 | 1): Defined | undefined {
  const { tree } = document.model;
  ask(document, childrenIn(holderOf(tree, block)));
  let at = block;
  for (let left = Math.abs(step); left > 0 && at !== NO_BLOCK; left -= 1) at = step < 0 ? previousSibling(tree, at) : nextSibling(tree, at);
  if (at === NO_BLOCK || (tree.kind(at) !== 'provision' && tree.kind(at) !== 'paragraph')) return undefined;
  ask(document, saidIn(at));
  const [only, ...others] = definitionsOf(document, at);
  return others.length === 0 && only?.how === 'means' ? only : undefined;
}
