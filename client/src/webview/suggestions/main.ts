// The page of suggested counterparts: a row a clause without one, with the likeliest clause of the precedents and what speaks for it.
// Invariants: no text is read as HTML; suggestions are asked for the rows in sight alone; what was rejected and the place are kept through a reload.

import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { FromPage, ToPage } from '../../common/views/messages.js';
import type { SuggestionsResult, SuggestionsState, SuggestionsWish, SuggestionsWords } from '../../common/views/suggestions-messages.js';
import { Grid } from '../shared/grid.js';
import { connect, fill } from '../shared/host.js';
import { isPlainKey, layPage, rowKeyAt, selectsNothing } from '../shared/page.js';
import { type ShownRow, Store } from './store.js';

type Incoming = ToPage<SuggestionsResult, SuggestionsWords>;

const letterWidth = 7;
const lineHeight = 20;
const padding = 46;

/** Runs once: all the page's state is in here. */
function run(): void {
  const host = connect<Incoming, FromPage<object, SuggestionsWish>, SuggestionsState>(receive);
  const kept = host.state();
  const uri = kept?.uri ?? '';
  const store = new Store(kept?.rejected ?? []);
  let wanted = kept?.top;
  let words: SuggestionsWords | undefined;
  let columns: readonly string[] = [];
  let gone = false;

  const { main, part } = layPage(html`<header class="bar"></header><div class="scroller"></div><p class="keys" id="keys"></p>`);
  const grid = new Grid<ShownRow>(part('.scroller'), {
    label: () => words?.title ?? '',
    columns: () => columns,
    head: () => html`<tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr>`,
    row: (key) => store.row(key),
    rowTemplate: (row, key, place) => (words ? rowTemplate(row, key, place, words) : html``),
    estimate: ({ item, suggestion }, width) => padding + lineHeight * Math.ceil(Math.max(item.text.length, suggestion?.text.length ?? 0) / Math.max(20, width / 3 / letterWidth)),
    describedBy: 'keys',
    changed: () => {
      look();
      keep();
    },
  });

  function receive(message: Incoming): void {
    switch (message.kind) {
      case 'words':
        words = message.words;
        columns = [words.clause, words.candidate, words.why];
        return draw();
      case 'result': {
        gone = false;
        const { focus } = grid;
        const index = focus ? store.keys.indexOf(focus.key) : -1;
        const inside = grid.scroller.contains(document.activeElement);
        store.take(message.result);
        grid.setRows(store.keys);
        begin();
        draw();
        // The row of a clause that was just answered is gone: the next one takes its place.
        const next = store.keys[Math.min(index, store.keys.length - 1)];
        if (inside && focus && !store.keys.includes(focus.key) && next !== undefined) grid.setFocus({ key: next, column: focus.column });
        return;
      }
      case 'gone':
        gone = true;
        return draw();
      case 'cursor':
        return grid.setCurrent(store.keyOf(message.clauses));
    }
  }

  /** Goes to the row that was at the top before the page was loaded anew. */
  function begin(): void {
    const key = wanted === undefined ? undefined : store.keys.find((each) => store.row(each)?.item.citation === wanted);
    if (key === undefined) return;
    wanted = undefined;
    grid.restore(key);
  }

  function draw(): void {
    if (!words) return;
    const say = words;
    const { length } = store.rejected;
    const status = gone ? say.gone : !store.filled || store.loading ? say.loading : store.keys.length === 0 ? say.nothing : fill(say.status, store.keys.length, length);
    render(html`<h1>${say.title}</h1><span class="status" role="status">${status}</span>${length > 0 ? html`<button type="button" class="undo" @click=${undo}>${say.undo}</button>` : nothing}`, part('.bar'));
    render(say.keys, part('.keys'));
    grid.draw();
    host.post({ kind: 'shown', text: main.innerText });
  }

  /** Asks about the rows that are drawn. */
  function look(): void {
    if (!store.filled || store.loading) return;
    const clauses = store.toAsk([...grid.scroller.querySelectorAll<HTMLElement>('tr.row')].map((row) => row.dataset['key'] ?? ''));
    if (clauses.length > 0) host.post({ kind: 'wish', wish: { kind: 'look', clauses } });
  }

  function keep(): void {
    if (!store.filled) return;
    const top = wanted ?? (grid.top === undefined ? undefined : store.row(grid.top)?.item.citation);
    host.keep({ uri, options: {}, rejected: store.rejected, ...(top === undefined ? {} : { top }) });
  }

  function rowAt(target: EventTarget | null): ShownRow | undefined {
    const key = rowKeyAt(target);
    return key === undefined ? undefined : store.row(key);
  }

  function accept({ item, suggestion }: ShownRow): void {
    if (suggestion) host.post({ kind: 'wish', wish: { kind: 'accept', clause: item.clause, candidate: { uri: suggestion.uri, clause: suggestion.clause } } });
  }

  function reject(row: ShownRow): void {
    store.reject(row);
    redraw();
  }

  function undo(): void {
    const key = store.bringBack();
    redraw();
    if (key !== undefined) grid.setFocus({ key, column: 1 });
  }

  function redraw(): void {
    grid.setRows(store.keys);
    draw();
    keep();
  }

  function open(row: ShownRow, column: number): void {
    const { suggestion } = row;
    if (column === 0 || !suggestion) host.post({ kind: 'open', at: { column: 0, clause: row.item.clause } });
    else host.post({ kind: 'wish', wish: { kind: 'show', candidate: { uri: suggestion.uri, clause: suggestion.clause } } });
  }

  grid.scroller.addEventListener('click', ({ target }) => {
    const row = rowAt(target);
    if (!row || !(target instanceof Element)) return;
    if (target.closest('button.accept')) accept(row);
    else if (target.closest('button.reject')) reject(row);
    else if (selectsNothing()) open(row, Number(target.closest('[data-column]')?.getAttribute('data-column') ?? 0));
  });

  grid.scroller.addEventListener('keydown', (event) => {
    const row = rowAt(event.target);
    if (!isPlainKey(event) || !(event.target instanceof Element)) return;
    if (event.target instanceof HTMLButtonElement) return;
    if (event.key === 'u') undo();
    else if (!row) return;
    else if (event.key === 'Enter') open(row, grid.focus?.column ?? 0);
    else if (event.key === 'a') accept(row);
    else if (event.key === 'r') reject(row);
    else return;
    event.preventDefault();
  });

  host.post({ kind: 'ready' });
}

function rowTemplate({ item, suggestion }: ShownRow, key: string, place: number, words: SuggestionsWords): TemplateResult {
  return html`<tr class="row" data-key=${key} aria-rowindex=${place + 1}>
    <td data-column="0" tabindex="-1"><span class="cite">${item.citation}</span><div class="text">${item.text}</div></td>
    <td data-column="1" tabindex="-1">${suggestion
      ? html`<span class="cite">${suggestion.agreement} ${suggestion.citation}</span> <span class="likely">${fill(words.likely, suggestion.likely)}</span><div class="text">${suggestion.text}</div>`
      : html`<span class="none">${suggestion === null ? words.none : words.looking}</span>`}</td>
    <td data-column="2" tabindex="-1">${suggestion
      ? html`<div class="why">${suggestion.why}</div><div class="acts"><button type="button" class="plain accept" tabindex="-1">${words.accept}</button> <button type="button" class="plain reject" tabindex="-1">${words.reject}</button></div>`
      : nothing}</td>
  </tr>`;
}

run();
