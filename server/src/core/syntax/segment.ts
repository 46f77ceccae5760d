// The blocks that begin in one segment of a text, as a packed table, and what reading the segment took and gave.
// Invariants: a segment never changes once it is made; places in it count from the segment's own start, other blocks are named
// by handle, so that nothing in it changes when text in front of it does.

import type { TextSegment } from '../text/text-segment.js';
import type { Carry } from './carry.js';
import type { BlockId, FaultKind } from './types.js';

/** A handle is the segment's id and a number of the block in it: 13 bits, so no segment has more blocks in its life. */
export const serialBits = 13;
export const mostSerials = 1 << serialBits;
export const mostSegmentIds = 1 << (31 - serialBits);

/** Parts of what a row says of its block: its kind (`Code`), its part, its marks. */
export const codeMask = 15;
export const partShift = 4;
export const partMask = 3;
export const marksShift = 6;

export interface StoredFault {
  readonly kind: FaultKind;
  readonly block: BlockId;
  /** From the segment's start. */
  readonly start: number;
  readonly end: number;
  readonly args: Readonly<Record<string, string>>;
  readonly other?: OtherPlace;
}

/** A block's number (its label's, its heading's), or a stretch in front of the fault, counted back from the fault's start. */
export type OtherPlace =
  | { readonly kind: 'number'; readonly block: BlockId }
  | { readonly kind: 'back'; readonly start: number; readonly end: number };

/** A mark that a line in this segment sets on a block of an earlier one. */
export interface Patch {
  readonly block: BlockId;
  readonly mark: number;
}

/** What a segment's lines say of the whole text, as bits. */
export const Fact = {
  crossed: 1, restarted: 2, article: 4, dashed: 8, dotted: 16, romanArticle: 32, arabicArticle: 64,
  /** Reading it asked for the ids of all parties, or whether there is a first foot note anywhere. */
  asksParties: 128, asksFootNote: 256,
  /** It holds declarations, headings, annotations: for walks that want only these. */
  declarations: 512, headings: 1024, annotations: 2048, provisions: 4096,
  /** A line begins with a bare 1. */
  firstFootNote: 8192,
} as const;
export const factBits = 14;

/**
 * The blocks that begin in a segment stand in `table` from `base` on, a row each, then the numbers of its labels: row, the label before
 * in its list, a number for its value. Segments read at once share tables.
 */
export interface Segment {
  readonly source: TextSegment;
  /** Shapes of the lines, at the places that `source.starts` has them. */
  readonly shapes: Uint8Array;
  /** Number of blocks that begin here, and of provisions among them. */
  readonly count: number;
  readonly labels: number;
  readonly table: Int32Array;
  readonly base: number;
  /** Numbers of a row: two, start and info in one, then the parent; three where a start is out of reach of 16 bits. */
  readonly columns: 2 | 3;
  /** Handles by row; undefined when they are the segment's id with the row's number. */
  readonly ids: Int32Array | undefined;
  readonly nextSerial: number;
  /** State in front of the segment, and behind it. */
  readonly before: Carry;
  readonly after: Carry;
  readonly patches: readonly Patch[];
  readonly faults: readonly StoredFault[];
  /** How many segments in front and behind were looked into. */
  readonly back: number;
  readonly ahead: number;
  readonly facts: number;
}

/** Where the block begins, from the segment's start; negative for an option line whose label stands in the segment. */
export function startAt({ table, base, columns }: Segment, row: number): number {
  return columns === 2 ? (table[base + row * 2] ?? 0) >> 16 : table[base + row * 3] ?? 0;
}

export function infoAt({ table, base, columns }: Segment, row: number): number {
  return columns === 2 ? (table[base + row * 2] ?? 0) & 0xffff : table[base + row * 3 + 2] ?? 0;
}

export function parentAt({ table, base, columns }: Segment, row: number): BlockId {
  return (table[base + row * columns + 1] ?? -1) as BlockId;
}

/** Where the three numbers of a row's label stand in a list of `labels` of them from `from` on, rows rising; `near` may be the place. -1 when the row has none. */
export function labelPlace(numbers: Int32Array, from: number, labels: number, row: number, near: number): number {
  if (near >= from && numbers[near] === row) return near;
  let low = 0;
  let high = labels - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[from + middle * 3] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return labels > 0 && numbers[from + low * 3] === row ? from + low * 3 : -1;
}

/** The last row that begins at `offset` or in front of it; -1 when all begin behind it. */
export function rowAt(segment: Segment, offset: number): number {
  let low = -1;
  let high = segment.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startAt(segment, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function idAt(segment: Segment, row: number): BlockId {
  return (segment.ids === undefined ? (segment.source.id << serialBits) | row : segment.ids[row] ?? -1) as BlockId;
}

/** The row of a block whose handle bears the segment's id; -1 when the segment no longer has it. */
export function rowOf(segment: Segment, block: BlockId): number {
  if (segment.ids !== undefined) return segment.ids.indexOf(block);
  const row = block & (mostSerials - 1);
  return row < segment.count ? row : -1;
}
