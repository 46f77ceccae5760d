// Headings by their titles, as they are written on the heading's own line: an index kept through edits.

import { nameKey } from '../../model/fold.js';
import { headingOf } from '../../syntax/details.js';
import type { BlockId, SyntaxTree } from '../../syntax/types.js';

/** The same for titles that differ in capitals and blanks only. */
export function titleKey(title: string): string {
  return nameKey(title);
}

/** For `model.indexBy`. */
export function titleKeys(tree: SyntaxTree, block: BlockId): readonly string[] {
  if (tree.kind(block) !== 'heading') return [];
  const heading = headingOf(tree, block);
  return heading?.title && !heading.derived ? [titleKey(tree.text.slice(heading.title.start, heading.title.end))] : [];
}
