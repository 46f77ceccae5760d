// Declaration lines with their fields as written, one declaration at a time.
// Invariant: every field has exactly one declaration; an annotation under a declaration or one of its fields belongs to it.

import type { Span } from '../text/span.js';
import { declarationOf, fieldOf } from '../syntax/details.js';
import { type BlockId, type DeclarationKind, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import { isStructural } from '../syntax/walk.js';
import type { Field, Name } from './types.js';

export interface RawDeclaration {
  readonly kind: DeclarationKind;
  readonly block: BlockId;
  readonly id: Name;
  /** The quoted name; the id while there is none. */
  readonly name: Name;
  readonly fields: readonly Field[];
  readonly extent: Span;
}

/** The blocks of each declaration that can be read, in order: its own, then its fields and annotations. */
export function* declarationBlocks(tree: SyntaxTree): Generator<readonly BlockId[]> {
  for (const block of tree.ofKind('declaration')) {
    if (!declarationOf(tree, block)) continue;
    const blocks = [block];
    for (let at = tree.next(block); at !== NO_BLOCK; at = tree.next(at)) {
      const kind = tree.kind(at);
      if (kind === 'declaration' || isStructural(kind)) break;
      if (kind === 'field' || kind === 'annotation') blocks.push(at);
    }
    yield blocks;
  }
}

/** A declaration read from its blocks, as `declarationBlocks` gives them; undefined when the first cannot be read. */
export function readRaw(tree: SyntaxTree, blocks: readonly BlockId[]): RawDeclaration | undefined {
  const [block, ...rest] = blocks;
  const line = block === undefined ? undefined : declarationOf(tree, block);
  if (block === undefined || !line) return undefined;
  const id = nameAt(tree, line.id);
  const name = line.name ? nameAt(tree, line.name) : id;
  const fields = rest.flatMap((each) => (tree.kind(each) === 'field' ? (readField(tree, each) ?? []) : []));
  return { kind: line.kind, block, id, name, fields, extent: trimmed(tree, tree.start(block), tree.end(rest.at(-1) ?? block)) };
}

/** A stretch without the white space at its start and end; empty at `start` when it holds nothing else. */
export function trimmed(tree: SyntaxTree, start: number, end: number): Span {
  const lastKept = keptEnd(tree, start, end);
  for (let at = start; at < lastKept; at += 64) {
    const window = tree.text.slice(at, Math.min(lastKept, at + 64));
    const blank = window.length - window.trimStart().length;
    if (blank < window.length) return { start: at + blank, end: lastKept };
  }
  return { start, end: start };
}

function keptEnd(tree: SyntaxTree, start: number, end: number): number {
  let at = end;
  while (at > start) {
    const from = Math.max(start, at - 64);
    const kept = tree.text.slice(from, at).trimEnd().length;
    if (kept > 0) return from + kept;
    at = from;
  }
  return start;
}

function readField(tree: SyntaxTree, block: BlockId): Field | undefined {
  const line = fieldOf(tree, block);
  if (!line) return undefined;
  return {
    name: tree.text.slice(line.name.start, line.name.end),
    nameSpan: line.name,
    value: tree.text.slice(line.value.start, line.value.end),
    valueSpan: line.value,
    block,
  };
}

function nameAt(tree: SyntaxTree, span: Span): Name {
  return { text: tree.text.slice(span.start, span.end), span };
}
