// The page of the concordance: a bar, how much of each article is answered, and the table of rows side by side.
// Invariants: no text is read as HTML; what is shown comes from the extension; filter, columns and place are kept through a reload.

import { html, render } from 'lit/html.js';
import type { SideBySide } from '../../../../server/src/lsp/protocol.js';
import type { ConcordanceNews, ConcordanceOptions, ConcordanceState, ConcordanceWish, ConcordanceWords } from '../../common/views/concordance-messages.js';
import type { ClauseIn, FromPage, News, ToPage } from '../../common/views/messages.js';
import { connect, fill } from '../shared/host.js';
import { isPlainKey, layPage, rowKeyAt, selectsNothing } from '../shared/page.js';
import { type Filter, Store } from './store.js';
import { type Suggested, SuggestedRows } from './suggested.js';
import { concordanceTable } from './table.js';
import { barTemplate, coverageTemplate } from './templates.js';

type Incoming = ToPage<SideBySide, ConcordanceWords> | News<ConcordanceNews>;

/** Milliseconds in which nothing is typed, scrolled or told before counterparts are looked for. */
const quiet = 300;

/** Runs once: all the page's state is in here. */
function run(): void {
  const host = connect<Incoming, FromPage<ConcordanceOptions, ConcordanceWish>, ConcordanceState>(receive);
  const store = new Store();
  const kept = host.state();
  const suggested = new SuggestedRows(store, kept?.rejected ?? []);
  let looking: ReturnType<typeof setTimeout> | undefined;
  let words: ConcordanceWords | undefined;
  let filter: Filter = kept?.filter ?? 'all';
  let coverageOpen = kept?.coverageOpen ?? false;
  /** Where to begin, until the first rows have come. */
  let wanted = kept?.top;
  /** A clause that waits for its partner. */
  let picked: { readonly at: ClauseIn; readonly citation: string } | undefined;
  let gone = false;
  const uri = kept?.uri ?? '';

  const { main, part } = layPage(html`<header class="bar"></header><div class="articles"></div><div class="scroller"></div><p class="keys" id="keys"></p>`);
  const bar = part('.bar');
  const articles = part('.articles');
  const table = concordanceTable(part('.scroller'), store, suggested, () => words ?? noWords(), () => {
    keep();
    lookLater();
  });

  function receive(message: Incoming): void {
    switch (message.kind) {
      case 'words':
        words = message.words;
        return draw();
      case 'result': {
        gone = false;
        const { focus } = table;
        const index = focus ? store.shown(filter).indexOf(focus.key) : -1;
        const inside = table.scroller.contains(document.activeElement);
        const held = focus ? clausesIn(focus.key) : [];
        suggested.expect(message.result);
        store.take(message.result);
        const keys = store.shown(filter);
        table.setRows(keys);
        begin();
        draw();
        // The row of a clause that was just answered is gone: the one it has joined takes its place, or the next where the filter hides that.
        const joined = held.flatMap((clause) => store.rowOf(clause) ?? []).find((key) => keys.includes(key));
        const next = joined ?? keys[Math.min(index, keys.length - 1)];
        if (inside && focus && !keys.includes(focus.key) && next !== undefined) table.setFocus({ key: next, column: focus.column });
        return;
      }
      case 'news':
        for (const each of message.news.found) suggested.take(each);
        table.setRows(store.shown(filter));
        draw();
        return lookLater();
      case 'gone':
        gone = true;
        return draw();
      case 'cursor':
        return table.setCurrent(rowOf(message.column, message.clauses));
    }
  }

  function clausesIn(key: string): readonly ClauseIn[] {
    return (store.row(key)?.cells ?? []).flatMap((cell, column) => (cell.kind === 'clauses' ? cell.clauses.map(({ clause }) => ({ column, clause })) : []));
  }

  function rowOf(column: number, clauses: readonly number[]): string | undefined {
    for (const clause of clauses) {
      const key = store.rowOf({ column, clause });
      if (key !== undefined) return key;
    }
    return undefined;
  }

  /** Goes to the row that was at the top before the page was loaded anew. */
  function begin(): void {
    const key = wanted && store.rowCited(wanted.column, wanted.citation);
    if (key === undefined) return;
    wanted = undefined;
    table.restore(key);
  }

  function draw(): void {
    if (!words) return;
    const parts = { words, columns: store.columns };
    render(barTemplate({ ...parts, choice: store.choice, filter, status: status(words), rejected: suggested.rejected.length, onColumns, onFilter, onUndo: undo, onExport: () => host.post({ kind: 'wish', wish: { kind: 'export' } }) }), bar);
    render(coverageTemplate({ ...parts, coverage: store.coverage, open: coverageOpen, onToggle, onArticle }), articles);
    render(words.keys, part('.keys'));
    table.draw();
    const text = main.innerText;
    host.post({ kind: 'shown', text });
  }

  function status(say: ConcordanceWords): string {
    if (gone) return say.gone;
    if (picked) return fill(say.picked, picked.citation);
    if (!store.filled || store.loading) return say.loading;

    return store.columns.length < 2 ? say.nothing : fill(filter === 'new' ? say.rowsSuggested : say.rows, store.shown(filter).length, store.count);
  }

  function keep(): void {
    if (!store.filled) return;
    const key = table.top;
    const row = key === undefined ? undefined : store.row(key);
    const column = row?.cells.findIndex(({ kind }) => kind === 'clauses') ?? -1;
    const cell = row?.cells[column];
    const top = wanted ?? (cell?.kind === 'clauses' && cell.clauses[0] ? { column, citation: cell.clauses[0].citation } : undefined);
    host.keep({ uri, options: { columns: store.columns.map((each) => each.uri) }, filter, coverageOpen, rejected: suggested.rejected, ...(top ? { top } : {}) });
  }

  /** Looks for counterparts of the rows that are drawn, once nothing has happened for a while. */
  function lookLater(): void {
    clearTimeout(looking);
    looking = setTimeout(() => {
      if (!store.filled || store.loading || gone) return;
      const drafts = suggested.toAsk([...table.scroller.querySelectorAll<HTMLElement>('tr.row')].map((row) => row.dataset['key'] ?? ''));
      if (drafts.length > 0) host.post({ kind: 'wish', wish: { kind: 'look', drafts } });
    }, quiet);
  }

  /** What is suggested in the cell, else the first in the row. */
  function suggestedAt(target: EventTarget | null): { readonly key: string; readonly column: number; readonly what: Suggested } | undefined {
    const key = rowKeyAt(target);
    const there = key === undefined ? undefined : suggested.row(key)?.suggested;
    if (key === undefined || !there || !(target instanceof Element)) return undefined;
    const own = Number(target.closest('[data-column]')?.getAttribute('data-column') ?? 0);
    const column = there[own] ? own : there.findIndex((each) => each !== undefined);
    const what = there[column];
    return what && { key, column, what };
  }

  /** The clause of the precedent that is suggested in a column. */
  function candidate({ column, what }: { readonly column: number; readonly what: Suggested }): ClauseIn {
    return { column, clause: what.suggestion.clause };
  }

  function accept(at: { readonly column: number; readonly what: Suggested }): void {
    host.post({ kind: 'wish', wish: { kind: 'pair', draft: at.what.draft, precedent: candidate(at) } });
  }

  function reject({ key, column, what }: { readonly key: string; readonly column: number; readonly what: Suggested }): void {
    suggested.reject(what);
    redraw();
    table.setFocus({ key, column });
  }

  function undo(): void {
    const at = suggested.bringBack();
    redraw();
    const key = at && store.rowCited(at.column, at.citation);
    if (key !== undefined && store.shown(filter).includes(key)) table.setFocus({ key, column: at?.column ?? 0 });
  }

  function redraw(): void {
    table.setRows(store.shown(filter));
    draw();
    keep();
  }

  function onColumns(): void {
    const boxes = [...bar.querySelectorAll<HTMLInputElement>('input[name="column"]')];
    const uris = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    if (uris.length > 0) host.post({ kind: 'options', options: { columns: uris } });
    else draw();
  }

  function onFilter({ target }: Event): void {
    if (!(target instanceof HTMLSelectElement)) return;
    filter = target.value as Filter;
    table.setRows(store.shown(filter));
    draw();
  }

  function onToggle({ target }: Event): void {
    if (target instanceof HTMLDetailsElement) coverageOpen = target.open;
    keep();
  }

  function onArticle(clause: number): void {
    const key = clause < 0 ? store.shown('all')[0] : store.rowOf({ column: 0, clause });
    if (key === undefined) return;
    if (filter !== 'all') {
      filter = 'all';
      table.setRows(store.shown(filter));
      draw();
    }
    table.show(key, 'top');
    table.setFocus({ key, column: 0 });
  }

  /** The clause a cell shows, or the one whose number was pressed. */
  function clauseAt(target: EventTarget | null): { readonly at: ClauseIn; readonly citation: string } | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null;
    const cite = (target instanceof Element ? target.closest<HTMLElement>('[data-clause]') : null) ?? cell?.querySelector<HTMLElement>('[data-clause]');
    if (!cell || !cite) return undefined;
    return { at: { column: Number(cell.dataset['column']), clause: Number(cite.dataset['clause']) }, citation: cite.textContent ?? '' };
  }

  /** Two clauses of different columns: that of the column further to the right follows the other. */
  function pair(one: ClauseIn, other: ClauseIn): void {
    if (one.column === other.column) return;
    const [precedent, draft] = one.column < other.column ? [one, other] : [other, one];
    host.post({ kind: 'wish', wish: { kind: 'pair', draft, precedent } });
  }

  table.scroller.addEventListener('click', ({ target }) => {
    const clause = clauseAt(target);
    const at = target instanceof Element && target.closest('.suggestion') ? suggestedAt(target) : undefined;
    if (at && target instanceof Element && target.closest('button.accept')) accept(at);
    else if (at && target instanceof Element && target.closest('button.reject')) reject(at);
    else if (at && selectsNothing()) host.post({ kind: 'open', at: candidate(at) });
    else if (clause && selectsNothing()) host.post({ kind: 'open', at: clause.at });
  });

  table.scroller.addEventListener('keydown', (event) => {
    if (!isPlainKey(event) || event.target instanceof HTMLButtonElement) return;
    const clause = clauseAt(event.target);
    const at = suggestedAt(event.target);
    if (event.key === 'Escape' && picked) picked = undefined;
    else if (event.key === 'u' && suggested.rejected.length > 0) undo();
    else if (event.key === 'a' && at) accept(at);
    else if (event.key === 'r' && at) reject(at);
    else if (event.key === 'Enter' && at && !clause) host.post({ kind: 'open', at: candidate(at) });
    else if (!clause) return;
    else if (event.key === 'Enter') host.post({ kind: 'open', at: clause.at });
    else if (event.key === 'o') host.post({ kind: 'wish', wish: { kind: 'omit', at: clause.at } });
    else if (event.key === 's') host.post({ kind: 'wish', wish: { kind: 'suggest', at: clause.at } });
    else if (event.key === 'p') {
      if (picked) pair(picked.at, clause.at);
      picked = picked ? undefined : clause;
    } else return;
    event.preventDefault();
    draw();
  });

  table.scroller.addEventListener('dragstart', (event) => {
    const clause = clauseAt(event.target);
    if (!clause || !event.dataTransfer) return;
    picked = clause;
    event.dataTransfer.setData('text/plain', clause.citation);
    // Nothing is drawn: what is said of a picked clause would move the rows away from under the pointer.
    event.dataTransfer.effectAllowed = 'link';
  });
  // Where a drop may go says so when it is entered too: the editor around the page leaves alone what the page has answered.
  for (const kind of ['dragenter', 'dragover'] as const) {
    table.scroller.addEventListener(kind, (event) => {
      const clause = clauseAt(event.target);
      if (!picked || !clause || clause.at.column === picked.at.column) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'link';
    });
  }
  table.scroller.addEventListener('drop', (event) => {
    const clause = clauseAt(event.target);
    if (picked && clause) pair(picked.at, clause.at);
    event.preventDefault();
  });
  table.scroller.addEventListener('dragend', () => {
    picked = undefined;
  });

  host.post({ kind: 'ready' });
}

function noWords(): ConcordanceWords {
  const filters = { all: '', changed: '', weaker: '', unanswered: '', new: '', omitted: '', bracketed: '', moved: '' };
  return { title: '', columns: '', filter: '', filters, rows: '', export: '', answered: '', article: '', noHeading: '', loading: '', gone: '', nothing: '', picked: '', keys: '', cut: '', likely: '', accept: '', acceptOf: '', reject: '', rejectOf: '', undo: '', rowsSuggested: '' };
}

run();
