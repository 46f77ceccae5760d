// Makes a tree of a segmented text, afresh or out of the tree before an edit.
// Invariants: a segment is taken over only when its text is the same object, the state in front of it is equal, and nothing it looked
// at in other segments changed; so a tree made by edits equals one made afresh, handles of blocks aside.

import type { SegmentedText } from '../text/segmented-text.js';
import type { TextSegment } from '../text/text-segment.js';
import { emptyCarry, sameCarry } from './carry.js';
import { readDeclaration } from './declarations.js';
import { LineWindow } from './line-window.js';
import { NumberRoom } from './number-room.js';
import { LineScanner, Shape, isFirstFootNote, scanShapes } from './lines.js';
import { Fact, codeMask, infoAt, labelPlace, marksShift, parentAt, rowOf, serialBits, startAt } from './segment.js';
import type { Segment } from './segment.js';
import type { EarlierBlocks } from './segment-builder.js';
import { SegmentTree, addFacts, newTally } from './segment-tree.js';
import { StructurePass } from './structure.js';
import type { BlockId } from './types.js';
import { skipSpace, trimEnd } from './chars.js';

/** A tree, and which segments of it are new: by index, rising. */
export interface Made {
  readonly tree: SegmentTree;
  readonly reread: readonly number[];
  /** Segments of the old tree that the new one does not share. */
  readonly replaced: readonly Segment[];
}

/** The tree before, and how many segments at the start and end of its text the new text is known to share with it. */
export interface Before {
  readonly tree: SegmentTree;
  readonly shared: { readonly start: number; readonly end: number };
}

/** Undefined when a segment has used up its handles: the text is then to be made into a tree afresh. */
export function makeTree(text: SegmentedText, before: Before | undefined): Made | undefined {
  return new TreeMaker(text, before).make();
}

/** Stands for a distance in segments that a byte cannot hold. */
const veryFar = 255;
/** Numbers in an array that tables of blocks and states share. */
const mostRoom = 1 << 15;

class TreeMaker implements EarlierBlocks {
  readonly #text: SegmentedText;
  readonly #old: SegmentTree | undefined;
  #segments: Segment[] = [];
  readonly #scanner = new LineScanner();
  /** By the list of starts that segments read at once share: shapes at the same places; and of which segments they are there. */
  readonly #shapes = new Map<TextSegment['starts'], Uint8Array>();
  readonly #scanned = new Set<number>();
  readonly #positions: Int32Array;
  readonly #window: LineWindow;
  /** Old segments `[#from, #to)` are those that may be gone; the texts in front and behind are the same. */
  #from = 0;
  #to = 0;
  /** Index behind the last new segment in the part that may differ. */
  #until = 0;
  /** How many of them, up to each, are gone. */
  #gone = new Int32Array(1);
  #partyIds: ReadonlySet<string> | undefined;
  #hasFirstFootNote: boolean | undefined;

  constructor(text: SegmentedText, before: Before | undefined) {
    this.#text = text;
    this.#old = before?.tree;
    this.#from = before?.shared.start ?? 0;
    this.#to = before === undefined ? 0 : before.tree.parts.segments.length - before.shared.end;
    this.#until = text.segments.length - (before?.shared.end ?? 0);
    this.#window = new LineWindow(text.segments, (index) => this.#shapesOf(index), this.#scanner);
    this.#positions = this.#positionsFor();
  }

