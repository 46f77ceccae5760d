// The blocks of a text that a reader of it sees, in order: how deep each stands, and which brackets around whole clauses it opens, stands in, closes.
// Invariant: every structural block is there once, but a heading's title in a block of its own; brackets around clauses that an annotation puts
// there open in front of the first and close behind the last of them.

import type { DocumentModel, Signature } from '../../model/types.js';
import { isDerivedTitle } from '../../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import { ownWords } from './reading-runs.js';

export interface ReadingFrame {
  readonly block: BlockId;
  readonly kind: 'heading' | 'provision' | 'paragraph' | 'table' | 'note' | 'signature';
  /** Set for `signature` only. */
  readonly signature?: Signature;
  readonly level: number;
  /** The parties whose bracket around clauses it stands in; missing outside of all. */
  readonly within?: readonly number[];
  /** What `@bracket` writes in front of it. */
  readonly opens?: string;
  /** How many such brackets close behind it. */
  readonly closes: number;
}

/** A bracket that goes on behind a block. */
interface Around {
  /** The block behind the last it holds; NO_BLOCK: it goes to the end. */
  readonly end: BlockId;
  readonly by: readonly number[];
  /** The closing mark is ours to write. */
  readonly isOurs: boolean;
}

export function framesOf(model: DocumentModel, partiesNamed: (name: string) => readonly number[]): readonly ReadingFrame[] {
  const { tree } = model;
  const blocks: { readonly block: BlockId; readonly kind: ReadingFrame['kind']; readonly signature?: Signature }[] = [];
  for (let block = tree.first; block !== NO_BLOCK; block = tree.next(block)) {
    const kind = tree.kind(block);
    if (kind === 'declaration') {
      const signature = model.declarationAt(block);
      if (signature?.kind === 'signature') blocks.push({ block, kind: 'signature', signature });
    } else if ((kind === 'heading' || kind === 'provision' || kind === 'paragraph' || kind === 'table' || kind === 'note') && !isDerivedTitle(tree, block)) blocks.push({ block, kind });
  }
  const around: Around[] = [];
  return blocks.map(({ block, kind, signature }, i): ReadingFrame => {
    if (signature) return { block, kind, signature, level: 0, closes: 0 };
    const marked = model.annotationsNamed(block, 'bracket')[0];
    if (marked) around.push({ end: tree.afterExtent(block), by: partiesOf(marked.names.map(({ text }) => text), partiesNamed), isOurs: true });
    const within = around.at(-1)?.by;
    const { open, brackets } = model.own(ownWords, block);
    if (open >= 0) around.push({ end: tree.afterExtent(block), by: partiesOf(brackets[open] ?? [], partiesNamed), isOurs: false });
    let next = i + 1;
    while (blocks[next]?.signature) next += 1;
    const behind = blocks[next]?.block ?? NO_BLOCK;
    let closes = 0;
    for (let last = around.at(-1); last !== undefined && (behind === NO_BLOCK || last.end === behind || isPast(model, last.end, behind)); last = around.at(-1)) {
      if (last.isOurs) closes += 1;
      around.pop();
    }
    const names = marked?.names.map(({ text }) => text).join(', ') ?? '';
    return {
      block, kind, level: kind === 'heading' ? headingLevel(model, block) : depthOf(model, block), closes,
      ...(within === undefined ? {} : { within }),
      ...(marked === undefined ? {} : { opens: names === '' ? '[' : `[${names}: ` }),
    };
  });
}

function isPast({ tree }: DocumentModel, end: BlockId, behind: BlockId): boolean {
  return end !== NO_BLOCK && tree.isBefore(end, behind);
}

function partiesOf(names: readonly string[], partiesNamed: (name: string) => readonly number[]): readonly number[] {
  return [...new Set(names.flatMap(partiesNamed))];
}

/** 2 for a heading that stands in none, one more for each it stands in, 6 at most. */
function headingLevel({ tree }: DocumentModel, block: BlockId): number {
  let level = 2;
  for (let above = tree.parent(block); above !== NO_BLOCK; above = tree.parent(above)) if (tree.kind(above) === 'heading') level += 1;
  return Math.min(6, level);
}

/** How many labels stand above it: 0 for a paragraph of an article and for the provisions of the top level; what goes on after a label stands as deep as that. */
function depthOf({ tree }: DocumentModel, block: BlockId): number {
  let depth = 0;
  for (let above = tree.parent(block); above !== NO_BLOCK; above = tree.parent(above)) if (tree.kind(above) === 'provision') depth += 1;
  return depth;
}
