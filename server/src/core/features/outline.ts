// The outline of a document: its declarations, headings and provisions as a tree, each with its citation.
// Invariants: every item's selection lies in its span and its children's spans lie in it; names are never empty; items are
// in order of position; the line that gives a heading its title and text below the points (further paragraphs of a provision) makes no item of its own.

import type { Declaration } from '../model/types.js';
import { clausePlace, selectionOf, spanOf } from '../resolve/places.js';
import { isDerivedTitle } from '../syntax/details.js';
import { NO_BLOCK } from '../syntax/types.js';
import type { BlockId } from '../syntax/types.js';
import type { Document } from '../workspace/types.js';
import { clauseName } from './parts/clause-view.js';
import type { OutlineItem } from './types.js';

const letters = 80;

export function outline(document: Document): readonly OutlineItem[] {
  const { model } = document;
  const declared = model.declarations.filter(({ block }) => block !== NO_BLOCK).map(declarationItem);
  const clauses = model.children(NO_BLOCK).flatMap((block) => clauseItems(document, block));
  return [...declared, ...clauses].sort((a, b) => a.span.start - b.span.start);
}

function declarationItem({ kind, id, name, extent }: Declaration): OutlineItem {
  const title = kind === 'signature' ? '' : name.text;
  return { name: title || id.text || kind, detail: title === '' ? kind : id.text, kind, span: extent, selection: id.span, children: [] };
}

function clauseItems(document: Document, block: BlockId): readonly OutlineItem[] {
  const { model } = document;
  const kind = model.tree.kind(block);
  if (kind !== 'heading' && kind !== 'provision' && kind !== 'paragraph') return [];
  const parent = model.tree.parent(block);
  if (kind === 'paragraph' && parent !== NO_BLOCK && model.tree.kind(parent) === 'provision') return [];
  if (isDerivedTitle(model.tree, block)) return [];
  const place = clausePlace(document, block);
  const children = model.children(block).flatMap((child) => clauseItems(document, child));
  return [{ name: clauseName(model, block, letters), detail: model.citation(block), kind, span: spanOf(place), selection: selectionOf(place), children }];
}
