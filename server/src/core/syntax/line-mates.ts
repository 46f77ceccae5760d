// Blocks that are read together with another: those on its line, and the heading that a paragraph gives its title.
// Invariant: looks at the block's own line and its parent only.

import { Mark } from './tree.js';
import { NO_BLOCK } from './types.js';
import type { BlockId, SyntaxTree } from './types.js';

/** The blocks in front of a block on its line, nearest first; none for one that begins its line. */
export function inFrontOnLine(tree: SyntaxTree, block: BlockId): readonly BlockId[] {
  const found: BlockId[] = [];
  for (let at = block; (tree.marks(at) & Mark.inner) !== 0; found.push(at)) {
    at = tree.previous(at);
    if (at === NO_BLOCK) break;
  }
  return found;
}

/** The blocks behind a block that begin on its last line, in order. */
export function behindOnLine(tree: SyntaxTree, block: BlockId): readonly BlockId[] {
  const found: BlockId[] = [];
  for (let at = tree.next(block); at !== NO_BLOCK && (tree.marks(at) & Mark.inner) !== 0; at = tree.next(at)) found.push(at);
  return found;
}

/** The blocks whose own reading hangs on this one: labels and headings whose line goes on with it, the heading whose title it is. */
export function readWith(tree: SyntaxTree, block: BlockId): readonly BlockId[] {
  const isTitle = tree.kind(block) === 'paragraph' && (tree.marks(block) & Mark.derived) !== 0;
  const heading = isTitle ? tree.parent(block) : NO_BLOCK;
  return heading === NO_BLOCK ? inFrontOnLine(tree, block) : [...inFrontOnLine(tree, block), heading];
}
