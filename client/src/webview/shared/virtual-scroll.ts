// The scrolling of many rows of which only those in sight are drawn: for tables and for texts that flow.
// Invariants: at most `mostRows` rows in the page; what a person reads stays where it is when rows above it change or take another height; whoever
// has gone to the very end stays there; nothing but what differs is set, so that nothing else changes in the page.

import { VirtualRows } from './virtual-rows.js';

export interface ScrollParts {
  /** Selector of the rows that are drawn; each has `data-key`. */
  readonly row: string;
  /** Selector of the two elements that take the room of the rows above and below. */
  readonly space: string;
  /** Draws these rows between the two spaces; `from`: place of the first among all. */
  readonly paint: (keys: readonly string[], from: number) => void;
  /** Pixels a row will take about, in so many pixels of width; 0 before the width is known. */
  readonly estimate: (key: string, width: number) => number;
  /** Pixels at the top that stay in sight whatever is scrolled. */
  readonly headHeight?: () => number;
  /** All is drawn, and at its place. */
  readonly drawn: () => void;
}

/** A row, and how far below the upper edge it begins. */
interface Anchor {
  readonly key: string;
  readonly from: number;
}

export class VirtualScroll {
  readonly #rows: VirtualRows;
  #width = 0;
  #isDrawing = false;
  /** The row in which the cursor stands. */
  #current: string | undefined;
  /** While a place is shown that was kept through a reload: the row in which the cursor stood then, once that is known. */
  #restored: { cursor: string | undefined } | undefined;

