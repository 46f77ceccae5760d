// The page of brackets and positions: a bar with counts and filters, and the table of groups with their alternatives by party.
// Invariants: no text is read as HTML; what is shown comes from the extension; filters and place are kept through a reload.

import { html, render } from 'lit/html.js';
import type { BracketItem, Brackets, DecideBracketParams } from '../../../../server/src/lsp/protocol/brackets.js';
import type { BracketsState, BracketsWish, BracketsWords, HistoryNews } from '../../common/views/brackets-messages.js';
import type { FromPage, News, ToPage } from '../../common/views/messages.js';
import { Grid } from '../shared/grid.js';
import { connect, fill } from '../shared/host.js';
import { isPlainKey, layPage, rowKeyAt, selectsNothing } from '../shared/page.js';
import { historyTemplate } from './history.js';
import { Store } from './store.js';
import { allArticles, barTemplate, headTemplate, rowTemplate } from './templates.js';

type Action = DecideBracketParams['action'];

/** What keys do to the alternative of the cell that has the focus. */
const keyed: Readonly<Record<string, Action>> = { a: 'accept', s: 'accept-alone', r: 'reject', t: 'attribute', m: 'merge' };
/** Letters a line of a cell holds about, by pixels; pixels a line and the rest of a row take: good enough for what is out of sight. */
const letterWidth = 7;
const lineHeight = 20;
const rest = 60;

/** Runs once: all the page's state is in here. */
function run(): void {
  const host = connect<ToPage<Brackets, BracketsWords> | News<HistoryNews>, FromPage<object, BracketsWish>, BracketsState>(receive);
  const store = new Store();
  const kept = host.state();
  let words: BracketsWords | undefined;
  let party = kept?.party ?? '';
  let article = kept?.article;
  let wanted = kept?.top;
  let language = 'en';
  let history: HistoryNews | undefined;
  let gone = false;
  const uri = kept?.uri ?? '';

  const { main, part } = layPage(html`<header class="bar"></header><div class="past"></div><div class="scroller"></div><p class="keys" id="keys"></p>`);
  const grid: Grid<BracketItem> = new Grid(part('.scroller'), {
    label: () => words?.title ?? '',
    columns: () => store.columns,
    head: () => (words ? headTemplate(store.columns, words) : html``),
    row: (key) => store.row(key),
    rowTemplate: (row, _, place) => (words ? rowTemplate(row, store.columns, place, words) : html``),
    estimate: ({ alternatives, before }, width) => {
      const letters = Math.max(20, width / Math.max(1, store.columns.length) / letterWidth);
      return rest + lineHeight * Math.ceil(Math.max(before.length, ...alternatives.map(({ text }) => text.length)) / letters);
    },
    describedBy: 'keys',
    changed: keep,
  });

  function receive(message: ToPage<Brackets, BracketsWords> | News<HistoryNews>): void {
    switch (message.kind) {
      case 'words':
        words = message.words;
        language = message.language;
        return draw();
      case 'result':
        gone = false;
        store.take(message.result);
        if (article !== undefined && !store.articles.includes(article)) article = undefined;
        grid.setRows(store.shown(party, article));
        begin();
        return draw();
      case 'gone':
        gone = true;
        return draw();
      case 'news':
        history = message.news;
        return draw();
      case 'cursor':
        return grid.setCurrent(store.rowOf(message));
    }
  }

  /** Goes to the row that was at the top before the page was loaded anew. */
  function begin(): void {
    const key = wanted === undefined ? undefined : store.rowCited(wanted);
    if (key === undefined) return;
    wanted = undefined;
    grid.restore(key);
  }

  function draw(): void {
    if (!words) return;
    render(barTemplate({ words, parties: store.result?.parties ?? [], articles: store.articles, party, article, status: status(words), onParty, onArticle }), part('.bar'));
    render(historyTemplate(history, words, language, onHistory), part('.past'));
    render(words.keys, part('.keys'));
    grid.draw();
    host.post({ kind: 'shown', text: main.innerText });
  }

  function status(say: BracketsWords): string {
    const { result } = store;
    if (gone) return say.gone;
    if (!result || result.loading) return say.loading;
    if (store.count === 0) return say.nothing;
    const counted = store.shown(party, article).filter((key) => !['positions', 'unbalanced'].includes(store.row(key)?.kind ?? 'positions')).length;
    return [fill(say.count, counted, result.open), ...(result.unattributed > 0 ? [fill(say.unattributed, result.unattributed)] : []), ...(result.unbalanced > 0 ? [fill(say.unbalanced, result.unbalanced)] : [])].join('; ');
  }

  function keep(): void {
    if (!store.result) return;
    const top = wanted ?? (grid.top === undefined ? undefined : store.row(grid.top)?.citation);
    host.keep({ uri, options: {}, party, ...(article === undefined ? {} : { article }), ...(top === undefined ? {} : { top }) });
  }

  function onParty({ target }: Event): void {
    if (target instanceof HTMLSelectElement) party = target.value;
    refilter();
  }

  function onArticle({ target }: Event): void {
    if (target instanceof HTMLSelectElement) article = target.value === allArticles ? undefined : target.value;
    refilter();
  }

  function onHistory({ target }: Event): void {
    if (target instanceof HTMLDetailsElement) host.post({ kind: 'wish', wish: { kind: 'history', wanted: target.open } });
  }

  function refilter(): void {
    grid.setRows(store.shown(party, article));
    draw();
    keep();
  }

  function rowAt(target: EventTarget | null): BracketItem | undefined {
    const key = rowKeyAt(target);
    return key === undefined ? undefined : store.row(key);
  }

  /** Has the alternative that holds the element, or the first one of its cell, decided. */
  function decide(target: Element, action: Action): void {
    const row = rowAt(target);
    const holder = target.closest('[data-alternative]') ?? target.querySelector('[data-alternative]');
    const at = Number(holder?.getAttribute('data-alternative') ?? -1);
    const alternative = row?.alternatives[at];
    if (row && alternative?.decidable) host.post({ kind: 'wish', wish: { kind: 'decide', at: { column: row.column, clause: row.clause }, key: row.group, alternative: at, text: alternative.text, action } });
  }

  grid.scroller.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    const row = rowAt(target);
    if (button) decide(button, button.dataset['action'] as Action);
    else if (row && selectsNothing()) host.post({ kind: 'open', at: { column: row.column, clause: row.clause } });
  });

  grid.scroller.addEventListener('keydown', (event) => {
    if (!isPlainKey(event) || !(event.target instanceof Element) || event.target instanceof HTMLButtonElement) return;
    const row = rowAt(event.target);
    const action = keyed[event.key];
    if (!row) return;
    if (event.key === 'Enter') host.post({ kind: 'open', at: { column: row.column, clause: row.clause } });
    else if (action) decide(event.target, action);
    else return;
    event.preventDefault();
  });

  host.post({ kind: 'ready' });
}

run();
