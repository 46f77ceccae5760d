// The page of the concordance: a bar, how much of each article is answered, and the table of rows side by side.
// Invariants: no text is read as HTML; what is shown comes from the extension; filter, columns and place are kept through a reload.

import { html, render } from 'lit/html.js';
import type { SideBySide } from '../../../../server/src/lsp/protocol.js';
import type { ConcordanceOptions, ConcordanceState, ConcordanceWish, ConcordanceWords } from '../../common/views/concordance-messages.js';
import type { ClauseIn, FromPage, ToPage } from '../../common/views/messages.js';
import { connect, fill } from '../shared/host.js';
import { isPlainKey, layPage, selectsNothing } from '../shared/page.js';
import { type Filter, Store } from './store.js';
import { concordanceTable } from './table.js';
import { barTemplate, coverageTemplate } from './templates.js';

type Incoming = ToPage<SideBySide, ConcordanceWords>;

/** Runs once: all the page's state is in here. */
function run(): void {
  const host = connect<Incoming, FromPage<ConcordanceOptions, ConcordanceWish>, ConcordanceState>(receive);
  const store = new Store();
  const kept = host.state();
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
  const table = concordanceTable(part('.scroller'), store, () => words ?? noWords(), keep);

  function receive(message: Incoming): void {
    switch (message.kind) {
      case 'words':
        words = message.words;
        return draw();
      case 'result':
        gone = false;
        store.take(message.result);
        table.setRows(store.shown(filter));
        begin();
        return draw();
      case 'gone':
        gone = true;
        return draw();
      case 'cursor':
        return table.setCurrent(rowOf(message.column, message.clauses));
    }
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
    render(barTemplate({ ...parts, choice: store.choice, filter, status: status(words), onColumns, onFilter, onExport: () => host.post({ kind: 'wish', wish: { kind: 'export' } }) }), bar);
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

    return store.columns.length < 2 ? say.nothing : fill(say.rows, store.shown(filter).length, store.count);
  }

  function keep(): void {
    if (!store.filled) return;
    const key = table.top;
    const row = key === undefined ? undefined : store.row(key);
    const column = row?.cells.findIndex(({ kind }) => kind === 'clauses') ?? -1;
    const cell = row?.cells[column];
    const top = wanted ?? (cell?.kind === 'clauses' && cell.clauses[0] ? { column, citation: cell.clauses[0].citation } : undefined);
    host.keep({ uri, options: { columns: store.columns.map((each) => each.uri) }, filter, coverageOpen, ...(top ? { top } : {}) });
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
    if (clause && selectsNothing()) host.post({ kind: 'open', at: clause.at });
  });

  table.scroller.addEventListener('keydown', (event) => {
    if (!isPlainKey(event)) return;
    const clause = clauseAt(event.target);
    if (event.key === 'Escape' && picked) picked = undefined;
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
  return { title: '', columns: '', filter: '', filters, rows: '', export: '', answered: '', article: '', noHeading: '', loading: '', gone: '', nothing: '', picked: '', keys: '', cut: '' };
}

run();
