// The section of the page with the history of the count: a line, and the same as a table.
// Invariants: it is closed at first and asks when it is opened; what the line shows, the table says; all texts are text nodes.

import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import type { BracketsWords, HistoryNews, HistoryRow } from '../../common/views/brackets-messages.js';
import { fill } from '../shared/host.js';

/** `news`: undefined before anything was asked. */
export function historyTemplate(news: HistoryNews | undefined, words: BracketsWords, language: string, onToggle: (event: Event) => void): TemplateResult {
  return html`<details class="history" @toggle=${onToggle}><summary>${words.history.title}</summary><p class="said" role="status">${said(news, words)}</p>${news?.kind === 'read' ? readTemplate(news.rows, words, language) : nothing}</details>`;
}

function said(news: HistoryNews | undefined, { history }: BracketsWords): string {
  switch (news?.kind) {
    case undefined:
      return '';
    case 'reading':
      return news.of === 0 ? history.asking : fill(history.reading, news.done, news.of);
    case 'none':
      return history.none[news.why];
    case 'read':
      return news.cut ? fill(history.cut, news.rows.length) : '';
  }
}

function readTemplate(rows: readonly HistoryRow[], { history }: BracketsWords, language: string): TemplateResult {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return html`${sparkline(rows)}<div class="commits" tabindex="0" role="region" aria-label=${history.title}><table>
    <thead><tr><th scope="col">${history.date}</th><th scope="col">${history.subject}</th><th scope="col">${history.open}</th></tr></thead>
    <tbody>${rows.map(({ date, subject, open }) => html`<tr><td>${date === '' ? '' : day.format(new Date(date))}</td><td>${subject}</td><td>${open ?? history.unread}</td></tr>`)}</tbody></table></div>`;
}

/** Oldest on the left; nothing for fewer than two counts. */
function sparkline(rows: readonly HistoryRow[]): TemplateResult | typeof nothing {
  const counts = rows.flatMap(({ open }) => open ?? []).reverse();
  if (counts.length < 2) return nothing;
  const top = Math.max(1, ...counts);
  const points = counts.map((open, i) => `${((100 * i) / (counts.length - 1)).toFixed(1)},${(22 - (20 * open) / top).toFixed(1)}`).join(' ');
  return html`<svg class="sparkline" viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true">${svg`<polyline points=${points} vector-effect="non-scaling-stroke"></polyline>`}</svg>`;
}
