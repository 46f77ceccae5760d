// The packed table of blocks behind `SyntaxTree`, and the builder that fills it.
// Invariant: starts are increasing and tile the text; a block's parent comes before it; what is under a structural block
// follows it without a gap among the structural blocks. Nobody outside this folder sees the arrays.

import { StringSource } from '../text/source.js';
import { NO_BLOCK } from './types.js';
import type { BlockId, BlockKind, NumberStyles, SourceText, SyntaxFault, SyntaxTree } from './types.js';

export const Code = { blank: 0, comment: 1, declaration: 2, field: 3, heading: 4, provision: 5, paragraph: 6, annotation: 7, table: 8, note: 9 } as const;
const kinds: readonly BlockKind[] = ['blank', 'comment', 'declaration', 'field', 'heading', 'provision', 'paragraph', 'annotation', 'table', 'note'];

export const Part = { preamble: 0, main: 1, annex: 2, closing: 3 } as const;
const parts = ['preamble', 'main', 'annex', 'closing'] as const;

/** Bits of `marks`: how the structure pass read a block. Low four bits of a provision: `How` of its label. */
export const Mark = {
  how: 15,
  /** An `Option 1` line stands at the head of the block. */
  option: 16,
  /** A heading whose title is the next block, or the paragraph that is that title. */
  derived: 32,
  /** A heading made by `@heading`. */
  marked: 64,
  /** A heading's single letter I, V or X is a letter. */
  letter: 128,
  /** The block begins in the middle of a line. */
  inner: 256,
  /** An `@option` annotation or an option line makes it one of several alternatives. */
  alternative: 512,
} as const;

export function kindCode(kind: BlockKind): number {
  return kinds.indexOf(kind);
}

export function isStructural(code: number): boolean {
  return code === Code.heading || code === Code.provision || code === Code.paragraph || code === Code.table || code === Code.note;
}

/** Faults that are looked for only when somebody asks for them. */
export type LateFaults = (tree: SyntaxTree) => readonly SyntaxFault[];

/** Growing table; `finish` makes the tree. */
export class TreeBuilder {
  count = 0;
  #starts: Uint32Array;
  #parents: Int32Array;
  #ordinals: Uint32Array;
  #marks: Uint16Array;
  #counters: Uint32Array;
  #previous: Int32Array;
  #keys: Int32Array;
  #kinds: Uint8Array;
  #parts: Uint8Array;

  constructor(capacity: number) {
    this.#starts = new Uint32Array(capacity);
    this.#parents = new Int32Array(capacity);
    this.#ordinals = new Uint32Array(capacity);
    this.#marks = new Uint16Array(capacity);
    this.#counters = new Uint32Array(capacity);
    this.#previous = new Int32Array(capacity);
    this.#keys = new Int32Array(capacity);
    this.#kinds = new Uint8Array(capacity);
    this.#parts = new Uint8Array(capacity);
  }

