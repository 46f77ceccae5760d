// The points of a list together, seen from the first of them: how each ends, and which word joins it to the next. Rules that compare points
// find at the first point of a list and nowhere else, so that an edit of any point is a look at one block.
// Invariant: what the answer hangs on has been asked (`resolve/asked.ts`): which points there are, what ends each, what that says.

import { nextSibling, previousSibling } from '../../model/children.js';
import { lettered } from '../../text/lettered.js';
import type { Span } from '../../text/span.js';
import { ask, behind, childrenIn, citedAs, holderOf, saidIn } from '../../resolve/asked.js';
import { proseOf } from '../../syntax/details.js';
import { isStructural } from '../../syntax/walk.js';
import { type BlockId, type Label, NO_BLOCK, type SyntaxTree } from '../../syntax/types.js';
import type { CheckContext } from '../types.js';

export interface PointEnd {
  /** The mark behind the point's words, '' when there is none. */
  readonly mark: '' | ';' | ',' | '.' | ':';
  /** The mark; where there is none, the last word in front of it. */
  readonly at: Span;
  /** What the word behind the mark says; '' when there is none. */
  readonly joins: '' | 'and' | 'or' | 'either';
  /** That word; as `at` when there is none. */
  readonly word: Span;
}

export interface Point {
  readonly block: BlockId;
  readonly label: Label;
  /** The last block that stands under the point; itself when there is none. */
  readonly last: BlockId;
  /** Of the last words that stand under the point; undefined when it ends in a table or note. */
  readonly end: PointEnd | undefined;
}

export interface PointList {
  /** What leads into the list; NO_BLOCK when it follows a whole sentence. */
  readonly chapeau: BlockId;
  /** In order, all of one style. */
  readonly points: readonly Point[];
  /** The list stands in a point of another one, so its last point may end as that does. */
  readonly nested: boolean;
  /** A paragraph goes on behind the list. */
  readonly goesOn: boolean;
}

/** Longer lists are left alone. */
const mostPoints = 200;

/** The list whose first point the block is; undefined for all other blocks. Points stand under a provision or behind a chapeau. */
export function listFrom(context: CheckContext, block: BlockId): PointList | undefined {
  return context.shared(block, findList);
}

function findList({ document }: CheckContext, block: BlockId): PointList | undefined {
  const { model } = document;
  const { tree } = model;
  if (tree.kind(block) !== 'provision') return undefined;
  const parent = tree.parent(block);
  const chapeau = model.chapeau(block);
  const inPoint = parent !== NO_BLOCK && tree.kind(parent) === 'provision';
  if (chapeau === NO_BLOCK && !inPoint) return undefined;
  const before = previousSibling(tree, block);
  ask(document, before === NO_BLOCK ? childrenIn(holderOf(tree, block)) : behind(before));
  if (before !== NO_BLOCK && tree.kind(before) === 'provision') return undefined;
  const points: Point[] = [];
  let at = block;
  for (; at !== NO_BLOCK && tree.kind(at) === 'provision'; at = nextSibling(tree, at)) {
    const label = model.label(at);
    const last = lastUnder(tree, at);
    for (const question of [behind(at), citedAs(at), childrenIn(at), behind(last), childrenIn(last), saidIn(last)]) ask(document, question);
    if (!label || points.length === mostPoints) return undefined;
    points.push({ block: at, label, last, end: endOf(tree, last) });
  }
  const [first] = points;
  // A label that begins anew, with nothing but lines of prose in front of it, is another list's.
  const values = new Set(points.map(({ label }) => label.value));
  if (!first || points.some(({ label }) => label.style !== first.label.style) || (first.label.kind !== 'dash' && values.size < points.length)) return undefined;
  const nested = inPoint && (model.chapeau(parent) !== NO_BLOCK || (tree.parent(parent) !== NO_BLOCK && tree.kind(tree.parent(parent)) === 'provision'));
  return { chapeau, points, nested, goesOn: at !== NO_BLOCK && tree.kind(at) === 'paragraph' };
}

/** The last structural block under a provision: itself when there is none. */
function lastUnder(tree: SyntaxTree, provision: BlockId): BlockId {
  const after = tree.afterExtent(provision);
  let at = after === NO_BLOCK ? tree.last : tree.previous(after);
  while (at !== provision && !isStructural(tree.kind(at))) at = tree.previous(at);
  return at;
}

const closers = /[\s)\]}"”»’']+$/u;
const noteMark = /(?:\s*\[(?:\d{1,3}|\*+)\]|(?<=[.;,])\d{1,3})$/u;
const joining = lettered(String.raw`(?:(?<=[;,:]\s*)(?<short>і|й|и|y|e|o|u|та|et|ou|чи)|(?<![\p{L}\p{M}-])(?<long>and/or|та/або|и/или|et/ou|y/o|and|or|або|или))\s*[,:]?$`, 'iu');
const marks: Readonly<Record<string, PointEnd['mark']>> = { ';': ';', ',': ',', '.': '.', ':': ':', '!': '.', '?': '.' };
const senses: Readonly<Record<string, PointEnd['joins']>> = {
  and: 'and', 'and/or': 'either', 'та/або': 'either', 'и/или': 'either', 'et/ou': 'either', 'y/o': 'either', or: 'or', 'та': 'and', 'і': 'and', 'й': 'and', 'и': 'and', et: 'and', y: 'and', e: 'and', 'або': 'or', 'чи': 'or', 'или': 'or', ou: 'or', o: 'or', u: 'or',
};

function endOf(tree: SyntaxTree, block: BlockId): PointEnd | undefined {
  const kind = tree.kind(block);
  const pieces = kind === 'provision' || kind === 'paragraph' ? proseOf(tree, block) : [];
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  const start = Math.max(first.start, last.end - 160);
  let text = tree.text.slice(start, last.end).replace(noteMark, '').replace(closers, '');
  const span = (from: number, to: number): Span => ({ start: start + from, end: start + to });
  const found = joining.exec(text);
  const written = found?.groups?.['short'] ?? found?.groups?.['long'];
  const word = found && written !== undefined ? span(found.index, found.index + written.length) : undefined;
  if (found && word) text = text.slice(0, found.index).trimEnd();
  text = text.replace(closers, '');
  const mark = marks[text.charAt(text.length - 1)] ?? '';
  const from = mark === '' ? Math.max(0, text.search(/\S+$/u)) : text.length - 1;
  const at = span(from, text.length);
  return { mark, at, joins: senses[written?.toLowerCase() ?? ''] ?? '', word: word ?? at };
}
