// The blocks that begin in one segment of a text, as a packed table, and what reading the segment took and gave.
// Invariants: a segment never changes once it is made; places in it count from the segment's own start, other blocks are named
// by handle, so that nothing in it changes when text in front of it does.

import type { TextSegment } from '../text/segmented-text.js';
import type { Carry } from './carry.js';
import type { BlockId, FaultKind } from './types.js';

/** A handle is the segment's id and a number of the block in it: 13 bits, so no segment has more blocks in its life. */
export const serialBits = 13;
export const mostSerials = 1 << serialBits;
export const mostSegmentIds = 1 << (31 - serialBits);

/** Columns of a row. `start` may lie in front of the segment: an option line whose label stands in it. */
export const Column = { start: 0, parent: 1, info: 2, chain: 3, key: 4 } as const;
export const columns = 5;

/** Parts of `info`. */
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
} as const;
export const factBits = 13;

export interface Segment {
  readonly source: TextSegment;
  readonly shapes: Uint8Array;
  /** Number of blocks that begin here. */
  readonly count: number;
  readonly table: Int32Array;
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

export function idAt(segment: Segment, row: number): BlockId {
  return (segment.ids === undefined ? (segment.source.id << serialBits) | row : segment.ids[row] ?? -1) as BlockId;
}

/** The row of a block whose handle bears the segment's id; -1 when the segment no longer has it. */
export function rowOf(segment: Segment, block: BlockId): number {
  if (segment.ids !== undefined) return segment.ids.indexOf(block);
  const row = block & (mostSerials - 1);
  return row < segment.count ? row : -1;
}
