// The parts of the page: bar, coverage, head and rows of the table.
// Invariants: every text is a text node; a row is drawn anew only when its object is another; what colour says, words say too.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SideBySideArticle, SideBySideCell, SideBySideColumn, SideBySidePiece } from '../../../../server/src/lsp/protocol.js';
import type { ConcordanceWords } from '../../common/views/concordance-messages.js';
import { fill } from '../shared/host.js';
import type { Filter } from './store.js';
import type { ShownRow, Suggested } from './suggested.js';

export interface BarParts {
  readonly words: ConcordanceWords;
  readonly choice: readonly SideBySideColumn[];
  readonly columns: readonly SideBySideColumn[];
  readonly filter: Filter;
  readonly status: string;
  /** Suggestions that were rejected. */
  readonly rejected: number;
  readonly onColumns: (event: Event) => void;
  readonly onFilter: (event: Event) => void;
  readonly onExport: () => void;
  readonly onUndo: () => void;
}

export function barTemplate({ words, choice, columns, filter, status, rejected, onColumns, onFilter, onExport, onUndo }: BarParts): TemplateResult {
  return html`
    <h1>${words.title}</h1>
    <fieldset class="columns" @change=${onColumns}>
      <legend>${words.columns}</legend>
      ${choice.map(({ uri, id, name }) => html`<label title=${name}><input type="checkbox" name="column" value=${uri} .checked=${columns.some((column) => column.uri === uri)}> ${id}</label>`)}
    </fieldset>
    <label class="filter">${words.filter}
      <select @change=${onFilter}>${Object.entries(words.filters).map(([value, label]) => html`<option value=${value} ?selected=${value === filter}>${label}</option>`)}</select>
    </label>
    <button type="button" class="export" @click=${onExport}>${words.export}</button>
    <span class="status" role="status">${status}</span>
    ${rejected > 0 ? html`<button type="button" class="undo" @click=${onUndo}>${words.undo}</button>` : nothing}`;
}

export interface CoverageParts {
  readonly words: ConcordanceWords;
  readonly coverage: readonly SideBySideArticle[];
  readonly columns: readonly SideBySideColumn[];
  readonly open: boolean;
  readonly onToggle: (event: Event) => void;
  readonly onArticle: (clause: number) => void;
}

export function coverageTemplate({ words, coverage, columns, open, onToggle, onArticle }: CoverageParts): TemplateResult | typeof nothing {
  if (coverage.length === 0 || columns.length < 2) return nothing;
  const others = columns.slice(1).map((column, i) => ({ ...column, at: i + 1 }));
  const sum = (of: (article: SideBySideArticle) => number): number => coverage.reduce((total, article) => total + of(article), 0);
  const total = sum(({ clauses }) => clauses);
  const whole = others.map(({ id, at }) => `${id}: ${fill(words.answered, sum(({ answered }) => answered[at] ?? 0), total)}`).join('; ');
  return html`<details class="coverage" ?open=${open} @toggle=${onToggle}>
    <summary>${whole}</summary>
    <ul>${coverage.map((article) => html`<li>${others.map(({ id, at }) => articleTemplate(words, article, others.length > 1 ? id : '', at, onArticle))}</li>`)}</ul>
  </details>`;
}

function articleTemplate(words: ConcordanceWords, { clause, title, clauses, answered, omitted }: SideBySideArticle, id: string, at: number, onArticle: (clause: number) => void): TemplateResult {
  const done = answered[at] ?? 0;
  const left = omitted[at] ?? 0;
  const share = (count: number): number => (clauses === 0 ? 0 : (100 * count) / clauses);
  return html`<button type="button" @click=${() => onArticle(clause)}>
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="open" width="100" height="8"></rect><rect class="answered" width=${share(done)} height="8"></rect><rect class="omitted" x=${share(done)} width=${share(left)} height="8"></rect>
    </svg>
    <span>${fill(words.article, title || words.noHeading, done, clauses, left)}${id === '' ? '' : ` (${id})`}</span></button>`;
}

export function headTemplate(columns: readonly SideBySideColumn[]): TemplateResult {
  return html`<tr>${columns.map(({ name, id }) => html`<th scope="col" title=${id}>${name}</th>`)}</tr>`;
}

/** `place`: its number among all rows that are shown, from 1. */
export function rowTemplate({ row, suggested }: ShownRow, columns: readonly SideBySideColumn[], place: number, words: ConcordanceWords): TemplateResult {
  // The head is the first row.
  return html`<tr class="row ${row.kind}${row.heading ? ' heading' : ''}${row.facts.map((fact) => ` is-${fact}`).join('')}" data-key=${row.key} aria-rowindex=${place + 1}>
    ${row.cells.map((cell, column) => cellTemplate(cell, column, columns[column]?.language ?? '', suggested[column], words))}</tr>`;
}

function cellTemplate(cell: SideBySideCell, column: number, language: string, suggested: Suggested | undefined, words: ConcordanceWords): TemplateResult {
  const remarks = cell.remarks.length === 0 ? nothing : html`<small>${cell.remarks.join('; ')}</small>`;
  if (cell.kind !== 'clauses') return html`<td role="gridcell" tabindex="-1" class="gap ${cell.kind}" data-column=${column}>${remarks}${suggested ? suggestionTemplate(suggested, language, words) : nothing}</td>`;
  return html`<td role="gridcell" tabindex="-1" class="clauses ${cell.state}" data-column=${column}>${cell.clauses.map(
    ({ clause, citation }) => html`<b class="cite" draggable="true" data-clause=${clause}>${citation}</b> `,
  )}<div class="text" lang=${language || nothing}>${cell.pieces.map(pieceTemplate)}</div>${cell.cut ? html`<small>${words.cut}</small>` : nothing}${remarks}</td>`;
}

/** Its number is no clause of this row: it can neither be dragged nor paired from here. */
function suggestionTemplate({ citation, suggestion }: Suggested, language: string, words: ConcordanceWords): TemplateResult {
  const named = (say: string): string => fill(say, suggestion.citation, citation);
  return html`<div class="suggestion"><span class="likely">${fill(words.likely, suggestion.likely)}:</span> <span class="of">${suggestion.citation}</span>${suggestion.heading === '' ? nothing : html` <span class="under" lang=${language || nothing}>${suggestion.heading}</span>`}
    <div class="text" lang=${language || nothing}>${suggestion.text}</div><div class="why">${suggestion.why}</div>
    <div class="acts"><button type="button" class="plain accept" tabindex="-1" aria-label=${named(words.acceptOf)}>${words.accept}</button> <button type="button" class="plain reject" tabindex="-1" aria-label=${named(words.rejectOf)}>${words.reject}</button></div></div>`;
}

function pieceTemplate({ kind, text }: SideBySidePiece): TemplateResult | string {
  return kind === 'old' ? html`<del>${text}</del>` : kind === 'new' ? html`<ins>${text}</ins>` : text;
}
