// The page of the duties: a bar to choose by, and the table, a row a duty, or a row an act with the parties side by side.
// Invariants: no text is read as HTML; what is shown comes from the extension; what is chosen, and the place, are kept through a reload.

import { html, render } from 'lit/html.js';
import type { DutiesAnswer, DutyItem, DutyOwners } from '../../../../server/src/lsp/protocol/duties.js';
import type { DutiesOptions, DutiesState, DutiesWish, DutiesWords, DutyColumn, DutyFilter, DutyGrouping, DutyLayout, DutySort } from '../../common/views/duties-messages.js';
import type { ClausesAt, FromPage, ToPage } from '../../common/views/messages.js';
import { Grid } from '../shared/grid.js';
import { connect, fill } from '../shared/host.js';
import { KeyedRows } from '../shared/keyed-rows.js';
import { layPage, openPressedClauses } from '../shared/page.js';
import { columns as allColumns, grouped, isShown, type Shown, sorted } from './arrange.js';
import { type Mirror, type MirrorRow, mirrorOf } from './mirror.js';
import { barTemplate, headTemplate, mirrorHeadTemplate, mirrorRowTemplate, rowTemplate } from './templates.js';

type Incoming = ToPage<DutiesAnswer, DutiesWords>;
type GridRow = { readonly kind: 'table'; readonly shown: Shown } | { readonly kind: 'act'; readonly act: MirrorRow };

/** Letters a line of a cell holds about, and pixels a line and the space around the text take: good enough for what is out of sight. */
const letterWidth = 7;
const lineHeight = 20;
const padding = 24;

