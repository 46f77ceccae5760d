// What is still to be looked at: single blocks an edit touched, and stretches of blocks, each with what changed for them.
// Invariants: a block that was looked at waits no longer for the changes it was looked at for; nothing here grows with the document.

import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import type { Span } from '../text/span.js';
import type { Reads } from './plan.js';

/** Blocks from `from` up to, not including, `until`; NO_BLOCK: to the end. */
export interface Stretch {
  readonly from: BlockId;
  readonly until: BlockId;
}

/** Of the whole document when both ends are NO_BLOCK. */
interface Row extends Stretch {
  readonly reads: Reads;
  /** The next block to look at; never NO_BLOCK. */
  at: BlockId;
  /** Blocks that were looked at before their turn. */
  readonly early: Set<BlockId>;
  /** Only blocks of this kind wait; undefined: all. */
  readonly only: Only | undefined;
}

/** Blocks that are named one by one when their turn comes. */
interface List {
  readonly reads: Reads;
  readonly name: (tree: SyntaxTree) => Iterable<BlockId>;
  /** Blocks that were looked at before their turn, as long as the others are not named. */
  readonly early: Set<BlockId>;
  /** The blocks that wait, and all in order with the next one to look at; undefined before their turn. */
  named: { readonly left: Set<BlockId>; readonly all: readonly BlockId[]; at: number } | undefined;
}

/** Which blocks of a row wait; asked when it is their turn, of the text as it then is. */
export type Only = (tree: SyntaxTree, block: BlockId) => boolean;

/** A block to look at, and what changed for it. */
export interface Turn {
  readonly block: BlockId;
  readonly reads: Reads;
  /** It waited because it is of a kind (`Only`). */
  readonly chosen: boolean;
}

export class Waiting {
  readonly #single = new Map<BlockId, Reads>();
  #rows: Row[] = [];
  #lists: List[] = [];
  /** How far the blocks that come first have been gone over, and which those were. */
  #first: { readonly spans: readonly Span[]; at: BlockId; index: number } | undefined;

  get isEmpty(): boolean {
    return this.#single.size === 0 && this.#rows.length === 0 && this.#lists.length === 0;
  }

  /** Blocks that are named one by one wait for any of that. */
  hasNamed(reads: Reads): boolean {
    return this.#lists.some((list) => (list.reads & reads) !== 0);
  }

  clear(): void {
    this.#single.clear();
    this.#rows = [];
    this.#lists = [];
    this.#first = undefined;
  }

  add(block: BlockId, reads: Reads): void {
    if (block === NO_BLOCK || reads === 0) return;
    this.#single.set(block, (this.#single.get(block) ?? 0) | reads);
    this.#first = undefined;
  }

  /** It is looked at for that now. */
  drop(block: BlockId, reads: Reads): void {
    const left = (this.#single.get(block) ?? 0) & ~reads;
    if (left === 0) this.#single.delete(block);
    else this.#single.set(block, left);
  }

  /** A stretch that waits already begins anew. */
  addStretch(tree: SyntaxTree, { from, until }: Stretch, reads: Reads): void {
    if (from === until || reads === 0) return;
    const blocks = fewIn(tree, from, until);
    if (blocks) for (const block of blocks) this.add(block, reads);
    else this.#addRow({ from, until }, from, reads);
  }

  /** Every block of the document that is of a kind. */
  addChosen(tree: SyntaxTree, only: Only, reads: Reads): void {
    this.#addRow({ from: NO_BLOCK, until: NO_BLOCK }, tree.first, reads, only);
  }

  /** Every block of the document. */
  addAll(tree: SyntaxTree, reads: Reads): void {
    this.#addRow({ from: NO_BLOCK, until: NO_BLOCK }, tree.first, reads);
  }

  /** Some blocks of the document, before all stretches; `name` gives those of the tree as it is then. */
  addSome(reads: Reads, name: (tree: SyntaxTree) => Iterable<BlockId>): void {
    this.#lists.push({ reads, name, early: new Set(), named: undefined });
    this.#first = undefined;
  }

  #addRow({ from, until }: Stretch, at: BlockId, reads: Reads, only?: Only): void {
    if (at === NO_BLOCK || reads === 0) return;
    const same = only ? undefined : this.#rows.find((row) => row.from === from && row.until === until && !row.only);
    this.#rows = this.#rows.filter((row) => row !== same);
    this.#rows.push({ from, until, reads: reads | (same?.reads ?? 0), at, early: new Set(), only });
    this.#first = undefined;
  }

