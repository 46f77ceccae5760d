// Fills the table of one segment, and finds for each block the handle it had before.
// Invariants: a block that begins where the old segment had one of the same kind, in text that an edit left alone, keeps its handle;
// handles of one segment never come back for another block. Other segments' blocks are asked for through `earlier`.

import type { TextSegment } from '../text/text-segment.js';
import type { NumberRoom } from './number-room.js';
import { codeMask, idAt, infoAt, labelPlace, marksShift, mostSerials, partShift, rowAt, serialBits, startAt } from './segment.js';
import type { Patch, Segment } from './segment.js';
import type { BlockId } from './types.js';

/** What a block in front of the present segment is. */
export interface EarlierBlocks {
  /** Offset in the whole text. */
  start(block: number): number;
  code(block: number): number;
  parent(block: number): number;
  marks(block: number): number;
  /** As in `SegmentBuilder`. */
  findKey(from: number, key: number, reach: number): number;
}

/** How many characters of two texts are compared at once. */
const stretch = 128;

type Made = Pick<Segment, 'count' | 'labels' | 'table' | 'base' | 'columns' | 'ids' | 'nextSerial'>;

export class SegmentBuilder {
  count = 0;
  patches: Patch[] = [];
  /** True when a segment has used up its handles. */
  exhausted = false;
  /** Start, info, parent and handle of each row. */
  #starts = new Int32Array(256);
  #infos = new Int32Array(256);
  #parents = new Int32Array(256);
  #ids = new Int32Array(256);
  /** Of each provision: its row, the label before it in its list, its value's number. */
  #labels = new Int32Array(256);
  #labelsEnd = 0;
  #segment = 0;
  #plain = true;
  /** Some start takes more than 16 bits. */
  #wide = false;
  #nextSerial = 0;
  #old: Segment | undefined;
  /** Length of the text that the old segment begins with as well, and the start of the text both end with. */
  #same = 0;
  #sameAgain = 0;
  #moved = 0;
  /** Whole lines were put in front of a line that stayed. */
  #linesPutIn = false;
  /** The old handle given last: two blocks that begin together, or where the edit does and behind it, may both seem to have been its block. */
  #given = -1;

  /** `room`: where the tables are kept. */
  constructor(
    readonly earlier: EarlierBlocks,
    readonly room: NumberRoom,
  ) {}

  begin(source: TextSegment, old: Segment | undefined): void {
    this.count = 0;
    this.#labelsEnd = 0;
    this.#wide = false;
    if (this.patches.length > 0) this.patches = [];
    this.#segment = source.id;
    this.#old = old;
    this.#given = -1;
    this.#plain = true;
    this.#nextSerial = old?.nextSerial ?? 0;
    if (old !== undefined) this.#compare(source.text, old.source.text);
  }

