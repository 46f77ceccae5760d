// The table of the concordance: rows side by side, and the bands between those that were moved.
// Invariant: bands are drawn for what is in sight, from what the table knows of its rows; what they tell stands in words in the rows.

import { html, render } from 'lit/html.js';
import type { ConcordanceWords } from '../../common/views/concordance-messages.js';
import { Grid } from '../shared/grid.js';
import { type Band, drawBands } from './bands.js';
import type { Store } from './store.js';
import type { ShownRow, SuggestedRows } from './suggested.js';
import { headTemplate, rowTemplate } from './templates.js';

/** Letters a line of a cell holds about, and pixels a line and the space around the text take: good enough for what is out of sight. */
const letterWidth = 7;
const lineHeight = 20;
const padding = 46;
/** Lines of a suggestion besides its words: what is suggested, and the buttons. */
const suggestionLines = 3;
/** Pixels left of a column's text in which bands run; as in concordance.css. */
const gutter = 36;

/** `scroller` holds the table and the drawing of the bands; `changed` is told when another row is at the top. */
export function concordanceTable(scroller: HTMLElement, store: Store, rows: SuggestedRows, words: () => ConcordanceWords, changed: () => void): Grid<ShownRow> {
  const table: Grid<ShownRow> = new Grid(scroller, {
    label: () => words().title,
    columns: () => store.columns,
    head: () => headTemplate(store.columns),
    row: (key) => rows.row(key),
    rowTemplate: (row, _, place) => rowTemplate(row, store.columns, place, words()),
    estimate: ({ row: { cells }, suggested }, width) => {
      const letters = Math.max(20, width / Math.max(1, cells.length) / letterWidth - 8);
      const lines = cells.map((cell) => (cell.kind === 'clauses' ? cell.pieces.reduce((sum, { text }) => sum + text.length, 0) / letters : 0));
      const said = suggested.map((each) => (each ? (each.suggestion.why.length + each.suggestion.text.length) / letters + suggestionLines : 0));
      return padding + lineHeight * Math.ceil(Math.max(...lines, ...said, 0));
    },
    describedBy: 'keys',
    more: () => html`<svg class="bands" aria-hidden="true"></svg>`,
    drawn: () => drawBandsOf(table, store),
    changed,
  });
  return table;
}

function drawBandsOf(table: Grid<ShownRow>, store: Store): void {
  const { scroller } = table;
  const drawing = scroller.querySelector<SVGSVGElement>('svg.bands');
  if (!drawing) return;
  const { scrollTop, clientHeight, clientWidth } = scroller;
  const cells = [...(scroller.querySelector('thead tr')?.children ?? [])].map((cell) => cell.getBoundingClientRect());
  const origin = scroller.getBoundingClientRect().left;
  const middle = (key: string): number | undefined => {
    const extent = table.extentOf(key);
    return extent && extent.from + Math.min(24, extent.height / 2) - scrollTop;
  };
  const bands: Band[] = [];
  for (const { key, of, column, kind } of store.moved()) {
    const [from, to] = [middle(of), middle(key)];
    const cell = cells[Math.max(1, column)];
    if (from !== undefined && to !== undefined && cell && kind !== 'main') bands.push({ kind, from, to, left: cell.left - origin, width: gutter });
  }
  for (const [name, value] of [['width', String(clientWidth)], ['height', String(clientHeight)]] as const) if (drawing.getAttribute(name) !== value) drawing.setAttribute(name, value);
  const top = `${scrollTop}px`;
  if (drawing.style.top !== top) drawing.style.top = top;
  // An SVG has a tree of its own: rendered into it, lit's marks stay out of the table's.
  render(drawBands(bands, clientHeight), drawing as unknown as HTMLElement);
}
