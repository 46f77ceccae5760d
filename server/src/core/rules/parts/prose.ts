// A block's prose as rules of words read it: one string, made once a block however many rules ask, with the way back to the document.
// Invariant: no label, no comment, lines joined by one blank.

import { joinPieces, type Prose } from '../../model/prose.js';
import { proseOf } from '../../syntax/details.js';
import type { BlockId } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { CheckContext } from '../types.js';

/** The prose of the block; its text is '' where there is none. */
export function proseAt(context: CheckContext, block: BlockId): Prose {
  return context.shared(block, readProse);
}

function readProse({ document: { model } }: CheckContext, block: BlockId): Prose {
  return joinPieces(model.tree.text, proseOf(model.tree, block));
}

/** The stretch of the document that indices of the prose stand for. */
export function spanIn(prose: Prose, start: number, end: number): Span {
  return { start: prose.at(start), end: end > start ? prose.at(end - 1) + 1 : prose.at(start) };
}
