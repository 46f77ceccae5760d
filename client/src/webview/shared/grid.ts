// A table of many rows: draws those in sight (`virtual-scroll.ts`), and moves the focus by keys.
// Invariants: exactly one cell can be reached by Tab; a row is drawn anew only when its object, its place or the columns are others.

import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { setTabStop, VirtualScroll } from './virtual-scroll.js';

/** Where the focus is: a row and a column. */
export interface Focus {
  readonly key: string;
  readonly column: number;
}

/** What is shown. A row's cells are `td` or `th` with `data-column`, in a `tr` of class `row` with `data-key`, and `tabindex="-1"`. */
export interface GridParts<Row extends object> {
  /** The name of the table. */
  readonly label: () => string;
  /** One object a state of the columns: another one draws all rows anew. Its length is the number of columns. */
  readonly columns: () => readonly unknown[];
  /** The rows of the head. */
  readonly head: () => TemplateResult;
  /** Undefined for a row that is gone. */
  readonly row: (key: string) => Row | undefined;
  /** `place`: the row's number among all rows, from 1; that of the table is one more, because of the head. */
  readonly rowTemplate: (row: Row, key: string, place: number) => TemplateResult;
  /** Pixels a row will take about, in a table so many pixels wide. */
  readonly estimate: (row: Row, width: number) => number;
  /** Id of what says which keys there are; none when it is left out. */
  readonly describedBy?: string;
  /** What is drawn behind the table. */
  readonly more?: () => TemplateResult;
  /** All is drawn, and at its place. */
  readonly drawn?: () => void;
  /** Another row may be at the top. */
  readonly changed?: () => void;
}

/** Pixels of a row nobody knows. */
const unknownHeight = 46;
/** Pixels of a table's width before it is known. */
const usualWidth = 900;

export class Grid<Row extends object> {
  readonly #scroll: VirtualScroll;
  #focus: Focus | undefined;

