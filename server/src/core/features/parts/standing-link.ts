// What speaks for a block from around it (its parents, what leads into its list, the annotations on them and on itself), as one object that
// stays the same through edits for as long as none of that changed: by it, what was worked out of a block is known to hold still.
// Invariant: a link is compared by identity alone; a doubt makes a new one. Nothing is read of a text but which blocks there are.

import type { DocumentModel } from '../../model/types.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { blocksIn } from '../../syntax/walk.js';
import { isSameList } from '../../text/same-list.js';
import { derivedOf } from '../../workspace/memo.js';
import type { Document } from '../../workspace/types.js';

export interface Link {
  /** The block's own words, and its annotations. */
  readonly own: readonly unknown[];
  readonly above: Link | undefined;
  /** The paragraph that may lead into the list the block stands in. */
  readonly lead: Link | undefined;
}

interface Box {
  link: Link | undefined;
}

function newBox(): Box {
  return { link: undefined };
}

function newToken(): object {
  return {};
}

/** Every block with what speaks for it, in document order; a walk over all of them that parses nothing. */
export function* linkedBlocks(document: Document): Generator<{ readonly block: BlockId; readonly link: Link }> {
  const { model } = document;
  const { tree } = model;
  const links = new Map<BlockId, Link>();
  const leads = new Map<BlockId, Link>();
  const agreement = kept(derivedOf(document, 'structure', newBox), annotationTokens(model, NO_BLOCK), undefined, undefined);
  links.set(NO_BLOCK, agreement);
  for (const block of blocksIn(tree)) {
    const kind = tree.kind(block);
    if (kind !== 'heading' && kind !== 'provision' && kind !== 'paragraph') continue;
    const parent = tree.parent(block);
    const lead = kind === 'provision' ? leads.get(parent) : undefined;
    const link = kept(model.own(newBox, block), [model.own(newToken, block), ...annotationTokens(model, block)], links.get(parent), lead);
    links.set(block, link);
    if (kind === 'paragraph') leads.set(parent, link);
    else if (kind === 'heading') leads.delete(parent);
    yield { block, link };
  }
}

function annotationTokens(model: DocumentModel, block: BlockId): readonly unknown[] {
  return model.annotations(block).map((annotation) => model.own(newToken, annotation.block));
}

/** The link in the box when it says the same, else a new one. */
function kept(box: Box, own: readonly unknown[], above: Link | undefined, lead: Link | undefined): Link {
  const { link } = box;
  if (link && link.above === above && link.lead === lead && isSameList(link.own, own)) return link;
  return (box.link = { own, above, lead });
}
