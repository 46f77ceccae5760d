// The open headings, outermost first, and the ranks that decide which stands in which.
// Invariant: ranks on the stack rise strictly, headings made by `@heading` (all of the last rank) excepted.

import type { Carry, CarryReader, CarryWriter } from './carry.js';
import type { HeadingUnit } from './words/headings.js';

export const Rank = { annex: 1, appendix: 2, part: 3, title: 4, chapter: 5, section: 6, article: 7, sectionInArticle: 8, marked: 9, aside: 100 } as const;

export function rankOf(unit: HeadingUnit): number {
  switch (unit) {
    case 'annex':
    case 'schedule':
    case 'protocol':
      return Rank.annex;
    case 'appendix':
      return Rank.appendix;
    case 'part':
      return Rank.part;
    case 'title':
      return Rank.title;
    case 'chapter':
      return Rank.chapter;
    case 'section':
      return Rank.section;
    case 'article':
      return Rank.article;
    case 'preamble':
    case 'testimonium':
      return Rank.aside;
  }
}

export interface OpenHeading {
  readonly block: number;
  readonly rank: number;
  /** Style of the number of a heading made by `@heading`; '' for others. */
  readonly style: string;
  /** The lowest of the parts, titles and chapters seen directly under it; 0 when none was. */
  deepestChild: number;
}

/** Undefined for an empty list, which is asked for no index in front of it: that would be slow. */
export function lastOf<Item>(list: readonly Item[]): Item | undefined {
  return list.length === 0 ? undefined : list[list.length - 1];
}

/** True when a heading is open where the carry was saved by a pass that saved its headings first. */
export function holdsHeading({ numbers, at, count }: Carry, block: number): boolean {
  if (count === 0) return false;
  for (let i = at + (numbers[at] ?? 0); i > at; i -= 1) if (numbers[i] === block) return true;
  return false;
}

export class HeadingStack {
  readonly #open: OpenHeading[] = [];
  #deepestAtTop = 0;

  get top(): number {
    return lastOf(this.#open)?.block ?? -1;
  }

  get isAside(): boolean {
    return lastOf(this.#open)?.rank === Rank.aside;
  }

  holds(rank: number): boolean {
    for (const heading of this.#open) if (heading.rank === rank) return true;
    return false;
  }

  get inAnnex(): boolean {
    const first = this.#open[0];
    return first !== undefined && first.rank <= Rank.appendix;
  }

  /** Closes what a heading of this rank closes; gives the block it then stands in, -1 at the top. */
  closeFor(rank: number): number {
    while ((lastOf(this.#open)?.rank ?? -1) >= rank) this.#open.pop();
    return this.top;
  }

  /** Closes what a heading made by `@heading` with this style closes: down to the open one of the same style, else nothing. */
  closeForMarked(style: string): number {
    if (this.isAside) this.#open.pop();
    const same = this.#open.findIndex((heading) => heading.rank === Rank.marked && heading.style === style);
    if (same >= 0) this.#open.length = same;
    return this.top;
  }

  /** Opens a heading. True when it is a part, title or chapter that comes after a lower-ranking one of the same holder: an odd order. */
  open(block: number, rank: number, style: string): boolean {
    const holder = lastOf(this.#open);
    const deepest = holder?.deepestChild ?? this.#deepestAtTop;
    // Articles and sections beside chapters are as usual as not; parts, titles and chapters side by side are not.
    const counts = rank >= Rank.part && rank <= Rank.chapter;
    if (counts) {
      if (holder === undefined) this.#deepestAtTop = Math.max(deepest, rank);
      else holder.deepestChild = Math.max(deepest, rank);
    }
    this.#open.push({ block, rank, style, deepestChild: 0 });
    return counts && rank < deepest;
  }

  /** The open headings come first, so that a reader of a carry finds them (`openHeadings`). */
  save(carry: CarryWriter): void {
    carry.number(this.#open.length);
    for (const { block } of this.#open) carry.number(block);
    for (const { rank, style, deepestChild } of this.#open) {
      carry.number(rank);
      carry.number(deepestChild);
      if (rank === Rank.marked) carry.word(style);
    }
    carry.number(this.#deepestAtTop);
  }

  restore(carry: CarryReader): void {
    this.#open.length = 0;
    const blocks: number[] = [];
    for (let left = carry.number(); left > 0; left -= 1) blocks.push(carry.number());
    for (const block of blocks) {
      const rank = carry.number();
      const deepestChild = carry.number();
      this.#open.push({ block, rank, style: rank === Rank.marked ? carry.word() : '', deepestChild });
    }
    this.#deepestAtTop = carry.number();
  }

  /** Closes all but an annex; gives the annex's block, -1 when there is none. */
  closeToAnnex(): number {
    this.#open.length = this.inAnnex ? 1 : 0;
    return this.top;
  }
}
