// Fills the table of one segment, and finds for each block the handle it had before.
// Invariants: a block that begins where the old segment had one of the same kind, in text that an edit left alone, keeps its handle;
// handles of one segment never come back for another block. Other segments' blocks are asked for through `earlier`.

import type { TextSegment } from '../text/segmented-text.js';
import type { NumberRoom } from './number-room.js';
import { Column, codeMask, columns, idAt, marksShift, mostSerials, partShift, serialBits } from './segment.js';
import type { Patch, Segment } from './segment.js';
import type { BlockId } from './types.js';

/** What a block in front of the present segment is. */
export interface EarlierBlocks {
  /** Offset in the whole text. */
  start(block: number): number;
  code(block: number): number;
  parent(block: number): number;
  marks(block: number): number;
  previous(block: number): number;
  key(block: number): number;
}

export class SegmentBuilder {
  count = 0;
  patches: Patch[] = [];
  /** True when a segment has used up its handles. */
  exhausted = false;
  #rows = new Int32Array(columns * 256);
  #ids = new Int32Array(256);
  #segment = 0;
  #plain = true;
  #nextSerial = 0;
  #old: Segment | undefined;
  /** Length of the text that the old segment begins with as well, and the start of the text both end with. */
  #same = 0;
  #sameAgain = 0;
  #moved = 0;
  /** Whole lines were put in front of a line that stayed. */
  #linesPutIn = false;

  /** `room`: where the tables are kept. */
  constructor(
    readonly earlier: EarlierBlocks,
    readonly room: NumberRoom,
  ) {}

  begin(source: TextSegment, old: Segment | undefined): void {
    this.count = 0;
    this.patches = [];
    this.#segment = source.id;
    this.#old = old;
    this.#plain = true;
    this.#nextSerial = old?.nextSerial ?? 0;
    if (old !== undefined) this.#compare(source.text, old.source.text);
  }

  /** Appends a block that begins at `start`, counted from the segment; the one before it ends there. Gives its handle. */
  add(code: number, start: number, parent: number, part: number): number {
    const row = this.count;
    if (row === this.#ids.length) this.#grow();
    const at = row * columns;
    const rows = this.#rows;
    rows[at] = start;
    rows[at + Column.parent] = parent;
    rows[at + Column.info] = code | (part << partShift);
    rows[at + Column.chain] = -1;
    rows[at + Column.key] = 0;
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
    return row === -1 ? undefined : this.#rows[row * columns];
  }

  code(block: number): number {
    const row = this.#row(block);
    return row === -1 ? this.earlier.code(block) : (this.#rows[row * columns + Column.info] ?? 0) & codeMask;
  }

  parent(block: number): number {
    if (block < 0) return -1;
    const row = this.#row(block);
    return row === -1 ? this.earlier.parent(block) : this.#rows[row * columns + Column.parent] ?? -1;
  }

  marks(block: number): number {
    const row = this.#row(block);
    return row === -1 ? this.earlier.marks(block) : (this.#rows[row * columns + Column.info] ?? 0) >> marksShift;
  }

  addMark(block: number, mark: number): void {
    if (block < 0 || mark === 0) return;
    const row = this.#row(block);
    if (row === -1) this.patches.push({ block: block as BlockId, mark });
    else {
      const at = row * columns + Column.info;
      this.#rows[at] = (this.#rows[at] ?? 0) | (mark << marksShift);
    }
  }

  /** Notes which label of its list came before the label of the block added last, and a number for its value. */
  chain(previous: number, key: number): void {
    const at = (this.count - 1) * columns;
    this.#rows[at + Column.chain] = previous;
    this.#rows[at + Column.key] = key;
  }

  previous(block: number): number {
    const row = this.#row(block);
    return row === -1 ? this.earlier.previous(block) : this.#rows[row * columns + Column.chain] ?? -1;
  }

  key(block: number): number {
    const row = this.#row(block);
    return row === -1 ? this.earlier.key(block) : this.#rows[row * columns + Column.key] ?? 0;
  }

  finish(): { readonly count: number; readonly table: Int32Array; readonly ids: Int32Array | undefined; readonly nextSerial: number } {
    const { count } = this;
    const table = this.room.take(count * columns);
    for (let i = 0; i < table.length; i += 1) table[i] = this.#rows[i] ?? 0;
    return { count, table, ids: this.#plain ? undefined : this.#ids.slice(0, count), nextSerial: Math.min(mostSerials, this.#nextSerial) };
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
    let low = 0;
    let high = old.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((old.table[middle * columns] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const at = low * columns;
    if (low >= old.count || old.table[at] !== start || ((old.table[at + Column.info] ?? 0) & codeMask) !== code) return -1;
    const id = idAt(old, low);
    return this.count > 0 && this.#ids[this.count - 1] === id ? -1 : id;
  }

  #compare(text: string, old: string): void {
    const shorter = Math.min(text.length, old.length);
    let same = 0;
    if (text === old) same = shorter;
    else while (same < shorter && text.charCodeAt(same) === old.charCodeAt(same)) same += 1;
    let end = 0;
    while (end < shorter - same && text.charCodeAt(text.length - 1 - end) === old.charCodeAt(old.length - 1 - end)) end += 1;
    this.#same = same;
    this.#sameAgain = text.length - end;
    this.#moved = text.length - old.length;
    const last = text.charCodeAt(this.#sameAgain - 1);
    this.#linesPutIn = this.#sameAgain > same && old.length - end === same && (last === 10 || last === 13);
  }

  #grow(): void {
    const rows = new Int32Array(this.#rows.length * 2);
    rows.set(this.#rows);
    this.#rows = rows;
    const ids = new Int32Array(this.#ids.length * 2);
    ids.set(this.#ids);
    this.#ids = ids;
  }
}