  /** Appends a block that begins at `start`; the one before it ends there. */
  add(code: number, start: number, parent: number, part: number): number {
    const id = this.count;
    if (id === this.#starts.length) this.#grow();
    this.#starts[id] = start;
    this.#parents[id] = parent;
    this.#kinds[id] = code;
    this.#parts[id] = part;
    this.count = id + 1;
    return id;
  }

  code(id: number): number {
    return this.#kinds[id] ?? Code.blank;
  }

  parent(id: number): number {
    return id < 0 ? -1 : this.#parents[id] ?? -1;
  }

  start(id: number): number {
    return this.#starts[id] ?? 0;
  }

  ordinal(id: number): number {
    return this.#ordinals[id] ?? 0;
  }

  setOrdinal(id: number, ordinal: number): void {
    this.#ordinals[id] = ordinal;
  }

  /** Notes which label of its list came before a label, and a number for its value. */
  chain(id: number, previous: number, key: number): void {
    this.#previous[id] = previous;
    this.#keys[id] = key;
  }

  previous(id: number): number {
    return this.#previous[id] ?? -1;
  }

  key(id: number): number {
    return this.#keys[id] ?? 0;
  }

  /** The next `~n` under `parent`. */
  countUnder(parent: number): number {
    const next = (this.#counters[parent] ?? 0) + 1;
    this.#counters[parent] = next;
    return next;
  }

  marks(id: number): number {
    return this.#marks[id] ?? 0;
  }

  addMark(id: number, mark: number): void {
    if (id >= 0) this.#marks[id] = (this.#marks[id] ?? 0) | mark;
  }

  finish(text: string, numbering: SyntaxTree['numbering'], numberStyles: NumberStyles, faults: readonly SyntaxFault[], moreFaults: LateFaults): SyntaxTree {
    const count = this.count;
    const after = new Int32Array(count);
    // A block is under those on the stack; the first structural block that is not under it closes it.
    const open: number[] = [];
    for (let id = 0; id < count; id += 1) {
      if (!isStructural(this.code(id))) continue;
      const parent = this.parent(id);
      while (open.length > 0 && open[open.length - 1] !== parent) after[open.pop() ?? 0] = id;
      if (open.length === 0 && parent !== -1) throw new Error('A structural block stands outside the block it belongs to.');
      open.push(id);
    }
    for (const id of open) after[id] = NO_BLOCK;
    // Views, not copies: the builder is not used again.
    return new PackedTree(text, count, this.#starts.subarray(0, count), this.#parents, after, this.#ordinals, this.#marks, this.#kinds, this.#parts, numbering, numberStyles, faults, moreFaults);
  }

  #grow(): void {
    const size = this.#starts.length * 2 + 16;
    const copy = <T extends Uint32Array | Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.#starts = copy(this.#starts, new Uint32Array(size));
    this.#parents = copy(this.#parents, new Int32Array(size));
    this.#ordinals = copy(this.#ordinals, new Uint32Array(size));
    this.#marks = copy(this.#marks, new Uint16Array(size));
    this.#counters = copy(this.#counters, new Uint32Array(size));
    this.#previous = copy(this.#previous, new Int32Array(size));
    this.#keys = copy(this.#keys, new Int32Array(size));
    this.#kinds = copy(this.#kinds, new Uint8Array(size));
    this.#parts = copy(this.#parts, new Uint8Array(size));
  }
}

class PackedTree implements SyntaxTree {
  readonly text: SourceText;
  readonly first: BlockId;
  readonly last: BlockId;
  #allFaults: readonly SyntaxFault[] | undefined;

  constructor(
    text: string,
    readonly count: number,
    readonly starts: Uint32Array,
    readonly parents: Int32Array,
    readonly afters: Int32Array,
    readonly ordinals: Uint32Array,
    readonly allMarks: Uint16Array,
    readonly codes: Uint8Array,
    readonly allParts: Uint8Array,
    readonly numbering: SyntaxTree['numbering'],
    readonly numberStyles: NumberStyles,
    readonly blockFaults: readonly SyntaxFault[],
    readonly moreFaults: LateFaults,
  ) {
    this.text = new StringSource(text);
    this.first = count === 0 ? NO_BLOCK : (0 as BlockId);
    this.last = (count - 1) as BlockId;
  }

  next(block: BlockId): BlockId {
    return (block + 1 < this.count ? block + 1 : NO_BLOCK) as BlockId;
  }

  previous(block: BlockId): BlockId {
    return (block - 1) as BlockId;
  }

  isBefore(a: BlockId, b: BlockId): boolean {
    return a < b;
  }

  has(block: BlockId): boolean {
    return block >= 0 && block < this.count;
  }

  *ofKind(kind: 'declaration' | 'field' | 'annotation' | 'heading'): Generator<BlockId> {
    const code = kindCode(kind);
    for (let id = 0; id < this.count; id += 1) if (this.codes[id] === code) yield id as BlockId;
  }

  kind(block: BlockId): BlockKind {
    return kinds[this.codes[block] ?? 0] ?? 'blank';
  }

  start(block: BlockId): number {
    return this.starts[block] ?? 0;
  }

  end(block: BlockId): number {
    return this.starts[block + 1] ?? this.text.length;
  }

  parent(block: BlockId): BlockId {
    return (this.parents[block] ?? -1) as BlockId;
  }

  afterExtent(block: BlockId): BlockId {
    return (this.afters[block] ?? NO_BLOCK) as BlockId;
  }

  blockAt(offset: number): BlockId {
    if (this.count === 0) return NO_BLOCK;
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low as BlockId;
  }

  part(block: BlockId): 'preamble' | 'main' | 'annex' | 'closing' {
    return parts[this.allParts[block] ?? 1] ?? 'main';
  }

  ordinal(block: BlockId): number {
    return this.ordinals[block] ?? 0;
  }

  marks(block: BlockId): number {
    return this.allMarks[block] ?? 0;
  }

  get faults(): readonly SyntaxFault[] {
    this.#allFaults ??= [...this.blockFaults, ...this.moreFaults(this)].sort((a, b) => a.span.start - b.span.start);
    return this.#allFaults;
  }
}
