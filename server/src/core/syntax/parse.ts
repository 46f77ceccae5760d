// Text to lossless tree: the only way in. Invariant: total; every character of the text belongs to exactly one block.

import { type Edit, applyEdits } from '../text/edits.js';
import { SegmentedText } from '../text/segmented-text.js';
import { sharedEnds } from '../text/shared-ends.js';
import { mostSegmentIds } from './segment.js';
import { SegmentTree } from './segment-tree.js';
import { changeBetween } from './tree-change.js';
import { makeTree } from './tree-maker.js';
import type { SyntaxTree, TreeChange } from './types.js';

export interface ParseOptions {
  /** Length in UTF-16 units that the text is cut to; small in tests, so that much happens at borders. */
  readonly segmentSize?: number;
}

export function parse(text: string, options: ParseOptions = {}): SyntaxTree {
  return parseText(SegmentedText.from(text, options.segmentSize));
}

/** As `parse`, for a text that is kept in segments already. */
export function parseText(text: SegmentedText): SyntaxTree {
  const made = makeTree(text, undefined);
  if (made === undefined) throw new Error('A segment has fewer blocks than handles.');
  return made.tree;
}

/**
 * The tree after edits that are made one after another, each in the text as it then is. `change` is undefined when handles of the
 * old tree mean nothing in the new one (a segment has had more blocks than it has handles for): all blocks are new then.
 */
export function reparse(tree: SyntaxTree, edits: readonly Edit[]): Reparsed {
  if (!(tree instanceof SegmentTree)) {
    let text = tree.text.slice(0, tree.text.length);
    for (const edit of edits) text = applyEdits(text, [edit]);
    return { tree: parse(text), change: undefined };
  }
  let { text } = tree;
  for (const edit of edits) text = text.edited(edit);
  return reparseText(tree, text);
}

export interface Reparsed {
  readonly tree: SyntaxTree;
  readonly change: TreeChange | undefined;
}

/** As `reparse`, for the text that edits made of the tree's own. */
export function reparseText(tree: SyntaxTree, text: SegmentedText): Reparsed {
  if (!(tree instanceof SegmentTree)) return { tree: parseText(text), change: undefined };
  if (text === tree.text) return { tree, change: { touched: [], removed: [] } };
  const made = text.nextId > mostSegmentIds ? undefined : makeTree(text, { tree, shared: sharedEnds(tree.text.segments, text.segments) });
  if (made === undefined) return { tree: parse(text.toString(), { segmentSize: text.segmentSize }), change: undefined };
  return { tree: made.tree, change: changeBetween(tree, made) };
}
