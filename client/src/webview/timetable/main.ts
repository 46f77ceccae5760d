// The page of the timetable: the time lines, and the same as a table.
// Invariants: no text is read as HTML; what is shown comes from the extension; dates that are typed, the filter and the place are kept through a
// reload, and nowhere else.

import { html, render } from 'lit/html.js';
import type { TimeItem, TimetableAnswer } from '../../../../server/src/lsp/protocol/timetable.js';
import type { ClausesAt, FromPage, ToPage } from '../../common/views/messages.js';
import type { TimeFilter, TimetableOptions, TimetableState, TimetableWish, TimetableWords } from '../../common/views/timetable-messages.js';
import { Grid } from '../shared/grid.js';
import { connect, fill } from '../shared/host.js';
import { KeyedRows } from '../shared/keyed-rows.js';
import { layPage, openPressedClauses } from '../shared/page.js';
import { barTemplate, datesTemplate, headTemplate, lineName, linesTemplate, rowTemplate, type Shown, wrongTemplate } from './templates.js';

type Incoming = ToPage<TimetableAnswer, TimetableWords>;

/** Letters a line of a cell holds about, and pixels a line and the space around the text take: good enough for what is out of sight. */
const letterWidth = 7;
const lineHeight = 20;
const padding = 24;
/** Pixels of a line before the page knows how wide it is, and at least. */
const narrowest = 320;

