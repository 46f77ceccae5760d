// The declaration that stands at a block. Invariant: every declaration of the model is found under its own block.

import type { Declaration } from '../model/types.js';
import type { BlockId } from '../syntax/types.js';
import type { Document } from '../workspace/types.js';

/** Undefined when the block is no declaration. */
export function declarationAt(document: Document, block: BlockId): Declaration | undefined {
  return document.model.declarationAt(block);
}
