// Changes of a text. Invariant: edits are applied to the text they were made for, all at once; they must not overlap.

import { firstWhere } from './rising.js';
import type { Span } from './span.js';

/** Replace the characters of `span` by `newText`. An empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** By where they begin, then by where they end; those at one place stay in their order. */
export function inTextOrder<One extends { readonly span: Span }>(edits: readonly One[]): One[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The text after all edits; order does not matter. Insertions at one place keep their order in the list. Throws when two edits overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of inTextOrder(edits)) {
    if (edit.span.start < at) throw new Error('Edits of one text must not overlap.');
    result += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

/** Where places of a text stand after edits of it. */
export interface Moves {
  /**
   * Of an offset at which something starts or ends. What is inserted there belongs to neither: a start moves behind it, an end stays in
   * front. In replaced words, a start goes to where the replacement begins, an end to where it ends.
   */
  at(offset: number, side: 'start' | 'end'): number;
}

/** For edits that do not overlap, in any order. */
export function movesOf(edits: readonly Edit[]): Moves {
  const ordered = inTextOrder(edits);
  /** How far the text in front of each edit has moved, and behind the last one. */
  const shifts = [0];
  for (const [i, { span, newText }] of ordered.entries()) shifts.push((shifts[i] ?? 0) + newText.length - (span.end - span.start));
  return {
    at(offset, side) {
      const behind = firstWhere(ordered, ({ span }) => span.end > offset || (side === 'end' && span.start === offset));
      const edit = ordered[behind];
      const shift = shifts[behind] ?? 0;
      if (edit === undefined || edit.span.start >= offset) return offset + shift;
      return edit.span.start + shift + (side === 'end' ? edit.newText.length : 0);
    },
  };
}
