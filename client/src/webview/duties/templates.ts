// The parts of the page: bar, heads and rows of the table, and of the table by party.
// Invariants: every text is a text node; what colour says, words say too; each head says how its column is sorted.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type DutyItem, type DutyOwnerItem, type DutyOwners, dutySlots } from '../../../../server/src/lsp/protocol/duties.js';
import type { DutiesWords, DutyColumn, DutyFilter, DutyGrouping, DutyLayout, DutySort } from '../../common/views/duties-messages.js';
import { fill } from '../shared/host.js';
import { columns, type Shown } from './arrange.js';
import type { MirrorRow } from './mirror.js';

export interface BarParts {
  readonly words: DutiesWords;
  readonly owners: DutyOwners;
  readonly filter: DutyFilter;
  readonly group: DutyGrouping;
  readonly layout: DutyLayout;
  readonly status: string;
  readonly onFilter: (change: Partial<DutyFilter>) => void;
  readonly onGroup: (group: DutyGrouping) => void;
  readonly onLayout: (layout: DutyLayout) => void;
  readonly onExport: () => void;
}

type Choice = readonly (readonly [value: string, label: string])[];

function choose(name: string, label: string, choice: Choice, value: string, onChoice: (value: string) => void): TemplateResult {
  const changed = ({ target }: Event): void => onChoice(target instanceof HTMLSelectElement ? target.value : '');
  return html`<label class="filter">${label} <select name=${name} @change=${changed}>${choice.map(([each, words]) => html`<option value=${each} .selected=${each === value}>${words}</option>`)}</select></label>`;
}

export function barTemplate({ words, owners, filter, group, layout, status, onFilter, onGroup, onLayout, onExport }: BarParts): TemplateResult {
  const all = ['', words.all] as const;
  const owner = (name: 'party' | 'body' | 'zone', list: readonly DutyOwnerItem[]): TemplateResult | typeof nothing =>
    list.length === 0 ? nothing : choose(name, words[name], [all, ...list.map((each) => [each.id, each.name] as const)], filter[name], (value) => onFilter({ [name]: value }));
  const typed = ({ target }: Event): void => onFilter({ words: target instanceof HTMLInputElement ? target.value : '' });
  return html`
    <h1>${words.title}</h1>
    ${choose('layout', words.layout, Object.entries(words.layouts), layout, (value) => onLayout(value as DutyLayout))}
    <label class="filter">${words.words} <input type="search" name="words" .value=${filter.words} @input=${typed}></label>
    ${choose('modality', words.kind, [all, ...Object.entries(words.modalities)], filter.modality, (modality) => onFilter({ modality }))}
    ${choose('empty', words.empty, [all, ['any', words.anySlot], ...dutySlots.map((slot) => [slot, words.heads[slot]] as const)], filter.empty, (empty) => onFilter({ empty }))}
    ${owner('party', owners.parties)}${owner('body', owners.bodies)}${owner('zone', owners.zones)}
    ${layout === 'table' ? choose('group', words.group, Object.entries(words.groups), group, (value) => onGroup(value as DutyGrouping)) : nothing}
    <button type="button" class="export" @click=${onExport}>${words.export}</button>
    <span class="status" role="status">${status}</span>`;
}

export function headTemplate(words: DutiesWords, sort: DutySort, onSort: (column: DutyColumn) => void): TemplateResult {
  return html`<tr>${columns.map((column) => {
    const order = column === sort.column ? (sort.down ? 'descending' : 'ascending') : 'none';
    return html`<th scope="col" class=${column} aria-sort=${order}><button type="button" class="sort" data-sort=${column} @click=${() => onSort(column)}>${words.heads[column]}<span aria-hidden="true">${order === 'none' ? '' : sort.down ? ' ▼' : ' ▲'}</span></button></th>`;
  })}</tr>`;
}

/** `place`: its number among all rows that are shown, from 1. */
export function rowTemplate(row: Shown, place: number, words: DutiesWords): TemplateResult {
  if (row.kind === 'group') {
    return html`<tr class="row group" data-key=${row.key} aria-rowindex=${place + 1}><td role="gridcell" tabindex="-1" data-column="0" colspan=${columns.length}>${fill(words.groupHead, row.name, row.count)}</td></tr>`;
  }
  const { citation, clause, column, modality, cells } = row.duty;
  return html`<tr class="row duty ${modality}" data-key=${row.key} aria-rowindex=${place + 1}>
    <td role="gridcell" tabindex="-1" data-column="0"><b class="cite" data-clause=${clause} data-file=${column}>${citation}</b></td>
    <td role="gridcell" tabindex="-1" data-column="1">${words.modalities[modality]}</td>
    ${cells.map((cell, i) => html`<td role="gridcell" tabindex="-1" data-column=${i + 2} class=${cell.kind}>${cell.words === '' ? nothing : html`<span class="text">${cell.words}</span>`}${cell.remark === '' ? nothing : html`<small>${cell.remark}</small>`}</td>`)}
  </tr>`;
}

export function mirrorHeadTemplate(words: DutiesWords, parties: readonly DutyOwnerItem[]): TemplateResult {
  return html`<tr><th scope="col">${words.act}</th>${parties.map(({ id, name }) => html`<th scope="col" title=${id}>${name}</th>`)}</tr>`;
}

export function mirrorRowTemplate(row: MirrorRow, parties: readonly DutyOwnerItem[], place: number, words: DutiesWords): TemplateResult {
  const [first] = row.cells.flat();
  const what = first?.cells[dutySlots.indexOf('what')]?.words ?? '';
  return html`<tr class="row act${row.oneSided ? ' one-sided' : ''}" data-key=${row.key} aria-rowindex=${place + 1}>
    <td role="gridcell" tabindex="-1" data-column="0"><span class="text">${what}</span>${first ? html`<small>${words.modalities[first.modality]}</small>` : nothing}</td>
    ${row.cells.map((duties, i) => mirrorCell(duties, i + 1, parties[i]?.facing ?? false, words))}
  </tr>`;
}

function mirrorCell(duties: readonly DutyItem[], column: number, facing: boolean, words: DutiesWords): TemplateResult {
  if (duties.length === 0) return html`<td role="gridcell" tabindex="-1" data-column=${column} class=${facing ? 'gap' : 'nothing'}>${facing ? html`<small>${words.gap}</small>` : nothing}</td>`;
  return html`<td role="gridcell" tabindex="-1" data-column=${column}>${duties.map(({ clause, column: file, citation, cells }) => {
    const byWhen = cells[dutySlots.indexOf('byWhen')];
    return html`<div><b class="cite" data-clause=${clause} data-file=${file}>${citation}</b>${byWhen && byWhen.words !== '' ? html` <span>${byWhen.words}</span>` : nothing}</div>`;
  })}</td>`;
}
