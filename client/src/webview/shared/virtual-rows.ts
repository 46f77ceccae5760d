// Which of many rows are drawn: those in sight and a little around them. Heights are estimated until a row has been measured.
// Invariants: no page is asked for anything here; offsets rise with the rows; never more rows than `mostRows` are drawn.

/** Rows that are drawn at most, however low they are. */
export const mostRows = 120;
/** Pixels above and below what is in sight that are drawn too. */
const around = 400;

export interface Stretch {
  /** First row that is drawn. */
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
  /** Pixels above the first and below the last. */
  readonly above: number;
  readonly below: number;
}

export class VirtualRows {
  #keys: readonly string[] = [];
  /** Offset of each row, and of the end. */
  #offsets: readonly number[] = [0];
  #at = new Map<string, number>();
  readonly #measured = new Map<string, number>();

  /** `estimate`: pixels a row will take, by its key. */
  constructor(readonly estimate: (key: string) => number) {}

  get keys(): readonly string[] {
    return this.#keys;
  }

  get height(): number {
    return this.#offsets.at(-1) ?? 0;
  }

  setRows(keys: readonly string[]): void {
    this.#keys = keys;
    this.#at = new Map(keys.map((key, index) => [key, index]));
    this.#lay();
  }

  /** Another width: nothing that was measured holds. */
  forgetHeights(): void {
    this.#measured.clear();
    this.#lay();
  }

  /** Heights as they came out. True when one is another than was thought. */
  measure(heights: Iterable<readonly [key: string, pixels: number]>): boolean {
    let changed = false;
    for (const [key, pixels] of heights) {
      const index = this.#at.get(key);
      if (index === undefined || this.#measured.get(key) === pixels) continue;
      if (Math.abs(this.#heightOf(key) - pixels) >= 0.5) changed = true;
      this.#measured.set(key, pixels);
    }
    if (changed) this.#lay();
    return changed;
  }

  /** -1 for a key that is no row. */
  indexOf(key: string): number {
    return this.#at.get(key) ?? -1;
  }

  /** Pixels from the first row's top; the end for an index behind the last. */
  offsetOf(index: number): number {
    return this.#offsets[Math.max(0, Math.min(index, this.#keys.length))] ?? 0;
  }

  /** The row at so many pixels. */
  rowAt(offset: number): number {
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.offsetOf(middle + 1) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.min(low, Math.max(0, this.#keys.length - 1));
  }

  stretch(scrolled: number, inSight: number): Stretch {
    const from = this.rowAt(Math.max(0, scrolled - around));
    const to = Math.min(this.#keys.length, this.rowAt(scrolled + inSight + around) + 1, from + mostRows);
    return { from, to, above: this.offsetOf(from), below: this.height - this.offsetOf(to) };
  }

  #heightOf(key: string): number {
    return this.#measured.get(key) ?? this.estimate(key);
  }

  #lay(): void {
    const offsets = [0];
    let sum = 0;
    for (const key of this.#keys) offsets.push((sum += this.#heightOf(key)));
    this.#offsets = offsets;
  }
}