  make(): Made | undefined {
    const { segments } = this.#text;
    const before = this.#old?.parts.segments ?? [];
    this.#findGone();
    const asks = this.#changedAnswers();
    const until = this.#until;
    let index = this.#firstStale(asks);
    this.#segments = before.slice(0, index);
    const lastStale = Math.max(until - 1, this.#lastStale(asks) - this.#to + until);
    // The tables of a text that is read whole live as long as it; what an edit makes may outlive the rest.
    const room = new NumberRoom(this.#old === undefined ? Math.min(mostRoom, this.#text.length >> 4) : 0);
    const pass = new StructurePass(this.#window, this, room, { partyIds: () => this.#findPartyIds(), hasFirstFootNote: () => this.#findFirstFootNote() });
    /** Lines in front of the segment, counted from the first one that is looked at. */
    let firstLine = 0;
    let carry = index === 0 ? emptyCarry : this.#segments[index - 1]?.after ?? emptyCarry;
    const reread: number[] = [];
    for (; index < segments.length; index += 1) {
      const source = segments[index];
      if (source === undefined) break;
      const oldIndex = this.#old?.parts.positions[source.id] ?? -1;
      const known = oldIndex === -1 ? undefined : before[oldIndex];
      if (known !== undefined && known.source === source && sameCarry(known.before, carry) && !this.#isStale(oldIndex, asks)) {
        if (index > lastStale) {
          this.#segments = this.#segments.concat(before.slice(oldIndex));
          break;
        }
        this.#segments.push(known);
        carry = known.after;
        firstLine += source.lines;
        continue;
      }
      const made = pass.read(index, this.#shapesFor(source), carry, { firstLine, offset: this.#text.offsets[index] ?? 0 }, known);
      this.#scanned.add(index);
      firstLine += source.lines;
      this.#segments.push(made);
      reread.push(index);
      carry = made.after;
    }
    return pass.exhausted ? undefined : this.#finish(reread);
  }

  // ---------------------------------------------------------------- blocks of segments that are done

  start(block: number): number {
    const index = this.#positions[block >> serialBits] ?? 0;
    this.#window.reachBack(index);
    const segment = this.#segmentOf(block);
    return (this.#text.offsets[index] ?? 0) + startAt(segment, rowOf(segment, block as BlockId));
  }

  code(block: number): number {
    return this.#info(block) & codeMask;
  }

  parent(block: number): number {
    const segment = this.#segmentOf(block);
    return parentAt(segment, rowOf(segment, block as BlockId));
  }

  marks(block: number): number {
    return this.#info(block) >> marksShift;
  }

  findKey(from: number, key: number, reach: number): number {
    let block = from;
    for (let left = reach, at = -1, last = -1; left > 0 && block !== -1; left -= 1) {
      const index = this.#positions[block >> serialBits] ?? 0;
      if (index !== last) this.#window.reachBack(index);
      const segment = this.#segmentOf(block);
      const { table, base, columns, count, labels } = segment;
      at = labelPlace(table, base + count * columns, labels, rowOf(segment, block as BlockId), index === last ? at - 3 : -1);
      last = index;
      if (table[at + 2] === key) return block;
      block = table[at + 1] ?? -1;
    }
    return -1;
  }

  #info(block: number): number {
    const segment = this.#segmentOf(block);
    return infoAt(segment, rowOf(segment, block as BlockId));
  }

  #segmentOf(block: number): Segment {
    const segment = this.#segments[this.#positions[block >> serialBits] ?? -1];
    if (segment === undefined) throw new Error('A block that is asked for stands in a segment that was read.');
    return segment;
  }

  // ---------------------------------------------------------------- what changed

  #positionsFor(): Int32Array {
    const { ids, nextId } = this.#text;
    const known = this.#old;
    if (known !== undefined && known.text.ids === ids && known.parts.positions.length === nextId) return known.parts.positions;
    const positions = new Int32Array(nextId).fill(-1);
    for (let i = 0; i < ids.length; i += 1) positions[ids[i] ?? 0] = i;
    return positions;
  }

  #findGone(): void {
    const before = this.#old?.parts.segments ?? [];
    const { segments } = this.#text;
    const gone = new Int32Array(this.#to - this.#from + 1);
    for (let i = this.#from; i < this.#to; i += 1) {
      const source = before[i]?.source;
      const stays = source !== undefined && segments[this.#positions[source.id] ?? -1] === source;
      gone[i - this.#from + 1] = (gone[i - this.#from] ?? 0) + (stays ? 0 : 1);
    }
    this.#gone = gone;
  }

  /** The first old segment that is to be read again; the first one that may be gone when none in front of it is. */
  #firstStale(asks: number): number {
    const aheads = this.#old?.parts.aheads;
    if (aheads === undefined) return 0;
    for (let i = 0; i < this.#from; i += 1) {
      const ahead = aheads[i] ?? 0;
      if ((asks !== 0 || ahead === veryFar || i + ahead >= this.#from) && this.#isStale(i, asks)) return i;
    }
    return this.#from;
  }

  /** The last old segment behind those that may be gone that is to be read again; -1 when none is. */
  #lastStale(asks: number): number {
    const backs = this.#old?.parts.backs;
    if (backs === undefined) return -1;
    for (let i = backs.length - 1; i >= this.#to; i -= 1) {
      const back = backs[i] ?? 0;
      if ((asks !== 0 || back === veryFar || i - back < this.#to) && this.#isStale(i, asks)) return i;
    }
    return -1;
  }

  /** Facts whose answer for the whole text is another one now. */
  #changedAnswers(): number {
    const whole = this.#old?.parts.whole;
    let facts = 0;
    if (whole?.partyIds !== undefined && this.#declarationsDiffer() && whole.partyIds !== keyOf(this.#findPartyIds())) facts |= Fact.asksParties;
    if (whole?.hasFirstFootNote !== undefined && whole.hasFirstFootNote !== this.#findFirstFootNote()) facts |= Fact.asksFootNote;
    return facts;
  }

  /** False when no declaration is among the lines that may have changed. */
  #declarationsDiffer(): boolean {
    for (const segment of this.#oldOnes()) if ((segment.facts & Fact.declarations) !== 0) return true;
    for (let i = this.#from; i < this.#until; i += 1) {
      const source = this.#text.segments[i];
      if (source !== undefined && nextLine(source, this.#shapesOf(i), Shape.declaration, 0) !== -1) return true;
    }
    return false;
  }

  /** The old segments that may be gone. */
  #oldOnes(): readonly Segment[] {
    return this.#old?.parts.segments.slice(this.#from, this.#to) ?? [];
  }

  /** True when an old segment looked at something that is gone, or asked something that has another answer now. */
  #isStale(oldIndex: number, asks: number): boolean {
    const segment = this.#old?.parts.segments[oldIndex];
    if (segment === undefined) return true;
    if ((segment.facts & asks) !== 0) return true;
    const first = Math.max(this.#from, oldIndex - segment.back);
    const last = Math.min(this.#to - 1, oldIndex + segment.ahead);
    return first <= last && (this.#gone[last + 1 - this.#from] ?? 0) > (this.#gone[first - this.#from] ?? 0);
  }

  /** Shapes of all lines of a segment, at the places of their starts. */
  #shapesOf(index: number): Uint8Array {
    const source = this.#text.segments[index];
    if (source === undefined) return new Uint8Array(0);
    const known = this.#knownShapes(source);
    if (known !== undefined) return known;
    const shapes = this.#shapesFor(source);
    if (!this.#scanned.has(index)) {
      this.#scanned.add(index);
      scanShapes(this.#scanner, source, shapes);
    }
    return shapes;
  }

  #knownShapes(source: TextSegment): Uint8Array | undefined {
    const before = this.#old?.parts.segments[this.#old.parts.positions[source.id] ?? -1];
    return before?.source === source ? before.shapes : undefined;
  }

  /** As `#shapesOf`, unknown ones among them. */
  #shapesFor(source: TextSegment): Uint8Array {
    let shapes = this.#knownShapes(source) ?? this.#shapes.get(source.starts);
    if (shapes === undefined) {
      shapes = new Uint8Array(source.starts.length);
      this.#shapes.set(source.starts, shapes);
    }
    return shapes;
  }

  // ---------------------------------------------------------------- questions about the whole text

  #findPartyIds(): ReadonlySet<string> {
    if (this.#partyIds !== undefined) return this.#partyIds;
    const ids = new Set<string>();
    this.#eachLine(Shape.declaration, (text, at, end) => {
      const read = readDeclaration(text, at, trimEnd(text, at, end));
      if (read?.line.kind === 'party') ids.add(text.slice(read.line.id.start, read.line.id.end).toLowerCase());
      return true;
    });
    this.#partyIds = ids;
    return ids;
  }

  #findFirstFootNote(): boolean {
    if (this.#hasFirstFootNote !== undefined) return this.#hasFirstFootNote;
    // Of an edited text only the part that may differ is looked at.
    let segments = 0;
    const bit = 31 - Math.clz32(Fact.firstFootNote);
    if (this.#old !== undefined) segments = (this.#old.parts.tally[bit] ?? 0) - this.#oldOnes().filter(({ facts }) => (facts & Fact.firstFootNote) !== 0).length;
    for (let i = this.#from; segments === 0 && i < this.#until; i += 1) {
      const source = this.#text.segments[i];
      if (source === undefined) break;
      const shapes = this.#shapesOf(i);
      for (let line = nextLine(source, shapes, Shape.tightLabel, 0); line !== -1; line = nextLine(source, shapes, Shape.tightLabel, line + 1)) {
        if (isFirstFootNote(source.text, source.starts[source.at + line] ?? 0)) segments += 1;
      }
    }
    this.#hasFirstFootNote = segments > 0;
    return this.#hasFirstFootNote;
  }

  /** Calls `visit` for each line of a shape, with where its content begins, until it gives false. */
  #eachLine(shape: number, visit: (text: string, at: number, end: number) => boolean): void {
    for (const [index, source] of this.#text.segments.entries()) {
      const shapes = this.#shapesOf(index);
      const { text, starts, at, lines } = source;
      for (let line = nextLine(source, shapes, shape, 0); line !== -1; line = nextLine(source, shapes, shape, line + 1)) {
        const end = line + 1 < lines ? starts[at + line + 1] ?? 0 : text.length;
        if (!visit(text, skipSpace(text, starts[at + line] ?? 0, end), end)) return;
      }
    }
  }

  // ---------------------------------------------------------------- the tree

  #finish(reread: readonly number[]): Made {
    const old = this.#old?.parts;
    const segments = this.#segments;
    const replaced: Segment[] = [];
    for (let i = this.#from; i < this.#to; i += 1) {
      const segment = old?.segments[i];
      if (segment !== undefined && segments[this.#positions[segment.source.id] ?? -1] !== segment) replaced.push(segment);
    }
    for (const index of reread) {
      const oldIndex = old?.positions[segments[index]?.source.id ?? -1] ?? -1;
      const segment = old?.segments[oldIndex];
      if (segment !== undefined && (oldIndex < this.#from || oldIndex >= this.#to)) replaced.push(segment);
    }
    const tally = old === undefined ? newTally() : old.tally.slice();
    let count = old?.count ?? 0;
    let differs = false;
    for (const segment of replaced) {
      addFacts(tally, segment.facts, -1);
      count -= segment.count;
      differs ||= segment.patches.length > 0;
    }
    for (const index of reread) {
      const segment = segments[index];
      if (segment === undefined) continue;
      addFacts(tally, segment.facts, 1);
      count += segment.count;
      differs ||= segment.patches.length > 0;
    }
    const patches = differs ? collectPatches(segments) : old?.patches ?? noPatches;
    const whole = {
      partyIds: this.#partyIds === undefined ? old?.whole.partyIds : keyOf(this.#partyIds),
      hasFirstFootNote: this.#hasFirstFootNote ?? old?.whole.hasFirstFootNote,
    };
    const { backs, aheads } = this.#reaches(reread);
    return { tree: new SegmentTree({ text: this.#text, segments, positions: this.#positions, backs, aheads, count, tally, patches, whole }), reread, replaced };
  }

  /** The old tables where segments neither came nor went and what was read again looked as far as before. */
  #reaches(reread: readonly number[]): { readonly backs: Uint8Array; readonly aheads: Uint8Array } {
    const old = this.#old?.parts;
    const segments = this.#segments;
    const isSame = old !== undefined && this.#positions === old.positions;
    if (isSame && reread.every((index) => old.backs[index] === byte(segments[index]?.back) && old.aheads[index] === byte(segments[index]?.ahead))) return old;
    const backs = isSame ? old.backs.slice() : new Uint8Array(segments.length);
    const aheads = isSame ? old.aheads.slice() : new Uint8Array(segments.length);
    const set = (index: number): void => {
      backs[index] = byte(segments[index]?.back);
      aheads[index] = byte(segments[index]?.ahead);
    };
    if (isSame) reread.forEach(set);
    else for (let i = 0; i < segments.length; i += 1) set(i);
    return { backs, aheads };
  }
}

function byte(distance: number | undefined): number {
  return Math.min(veryFar, distance ?? 0);
}

/** The first line of a segment from `from` on that has a shape; -1 when none has. */
function nextLine({ at, lines }: TextSegment, shapes: Uint8Array, shape: number, from: number): number {
  for (let line = from; line < lines; line += 1) if (shapes[at + line] === shape) return line;
  return -1;
}

const noPatches: ReadonlyMap<BlockId, number> = new Map();

/** Marks that later segments set on blocks, of all segments. */
export function collectPatches(segments: readonly Segment[]): ReadonlyMap<BlockId, number> {
  const patches = new Map<BlockId, number>();
  for (const segment of segments) for (const { block, mark } of segment.patches) patches.set(block, (patches.get(block) ?? 0) | mark);
  return patches;
}

function keyOf(ids: ReadonlySet<string>): string {
  return [...ids].sort().join(' ');
}
