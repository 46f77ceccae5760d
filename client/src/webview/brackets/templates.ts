// The parts of the page: bar with counts, head and rows of the table.
// Invariants: every text is a text node; what a bar or a colour says, words say too.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { BracketItem, BracketItemAlternative, BracketParty } from '../../../../server/src/lsp/protocol/brackets.js';
import type { BracketsWords } from '../../common/views/brackets-messages.js';
import { fill } from '../shared/host.js';
import { type Column, nobody } from './store.js';

export interface BarParts {
  readonly words: BracketsWords;
  readonly parties: readonly BracketParty[];
  readonly articles: readonly string[];
  readonly party: string;
  readonly article: string | undefined;
  readonly status: string;
  readonly onParty: (event: Event) => void;
  readonly onArticle: (event: Event) => void;
}

/** Value of the choice of all articles, which no title can be. */
export const allArticles = '\n';

export function barTemplate({ words, parties, articles, party, article, status, onParty, onArticle }: BarParts): TemplateResult {
  const most = Math.max(1, ...parties.map(({ alternatives }) => alternatives));
  return html`
    <h1>${words.title}</h1>
    <label class="filter">${words.party}
      <select class="party" @change=${onParty}><option value="" ?selected=${party === ''}>${words.everybody}</option>${parties.map(({ id, name }) => html`<option value=${id} ?selected=${id === party}>${name}</option>`)}<option value=${nobody} ?selected=${party === nobody}>${words.nobody}</option></select>
    </label>
    <label class="filter">${words.article}
      <select class="article" @change=${onArticle}><option value=${allArticles} ?selected=${article === undefined}>${words.everywhere}</option>${articles.map((title) => html`<option value=${title} ?selected=${title === article}>${title || words.aboveAll}</option>`)}</select>
    </label>
    <span class="status" role="status">${status}</span>
    <ul class="counts">${parties.filter(({ alternatives }) => alternatives > 0).map(({ name, alternatives }) => html`<li><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="8"></rect><rect class="some" width=${(100 * alternatives) / most} height="8"></rect></svg> ${fill(words.ofParty, name, alternatives)}</li>`)}</ul>`;
}

export function headTemplate(columns: readonly Column[], words: BracketsWords): TemplateResult {
  return html`<tr>${columns.map((column) => html`<th scope="col" class=${column.kind}>${column.kind === 'party' ? column.name || words.nobody : words[column.kind]}</th>`)}</tr>`;
}

/** `place`: its number among all rows that are shown, from 1. */
export function rowTemplate(row: BracketItem, columns: readonly Column[], place: number, words: BracketsWords): TemplateResult {
  return html`<tr class="row ${row.kind}" data-key=${row.key} aria-rowindex=${place + 1}>${columns.map((column, at) => cellTemplate(row, column, at, words))}</tr>`;
}

function cellTemplate(row: BracketItem, column: Column, at: number, words: BracketsWords): TemplateResult {
  switch (column.kind) {
    case 'clause': {
      const remarks = [...(row.kind === 'unbalanced' || row.kind === 'clause' ? [words.facts[row.kind]] : []), ...row.facts.map((fact) => words.facts[fact])];
      return html`<th scope="row" role="rowheader" tabindex="-1" data-column=${at}><b class="cite" data-clause=${row.clause}>${row.citation || row.articleTitle}</b>${row.citation && row.articleTitle ? html`<small>${row.articleTitle}</small>` : nothing}${row.before ? html`<div class="text before">${row.before}</div>` : nothing}${remarks.map((remark) => html`<small class="remark">${remark}</small>`)}</th>`;
    }
    case 'positions':
      return html`<td role="gridcell" tabindex="-1" data-column=${at}>${row.positions.map(({ party, verb, words: said }) => html`<div class="text"><b>${party}</b> ${words.verbs[verb] ?? verb}${said ? html`: ${said}` : nothing}</div>`)}</td>`;
    case 'party': {
      const own = row.alternatives.map((alternative, i) => ({ alternative, i })).filter(({ alternative: { by } }) => (column.id === nobody ? by.length === 0 : by.includes(column.id)));
      return html`<td role="gridcell" tabindex="-1" data-column=${at}>${own.map(({ alternative, i }) => alternativeTemplate(row, alternative, i, words))}</td>`;
    }
  }
}

function alternativeTemplate({ alternatives }: BracketItem, { text, cut, decidable }: BracketItemAlternative, at: number, words: BracketsWords): TemplateResult {
  const button = (action: string, title: string): TemplateResult => html`<button type="button" class="plain" tabindex="-1" data-action=${action}>${title}</button>`;
  return html`<div class="alternative" data-alternative=${at}><div class="text">${text}</div>${cut ? html`<small>${words.cut}</small>` : nothing}${decidable
    ? html`<div class="actions">${button('accept', words.accept)}${alternatives.length > 1 ? button('accept-alone', words.alone) : nothing}${button('reject', words.reject)}${button('attribute', words.attribute)}${alternatives.length > 1 ? button('merge', words.merge) : nothing}</div>`
    : nothing}</div>`;
}
