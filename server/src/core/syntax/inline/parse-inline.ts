// Everything that stands in the prose of one block: references, brackets, blanks, definitions, quantities, citations.
// Invariant: total and linear; spans lie in the prose, are ordered by start, outer before inner, and nest or stand apart.

import type { Span } from '../../text/span.js';
import type { Inline, NumberStyles } from '../types.js';
import { Hit } from '../words/hit-words.js';
import { scanDefinitions } from './definitions.js';
import { flatten } from './flat.js';
import { findHits } from './hits.js';
import { scanMarks } from './marks.js';
import { scanQuantities } from './quantities.js';
import { scanCitations } from './scan-citations.js';

/**
 * @param text a stretch of the document that begins at offset `base` and holds every prose span
 * @param prose the block's prose line by line, document offsets, in order; line ends and comment lines left out
 * @param styles how this text writes the numbers of its articles
 */
export function parseInline(text: string, base: number, prose: readonly Span[], styles: NumberStyles): readonly Inline[] {
  if (prose.length === 0) return [];
  const flat = flatten(text, base, prose);
  const hits = findHits(flat.text);
  if ((hits.all & beginnings) === 0) return none;
  const marks = scanMarks(flat, hits);
  const citations = scanCitations(flat, marks.masked, styles, hits);
  const quantities = scanQuantities(flat, marks.masked, hits);
  const definitions = scanDefinitions(flat, marks.masked, hits);
  const items = [...marks.items, ...citations, ...definitions, ...apartFrom(citations, quantities)];
  return items.length < 2 ? items : nest(items);
}

const none: readonly Inline[] = Object.freeze([]);
/** What makes no item, only changes how others are read. */
const beginnings = ~(Hit.instrument | Hit.stop | Hit.quote | Hit.afterEast);

/** The items that touch none of the others; both in order. */
function apartFrom(others: readonly Inline[], items: readonly Inline[]): readonly Inline[] {
  let at = 0;
  return items.filter((item) => {
    while (at < others.length && (others[at]?.span.end ?? 0) <= item.span.start) at += 1;
    const other = others[at];
    return other === undefined || other.span.start >= item.span.end;
  });
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
