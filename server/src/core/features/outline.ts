// The outline of a document: its declarations, headings and provisions as a tree, each with its citation.
// Invariants: every item's selection lies in its span and its children's spans lie in it; names are never empty; items are
// in order of position; what is read of a clause is read once and kept while its text stays; the line that gives a heading its title and text below the points (further paragraphs of a provision) makes no item of its own.

import type { Declaration, DocumentModel } from '../model/types.js';
import { clauseSelection } from '../resolve/places.js';
import { derivedTitleBlock, isDerivedTitle } from '../syntax/details.js';
import { NO_BLOCK } from '../syntax/types.js';
import type { BlockId } from '../syntax/types.js';
import { span } from '../text/span.js';
import type { Document } from '../workspace/types.js';
import { ownName } from './parts/clause-view.js';
import type { OutlineItem } from './types.js';

const letters = 80;

export function outline(document: Document): readonly OutlineItem[] {
  const { model } = document;
  const declared = model.declarations.filter(({ block }) => block !== NO_BLOCK).map(declarationItem);
  return [...declared, ...clauseItems(document)].sort((a, b) => a.span.start - b.span.start);
}

function declarationItem({ kind, id, name, extent }: Declaration): OutlineItem {
  const title = kind === 'signature' ? '' : name.text;
  return { name: title || id.text || kind, detail: title === '' ? kind : id.text, kind, span: extent, selection: id.span, children: [] };
}

/** What a clause says by itself; `from` and `to`: what to put the cursor on, counted from the block's start. */
interface Written {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** It only gives a heading its title. */
  readonly isTitle: boolean;
}

function written(model: DocumentModel, block: BlockId): Written {
  const start = model.tree.start(block);
  const selection = clauseSelection(model, block);
  return { name: ownName(model, block, letters), from: selection.start - start, to: selection.end - start, isTitle: isDerivedTitle(model.tree, block) };
}

/** All clauses in one walk; what stands under a block that makes no item makes none either. */
function clauseItems({ model }: Document): OutlineItem[] {
  const { tree } = model;
  const top: OutlineItem[] = [];
  /** The items around the present block, outermost first. */
  const around: { readonly block: BlockId; readonly children: OutlineItem[] }[] = [];
  for (let block = tree.first; block !== NO_BLOCK; block = tree.next(block)) {
    const kind = tree.kind(block);
    if (kind !== 'heading' && kind !== 'provision' && kind !== 'paragraph') continue;
    const parent = tree.parent(block);
    let depth = around.length;
    while (depth > 0 && around[depth - 1]?.block !== parent) depth -= 1;
    if (depth === 0 && parent !== NO_BLOCK) continue;
    if (kind === 'paragraph' && parent !== NO_BLOCK && tree.kind(parent) === 'provision') continue;
    // A title that stands in a block of its own may move without its heading.
    const { name, from, to, isTitle } = derivedTitleBlock(tree, block) === undefined ? model.own(written, block) : written(model, block);
    if (isTitle) continue;
    const detail = model.citation(block);
    const start = tree.start(block);
    const children: OutlineItem[] = [];
    (around[depth - 1]?.children ?? top).push({ name: name || detail, detail, kind, span: model.extent(block), selection: span(start + from, start + to), children });
    around.length = depth;
    around.push({ block, children });
  }
  return top;
}