/** Runs once: all the page's state is in here. */
function run(): void {
  const host = connect<Incoming, FromPage<TimetableOptions, TimetableWish>, TimetableState>(receive);
  const rows = new KeyedRows<TimeItem>();
  const kept = host.state();
  const uri = kept?.uri ?? '';
  let words: TimetableWords | undefined;
  let answer: TimetableAnswer | undefined;
  let gone = false;
  let filter: TimeFilter = kept?.filter ?? 'all';
  let dates: Readonly<Record<string, string>> = kept?.options.dates ?? {};
  let datesOpen = kept?.datesOpen ?? false;
  /** Where to begin, until the first rows have come. */
  let wanted = kept?.top;
  let current: ClausesAt = { column: 0, clauses: [] };
  let shown = new Map<string, Shown>();

  const { main, part } = layPage(html`<header class="bar"></header><div class="given"></div><div class="lines" role="region" tabindex="0"></div><div class="scroller"></div><p class="keys" id="keys"></p>`);
  const [bar, given, lines, scroller, keys] = [part('.bar'), part('.given'), part('.lines'), part('.scroller'), part('.keys')];
  const grid: Grid<Shown> = new Grid<Shown>(scroller, {
    label: () => words?.title ?? '',
    columns: () => words?.heads ?? [],
    head: () => (words ? headTemplate(words) : html``),
    row: (key) => shown.get(key),
    rowTemplate: (row, _, place) => (words ? rowTemplate(row, place, words) : html``),
    estimate: (row, width) => (row.kind === 'line' ? padding + lineHeight : padding + lineHeight * Math.ceil(Math.max(row.item.words.length, row.item.remarks.join(' ').length) / Math.max(10, width / 8 / letterWidth))),
    describedBy: 'keys',
    changed: keep,
  });
  new ResizeObserver(drawLines).observe(main);

  function receive(message: Incoming): void {
    switch (message.kind) {
      case 'words':
        words = message.words;
        return arrange();
      case 'result': {
        const before = answer;
        gone = false;
        answer = message.result;
        rows.take(message.result);
        arrange();
        if (before && JSON.stringify(before.tracks) !== JSON.stringify(answer.tracks)) showCurrent();
        return begin();
      }
      case 'gone':
        gone = true;
        return draw();
      case 'cursor':
        current = message;
        drawLines();
        return grid.setCurrent(rowOf(current));
    }
  }

  function isShown({ state, waits }: TimeItem): boolean {
    return filter === 'all' || (filter === 'ordered' ? waits.length > 0 : state === filter);
  }

  /** The rows as they are chosen, line by line; a row that shows the same is the same object. */
  function arrange(): void {
    if (!words) return;
    const before = shown;
    shown = new Map();
    const put = (row: Shown): void => {
      const had = before.get(row.key);
      const isSame = had?.kind === 'step' ? row.kind === 'step' && had.item === row.item : had?.kind === 'line' && row.kind === 'line' && had.name === row.name;
      shown.set(row.key, had && isSame ? had : row);
    };
    let line: string | undefined;
    let isFirst = true;
    for (const item of rows.all().filter(isShown)) {
      if (isFirst || item.line !== line) {
        line = item.line;
        isFirst = false;
        const track = answer?.tracks.find(({ key }) => key === line);
        put({ kind: 'line', key: `line:${line ?? ''}`, name: track ? lineName(track, words) : words.nowhere });
      }
      put({ kind: 'step', key: item.key, item });
    }
    grid.setRows([...shown.keys()]);
    draw();
    grid.keepCurrent(rowOf(current));
  }

  function rowOf({ column, clauses }: ClausesAt): string | undefined {
    for (const clause of clauses) for (const [key, row] of shown) if (row.kind === 'step' && row.item.clause === clause && row.item.column === column) return key;
    return undefined;
  }

  /** With other lines, as when a date was typed, rows come in another order: the cursor's stays in sight, unless somebody reads in the table. */
  function showCurrent(): void {
    const key = rowOf(current);
    if (key !== undefined && !scroller.contains(document.activeElement)) grid.show(key, 'near');
  }

  /** Goes to the row that was at the top before the page was loaded anew. */
  function begin(): void {
    if (wanted === undefined) return;
    const key = [...shown].find(([, row]) => row.kind === 'step' && row.item.citation === wanted)?.[0];
    if (key === undefined) return;
    wanted = undefined;
    grid.restore(key);
  }

  function draw(): void {
    if (!words) return;
    render(barTemplate({ words, filter, status: status(words), onFilter, onExport: () => host.post({ kind: 'wish', wish: { kind: 'export' } }) }), bar);
    const { tracks = [], circles = [], problems = [] } = answer ?? {};
    render(html`${datesTemplate({ words, tracks, dates, open: datesOpen, onToggle, onDate })}${wrongTemplate(circles, problems, words)}`, given);
    render(words.keys, keys);
    drawLines();
    grid.draw();
    host.post({ kind: 'shown', text: main.innerText });
  }

  function drawLines(): void {
    if (!words || !answer) return;
    const { column } = current;
    const clause = current.clauses.find((each) => rows.all().some((row) => row.clause === each && row.column === column));
    if (lines.getAttribute('aria-label') !== words.title) lines.setAttribute('aria-label', words.title);
    render(linesTemplate({ words, tracks: answer.tracks, rows: rows.all(), width: Math.max(narrowest, main.clientWidth - 32), current: clause === undefined ? undefined : { column, clause } }), lines);
  }

  function status(say: TimetableWords): string {
    if (gone) return say.gone;
    if (!rows.filled || (answer?.loading === true && rows.count === 0)) return say.loading;
    if (rows.count === 0) return say.nothing;
    const all = rows.all();
    return fill(say.rows, all.filter(isShown).length, all.length, all.filter(({ state }) => state === 'conflict').length, all.filter(({ line, limit }) => line === undefined && limit !== '').length);
  }

  function keep(): void {
    if (!rows.filled) return;
    const keysShown = [...shown.keys()];
    const row = keysShown.slice(Math.max(0, keysShown.indexOf(grid.top ?? ''))).map((key) => shown.get(key)).find((each) => each?.kind === 'step');
    const top = wanted ?? (row?.kind === 'step' ? row.item.citation : undefined);
    host.keep({ uri, options: { dates }, filter, datesOpen, ...(top === undefined ? {} : { top }) });
  }

  function onFilter(wish: TimeFilter): void {
    filter = wish;
    arrange();
    keep();
  }

  function onToggle(open: boolean): void {
    datesOpen = open;
    keep();
  }

  function onDate(key: string, date: string): void {
    dates = Object.fromEntries([...Object.entries(dates).filter(([each]) => each !== key), ...(date === '' ? [] : [[key, date] as const])]);
    keep();
    draw();
    host.post({ kind: 'options', options: { dates } });
  }

  openPressedClauses([scroller, lines], (clause, column) => host.post({ kind: 'open', at: { column, clause } }));
  host.post({ kind: 'ready' });
}

run();
