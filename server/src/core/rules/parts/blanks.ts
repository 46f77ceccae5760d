// Places of a text that are still to be filled in: `[●]`, `[TBD]`, `____`, `XX days`.
// Invariant: a line to sign on, a rule across the page, and a blank in the words of a form that is quoted are none.

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
    const { start, end } = inline.span;
    // `[ ](6)` is what is left of a link to a note.
    if (text.charAt(end - tree.start(block)) === '(') return [];
    if (tree.text.slice(start, end).includes('_') && (closing || !isInSentence(tree.text.slice(tree.start(block), start), tree.text.slice(end, tree.end(block))))) return [];
    return [inline.span];
  });
}

/** A line drawn in a sentence, beside a word in small letters; not one to sign on, nor in the quoted words of a form. */
function isInSentence(before: string, after: string): boolean {
  const quotes = (before.match(/["\u201c]/gu) ?? []).length - (before.match(/\u201d/gu) ?? []).length;
  if (quotes % 2 !== 0 || !/\p{L}+\s+\p{L}+/u.test(`${before} ${after}`)) return false;
  return /\p{Ll}[\p{L}'\u2019]*[^\p{L}\n\r]{1,3}$/u.test(before.slice(-24)) || /^[^\p{L}\n\r]{1,3}\p{Ll}/u.test(after.slice(0, 8));
}

const none: readonly Span[] = [];
