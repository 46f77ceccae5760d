// The outline of a document: its declarations, headings and provisions as a tree, each with its citation.
// Invariants: every item's selection lies in its span and its children's spans lie in it; names are never empty; items are
// in order of position; the line that gives a heading its title and text below the points (further paragraphs of a provision) make no item of their own.
// What hangs on structure and annotations alone is kept while they stay, what is read of a clause while its text does: behind a key only places are found anew.

import { lastUnder } from '../model/extents.js';
import { trimmed } from '../model/raw-declarations.js';
import type { Declaration, DocumentModel } from '../model/types.js';
import { clauseSelection } from '../resolve/places.js';
import { derivedTitleBlock, isDerivedTitle } from '../syntax/details.js';
import { NO_BLOCK } from '../syntax/types.js';
import type { BlockId, SyntaxTree } from '../syntax/types.js';
import { type Span, span } from '../text/span.js';
import { derivedOf } from '../workspace/memo.js';
import type { Document } from '../workspace/types.js';
import { ownName } from './parts/clause-view.js';
import { firstModalIn } from './parts/modal-words.js';
import type { OutlineItem } from './types.js';

const letters = 80;

export function outline(document: Document): readonly OutlineItem[] {
  const { model } = document;
  const clauses = clauseItems(document);
  const declared = model.declarations.filter(({ block }) => block !== NO_BLOCK).map(declarationItem);
  const items: OutlineItem[] = [];
  let next = 0;
  for (const clause of clauses) {
    for (let each = declared[next]; each !== undefined && each.span.start <= clause.span.start; each = declared[++next]) items.push(each);
    items.push(clause);
  }
  return [...items, ...declared.slice(next)];
}

function declarationItem({ kind, id, name, extent }: Declaration): OutlineItem {
  const title = kind === 'signature' ? '' : name.text;
  return { name: title || id.text || kind, detail: title === '' ? kind : id.text, modal: '', status: '', bracket: '', kind, span: extent, selection: id.span, children: [] };
}

/** What a clause says by itself; `from` and `to`: what to put the cursor on, counted from the block's start. */
interface Written {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly modal: string;
  readonly bracket: string;
}

function written(model: DocumentModel, block: BlockId): Written {
  const start = model.tree.start(block);
  const selection = clauseSelection(model, block);
  return { name: ownName(model, block, letters), from: selection.start - start, to: selection.end - start, modal: model.tree.kind(block) === 'heading' ? '' : firstModalIn(model.textOf(block)), bracket: bracketAround(model, block) };
}

