// Which blocks an edit touched, from the segments that were read again. Invariant: names every block whose kind, own text, marks,
// parent or part differs, and may name a few more beside the edit.

import { idAt, infoAt, parentAt, rowOf, serialBits, startAt } from './segment.js';
import type { Segment } from './segment.js';
import type { SegmentTree } from './segment-tree.js';
import type { Made } from './tree-maker.js';
import { NO_BLOCK } from './types.js';
import type { BlockId, TreeChange } from './types.js';

export function changeBetween(old: SegmentTree, { tree, reread, replaced }: Made): TreeChange {
  const touched = new Set<BlockId>();
  const removed: BlockId[] = [];
  const oldById = new Map(replaced.map((segment) => [segment.source.id, segment]));
  for (const index of reread) {
    const segment = tree.parts.segments[index];
    if (segment === undefined) continue;
    const now = { segment, end: endIn(tree, index) };
    const before = replacedIn(old, oldById.get(segment.source.id));
    compareRows(now, before, touched);
    const cover = leadOf(now) === (before && leadOf(before)) ? NO_BLOCK : coverOf(tree, index);
    if (cover !== NO_BLOCK) touched.add(cover);
    // An option line at the end of a segment is the beginning of a block of the next one, which may not have been read again.
    const last = coverOf(tree, index + 1);
    if (startsInFrontOf(tree, last)) touched.add(last);
  }
  for (const segment of replaced) {
    for (let row = 0; row < segment.count; row += 1) {
      const id = idAt(segment, row);
      if (!tree.has(id)) removed.push(id);
    }
    // The rest of a block that began further up may be gone from here, another, or another block's.
    const before = replacedIn(old, segment);
    const lead = before ? leadOf(before) : '';
    if (lead === '') continue;
    const cover = coverOf(old, old.parts.positions[segment.source.id] ?? 0);
    const index = tree.parts.positions[segment.source.id] ?? -1;
    const now = tree.parts.segments[index];
    const coverNow = now === undefined ? NO_BLOCK : coverOf(tree, index);
    if (now !== undefined && leadOf({ segment: now, end: endIn(tree, index) }) === lead && coverNow === cover) continue;
    if (tree.has(cover)) touched.add(cover);
    if (coverNow !== NO_BLOCK) touched.add(coverNow);
  }
  for (const block of differentlyPatched(old, tree)) if (tree.has(block)) touched.add(block);
  return { touched: [...touched].sort((a, b) => (a === b ? 0 : tree.isBefore(a, b) ? -1 : 1)), removed };
}

/** A segment, and where in it the text ends that belongs to blocks beginning there or further up. */
interface Stretch {
  readonly segment: Segment;
  readonly end: number;
}

/** Behind it, an option line is the beginning of a block of a later segment. */
function endIn({ parts: { segments }, text: { offsets } }: SegmentTree, index: number): number {
  const length = segments[index]?.source.text.length ?? 0;
  for (let behind = index + 1; behind < segments.length; behind += 1) {
    const next = segments[behind];
    if (next === undefined || next.count === 0) continue;
    const start = startAt(next, 0);
    return start >= 0 ? length : Math.max(0, Math.min(length, (offsets[behind] ?? 0) + start - (offsets[index] ?? 0)));
  }
  return length;
}

function replacedIn(old: SegmentTree, segment: Segment | undefined): Stretch | undefined {
  return segment && { segment, end: endIn(old, old.parts.positions[segment.source.id] ?? -1) };
}

function compareRows(now: Stretch, before: Stretch | undefined, touched: Set<BlockId>): void {
  for (let row = 0; row < now.segment.count; row += 1) {
    const id = idAt(now.segment, row);
    const oldRow = before === undefined ? -1 : rowOf(before.segment, id);
    if (before === undefined || oldRow === -1 || differs(now, row, before, oldRow)) touched.add(id);
  }
}

function differs(now: Stretch, row: number, before: Stretch, oldRow: number): boolean {
  const [segment, old] = [now.segment, before.segment];
  if (infoAt(segment, row) !== infoAt(old, oldRow) || parentAt(segment, row) !== parentAt(old, oldRow)) return true;
  // A block that begins in front of its segment is rare, and always said to be touched.
  if (startAt(segment, row) < 0) return true;
  return ownText(now, row) !== ownText(before, oldRow);
}

/** The block's text as far as it stands in this segment. */
function ownText({ segment, end }: Stretch, row: number): string {
  return segment.source.text.slice(startAt(segment, row), row + 1 < segment.count ? startAt(segment, row + 1) : end);
}

/** The text in front of the first block that begins here: the rest of a block of an earlier segment. */
function leadOf({ segment, end }: Stretch): string {
  return segment.source.text.slice(0, segment.count === 0 ? end : Math.max(0, startAt(segment, 0)));
}

/** The block that the end of the text in front of a segment belongs to. */
function coverOf(tree: SegmentTree, index: number): BlockId {
  const offset = tree.text.offsets[index] ?? 0;
  return tree.blockAt(offset === 0 ? 0 : offset - 1);
}

/** The block begins in front of the segment it belongs to. */
function startsInFrontOf(tree: SegmentTree, block: BlockId): boolean {
  const segment = tree.parts.segments[tree.parts.positions[block >> serialBits] ?? -1];
  return segment !== undefined && startAt(segment, rowOf(segment, block)) < 0;
}

function* differentlyPatched(old: SegmentTree, tree: SegmentTree): Generator<BlockId> {
  const before = old.parts.patches;
  const after = tree.parts.patches;
  if (before === after) return;
  for (const [block, mark] of after) if (before.get(block) !== mark) yield block;
  for (const block of before.keys()) if (!after.has(block)) yield block;
}
