// What of one block may mean a place in an agreement of another family.
// Invariant: in the order of `occurrencesIn`, and nothing but what that finds.

import type { BlockId } from '../syntax/types.js';
import type { Document } from '../workspace/types.js';
import { citations, names, references, targetsInAnnotation, targetsInField } from './occurrences-by-block.js';
import type { Occurrence } from './types.js';

export function outwardIn(document: Document, block: BlockId): readonly Occurrence[] {
  switch (document.model.tree.kind(block)) {
    case 'heading':
    case 'provision':
    case 'paragraph':
    case 'table':
    case 'note':
      return sorted([...references(document, block), ...citations(document, block)]);
    case 'annotation':
      return sorted([...targetsInAnnotation(document, block)]);
    case 'field':
      return sorted([...targetsInField(document, block), ...[...names(document, block)].filter((each) => each.kind === 'name' && each.use.expects === 'agreement')]);
    case 'declaration':
    case 'blank':
    case 'comment':
      return [];
  }
}

function sorted(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return [...occurrences].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
