// The parts of the page: bar with switches and legend, and a row of the text.
// Invariants: every text is a text node; a row is drawn anew only when its object is another; whose a bracket is stands in it in words.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ReadingWireAside, ReadingWireParty, ReadingWireRow, ReadingWireRun } from '../../../../server/src/lsp/protocol/reading-copy.js';
import type { ReaderItem, ReadingWish } from '../../../../server/src/lsp/protocol/readings.js';
import type { PreviewSwitches, PreviewWords } from '../../common/views/preview-messages.js';
import { fill } from '../shared/host.js';
import type { Line } from './sheet.js';

export interface BarParts {
  readonly words: PreviewWords;
  readonly switches: PreviewSwitches;
  /** Whether the files that are part of the agreement are shown; undefined when there are none. */
  readonly annexes: boolean | undefined;
  readonly reading: ReadingWish | undefined;
  readonly readers: readonly ReaderItem[];
  readonly parties: readonly ReadingWireParty[];
  readonly used: readonly number[];
  readonly status: string;
  readonly left: readonly string[];
  readonly onSwitch: () => void;
  readonly onAnnexes: (wanted: boolean) => void;
  readonly onReading: (reading: ReadingWish | undefined) => void;
  readonly onExport: () => void;
}

/** The readings to choose from, the one that is chosen among them even when nobody speaks so any more. */
function readingsOf(readers: readonly ReaderItem[], reading: ReadingWish | undefined): readonly (ReadingWish | undefined)[] {
  const chosen = reading?.kind === 'party' ? reading.party : undefined;
  const ids = readers.map(({ id }) => id);
  if (chosen !== undefined && !ids.includes(chosen)) ids.push(chosen);
  return [undefined, ...ids.map((party) => ({ kind: 'party', party }) as const), { kind: 'agreed' }, { kind: 'clean' }];
}

/** How a reading is called. */
export function readingTitle(reading: ReadingWish | undefined, readers: readonly ReaderItem[], words: PreviewWords): string {
  if (reading?.kind === 'party') return fill(words.party, readers.find(({ id }) => id === reading.party)?.name ?? reading.party);
  return words[reading?.kind ?? 'brackets'];
}

export function barTemplate({ words, switches, annexes, reading, readers, parties, used, status, left, onSwitch, onAnnexes, onReading, onExport }: BarParts): TemplateResult {
  const readings = readingsOf(readers, reading);
  const isChosen = (each: ReadingWish | undefined): boolean => JSON.stringify(each) === JSON.stringify(reading);
  return html`
    <h1>${words.title}</h1>
    <label>${words.read} <select name="reading" @change=${({ target }: Event) => onReading(readings[(target as HTMLSelectElement).selectedIndex])}>${readings.map((each) => html`<option .selected=${isChosen(each)}>${readingTitle(each, readers, words)}</option>`)}</select></label>
    <fieldset @change=${onSwitch}>
      <legend>${words.show}</legend>
      ${(['counterparts', 'notes', 'footnotes', 'colours'] as const).map((name) => html`<label><input type="checkbox" name=${name} .checked=${switches[name]}> ${words[name]}</label>`)}
      ${annexes === undefined ? nothing : html`<label><input type="checkbox" name="annexes" .checked=${annexes} @change=${(event: Event) => {
        event.stopPropagation();
        onAnnexes((event.target as HTMLInputElement).checked);
      }}> ${words.annexes}</label>`}
    </fieldset>
    <button type="button" class="export" @click=${onExport}>${words.export}</button>
    ${used.length === 0 ? nothing : html`<dl class="parties" aria-label=${words.legend}>${used.map((at) => html`<div><dt><span class="by by-${at}">[${parties[at]?.id}]</span></dt><dd>${parties[at]?.name}</dd></div>`)}</dl>`}
    <span class="status" role="status">${status}</span>
    ${left.length === 0 ? nothing : html`<ul class="left">${left.map((line) => html`<li>${line}</li>`)}</ul>`}`;
}

export function lineTemplate(line: Line, words: PreviewWords): TemplateResult {
  switch (line.kind) {
    case 'row':
      return rowTemplate(line.row, line.first === 0 ? undefined : html`${line.notes.map((to, i) => noteMark(to, line.first + i, words))}`);
    case 'head':
      return html`<div class="row heading notes-head" role="group" tabindex="-1" data-key=${line.key}><div class="words"><h3>${words.notesTitle}</h3></div></div>`;
    case 'note': {
      const { key, number, of, aside } = line;
      const who = authorOf(aside);
      return html`<div class="row footnote" role="group" aria-label=${fill(words.note, number)} tabindex="-1" data-key=${key}>
    <div class="words"><p><button type="button" class="noteback" tabindex="-1" data-to=${of} aria-label=${fill(words.back, number)}>${number}</button> ${who === '' ? nothing : html`<b>${who}</b> `}${aside.text}</p></div></div>`;
    }
  }
}

function noteMark(to: string, number: number, words: PreviewWords): TemplateResult {
  return html`<button type="button" class="noteref" tabindex="-1" data-to=${to} aria-label=${fill(words.note, number)}>${number}</button>`;
}

/** `marks`: of its footnotes; undefined where what is said besides stands beside the row. */
function rowTemplate(row: ReadingWireRow, marks: TemplateResult | undefined): TemplateResult {
  const { key, kind, level, label, remark, lead, runs, table, asides, language } = row;
  const number = label === '' ? nothing : html`<span class="label">${label}</span> `;
  const said = remark === '' ? nothing : html` <small>${remark}</small>`;
  const words = html`${lead.map(runTemplate)}${number}${kind === 'signature' && runs.length > 0 ? html`<br>` : nothing}${runs.map(runTemplate)}${marks ?? nothing}${said}`;
  return html`<div class="row ${kind} in-${Math.min(level, 6)}" role="group" lang=${language ?? nothing} tabindex="-1" data-key=${key}>
    <div class="words">${kind === 'heading' || kind === 'title' || kind === 'part' ? headingTemplate(kind === 'title' ? 2 : level + 1, words) : kind === 'table' ? html`${tableTemplate(table)}${marks ?? nothing}` : html`<p>${words}</p>`}</div>
    ${asides.length === 0 || marks ? nothing : html`<ul class="asides">${asides.map(asideTemplate)}</ul>`}</div>`;
}

function headingTemplate(level: number, words: TemplateResult): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2>${words}</h2>`;
    case 3:
      return html`<h3>${words}</h3>`;
    case 4:
      return html`<h4>${words}</h4>`;
    case 5:
      return html`<h5>${words}</h5>`;
    default:
      return html`<h6>${words}</h6>`;
  }
}

function tableTemplate(table: ReadingWireRow['table']): TemplateResult {
  return html`<table>${table.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell.map(runTemplate)}</td>`)}</tr>`)}</table>`;
}

function runTemplate({ text, role, by }: ReadingWireRun): TemplateResult | string {
  const inner = role === 'term' ? html`<dfn>${text}</dfn>` : role === 'mark' ? html`<sup>${text}</sup>` : text;
  return by === undefined ? inner : html`<span class="by${by[0] === undefined ? '' : ` by-${by[0]}`}">${inner}</span>`;
}

function asideTemplate(aside: ReadingWireAside): TemplateResult {
  const who = authorOf(aside);
  return html`<li class="aside ${aside.kind}">${who === '' ? nothing : html`<b>${who}</b> `}${aside.text}</li>`;
}

/** Who wrote a note, and when; '' for what says it itself. */
function authorOf({ kind, author, date }: ReadingWireAside): string {
  return kind === 'note' ? [author, date].filter((part) => part !== '').join(', ') : '';
}
