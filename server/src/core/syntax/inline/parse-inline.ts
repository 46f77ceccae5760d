// Everything that stands in the prose of one block: references, brackets, blanks, definitions, quantities, citations.
// Invariant: total and linear; spans lie in the prose, are ordered by start, outer before inner, and nest or stand apart.

import type { Span } from '../../text/span.js';
import type { Inline, NumberStyles } from '../types.js';
import { flatten } from './flat.js';
import { scanMarks } from './marks.js';
import { scanCitations } from './scan-citations.js';

/**
 * @param text a stretch of the document that begins at offset `base` and holds every prose span
 * @param prose the block's prose line by line, document offsets, in order; line ends and comment lines left out
 * @param styles how this text writes the numbers of its articles
 */
export function parseInline(text: string, base: number, prose: readonly Span[], styles: NumberStyles): readonly Inline[] {
  if (prose.length === 0) return [];
  const flat = flatten(text, base, prose);
  const marks = scanMarks(flat);
  const items: Inline[] = [...marks.items, ...scanCitations(flat, marks.masked, styles)];
  return nest(items);
}

/** Orders by start, outer first; of two items that cross, the later one goes. */
function nest(items: Inline[]): readonly Inline[] {
  items.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const open: number[] = [];
  const kept: Inline[] = [];
  for (const item of items) {
    while (open.length > 0 && (open[open.length - 1] ?? 0) <= item.span.start) open.pop();
    const limit = open[open.length - 1];
    if (limit !== undefined && item.span.end > limit) continue;
    kept.push(item);
    open.push(item.span.end);
  }
  return kept;
}
