// What of one block may mean a place in an agreement of another family.
// Invariant: in the order of `occurrencesIn`, and nothing but what that finds.

import type { BlockId } from '../syntax/types.js';
import type { Document } from '../workspace/types.js';
import { citationsStandingIn, inOrder } from './occurrences.js';
import { names } from './occurrences-by-block.js';
import type { Occurrence } from './types.js';

export function outwardIn(document: Document, block: BlockId): readonly Occurrence[] {
  const cited = citationsStandingIn(document, block);
  if (document.model.tree.kind(block) !== 'field') return cited;
  return inOrder([...cited, ...[...names(document, block)].filter((each) => each.kind === 'name' && each.use.expects === 'agreement')]);
}