  /** Appends a block that begins at `start`, counted from the segment; the one before it ends there. Gives its handle. */
  add(code: number, start: number, parent: number, part: number, marks: number): number {
    const row = this.count;
    if (row === this.#ids.length) this.#grow();
    this.#starts[row] = start;
    this.#infos[row] = code | (part << partShift) | (marks << marksShift);
    this.#parents[row] = parent;
    if (start !== (start << 16) >> 16) this.#wide = true;
    let id = this.#old === undefined ? -1 : this.#handleBefore(this.#old, code, start);
    if (id === -1) {
      if (this.#nextSerial >= mostSerials) this.exhausted = true;
      id = (this.#segment << serialBits) | (this.#nextSerial & (mostSerials - 1));
      this.#nextSerial += 1;
    }
    if (id !== ((this.#segment << serialBits) | row)) this.#plain = false;
    this.#ids[row] = id;
    this.count = row + 1;
    return id;
  }

  /** Start of a block of this segment; undefined for another segment's. */
  start(block: number): number | undefined {
    const row = this.#row(block);
    return row === -1 ? undefined : this.#starts[row];
  }

  code(block: number): number {
    const row = this.#row(block);
    return row === -1 ? this.earlier.code(block) : (this.#infos[row] ?? 0) & codeMask;
  }

  parent(block: number): number {
    if (block < 0) return -1;
    const row = this.#row(block);
    return row === -1 ? this.earlier.parent(block) : this.#parents[row] ?? -1;
  }

  marks(block: number): number {
    const row = this.#row(block);
    return row === -1 ? this.earlier.marks(block) : (this.#infos[row] ?? 0) >> marksShift;
  }

  addMark(block: number, mark: number): void {
    if (block < 0 || mark === 0) return;
    const row = this.#row(block);
    if (row === -1) this.patches.push({ block: block as BlockId, mark });
    else this.#infos[row] = (this.#infos[row] ?? 0) | (mark << marksShift);
  }

  /** Notes which label of its list came before the label of the block added last, and a number for its value. */
  chain(previous: number, key: number): void {
    const at = this.#labelsEnd;
    if (at + 3 > this.#labels.length) this.#labels = larger(this.#labels);
    this.#labels[at] = this.count - 1;
    this.#labels[at + 1] = previous;
    this.#labels[at + 2] = key;
    this.#labelsEnd = at + 3;
  }

  /** The last of at most `reach` labels whose value has this number, from a label back through its list; -1 when there is none. */
  findKey(from: number, key: number, reach: number): number {
    let block = from;
    for (let left = reach, at = -1; left > 0 && block !== -1; left -= 1) {
      const row = this.#row(block);
      if (row === -1) return this.earlier.findKey(block, key, left);
      // The label before is the one in front as a rule.
      at = labelPlace(this.#labels, 0, this.#labelsEnd / 3, row, at - 3);
      if (this.#labels[at + 2] === key) return block;
      block = this.#labels[at + 1] ?? -1;
    }
    return -1;
  }

  finish(): Made {
    const { count } = this;
    const columns = this.#wide ? 3 : 2;
    const base = this.room.take(count * columns + this.#labelsEnd);
    const table = this.room.numbers;
    let at = base;
    for (let row = 0; row < count; row += 1, at += columns) {
      const start = this.#starts[row] ?? 0;
      const info = this.#infos[row] ?? 0;
      table[at] = columns === 2 ? (start << 16) | info : start;
      table[at + 1] = this.#parents[row] ?? -1;
      if (columns === 3) table[at + 2] = info;
    }
    for (let i = 0; i < this.#labelsEnd; i += 1) table[at + i] = this.#labels[i] ?? 0;
    return { count, labels: this.#labelsEnd / 3, table, base, columns, ids: this.#plain ? undefined : this.#ids.slice(0, count), nextSerial: Math.min(mostSerials, this.#nextSerial) };
  }

  #row(block: number): number {
    if (block >> serialBits !== this.#segment || block < 0) return -1;
    if (this.#plain) {
      const row = block & (mostSerials - 1);
      return row < this.count ? row : -1;
    }
    // Blocks asked for are nearly always among the last.
    for (let row = this.count - 1; row >= 0; row -= 1) if (this.#ids[row] === block) return row;
    return -1;
  }

  /** The handle of the old block this one was; -1 for a new block. What stands behind an edit goes before what stands where it begins. */
  #handleBefore(old: Segment, code: number, start: number): number {
    if (start >= this.#sameAgain) {
      const id = this.#handleAt(old, code, start - this.#moved);
      if (id !== -1) return id;
    }
    if (start > this.#same || (start === this.#same && this.#linesPutIn)) return -1;
    return this.#handleAt(old, code, start);
  }

  #handleAt(old: Segment, code: number, start: number): number {
    // The first of the rows that begin there.
    const row = rowAt(old, start - 1) + 1;
    if (row >= old.count || startAt(old, row) !== start || (infoAt(old, row) & codeMask) !== code) return -1;
    const id = idAt(old, row);
    if (id === this.#given) return -1;
    this.#given = id;
    return id;
  }

  #compare(text: string, old: string): void {
    const shorter = Math.min(text.length, old.length);
    let same = 0;
    if (text === old) same = shorter;
    else {
      // Stretches are compared sooner than characters.
      while (same + stretch < shorter && text.startsWith(old.slice(same, same + stretch), same)) same += stretch;
      while (same < shorter && text.charCodeAt(same) === old.charCodeAt(same)) same += 1;
    }
    let end = 0;
    while (end + stretch < shorter - same && text.endsWith(old.slice(old.length - end - stretch, old.length - end), text.length - end)) end += stretch;
    while (end < shorter - same && text.charCodeAt(text.length - 1 - end) === old.charCodeAt(old.length - 1 - end)) end += 1;
    this.#same = same;
    this.#sameAgain = text.length - end;
    this.#moved = text.length - old.length;
    const last = text.charCodeAt(this.#sameAgain - 1);
    this.#linesPutIn = this.#sameAgain > same && old.length - end === same && (last === 10 || last === 13);
  }

  #grow(): void {
    this.#starts = larger(this.#starts);
    this.#infos = larger(this.#infos);
    this.#parents = larger(this.#parents);
    this.#ids = larger(this.#ids);
  }
}

function larger(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
