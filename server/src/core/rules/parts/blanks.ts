// Places of a text that are still to be filled in: `[●]`, `[TBD]`, `____`, `XX days`.
// Invariant: a line to sign on, in the closing part, is no blank.

import type { BlockId } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { CheckContext } from '../types.js';

/** In order of position. For `context.shared`. */
export function blanksAt({ document: { model } }: CheckContext, block: BlockId): readonly Span[] {
  const { tree } = model;
  const text = tree.text.slice(tree.start(block), tree.end(block));
  if (!text.includes('[') && !text.includes('__') && !text.includes('XX')) return none;
  const closing = tree.part(block) === 'closing';
  return model.inline(block).flatMap((inline) => {
    if (inline.kind !== 'placeholder') return [];
    return closing && tree.text.slice(inline.span.start, inline.span.end).includes('_') ? [] : [inline.span];
  });
}

const none: readonly Span[] = [];
