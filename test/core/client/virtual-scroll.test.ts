/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// The scrolling of many rows, over a column that has no more of a page than it asks for: rows have a height, spaces take the room of others, and a
// place is never beyond the end.
import assert from 'node:assert/strict';
import { mostRows } from '../../../client/src/webview/shared/virtual-rows.js';
import { VirtualScroll } from '../../../client/src/webview/shared/virtual-scroll.js';

const inSight = 300;
const estimated = 30;
const keys = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `row ${i}`);

interface FakeRow {
  readonly dataset: { readonly key: string };
  readonly attributes: Map<string, string>;
}

/** A column of rows. `heights`: what a row takes in truth, by key; `changes`: how often something was set in it. */
class Column {
  readonly heights = new Map<string, number>();
  readonly spaces = [{ style: { height: '' } }, { style: { height: '' } }] as const;
  rows: readonly FakeRow[] = [];
  clientHeight = inSight;
  clientWidth = 400;
  most = 0;
  #scrollTop = 0;

  get scrollHeight(): number {
    const [above, below] = this.spaces.map(({ style }) => Number.parseFloat(style.height) || 0);
    return Math.max(this.clientHeight, (above ?? 0) + this.#drawn() + (below ?? 0));
  }

  get scrollTop(): number {
    return Math.min(this.#scrollTop, this.scrollHeight - this.clientHeight);
  }

  set scrollTop(pixels: number) {
    this.#scrollTop = Math.max(0, Math.min(pixels, this.scrollHeight - this.clientHeight));
  }

  /** Pixels from the upper edge of what is in sight to a row that is drawn; undefined for one that is not. */
  seen(key: string): number | undefined {
    let at = Number.parseFloat(this.spaces[0].style.height) - this.scrollTop;
    for (const row of this.rows) {
      if (row.dataset.key === key) return at;
      at += this.#heightOf(row.dataset.key);
    }
    return undefined;
  }

  paint(drawn: readonly string[]): void {
    const known = new Map(this.rows.map((row) => [row.dataset.key, row]));
    this.rows = drawn.map((key) => known.get(key) ?? { dataset: { key }, attributes: new Map<string, string>() });
    this.most = Math.max(this.most, this.rows.length);
  }

  querySelectorAll(selector: string): readonly unknown[] {
    if (selector === 'space') return this.spaces;
    const rows = selector.includes('[aria-current]') ? this.rows.filter(({ attributes }) => attributes.has('aria-current')) : this.rows;
    return rows.map((row) => this.#element(row));
  }

  querySelector(selector: string): unknown {
    const key = /\[data-key="(.+)"\]/u.exec(selector)?.[1];
    const row = this.rows.find(({ dataset }) => dataset.key === key);
    return row ? this.#element(row) : null;
  }

  contains(): boolean {
    return false;
  }

  #element({ dataset, attributes }: FakeRow): unknown {
    return {
      dataset,
      getBoundingClientRect: () => ({ height: this.#heightOf(dataset.key) }),
      getAttribute: (name: string) => (name === 'data-key' ? dataset.key : (attributes.get(name) ?? null)),
      hasAttribute: (name: string) => attributes.has(name),
      setAttribute: (name: string, value: string) => void attributes.set(name, value),
      removeAttribute: (name: string) => void attributes.delete(name),
    };
  }

  #heightOf(key: string): number {
    return this.heights.get(key) ?? estimated;
  }

  #drawn(): number {
    return this.rows.reduce((sum, { dataset }) => sum + this.#heightOf(dataset.key), 0);
  }
}

describe('scrolling of many rows', () => {
  const before = new Map<string, unknown>();
  /** What the page calls when the column's size is another. */
  let resized: () => void;
  let column: Column;
  let scroll: VirtualScroll;

  beforeEach(() => {
    const given: Record<string, unknown> = {
      ResizeObserver: class {
        constructor(listen: () => void) {
          resized = listen;
        }
        observe(): void {}
      },
      CSS: { escape: (text: string) => text },
      document: { activeElement: null },
    };
    for (const [name, value] of Object.entries(given)) {
      before.set(name, (globalThis as Record<string, unknown>)[name]);
      (globalThis as Record<string, unknown>)[name] = value;
    }
    column = new Column();
    scroll = new VirtualScroll(column as unknown as HTMLElement, { row: 'row', space: 'space', paint: (drawn) => column.paint(drawn), estimate: () => estimated, drawn: () => undefined });
  });
  afterEach(() => {
    for (const [name, value] of before) (globalThis as Record<string, unknown>)[name] = value;
    before.clear();
  });

  it('draws what is in sight and few rows around it, wherever one goes, and takes the room of all', () => {
    scroll.setRows(keys(5000));
    for (const share of [0, 0.25, 0.5, 1]) {
      column.scrollTop = 5000 * estimated * share;
      scroll.draw();
      assert.ok(scroll.top !== undefined && column.seen(scroll.top) !== undefined, `${share}: the row at the top is drawn`);
      assert.equal(column.scrollHeight, 5000 * estimated);
    }
    assert.ok(column.most > inSight / estimated && column.most <= mostRows, `${column.most}`);
  });

  it('keeps the row at the top where it is when rows above it come, go, or turn out higher', () => {
    scroll.setRows(keys(1000));
    scroll.show('row 500', 'top');
    assert.equal(column.seen('row 500'), 0);
    scroll.setRows(keys(1000).slice(100));
    assert.equal(column.seen('row 500'), 0);
    for (const key of keys(500)) column.heights.set(key, 95);
    scroll.setRows(['new', ...keys(1000)]);
    scroll.relay();
    const at = column.seen('row 500');
    assert.ok(at !== undefined && Math.abs(at) <= 1, `${at}`);
  });

  it('goes to the nearest row above it when the row at the top is gone', () => {
    scroll.setRows(keys(1000));
    scroll.show('row 500', 'top');
    scroll.setRows(keys(1000).filter((key) => !['row 498', 'row 499', 'row 500'].includes(key)));
    assert.equal(column.seen('row 497'), 0);
    scroll.show('row 0', 'top');
    scroll.setRows(keys(1000).slice(1));
    assert.equal(scroll.top, 'row 1');
  });

  it('leaves whoever goes to the very end there, though the last rows turn out higher than was thought', () => {
    scroll.setRows(keys(1000));
    for (const key of keys(1000).slice(900)) column.heights.set(key, 200);
    column.scrollTop = column.scrollHeight;
    scroll.draw();
    const at = column.seen('row 999');
    assert.ok(at !== undefined && Math.abs(at + 200 - inSight) <= 1, `the last row ends at the lower edge: ${at}`);
  });

  it('brings a row near only when it is not in sight', () => {
    scroll.setRows(keys(1000));
    scroll.show('row 500', 'top');
    const { scrollTop } = column;
    scroll.show('row 503', 'near');
    assert.equal(column.scrollTop, scrollTop);
    scroll.show('row 700', 'near');
    assert.equal(column.seen('row 700'), inSight / 3);
    scroll.show('no such row', 'near');
    assert.equal(column.seen('row 700'), inSight / 3);
  });

  it('follows the cursor and marks its row, one at most; a place that was kept is left only when the cursor goes to another row', () => {
    const marked = (): readonly string[] => column.rows.filter(({ attributes }) => attributes.has('aria-current')).map(({ dataset }) => dataset.key);
    scroll.setRows(keys(1000));
    scroll.setCurrent('row 400');
    assert.deepEqual(marked(), ['row 400']);
    scroll.restore('row 800');
    assert.equal(scroll.top, 'row 800');
    scroll.setCurrent('row 400');
    assert.equal(scroll.top, 'row 800', 'the cursor has not moved');
    scroll.setCurrent('row 401');
    assert.deepEqual(marked(), ['row 401']);
    scroll.setCurrent(undefined);
    assert.deepEqual(marked(), []);
  });

  it('leaves the cursor’s row where the reader left it when rows come anew, and follows when it is another', () => {
    scroll.setRows(keys(1000));
    scroll.setCurrent('row 400');
    scroll.show('row 800', 'top');
    scroll.keepCurrent('row 400');
    assert.equal(scroll.top, 'row 800');
    scroll.keepCurrent('row 401');
    assert.notEqual(column.seen('row 401'), undefined);
    assert.notEqual(scroll.top, 'row 800');
  });

  it('measures anew in another width, with the row at the top where it was; a row that is out of sight takes what is thought', () => {
    column.heights.set('row 0', 95);
    scroll.setRows(keys(1000));
    assert.equal(scroll.extentOf('row 0')?.height, 95);
    scroll.show('row 500', 'top');
    column.clientWidth = 200;
    for (const key of keys(1000)) column.heights.set(key, 70);
    resized();
    assert.equal(scroll.top, 'row 500');
    assert.equal(scroll.extentOf('row 500')?.height, 70);
    assert.equal(scroll.extentOf('row 0')?.height, estimated);
    assert.equal(scroll.extentOf('no such row'), undefined);
  });
});
