// A long text of which only what is in sight is drawn (`virtual-scroll.ts`): focus by keys, the row of the cursor marked.
// Invariants: exactly one row can be reached by Tab; a row is drawn anew only when its object is another; `scrolled` is called for a person's
// scrolling only.

import { html, render, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { selectsNothing } from '../shared/page.js';
import { setTabStop, VirtualScroll } from '../shared/virtual-scroll.js';

export interface FlowParts<Row extends object> {
  readonly row: (key: string) => Row | undefined;
  readonly rowTemplate: (row: Row) => TemplateResult;
  /** Pixels a row will take about, in a page so many pixels wide. */
  readonly estimate: (row: Row, width: number) => number;
  /** Somebody scrolled, and another row stands at the top. */
  readonly scrolled: (key: string) => void;
  readonly open: (key: string) => void;
}

/** Pixels of a row nobody knows, and of a page's width before it is known. */
const unknownHeight = 40;
const usualWidth = 700;
const rows = '.scroller > .row';

export class Flow<Row extends object> {
  readonly #scroll: VirtualScroll;
  #focus: string | undefined;
  /** The row that stood at the top when we, or somebody, last scrolled. */
  #last: string | undefined;

  /** `scroller`: of class `scroller`. */
  constructor(readonly scroller: HTMLElement, readonly parts: FlowParts<Row>) {
    this.#scroll = new VirtualScroll(scroller, {
      row: rows,
      space: '.scroller > .space',
      paint: (keys) => this.#paint(keys),
      estimate: (key, width) => {
        const row = parts.row(key);
        return row ? parts.estimate(row, width || usualWidth) : unknownHeight;
      },
      drawn: () => {
        this.#last = this.top;
        this.#mark();
      },
    });
    scroller.addEventListener('scroll', () => this.#onScroll(), { passive: true });
    scroller.addEventListener('keydown', (event) => this.#keyed(event));
    scroller.addEventListener('focusin', ({ target }) => {
      this.#focus = rowAt(target)?.dataset['key'] ?? this.#focus;
      this.#mark();
    });
    scroller.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLElement>('[data-to]') : null;
      if (link) return this.#follow(link);
      const key = rowAt(target)?.dataset['key'];
      if (key !== undefined && selectsNothing()) parts.open(key);
    });
  }

  /** Key of the row at the top. */
  get top(): string | undefined {
    return this.#scroll.top;
  }

  setRows(keys: readonly string[]): void {
    this.#scroll.setRows(keys);
  }

  /** Somebody may have scrolled without the editor having said so yet. */
  heed(): void {
    this.#onScroll();
  }

  /** Rows take another height than before: other parts of them are shown. */
  relay(): void {
    this.#scroll.relay();
  }

  /** Brings a row to the top, or into sight when it is not. */
  show(key: string, place: 'top' | 'near'): void {
    if (place !== 'top' || this.top !== key) this.#scroll.show(key, place);
  }

  /** Goes to the place that was at the top before the page was loaded anew; the cursor is followed again when it goes to another row. */
  restore(key: string): void {
    this.#scroll.restore(key);
  }

  /** Marks the row in which the cursor stands, and brings it into sight while nobody has the focus in the text; undefined for none. */
  setCurrent(key: string | undefined): void {
    this.#scroll.setCurrent(key);
  }

  #onScroll(): void {
    const before = this.#last;
    this.#scroll.draw();
    if (this.top !== undefined && this.top !== before) this.parts.scrolled(this.top);
  }

  #paint(keys: readonly string[]): void {
    render(
      html`<div class="space"></div>${repeat(keys, (key) => key, (key) => {
        const row = this.parts.row(key);
        return guard([row], () => (row ? this.parts.rowTemplate(row) : html``));
      })}<div class="space"></div>`,
      this.scroller,
    );
  }

  #element(key: string | undefined): HTMLElement | null {
    return key === undefined ? null : this.scroller.querySelector<HTMLElement>(`:is(${rows})[data-key="${CSS.escape(key)}"]`);
  }

  /** Which row Tab reaches, and the marks in it. */
  #mark(): void {
    const row = this.#element(this.#focus) ?? this.#element(this.top) ?? this.scroller.querySelector<HTMLElement>(rows);
    setTabStop(this.scroller, rows, row);
    for (const link of this.scroller.querySelectorAll<HTMLElement>('[data-to]')) {
      const index = row?.contains(link) === true ? 0 : -1;
      if (link.tabIndex !== index) link.tabIndex = index;
    }
  }

  /** From a mark to its note, and from a note to the mark that leads to it. */
  #follow(link: HTMLElement): void {
    const { to = '' } = link.dataset;
    const from = rowAt(link)?.dataset['key'] ?? '';
    this.#focus = to;
    this.show(to, 'near');
    const row = this.#element(to);
    (row?.querySelector<HTMLElement>(`.noteref[data-to="${CSS.escape(from)}"]`) ?? row)?.focus({ preventScroll: true });
  }

  #keyed(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || !(event.target instanceof Element) || !event.target.matches('.row')) return;
    const key = event.target.getAttribute('data-key') ?? '';
    const { keys } = this.#scroll;
    const index = this.#scroll.indexOf(key);
    const last = keys.length - 1;
    const moves: Readonly<Record<string, number>> = { ArrowDown: index + 1, ArrowUp: index - 1, ...(event.ctrlKey ? { Home: 0, End: last } : {}) };
    if (event.key === 'Enter') this.parts.open(key);
    else if (Object.hasOwn(moves, event.key)) {
      const next = keys[Math.max(0, Math.min(last, moves[event.key] ?? 0))];
      if (next === undefined) return;
      this.#focus = next;
      this.show(next, 'near');
      this.#element(next)?.focus({ preventScroll: true });
    } else return;
    event.preventDefault();
  }
}

function rowAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.row') : null;
}