/** Of a bracket that opens in front of the label or heading, as a whole clause is bracketed. */
function bracketAround({ tree }: DocumentModel, block: BlockId): string {
  if (tree.kind(block) === 'paragraph') return '';
  const start = tree.start(block);
  const opened = /^\s*\[(?:([^[\]:\n\r]{1,60}):)?/u.exec(tree.text.slice(start, start + 80));
  return opened ? `[${opened[1]?.trim() ?? ''}]` : '';
}

/** What annotations say of the clauses above them, by clause: looked for by their names, since most texts hold few of them. */
function marksOf({ tree }: DocumentModel): ReadonlyMap<BlockId, Pick<OutlineItem, 'status' | 'bracket'>> {
  const found = new Map<BlockId, { readonly status: string; readonly bracket: string }>();
  for (const name of ['status', 'bracket'] as const) {
    for (const block of tree.holding(`@${name}`)) {
      if (tree.kind(block) !== 'annotation') continue;
      const start = tree.start(block);
      const written = /^\s*@([\p{L}\p{N}-]+)[ \t]*([^\n\r]*)/u.exec(tree.text.slice(start, Math.min(tree.end(block), start + 200)));
      const value = written?.[2]?.trim() ?? '';
      const owner = tree.parent(block);
      if (written?.[1] === name) found.set(owner, { status: '', bracket: '', ...found.get(owner), [name]: name === 'status' ? value : `[${value}]` });
    }
  }
  return found;
}

/** White space at a block's ends: where its first other character stands, and behind its last, counted from its start; both 0 when it has none. */
interface Edges {
  readonly first: number;
  readonly end: number;
}

function edges({ tree }: DocumentModel, block: BlockId): Edges {
  const start = tree.start(block);
  const kept = trimmed(tree, start, tree.end(block));
  return { first: kept.start - start, end: kept.end - start };
}

/** A clause that makes an item. */
interface Row {
  readonly block: BlockId;
  readonly kind: 'heading' | 'provision' | 'paragraph';
  /** Index of the row it stands under; -1: none. */
  readonly parent: number;
  /** The last block nested under it. */
  readonly last: BlockId;
  /** Its title stands in a block of its own, which may move without it. */
  readonly isTitledElsewhere: boolean;
}

/** Rows, and the annotations they were found with. */
interface Kept {
  rows?: { readonly annotations: object; readonly list: readonly Row[] };
}

function createKept(_document: Document): Kept {
  return {};
}

function rowsOf(document: Document): readonly Row[] {
  const kept: Kept = derivedOf(document, 'structure', createKept);
  const { annotations } = document.aspects;
  if (kept.rows?.annotations !== annotations) kept.rows = { annotations, list: readRows(document.model.tree) };
  return kept.rows.list;
}

/** All clauses in one walk; what stands under a block that makes no item makes none either. */
function readRows(tree: SyntaxTree): readonly Row[] {
  const rows: Row[] = [];
  /** The rows around the present block, outermost first. */
  const around: number[] = [];
  for (let block = tree.first; block !== NO_BLOCK; block = tree.next(block)) {
    const kind = tree.kind(block);
    if (kind !== 'heading' && kind !== 'provision' && kind !== 'paragraph') continue;
    const parent = tree.parent(block);
    let depth = around.length;
    while (depth > 0 && rows[around[depth - 1] ?? -1]?.block !== parent) depth -= 1;
    if (depth === 0 && parent !== NO_BLOCK) continue;
    if (kind === 'paragraph' && ((parent !== NO_BLOCK && tree.kind(parent) === 'provision') || isDerivedTitle(tree, block))) continue;
    const isTitledElsewhere = kind === 'heading' && derivedTitleBlock(tree, block) !== undefined;
    rows.push({ block, kind, parent: around[depth - 1] ?? -1, last: lastUnder(tree, block), isTitledElsewhere });
    around.length = depth;
    around.push(rows.length - 1);
  }
  return rows;
}

function clauseItems(document: Document): readonly OutlineItem[] {
  const { model } = document;
  const { tree } = model;
  const top: OutlineItem[] = [];
  const children: OutlineItem[][] = [];
  const marks = marksOf(model);
  for (const { block, kind, parent, last, isTitledElsewhere } of rowsOf(document)) {
    const { name, from, to, modal, bracket } = isTitledElsewhere ? written(model, block) : model.own(written, block);
    const detail = model.citation(block);
    const start = tree.start(block);
    const own: OutlineItem[] = [];
    children.push(own);
    const held = children[parent] ?? top;
    const mark = marks.get(block);
    held.push({ name: name || detail, detail, modal, status: mark?.status ?? '', bracket: mark?.bracket || bracket, kind, span: extentFrom(model, block, start, last), selection: span(start + from, start + to), children: own });
  }
  return top;
}

/** `model.extent`, from what is known of the blocks at its ends. */
function extentFrom(model: DocumentModel, block: BlockId, start: number, last: BlockId): Span {
  const begin = model.own(edges, block);
  const close = last === block ? begin : model.own(edges, last);
  // A block without a character is none of ours.
  if (begin.end === 0 || close.end === 0) return model.extent(block);
  return { start: start + begin.first, end: (last === block ? start : model.tree.start(last)) + close.end };
}
