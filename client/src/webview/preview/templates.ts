// The parts of the page: bar with switches and legend, and a row of the text.
// Invariants: every text is a text node; a row is drawn anew only when its object is another; whose a bracket is stands in it in words.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ReadingWireAside, ReadingWireParty, ReadingWireRow, ReadingWireRun } from '../../../../server/src/lsp/protocol/reading-copy.js';
import type { PreviewSwitches, PreviewWords } from '../../common/views/preview-messages.js';

export interface BarParts {
  readonly words: PreviewWords;
  readonly switches: PreviewSwitches;
  readonly parties: readonly ReadingWireParty[];
  readonly used: readonly number[];
  readonly status: string;
  readonly left: readonly string[];
  readonly onSwitch: (event: Event) => void;
  readonly onExport: () => void;
}

export function barTemplate({ words, switches, parties, used, status, left, onSwitch, onExport }: BarParts): TemplateResult {
  return html`
    <h1>${words.title}</h1>
    <fieldset @change=${onSwitch}>
      <legend>${words.show}</legend>
      ${(['counterparts', 'notes', 'colours'] as const).map((name) => html`<label><input type="checkbox" name=${name} .checked=${switches[name]}> ${words[name]}</label>`)}
    </fieldset>
    <button type="button" class="export" @click=${onExport}>${words.export}</button>
    ${used.length === 0 ? nothing : html`<dl class="parties" aria-label=${words.legend}>${used.map((at) => html`<div><dt><span class="by by-${at}">[${parties[at]?.id}]</span></dt><dd>${parties[at]?.name}</dd></div>`)}</dl>`}
    <span class="status" role="status">${status}</span>
    ${left.length === 0 ? nothing : html`<ul class="left">${left.map((line) => html`<li>${line}</li>`)}</ul>`}`;
}

export function rowTemplate(row: ReadingWireRow): TemplateResult {
  const { key, kind, level, label, remark, lead, runs, table, asides } = row;
  const number = label === '' ? nothing : html`<span class="label">${label}</span> `;
  const said = remark === '' ? nothing : html` <small>${remark}</small>`;
  const words = html`${lead.map(runTemplate)}${number}${kind === 'signature' && runs.length > 0 ? html`<br>` : nothing}${runs.map(runTemplate)}${said}`;
  return html`<div class="row ${kind} in-${Math.min(level, 6)}" role="group" tabindex="-1" data-key=${key}>
    <div class="words">${kind === 'heading' || kind === 'title' ? headingTemplate(kind === 'title' ? 2 : level + 1, words) : kind === 'table' ? tableTemplate(table) : html`<p>${words}</p>`}</div>
    ${asides.length === 0 ? nothing : html`<ul class="asides">${asides.map(asideTemplate)}</ul>`}</div>`;
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

function asideTemplate({ kind, author, date, text }: ReadingWireAside): TemplateResult {
  const who = kind === 'note' ? [author, date].filter((part) => part !== '').join(', ') : '';
  return html`<li class="aside ${kind}">${who === '' ? nothing : html`<b>${who}</b> `}${text}</li>`;
}
