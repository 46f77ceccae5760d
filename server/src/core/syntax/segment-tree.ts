// The syntax tree over the segments of a text. Invariants: starts rise and tile the text; a block's parent comes before it; what is
// under a structural block follows it without a gap among the structural blocks; a tree never changes, and shares every segment that
// an edit left as it was with the tree before.

import type { SegmentedText } from '../text/segmented-text.js';
import { allBracketFaults, bracketFaultsOf } from './bracket-faults.js';
import { headingOf, labelOf } from './details.js';
import { holdsHeading } from './heading-stack.js';
import { Fact, codeMask, factBits, idAt, infoAt, marksShift, mostSerials, parentAt, partMask, partShift, rowAt, rowOf, serialBits, startAt } from './segment.js';
import type { OtherPlace, Segment, StoredFault } from './segment.js';
import { Code, Mark, isStructuralCode, kinds, parts } from './tree.js';
import { NO_BLOCK } from './types.js';
import type { BlockId, BlockKind, HeadingLine, NumberStyles, SyntaxFault, SyntaxTree } from './types.js';
import { isWithin } from './walk.js';
import type { Span } from '../text/span.js';

const rowMask = mostSerials - 1;
/** Rows of an extent that is found again rather than kept. */
const longExtent = 64;

/** What is known of a whole text, and how it was asked for; undefined: nobody asked. */
export interface WholeFacts {
  readonly partyIds: string | undefined;
  readonly hasFirstFootNote: boolean | undefined;
}

export interface TreeParts {
  readonly text: SegmentedText;
  readonly segments: readonly Segment[];
  /** Index of each segment by its id, -1 for ids that are gone. */
  readonly positions: Int32Array;
  /** How many segments in front and behind each one looked into; 255 stands for more. */
  readonly backs: Uint8Array;
  readonly aheads: Uint8Array;
  /** Number of blocks. */
  readonly count: number;
  /** How many segments state each fact, by bit. */
  readonly tally: Int32Array;
  /** Marks that later segments set on blocks. */
  readonly patches: ReadonlyMap<BlockId, number>;
  readonly whole: WholeFacts;
}

export class SegmentTree implements SyntaxTree {
  readonly text: SegmentedText;
  readonly count: number;
  readonly headings = new Map<BlockId, HeadingLine>();
  #faults: readonly SyntaxFault[] | undefined;
  /** What was found of extents: the blocks behind long ones are asked for again and again. */
  readonly #extents = new Map<BlockId, BlockId>();

  constructor(readonly parts: TreeParts) {
    this.text = parts.text;
    this.count = parts.count;
  }

  get first(): BlockId {
    return this.#firstFrom(0);
  }

  get last(): BlockId {
    return this.#lastUpTo(this.parts.segments.length - 1);
  }

  has(block: BlockId): boolean {
    return this.#place(block) !== -1;
  }

  next(block: BlockId): BlockId {
    const place = this.#place(block);
    if (place === -1) return NO_BLOCK;
    const segment = this.parts.segments[place >> serialBits];
    const row = (place & rowMask) + 1;
    return segment !== undefined && row < segment.count ? idAt(segment, row) : this.#firstFrom((place >> serialBits) + 1);
  }

  previous(block: BlockId): BlockId {
    const place = this.#place(block);
    if (place === -1) return NO_BLOCK;
    const segment = this.parts.segments[place >> serialBits];
    const row = (place & rowMask) - 1;
    return segment !== undefined && row >= 0 ? idAt(segment, row) : this.#lastUpTo((place >> serialBits) - 1);
  }

  isBefore(a: BlockId, b: BlockId): boolean {
    return this.#place(a) < this.#place(b);
  }

  kind(block: BlockId): BlockKind {
    return kinds[this.code(block)] ?? 'blank';
  }

  /** The kind as stored (`Code`). */
  code(block: BlockId): number {
    return this.#info(block) & codeMask;
  }

  start(block: BlockId): number {
    const place = this.#place(block);
    if (place === -1) return 0;
    const index = place >> serialBits;
    const segment = this.parts.segments[index];
    return (this.text.offsets[index] ?? 0) + (segment === undefined ? 0 : startAt(segment, place & rowMask));
  }

  end(block: BlockId): number {
    const place = this.#place(block);
    if (place === -1) return 0;
    let index = place >> serialBits;
    let segment = this.parts.segments[index];
    let row = (place & rowMask) + 1;
    while (segment !== undefined && row >= segment.count) {
      index += 1;
      segment = this.parts.segments[index];
      row = 0;
    }
    return segment === undefined ? this.text.length : (this.text.offsets[index] ?? 0) + startAt(segment, row);
  }

