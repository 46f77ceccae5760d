// Where the lines of a text stand in canonical form: depth shown by indentation, continuation lines under the text, annotations under their
// owner's text, fields two in, annotations of a declaration at its own margin.
// Invariant: columns count UTF-16 units from the line's start; they hang on structure and labels alone, never on how the text is indented now.

import { ownerOfAnnotation } from '../../model/annotation-blocks.js';
import type { DocumentModel } from '../../model/types.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';

export interface Layout {
  /** Of the block's first line, or of its label within a line. */
  indent(block: BlockId): number;
  /** Of its further lines, and of what hangs under its text. */
  hang(block: BlockId): number;
}

const fields = 2;

/** Kept for each block that was asked about: columns of points are those of what they stand under. */
export function createLayout(model: DocumentModel): Layout {
  const { tree } = model;
  const hangs = new Map<BlockId, number>();
  const indent = (block: BlockId): number => {
    switch (tree.kind(block)) {
      case 'provision':
      case 'paragraph':
      case 'table':
      case 'note':
        return hangOf(tree.parent(block));
      case 'annotation': {
        const owner = ownerOfAnnotation(tree, block);
        if (owner === NO_BLOCK) return 0;
        return tree.kind(owner) === 'declaration' ? 0 : hang(owner);
      }
      case 'field':
        return fields;
      default:
        return 0;
    }
  };
  /** Under a heading everything begins at the margin. */
  const hangOf = (parent: BlockId): number => (parent !== NO_BLOCK && tree.kind(parent) === 'provision' ? hang(parent) : 0);
  const hang = (block: BlockId): number => {
    const known = hangs.get(block);
    if (known !== undefined) return known;
    const label = model.label(block)?.span;
    const text = label ? tree.text.slice(tree.start(block), label.end).trimStart().replace(/[ \t]+/gu, ' ') : '';
    // A label behind an option line stands on a line of its own.
    const column = indent(block) + (label ? text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1).trimStart().length + 1 : 0);
    hangs.set(block, column);
    return column;
  };
  return { indent, hang };
}
