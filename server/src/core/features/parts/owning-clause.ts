// From any block to the clause a reader would say it belongs to.
// Invariant: a paragraph that continues a provision belongs to that provision; so do its annotations.

import type { DocumentModel } from '../../model/types.js';
import { NO_BLOCK } from '../../syntax/types.js';
import type { BlockId } from '../../syntax/types.js';
import { blocksIn } from '../../syntax/walk.js';

/** The clause of a block; NO_BLOCK for declarations, blank lines, comments and the agreement's own annotations. */
export function owningClause(model: DocumentModel, block: BlockId): BlockId {
  let at = block;
  while (at !== NO_BLOCK) {
    const kind = model.tree.kind(at);
    const parent = model.tree.parent(at);
    if (kind === 'heading' || kind === 'provision') return at;
    if (kind === 'paragraph') return parent !== NO_BLOCK && model.tree.kind(parent) === 'provision' ? parent : at;
    if (kind === 'blank' || kind === 'comment' || kind === 'declaration' || kind === 'field') return NO_BLOCK;
    at = parent;
  }
  return NO_BLOCK;
}

/** The clause a block belongs to, else the declaration; NO_BLOCK, the agreement, for all else. */
export function holderOf(model: DocumentModel, block: BlockId): BlockId {
  const clause = owningClause(model, block);
  if (clause !== NO_BLOCK) return clause;
  for (let at = block; at !== NO_BLOCK; at = model.tree.parent(at)) if (model.tree.kind(at) === 'declaration') return at;
  return NO_BLOCK;
}

/** Every heading, provision and paragraph a drafter calls a clause, in order. */
export function* clausesOf(model: DocumentModel): Generator<BlockId> {
  for (const block of blocksIn(model.tree)) if (model.isClause(block)) yield block;
}