  /** `scroller` holds the rows, and scrolls. */
  constructor(
    readonly scroller: HTMLElement,
    readonly parts: ScrollParts,
  ) {
    this.#rows = new VirtualRows((key) => parts.estimate(key, this.#width));
    new ResizeObserver(() => {
      if (scroller.clientWidth === this.#width) this.draw();
      else this.relay();
    }).observe(scroller);
  }

  get keys(): readonly string[] {
    return this.#rows.keys;
  }

  /** -1 for a key that is no row. */
  indexOf(key: string): number {
    return this.#rows.indexOf(key);
  }

  /** Key of the row at the top. */
  get top(): string | undefined {
    return this.#rows.keys[this.#rows.rowAt(this.scroller.scrollTop)];
  }

  /** Key of the row so many screenfuls from another. */
  rowAway(key: string, screens: number): number {
    return this.#rows.rowAt(this.#rows.offsetOf(this.#rows.indexOf(key)) + screens * this.#room());
  }

  /** Pixels from the first row's top to where a row begins, and what it takes; undefined for one that is not shown. */
  extentOf(key: string): { readonly from: number; readonly height: number } | undefined {
    const index = this.#rows.indexOf(key);
    if (index < 0) return undefined;
    const from = this.#rows.offsetOf(index);
    return { from, height: this.#rows.offsetOf(index + 1) - from };
  }

  /** Other rows, or other words in them; what is at the top stays there, or when it is gone the nearest above it that is not. */
  setRows(keys: readonly string[]): void {
    const anchor = this.#anchor();
    const before = this.#rows.keys;
    this.#rows.setRows(keys);
    if (anchor === undefined || this.indexOf(anchor.key) >= 0) return this.#draw(anchor);
    const left = before.slice(0, before.indexOf(anchor.key)).findLast((key) => this.indexOf(key) >= 0);
    this.#draw(left === undefined ? undefined : { key: left, from: 0 });
  }

  /** Rows take another height than before: another width, or other parts of them are shown. */
  relay(): void {
    const anchor = this.#anchor();
    this.#width = this.scroller.clientWidth;
    this.#rows.forgetHeights();
    this.#draw(anchor);
  }

  /** Brings a row to the top, or into sight when it is not. */
  show(key: string, place: 'top' | 'near'): void {
    const extent = this.extentOf(key);
    if (!extent) return;
    const { scrollTop } = this.scroller;
    const { from, height } = extent;
    if (place === 'near' && from >= scrollTop && from + height <= scrollTop + this.#room()) return this.draw();
    this.scroller.scrollTop = place === 'top' ? from : Math.max(0, from - this.#room() / 3);
    this.#draw({ key, from: from - this.scroller.scrollTop });
  }

  /** Goes to the place that was at the top before the page was loaded anew; the cursor is followed again when it goes to another row. */
  restore(key: string): void {
    this.#restored = { cursor: this.#current };
    this.show(key, 'top');
  }

  /** Marks the row in which the cursor stands, and brings it into sight while nobody has the focus in here; undefined for none. */
  setCurrent(key: string | undefined): void {
    this.#current = key;
    this.#markCurrent();
    if (key === undefined) return;
    if (this.#restored) {
      this.#restored.cursor ??= key;
      if (this.#restored.cursor === key) return;
      this.#restored = undefined;
    }
    if (!this.scroller.contains(document.activeElement)) this.show(key, 'near');
  }

  /** After rows came anew, among which the cursor's clause may have another one: the same row stays where the reader left it. */
  keepCurrent(key: string | undefined): void {
    if (key !== this.#current) this.setCurrent(key);
  }

  draw(): void {
    if (!this.#isDrawing) this.#draw(undefined);
  }

  #room(): number {
    return this.scroller.clientHeight - (this.parts.headHeight?.() ?? 0);
  }

  /** Draws until heights are as they were thought to be, so that `anchor` stays where it was. */
  #draw(anchor: Anchor | undefined): void {
    this.#isDrawing = true;
    const { scroller } = this;
    const isAtEnd = anchor === undefined && scroller.scrollTop > 0 && scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
    const kept = anchor ?? (isAtEnd ? undefined : this.#anchor());
    for (let round = 0; round < 4; round += 1) {
      const { scrollTop, clientHeight } = scroller;
      const stretch = this.#rows.stretch(scrollTop, clientHeight);
      this.parts.paint(this.#rows.keys.slice(stretch.from, stretch.to), stretch.from);
      const [above, below] = scroller.querySelectorAll<HTMLElement>(this.parts.space);
      setHeight(above, stretch.above);
      setHeight(below, stretch.below);
      const changed = this.#rows.measure([...scroller.querySelectorAll<HTMLElement>(this.parts.row)].map((row) => [row.dataset['key'] ?? '', row.getBoundingClientRect().height] as const));
      if (kept) {
        const index = this.#rows.indexOf(kept.key);
        const wanted = index < 0 ? scrollTop : Math.max(0, this.#rows.offsetOf(index) - kept.from);
        if (Math.abs(scroller.scrollTop - wanted) > 1) {
          setHeight(below, Math.max(stretch.below, this.#rows.height - this.#rows.offsetOf(stretch.to)));
          scroller.scrollTop = wanted;
        } else if (!changed) break;
      } else if (isAtEnd && scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop > 1) scroller.scrollTop = scroller.scrollHeight;
      else if (!changed) break;
    }
    this.#markCurrent();
    this.parts.drawn();
    this.#isDrawing = false;
  }

  #markCurrent(): void {
    const { scroller, parts } = this;
    for (const row of scroller.querySelectorAll(`:is(${parts.row})[aria-current]`)) if (row.getAttribute('data-key') !== this.#current) row.removeAttribute('aria-current');
    const row = this.#current === undefined ? null : scroller.querySelector(`:is(${parts.row})[data-key="${CSS.escape(this.#current)}"]`);
    if (row && !row.hasAttribute('aria-current')) row.setAttribute('aria-current', 'true');
  }

  #anchor(): Anchor | undefined {
    const key = this.top;
    return key === undefined ? undefined : { key, from: this.#rows.offsetOf(this.#rows.indexOf(key)) - this.scroller.scrollTop };
  }
}

/** Lets Tab reach one of the elements, and none of the others. */
export function setTabStop(scroller: HTMLElement, elements: string, wanted: HTMLElement | null): void {
  for (const each of scroller.querySelectorAll<HTMLElement>(`:is(${elements})[tabindex="0"]`)) if (each !== wanted) each.tabIndex = -1;
  if (wanted && wanted.tabIndex !== 0) wanted.tabIndex = 0;
}

function setHeight(element: HTMLElement | undefined, pixels: number): void {
  const height = `${pixels}px`;
  if (element && element.style.height !== height) element.style.height = height;
}
