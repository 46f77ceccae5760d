// Text to lossless tree: the only way in. Invariant: total; every character of the text belongs to exactly one block.

import { applyEdits, type Edit } from '../text/edits.js';
import { findBracketFaults } from './bracket-faults.js';
import { scanLines } from './lines.js';
import { buildStructure } from './structure.js';
import type { SyntaxTree, TreeChange } from './types.js';

export function parse(text: string): SyntaxTree {
  return buildStructure(text, scanLines(text), findBracketFaults);
}

/**
 * The tree after edits that are made one after another, each in the text as it then is. `change` is undefined when nothing is known
 * of what stayed: all blocks are new then.
 */
export function reparse(tree: SyntaxTree, edits: readonly Edit[]): { readonly tree: SyntaxTree; readonly change: TreeChange | undefined } {
  let text = tree.text.slice(0, tree.text.length);
  for (const edit of edits) text = applyEdits(text, [edit]);
  return { tree: parse(text), change: undefined };
}
