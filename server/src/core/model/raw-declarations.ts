// One pass over the blocks: declarations with their fields, and which annotation belongs to what.
// Invariant: every field and annotation has exactly one owner; an annotation under a field belongs to the declaration.

import type { Span } from '../text/span.js';
import { declarationOf, fieldOf } from '../syntax/details.js';
import { type BlockId, type DeclarationKind, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
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

export interface Scan {
  readonly declarations: readonly RawDeclaration[];
  /** Annotation blocks in order. */
  readonly annotations: readonly BlockId[];
  /** The block an annotation belongs to; NO_BLOCK: the agreement. */
  ownerOf(annotation: BlockId): BlockId;
}

export function scanBlocks(tree: SyntaxTree): Scan {
  const declarations: { raw: RawDeclaration; fields: Field[]; end: number }[] = [];
  const byBlock = new Map<BlockId, number>();
  const annotations: BlockId[] = [];
  const owners = new Map<BlockId, BlockId>();
  for (let block = tree.first; block !== NO_BLOCK; block = tree.next(block)) {
    const kind = tree.kind(block);
    if (kind === 'declaration') {
      const raw = readDeclaration(tree, block);
      if (!raw) continue;
      byBlock.set(block, declarations.length);
      declarations.push({ raw, fields: [], end: tree.end(block) });
    } else if (kind === 'field' || kind === 'annotation') {
      const parent = tree.parent(block);
      const owner = parent !== NO_BLOCK && tree.kind(parent) === 'field' ? tree.parent(parent) : parent;
      const declared = declarations[byBlock.get(owner) ?? -1];
      if (declared) declared.end = tree.end(block);
      if (kind === 'annotation') {
        annotations.push(block);
        owners.set(block, owner);
      } else {
        const field = readField(tree, block);
        if (field && declared) declared.fields.push(field);
      }
    }
  }
  return {
    declarations: declarations.map(({ raw, fields, end }) => ({ ...raw, fields, extent: trimmed(tree, raw.extent.start, end) })),
    annotations,
    ownerOf: (annotation) => owners.get(annotation) ?? NO_BLOCK,
  };
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

function readDeclaration(tree: SyntaxTree, block: BlockId): RawDeclaration | undefined {
  const line = declarationOf(tree, block);
  if (!line) return undefined;
  const id = nameAt(tree, line.id);
  const name = line.name ? nameAt(tree, line.name) : id;
  return { kind: line.kind, block, id, name, fields: [], extent: { start: tree.start(block), end: tree.end(block) } };
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