  /** After an edit: blocks that are gone wait no longer, and rows go on behind them. */
  move(before: SyntaxTree, removed: ReadonlySet<BlockId>): void {
    this.#first = undefined;
    if (removed.size === 0) return;
    for (const block of removed) {
      this.#single.delete(block);
      for (const { named } of this.#lists) named?.left.delete(block);
    }
    const stays = (block: BlockId): BlockId => {
      let at = block;
      while (at !== NO_BLOCK && removed.has(at)) at = before.next(at);
      return at;
    };
    this.#rows = this.#rows
      .map((row) => ({ ...row, from: stays(row.from), until: stays(row.until), at: stays(row.at) }))
      .filter((row) => row.at !== NO_BLOCK && row.at !== row.until);
  }

  /** The next block of those that come first, then of single blocks; undefined when none waits. It waits no longer. */
  nextUrgent(tree: SyntaxTree, first: readonly Span[]): Turn | undefined {
    return this.#nextOfFirst(tree, first) ?? this.#nextSingle(tree);
  }

  /** The next block of those that are named, then of the stretches, in order; `reads` 0: nothing is to do there, it gives an occasion to stop. */
  nextInOrder(tree: SyntaxTree): Turn | undefined {
    for (let list = this.#lists[0]; list; list = this.#lists[0]) {
      list.named ??= namedBy(list, tree);
      const { left, all } = list.named;
      while (list.named.at < all.length) {
        const block = all[list.named.at++] ?? NO_BLOCK;
        if (left.delete(block)) return { block, reads: list.reads, chosen: false };
      }
      this.#lists.shift();
    }
    let passed = 0;
    for (;;) {
      const row = this.#rows[0];
      if (!row) return undefined;
      const block = row.at;
      const next = tree.next(block);
      if (next === NO_BLOCK || next === row.until) this.#rows.shift();
      else row.at = next;
      if (!row.early.delete(block) && (!row.only || row.only(tree, block))) return { block, reads: row.reads, chosen: row.only !== undefined };
      if (row.only && (passed += 1) % passedAtOnce === 0) return { block, reads: 0, chosen: false };
    }
  }

  #nextOfFirst(tree: SyntaxTree, spans: readonly Span[]): Turn | undefined {
    if (this.isEmpty || spans.length === 0) return undefined;
    if (!this.#first || !sameSpans(this.#first.spans, spans)) this.#first = { spans, at: NO_BLOCK, index: -1 };
    const state = this.#first;
    for (;;) {
      const span = spans[state.index];
      const next = state.at === NO_BLOCK ? NO_BLOCK : tree.next(state.at);
      if (span && next !== NO_BLOCK && tree.start(next) < span.end) state.at = next;
      else {
        const following = spans[state.index + 1];
        if (!following) return undefined;
        state.index += 1;
        state.at = tree.blockAt(following.start);
        if (state.at === NO_BLOCK) return undefined;
      }
      const turn = this.#take(tree, state.at);
      if (turn.reads !== 0) return turn;
    }
  }

  #nextSingle(tree: SyntaxTree): Turn | undefined {
    for (const block of this.#single.keys()) return this.#take(tree, block);
    return undefined;
  }

  /** Everything that changed for the block, which then waits no longer. */
  #take(tree: SyntaxTree, block: BlockId): Turn {
    let reads = this.#single.get(block) ?? 0;
    let chosen = false;
    this.#single.delete(block);
    for (const { reads: these, early, named } of this.#lists) {
      if (named ? !named.left.delete(block) : early.has(block)) continue;
      if (!named) early.add(block);
      reads |= these;
    }
    for (const row of this.#rows) {
      if (row.early.has(block) || tree.isBefore(block, row.at) || (row.until !== NO_BLOCK && !tree.isBefore(block, row.until))) continue;
      row.early.add(block);
      if (row.only && !row.only(tree, block)) continue;
      chosen ||= row.only !== undefined;
      reads |= row.reads;
    }
    return { block, reads, chosen };
  }
}

function namedBy({ name, early }: List, tree: SyntaxTree): NonNullable<List['named']> {
  const left = new Set(name(tree));
  for (const block of early) left.delete(block);
  return { left, all: [...left], at: 0 };
}

/** So many blocks a row is not about are gone over at once. */
const passedAtOnce = 256;

/** Shorter stretches wait as single blocks. */
const short = 24;

function fewIn(tree: SyntaxTree, from: BlockId, until: BlockId): readonly BlockId[] | undefined {
  const blocks: BlockId[] = [];
  for (let at = from; at !== until && at !== NO_BLOCK; at = tree.next(at)) if (blocks.push(at) > short) return undefined;
  return blocks;
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a === b || (a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i]?.end));
}
