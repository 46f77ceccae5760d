// Whether a text that was laid out anew says what it said: the same blocks under each other, with the same labels, words, annotations and faults.
// Invariant: white space, the order of annotations of different names under one block, and (where asked) the shape of quotation marks and dashes
// may differ; nothing else.

import { ownerOfAnnotation } from '../../model/annotation-blocks.js';
import type { DocumentModel } from '../../model/types.js';
import { annotationOf } from '../../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { blocksIn, isStructural } from '../../syntax/walk.js';
import { isSameList } from '../../text/same-list.js';
import { plainMarks } from './typography.js';

export function meansTheSame(before: DocumentModel, after: DocumentModel): boolean {
  return isSameList(factsOf(before), factsOf(after));
}

/** One line a block that says something, annotations behind their owners in an order of their own. */
function factsOf(model: DocumentModel): readonly string[] {
  const { tree } = model;
  const places = new Map<BlockId, number>([[NO_BLOCK, -1]]);
  const facts: string[] = [];
  const annotations: { readonly owner: number; readonly name: string; readonly fact: string }[] = [];
  for (const block of blocksIn(tree)) {
    const kind = tree.kind(block);
    if (kind === 'blank') continue;
    const words = plain(tree.text.slice(tree.start(block), tree.end(block)));
    if (kind === 'annotation') {
      const line = annotationOf(tree, block);
      const name = line ? tree.text.slice(line.name.start, line.name.end) : '';
      annotations.push({ owner: places.get(ownerOfAnnotation(tree, block)) ?? -2, name, fact: words.replace(/ ?@ /gu, ' ') });
      continue;
    }
    places.set(block, facts.length);
    const label = model.label(block);
    const inline = isStructural(kind) ? model.inline(block).map((each) => `${each.kind} ${plain(tree.text.slice(each.span.start, each.span.end))}`).join('|') : '';
    facts.push([kind, places.get(tree.parent(block)), tree.part(block), tree.marks(block), label ? `${label.style} ${label.value}` : '', words, inline, ...tree.faultsOf(block).map((fault) => fault.kind)].join(' · '));
  }
  // A stable sort: two of one name keep their order.
  annotations.sort((a, b) => a.owner - b.owner || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return [...facts, ...annotations.map(({ owner, fact }) => `${owner} ${fact}`)];
}

function plain(text: string): string {
  return plainMarks(text.replace(/\s+/gu, ' ')).replace(/\s*,\s*/gu, ',').trim();
}