  /** `scroller` holds the table, and scrolls. */
  constructor(
    readonly scroller: HTMLElement,
    readonly parts: GridParts<Row>,
  ) {
    this.#scroll = new VirtualScroll(scroller, {
      row: 'tr.row',
      space: 'tbody.space td',
      paint: (keys, from) => this.#paint(keys, from),
      estimate: (key, width) => {
        const row = parts.row(key);
        return row ? parts.estimate(row, width || usualWidth) : unknownHeight;
      },
      headHeight: () => this.headHeight(),
      drawn: () => {
        this.#mark();
        parts.drawn?.();
        parts.changed?.();
      },
    });
    scroller.addEventListener('scroll', () => this.draw(), { passive: true });
    scroller.addEventListener('keydown', (event) => this.#keyed(event));
    scroller.addEventListener('focusin', ({ target }) => {
      const cell = target instanceof Element ? target.closest('[data-column]') : null;
      if (cell) this.#focused(cell);
    });
  }

  get focus(): Focus | undefined {
    return this.#focus;
  }

  /** Key of the row at the top. */
  get top(): string | undefined {
    return this.#scroll.top;
  }

  /** Other rows, or other words in them; what is at the top stays there. */
  setRows(keys: readonly string[]): void {
    if (this.#focus && !keys.includes(this.#focus.key)) this.#focus = undefined;
    this.#scroll.setRows(keys);
  }

  /** Brings a row to the top, or into sight when it is not. */
  show(key: string, place: 'top' | 'near'): void {
    this.#scroll.show(key, place);
  }

  /** Goes to the place that was at the top before the page was loaded anew; the cursor is followed again when it goes to another row. */
  restore(key: string): void {
    this.#scroll.restore(key);
  }

  /** Marks the row in which the cursor stands, and brings it into sight while nobody has the focus in the table; undefined for none. */
  setCurrent(key: string | undefined): void {
    this.#scroll.setCurrent(key);
  }

  /** After rows came anew, among which the cursor's clause may have another one: the same row stays where the reader left it. */
  keepCurrent(key: string | undefined): void {
    this.#scroll.keepCurrent(key);
  }

  /** Puts the focus on a cell. */
  setFocus(focus: Focus): void {
    this.#focus = focus;
    this.show(focus.key, 'near');
    const cell = this.#cell(focus);
    if (!cell) return;
    cell.focus({ preventScroll: true });
    // A table may be wider than the panel.
    const [at, box] = [cell.getBoundingClientRect(), this.scroller.getBoundingClientRect()];
    if (at.left < box.left) this.scroller.scrollLeft -= box.left - at.left;
    else if (at.right > box.left + this.scroller.clientWidth) this.scroller.scrollLeft += Math.min(at.right - box.left - this.scroller.clientWidth, at.left - box.left);
  }

  draw(): void {
    this.#scroll.draw();
  }

  /** Pixels from the table's top to where a row begins, and what it takes; undefined for one that is not shown. */
  extentOf(key: string): { readonly from: number; readonly height: number } | undefined {
    const extent = this.#scroll.extentOf(key);
    return extent && { ...extent, from: this.headHeight() + extent.from };
  }

  /** Pixels of the head, which stays in sight. */
  headHeight(): number {
    return this.scroller.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  }

  #paint(keys: readonly string[], from: number): void {
    const columns = this.parts.columns();
    const wide = Math.max(1, columns.length);
    render(
      html`<table role="grid" aria-rowcount=${this.#scroll.keys.length + 1} aria-colcount=${columns.length} aria-label=${this.parts.label()} aria-describedby=${this.parts.describedBy ?? nothing}>
          <thead>${guard([columns], () => this.parts.head())}</thead>
          <tbody class="space" aria-hidden="true"><tr><td colspan=${wide}></td></tr></tbody>
          <tbody class="rows">${repeat(keys, (key) => key, (key, i) => {
            const row = this.parts.row(key);
            const place = from + i + 1;
            return guard([row, place, columns], () => (row ? this.parts.rowTemplate(row, key, place) : html``));
          })}</tbody>
          <tbody class="space" aria-hidden="true"><tr><td colspan=${wide}></td></tr></tbody>
        </table>${this.parts.more?.()}`,
      this.scroller,
    );
  }

  #cell({ key, column }: Focus): HTMLElement | null {
    return this.scroller.querySelector<HTMLElement>(`tr.row[data-key="${CSS.escape(key)}"] [data-column="${column}"]`);
  }

  /** Which cell Tab reaches. */
  #mark(): void {
    setTabStop(this.scroller, '[data-column]', (this.#focus && this.#cell(this.#focus)) ?? this.scroller.querySelector<HTMLElement>('tr.row [data-column]'));
  }

  #focused(cell: Element): void {
    const key = cell.closest('tr')?.getAttribute('data-key');
    if (key !== null && key !== undefined) this.#focus = { key, column: Number(cell.getAttribute('data-column')) };
    this.#mark();
  }

  #keyed(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || !(event.target instanceof Element) || !event.target.matches('[data-column]')) return;
    const { key: row = '', column = 0 } = this.#focus ?? {};
    const { keys } = this.#scroll;
    const last = keys.length - 1;
    const index = this.#scroll.indexOf(row);
    const columns = this.parts.columns().length - 1;
    const moves: Readonly<Record<string, readonly [row: number, column: number]>> = {
      ArrowDown: [index + 1, column],
      ArrowUp: [index - 1, column],
      ArrowLeft: [index, column - 1],
      ArrowRight: [index, column + 1],
      PageDown: [Math.max(index + 1, this.#scroll.rowAway(row, 1)), column],
      PageUp: [Math.min(index - 1, this.#scroll.rowAway(row, -1)), column],
      Home: event.ctrlKey ? [0, column] : [index, 0],
      End: event.ctrlKey ? [last, column] : [index, columns],
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    const next = keys[Math.max(0, Math.min(last, move[0]))];
    if (next !== undefined) this.setFocus({ key: next, column: Math.max(0, Math.min(columns, move[1])) });
  }
}
