// How kinds, parts and the parser's marks of blocks are stored. Nobody outside this folder sees the numbers.

import type { BlockKind } from './types.js';

export const Code = { blank: 0, comment: 1, declaration: 2, field: 3, heading: 4, provision: 5, paragraph: 6, annotation: 7, table: 8, note: 9 } as const;
export const kinds: readonly BlockKind[] = ['blank', 'comment', 'declaration', 'field', 'heading', 'provision', 'paragraph', 'annotation', 'table', 'note'];

export const Part = { preamble: 0, main: 1, annex: 2, closing: 3 } as const;
export const parts = ['preamble', 'main', 'annex', 'closing'] as const;

/** Bits of `marks`, ten in all: how the structure pass read a block. Low three bits of a provision: `How` of its label. */
export const Mark = {
  how: 7,
  /** An `Option 1` line stands at the head of the block. */
  option: 8,
  /** A heading whose title is the next block, or the paragraph that is that title. */
  derived: 16,
  /** A heading made by `@heading`. */
  marked: 32,
  /** A heading's single letter I, V or X is a letter. */
  letter: 64,
  /** The block begins in the middle of a line. */
  inner: 128,
  /** An `@option` annotation or an option line makes it one of several alternatives. */
  alternative: 256,
  /** An unnumbered paragraph, dash item or recital that counts as `~n` among its siblings. */
  counted: 512,
} as const;

/** `isStructural` (syntax/walk.ts) of a kind as stored. */
export function isStructuralCode(code: number): boolean {
  return code === Code.heading || code === Code.provision || code === Code.paragraph || code === Code.table || code === Code.note;
}
