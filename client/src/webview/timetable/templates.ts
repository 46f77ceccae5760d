// The parts of the page: bar, dates, what is wrong as a whole, lines, and rows of the table.
// Invariants: every text is a text node; what a picture or a colour says, words say too.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { TimeItem, TimeStepItem, TimeTrackItem } from '../../../../server/src/lsp/protocol/timetable.js';
import type { ClauseIn } from '../../common/views/messages.js';
import type { TimeFilter, TimetableWords } from '../../common/views/timetable-messages.js';
import { fill } from '../shared/host.js';
import { drawLine } from './line.js';

export interface BarParts {
  readonly words: TimetableWords;
  readonly filter: TimeFilter;
  readonly status: string;
  readonly onFilter: (filter: TimeFilter) => void;
  readonly onExport: () => void;
}

export function barTemplate({ words, filter, status, onFilter, onExport }: BarParts): TemplateResult {
  const changed = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) onFilter(target.value as TimeFilter);
  };
  return html`
    <h1>${words.title}</h1>
    <label class="filter">${words.filter} <select name="filter" @change=${changed}>${Object.entries(words.filters).map(([value, label]) => html`<option value=${value} .selected=${value === filter}>${label}</option>`)}</select></label>
    <button type="button" class="export" @click=${onExport}>${words.export}</button>
    <span class="status" role="status">${status}</span>`;
}

export interface DatesParts {
  readonly words: TimetableWords;
  readonly tracks: readonly TimeTrackItem[];
  /** As typed, by key. */
  readonly dates: Readonly<Record<string, string>>;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onDate: (key: string, date: string) => void;
}

/** Beginnings for which a date can be typed. */
const mostDates = 12;

export function datesTemplate({ words, tracks, dates, open, onToggle, onDate }: DatesParts): TemplateResult | typeof nothing {
  const own = tracks.filter(({ key }) => key !== 'date').slice(0, mostDates);
  if (own.length === 0) return nothing;
  const toggled = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement) onToggle(target.open);
  };
  return html`<details class="dates" ?open=${open} @toggle=${toggled}><summary>${words.dates}</summary><p id="format">${words.format}</p>${own.map(({ key, name, date, given }) => {
    const typed = dates[key] ?? '';
    const isBad = typed !== '' && (date === '' || given);
    const changed = ({ target }: Event): void => onDate(key, target instanceof HTMLInputElement ? target.value.trim() : '');
    return html`<label>${name} <input type="search" name="date" data-track=${key} .value=${typed} placeholder=${given ? date : ''} aria-describedby="format" aria-invalid=${isBad ? 'true' : 'false'} @change=${changed}>${isBad ? html`<small class="bad">${words.badDate}</small>` : nothing}</label>`;
  })}</details>`;
}

export function wrongTemplate(circles: readonly (readonly TimeStepItem[])[], problems: readonly string[], words: TimetableWords): TemplateResult | typeof nothing {
  if (circles.length + problems.length === 0) return nothing;
  const chain = (circle: readonly TimeStepItem[]): string => [...circle, ...circle.slice(0, 1)].map(({ citation }) => citation).join(' → ');
  return html`<ul class="wrong">${circles.map((circle) => html`<li class="circle">${fill(words.circle, chain(circle))}</li>`)}${problems.map((problem) => html`<li>${problem}</li>`)}</ul>`;
}

export interface LinesParts {
  readonly words: TimetableWords;
  readonly tracks: readonly TimeTrackItem[];
  readonly rows: readonly TimeItem[];
  readonly width: number;
  readonly current: ClauseIn | undefined;
}

/** Lines that are drawn. */
const mostLines = 4;

export function linesTemplate({ words, tracks, rows, width, current }: LinesParts): TemplateResult | typeof nothing {
  const lines = tracks.map((track) => ({ track, own: rows.filter(({ line }) => line === track.key) })).filter(({ own }) => own.length > 0);
  if (lines.length === 0) return nothing;
  return html`${lines.slice(0, mostLines).map(({ track, own }) => {
    const marks = tracks.filter(({ key, line }) => line === track.key && key !== track.key);
    const { height, shapes } = drawLine({ rows: own, marks, width, words, current });
    const [first, last] = [own[0], own.at(-1)];
    const label = fill(words.picture, lineName(track, words), own.length, first?.falls || first?.date || '', last?.falls || last?.date || '');
    return html`<figure><figcaption>${lineName(track, words)}</figcaption><svg role="img" aria-label=${label} viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height}>${shapes}</svg></figure>`;
  })}<p class="legend">${words.legend}${lines.length > mostLines ? ` ${fill(words.more, lines.length - mostLines)}` : ''}</p>`;
}

/** `From signature`, with its date where it is known. */
export function lineName({ name, date }: TimeTrackItem, words: TimetableWords): string {
  return date === '' ? fill(words.line, name) : fill(words.lineOn, name, date);
}

export function headTemplate(words: TimetableWords): TemplateResult {
  return html`<tr>${words.heads.map((head) => html`<th scope="col">${head}</th>`)}</tr>`;
}

/** A row of the table: a deadline or step, or the head of those on one line. */
export type Shown = { readonly kind: 'step'; readonly key: string; readonly item: TimeItem } | { readonly kind: 'line'; readonly key: string; readonly name: string };

/** `place`: its number among all rows that are shown, from 1. */
export function rowTemplate(row: Shown, place: number, words: TimetableWords): TemplateResult {
  if (row.kind === 'line') return html`<tr class="row line" data-key=${row.key} aria-rowindex=${place + 1}><td role="gridcell" tabindex="-1" data-column="0" colspan=${words.heads.length}>${row.name}</td></tr>`;
  const { clause, column, citation, words: step, limit, from, falls, date, waits, remarks, state } = row.item;
  const cell = (column: number, content: unknown): TemplateResult => html`<td role="gridcell" tabindex="-1" data-column=${column}>${content}</td>`;
  return html`<tr class="row step ${state}" data-key=${row.key} aria-rowindex=${place + 1}>
    ${cell(0, html`<b class="cite" data-clause=${clause} data-file=${column}>${citation}</b>`)}${cell(1, html`<span class="text">${step}</span>`)}${cell(2, limit)}${cell(3, from)}${cell(4, falls)}${cell(5, date)}
    ${cell(6, waits.map((each) => html`<b class="cite" data-clause=${each.clause} data-file=${each.column}>${each.citation}</b> `))}${cell(7, remarks.map((remark) => html`<small>${remark}</small>`))}
  </tr>`;
}
