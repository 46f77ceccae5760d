// What the row of a duty rests on, as objects that stay the same for as long as what they stand for does: its own block, what speaks for it
// from above, and what all rows share.
// Invariant: two lists that are the same, one by one, give the same row. What slots.ts says a slot reads is in one of the two.

import { markedBy } from '../../model/marks.js';
import type { DocumentModel } from '../../model/types.js';
import { familyOf } from '../../resolve/family.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Document, Snapshot } from '../../workspace/types.js';

/** How clauses are numbered, what is declared, labels, the clauses that answer breaches, what the agreement is annotated with; of its other files everything. */
export function sharedRests(snapshot: Snapshot, document: Document): readonly unknown[] {
  const { model, aspects } = document;
  const marked = [...markedBy(model, 'clause'), ...markedBy(model, 'id'), ...model.annotations(NO_BLOCK).map(({ block }) => block)];
  return [snapshot.names, aspects.structure, aspects.declarations, ...marked.flatMap((block) => [block, tokenOf(model, block)]), ...othersRests(snapshot, document)];
}

/** Of the other files of its agreement: which they are, and all of them but the words of their clauses. Empty for a file of no family. */
export function othersRests(snapshot: Snapshot, document: Document): readonly unknown[] {
  const [, ...others] = familyOf(snapshot, document);
  return others.flatMap(({ uri, aspects: { structure, declarations, annotations } }) => [uri, structure, declarations, annotations]);
}

/** The block, its chapeaux and all it stands under, each with its annotations and the paragraphs that go on from it. */
export function rowRests(model: DocumentModel, block: BlockId): readonly unknown[] {
  const { tree } = model;
  const above = new Set<BlockId>([block]);
  for (let at = model.chapeau(block); at !== NO_BLOCK; at = model.chapeau(at)) above.add(at);
  for (let at = tree.parent(block); at !== NO_BLOCK; at = tree.parent(at)) above.add(at);
  const rests: unknown[] = [];
  for (const at of above) {
    rests.push(tokenOf(model, at));
    for (const annotation of model.annotations(at)) rests.push(tokenOf(model, annotation.block));
    if (tree.kind(at) === 'provision') for (const child of model.children(at)) if (tree.kind(child) === 'paragraph') rests.push(tokenOf(model, child));
  }
  return rests;
}

/** An object that stays the same for as long as the block does. */
function tokenOf(model: DocumentModel, block: BlockId): unknown {
  return model.own(newToken, block);
}

function newToken(): object {
  return {};
}