  parent(block: BlockId): BlockId {
    const place = this.#place(block);
    const segment = place === -1 ? undefined : this.parts.segments[place >> serialBits];
    return segment === undefined ? NO_BLOCK : parentAt(segment, place & rowMask);
  }

  afterExtent(block: BlockId): BlockId {
    const known = this.#extents.get(block);
    if (known !== undefined) return known;
    const count = { rows: 0 };
    const found = this.#findAfterExtent(block, count);
    if (count.rows > longExtent) this.#extents.set(block, found);
    return found;
  }

  #findAfterExtent(block: BlockId, count: { rows: number }): BlockId {
    const place = this.#place(block);
    if (place === -1) return NO_BLOCK;
    const { segments } = this.parts;
    const heading = this.code(block) === Code.heading;
    // What stands under the block so far: a structural block belongs to it when its parent does.
    const inside = new Set<number>([block]);
    let row = (place & rowMask) + 1;
    for (let index = place >> serialBits; index < segments.length; index += 1, row = 0) {
      const segment = segments[index];
      if (segment === undefined) break;
      // A heading that is open behind the segment has not been closed in it.
      if (heading && holdsHeading(segment.after, block)) continue;
      for (; row < segment.count; row += 1) {
        count.rows += 1;
        if (!isStructuralCode(infoAt(segment, row) & codeMask)) continue;
        const id = idAt(segment, row);
        const parent = parentAt(segment, row);
        if (!inside.has(parent) && !(heading && isWithin(this, parent, block))) return id;
        inside.add(id);
      }
    }
    return NO_BLOCK;
  }

  blockAt(offset: number): BlockId {
    const index = this.text.segmentAt(offset);
    const segment = this.parts.segments[index];
    if (segment === undefined) return NO_BLOCK;
    // An option line at the end of a segment belongs to the first block of the next one.
    for (let behind = index + 1; behind < this.parts.segments.length; behind += 1) {
      const next = this.parts.segments[behind];
      if (next === undefined || next.count === 0) continue;
      const start = startAt(next, 0);
      if (start < 0 && (this.text.offsets[behind] ?? 0) + start <= offset) return idAt(next, 0);
      break;
    }
    const row = rowAt(segment, offset - (this.text.offsets[index] ?? 0));
    if (row >= 0) return idAt(segment, row);
    const before = this.#lastUpTo(index - 1);
    return before === NO_BLOCK ? this.first : before;
  }

  part(block: BlockId): 'preamble' | 'main' | 'annex' | 'closing' {
    const place = this.#place(block);
    return place === -1 ? 'main' : parts[(this.#info(block) >> partShift) & partMask] ?? 'main';
  }

  ordinal(block: BlockId): number {
    if ((this.marks(block) & Mark.counted) === 0) return 0;
    const parent = this.parent(block);
    const part = (this.#info(block) >> partShift) & partMask;
    const place = this.#place(block);
    let index = place >> serialBits;
    let count = 0;
    const from = parent === NO_BLOCK ? 0 : this.#place(parent) >> serialBits;
    for (let last = place & rowMask; index >= from && index >= 0; index -= 1, last = mostSerials) count += countedIn(this.parts.segments[index], parent, part, last);
    return count;
  }

  marks(block: BlockId): number {
    return (this.#info(block) >> marksShift) | (this.parts.patches.get(block) ?? 0);
  }

  get numbering(): 'continuous' | 'per-article' {
    const { tally } = this.parts;
    const crossed = states(tally, Fact.crossed) && !states(tally, Fact.restarted);
    return !states(tally, Fact.article) || crossed ? 'continuous' : 'per-article';
  }

  get numberStyles(): NumberStyles {
    const { tally } = this.parts;
    return {
      dashed: states(tally, Fact.dashed), dotted: states(tally, Fact.dotted), romanArticles: states(tally, Fact.romanArticle), arabicArticles: states(tally, Fact.arabicArticle),
    };
  }

  get faults(): readonly SyntaxFault[] {
    if (this.#faults === undefined) {
      const faults = this.parts.segments.flatMap((segment, index) => segment.faults.flatMap((stored) => this.#fault(stored, this.text.offsets[index] ?? 0)));
      this.#faults = [...faults, ...allBracketFaults(this, new Set(this.#blocksWithMarks()))].sort((a, b) => a.span.start - b.span.start);
    }
    return this.#faults;
  }

  faultsOf(block: BlockId): readonly SyntaxFault[] {
    const place = this.#place(block);
    if (place === -1) return [];
    const found: SyntaxFault[] = [];
    const { segments } = this.parts;
    // A block may go on in the segments behind, up to the one in which the next block begins.
    for (let index = place >> serialBits; index < segments.length; index += 1) {
      const segment = segments[index];
      if (segment === undefined) break;
      for (const stored of segment.faults) if (stored.block === block) found.push(...this.#fault(stored, this.text.offsets[index] ?? 0));
      if (segment.count > (index === place >> serialBits ? (place & rowMask) + 1 : 0)) break;
    }
    const ofBrackets = bracketFaultsOf(this, block);
    return ofBrackets.length === 0 ? found : [...found, ...ofBrackets].sort((a, b) => a.span.start - b.span.start);
  }

  /** Blocks in whose text a bracket or brace stands; some may come twice. */
  *#blocksWithMarks(): Generator<BlockId> {
    for (const mark of '[]{}') yield* this.holding(mark);
  }

  *holding(mark: string): Generator<BlockId> {
    for (const [index, { source }] of this.parts.segments.entries()) {
      const offset = this.text.offsets[index] ?? 0;
      for (let at = source.text.indexOf(mark); at >= 0; ) {
        const block = this.blockAt(offset + at);
        yield block;
        at = source.text.indexOf(mark, Math.max(at + 1, this.end(block) - offset));
      }
    }
  }

  /** Empty for a number that is no fault after all: that of one of several alternatives. */
  #fault({ kind, block, start, end, args, other }: StoredFault, offset: number): readonly SyntaxFault[] {
    if (kind === 'numbering-duplicate' && (this.marks(block) & Mark.alternative) !== 0) return [];
    const span = { start: offset + start, end: offset + end };
    const elsewhere = other && this.#otherSpan(other, span.start);
    return [{ kind, block, span, args, ...(elsewhere === undefined ? {} : { other: elsewhere }) }];
  }

  #otherSpan(other: OtherPlace, from: number): Span | undefined {
    if (other.kind === 'back') return { start: from - other.start, end: from - other.end };
    return this.code(other.block) === Code.heading ? headingOf(this, other.block)?.number : labelOf(this, other.block)?.span;
  }

  /** Blocks of one kind, by the segments that have any. */
  *ofKind(kind: 'declaration' | 'field' | 'heading' | 'annotation' | 'provision'): Generator<BlockId> {
    const fact = kind === 'heading' ? Fact.headings : kind === 'annotation' ? Fact.annotations : kind === 'provision' ? Fact.provisions : Fact.declarations;
    const code = kinds.indexOf(kind);
    for (const segment of this.parts.segments) {
      if ((segment.facts & fact) === 0) continue;
      for (let row = 0; row < segment.count; row += 1) {
        if ((infoAt(segment, row) & codeMask) === code) yield idAt(segment, row);
      }
    }
  }

  /** Segment index and row as one number, in document order; -1 for a block that is not in this tree. */
  #place(block: BlockId): number {
    if (block < 0) return -1;
    const index = this.parts.positions[block >> serialBits] ?? -1;
    const segment = index === -1 ? undefined : this.parts.segments[index];
    if (segment === undefined) return -1;
    const row = rowOf(segment, block);
    return row === -1 ? -1 : (index << serialBits) | row;
  }

  #info(block: BlockId): number {
    const place = this.#place(block);
    const segment = place === -1 ? undefined : this.parts.segments[place >> serialBits];
    return segment === undefined ? 0 : infoAt(segment, place & rowMask);
  }

  #firstFrom(index: number): BlockId {
    for (let i = index; i < this.parts.segments.length; i += 1) {
      const segment = this.parts.segments[i];
      if (segment !== undefined && segment.count > 0) return idAt(segment, 0);
    }
    return NO_BLOCK;
  }

  #lastUpTo(index: number): BlockId {
    for (let i = index; i >= 0; i -= 1) {
      const segment = this.parts.segments[i];
      if (segment !== undefined && segment.count > 0) return idAt(segment, segment.count - 1);
    }
    return NO_BLOCK;
  }
}

export function newTally(): Int32Array {
  return new Int32Array(factBits);
}

export function addFacts(tally: Int32Array, facts: number, times: 1 | -1): void {
  for (let bit = 0; bit < factBits; bit += 1) if ((facts >> bit) & 1) tally[bit] = (tally[bit] ?? 0) + times;
}

function states(tally: Int32Array, fact: number): boolean {
  return (tally[31 - Math.clz32(fact)] ?? 0) > 0;
}

/** Counted blocks under a parent (at the top: of a part) in the rows up to `last`. */
function countedIn(segment: Segment | undefined, parent: number, part: number, last: number): number {
  if (segment === undefined) return 0;
  let count = 0;
  for (let row = Math.min(last, segment.count - 1); row >= 0; row -= 1) {
    const info = infoAt(segment, row);
    if ((info >> marksShift & Mark.counted) === 0 || parentAt(segment, row) !== parent) continue;
    if (parent !== NO_BLOCK || (info >> partShift & partMask) === part) count += 1;
  }
  return count;
}