/** Runs once: all the page's state is in here. */
function run(): void {
  const host = connect<Incoming, FromPage<DutiesOptions, DutiesWish>, DutiesState>(receive);
  const rows = new KeyedRows<DutyItem>();
  const kept = host.state();
  const uri = kept?.uri ?? '';
  let words: DutiesWords | undefined;
  let language = 'en';
  let owners: DutyOwners = { parties: [], bodies: [], zones: [] };
  let loading = true;
  let gone = false;
  let filter: DutyFilter = { words: '', modality: '', empty: '', party: '', body: '', zone: '', ...kept?.filter };
  let sort: DutySort = kept?.sort ?? { column: 'clause', down: false };
  let group: DutyGrouping = kept?.group ?? 'none';
  let layout: DutyLayout = kept?.layout ?? 'table';
  /** Where to begin, until the first rows have come. */
  let wanted = kept?.top;
  let current: ClausesAt = { column: 0, clauses: [] };
  let shown = new Map<string, GridRow>();
  let mirror: Mirror = { columns: [], rows: [], unnamed: 0 };
  let matching = 0;
  /** One object for each state of the heads. */
  let columns: readonly unknown[] = allColumns;

  const { main, part } = layPage(html`<header class="bar"></header><div class="scroller"></div><p class="keys" id="keys"></p>`);
  const [bar, scroller, keys] = [part('.bar'), part('.scroller'), part('.keys')];
  const grid: Grid<GridRow> = new Grid<GridRow>(scroller, {
    label: () => words?.title ?? '',
    columns: () => columns,
    head: () => (words ? (layout === 'mirror' ? mirrorHeadTemplate(words, mirror.columns) : headTemplate(words, sort, onSort)) : html``),
    row: (key) => shown.get(key),
    rowTemplate: (row, _, place) => (words ? (row.kind === 'act' ? mirrorRowTemplate(row.act, mirror.columns, place, words) : rowTemplate(row.shown, place, words)) : html``),
    estimate,
    describedBy: 'keys',
    changed: keep,
  });

  function receive(message: Incoming): void {
    switch (message.kind) {
      case 'words':
        words = message.words;
        language = message.language;
        return arrange();
      case 'result':
        gone = false;
        rows.take(message.result);
        owners = message.result.owners;
        loading = message.result.loading;
        arrange();
        return begin();
      case 'gone':
        gone = true;
        return draw();
      case 'cursor':
        current = message;
        return grid.setCurrent(rowOf(current));
    }
  }

  /** The rows as they are chosen; a row that shows the same is the same object. */
  function arrange(): void {
    if (!words) return;
    const duties = rows.all().filter((duty) => isShown(duty, filter));
    matching = duties.length;
    const before = shown;
    shown = new Map();
    if (layout === 'mirror') {
      mirror = mirrorOf(duties, owners.parties);
      for (const act of mirror.rows) {
        const had = before.get(act.key);
        shown.set(act.key, had?.kind === 'act' && isSameAct(had.act, act) ? had : { kind: 'act', act });
      }
    } else {
      for (const each of grouped(sorted(duties, sort, words, language), group, owners, words)) {
        const had = before.get(each.key);
        shown.set(each.key, had?.kind === 'table' && isSameRow(had.shown, each) ? had : { kind: 'table', shown: each });
      }
    }
    const heads: readonly unknown[] = layout === 'mirror' ? ['', ...mirror.columns.map(({ id, name }) => `${id} ${name}`)] : allColumns.map((column) => `${column}${column === sort.column ? ` ${String(sort.down)}` : ''}`);
    if (JSON.stringify(heads) !== JSON.stringify(columns)) columns = heads;
    grid.setRows([...shown.keys()]);
    draw();
    grid.keepCurrent(rowOf(current));
  }

  function rowOf({ column, clauses }: ClausesAt): string | undefined {
    for (const clause of clauses) for (const [key, row] of shown) if (clausesOf(row).some((each) => each.clause === clause && each.column === column)) return key;
    return undefined;
  }

  /** Goes to the row that was at the top before the page was loaded anew. */
  function begin(): void {
    if (wanted === undefined) return;
    const key = [...shown].find(([, row]) => clausesOf(row)[0]?.citation === wanted)?.[0];
    if (key === undefined) return;
    wanted = undefined;
    grid.restore(key);
  }

  function draw(): void {
    if (!words) return;
    render(barTemplate({ words, owners, filter, group, layout, status: status(words), onFilter, onGroup, onLayout, onExport: () => host.post({ kind: 'wish', wish: { kind: 'export' } }) }), bar);
    render(words.keys, keys);
    grid.draw();
    host.post({ kind: 'shown', text: main.innerText });
  }

  function status(say: DutiesWords): string {
    if (gone) return say.gone;
    if (!rows.filled || (loading && rows.count === 0)) return say.loading;
    if (rows.count === 0) return say.nothing;
    if (layout === 'table') return fill(say.rows, matching, rows.count);
    return fill(say.acts, mirror.rows.length, mirror.rows.filter(({ oneSided }) => oneSided).length) + (mirror.unnamed === 0 ? '' : fill(say.unnamed, mirror.unnamed));
  }

  function keep(): void {
    if (!rows.filled) return;
    const row = grid.top === undefined ? undefined : shown.get(grid.top);
    const top = wanted ?? (row && clausesOf(row)[0]?.citation);
    host.keep({ uri, options: {}, filter, sort, group, layout, ...(top === undefined ? {} : { top }) });
  }

  function onFilter(change: Partial<DutyFilter>): void {
    filter = { ...filter, ...change };
    arrange();
    keep();
  }

  function onSort(column: DutyColumn): void {
    sort = { column, down: sort.column === column && !sort.down };
    arrange();
    keep();
  }

  function onGroup(wish: DutyGrouping): void {
    group = wish;
    arrange();
    keep();
  }

  function onLayout(wish: DutyLayout): void {
    layout = wish;
    shown = new Map();
    arrange();
    keep();
  }

  openPressedClauses([scroller], (clause, column) => host.post({ kind: 'open', at: { column, clause } }));
  host.post({ kind: 'ready' });
}

function clausesOf(row: GridRow): readonly DutyItem[] {
  return row.kind === 'act' ? row.act.cells.flat() : row.shown.kind === 'duty' ? [row.shown.duty] : [];
}

function isSameRow(a: Shown, b: Shown): boolean {
  if (a.kind === 'duty') return b.kind === 'duty' && a.duty === b.duty;
  return b.kind === 'group' && a.name === b.name && a.count === b.count;
}

function isSameAct(a: MirrorRow, b: MirrorRow): boolean {
  return a.oneSided === b.oneSided && a.cells.length === b.cells.length && a.cells.every((cell, i) => cell.length === b.cells[i]?.length && cell.every((duty, j) => duty === b.cells[i]?.[j]));
}

function estimate(row: GridRow, width: number): number {
  const lines = (letters: number, share: number): number => Math.ceil(letters / Math.max(8, (width * share) / letterWidth - 4));
  if (row.kind === 'act') return padding + lineHeight * (1 + lines(row.act.cells.flat()[0]?.cells[1]?.words.length ?? 0, 0.4));
  if (row.shown.kind === 'group') return padding + lineHeight;
  return padding + lineHeight * Math.max(1, ...row.shown.duty.cells.map(({ words, remark }, i) => lines(words.length, i === 1 ? 0.3 : 0.11) + (remark === '' ? 0 : lines(remark.length, 0.11))));
}

run();
