// The body of the "Counterpart" view as HTML: the clause, then its counterparts, its reason for having none, or the drafts'
// answers.
// Invariant: pure; every text is escaped; headings, sections and buttons only, so that it reads well without eyes; buttons
// carry the number of the clause they open, nothing else.

import type { ClauseAt, ClauseText } from '../../../server/src/lsp/protocol.js';

/** The view's own words, already in the user's language. */
export interface PageWords {
  readonly counterpart: string;
  readonly answers: string;
  readonly none: string;
  readonly noneWithReason: string;
  readonly open: (citation: string) => string;
  readonly empty: string;
}

export interface CounterpartPage {
  readonly html: string;
  /** What each button opens, by its `data-open` number. */
  readonly targets: readonly ClauseText[];
}

export function emptyPage(words: PageWords): CounterpartPage {
  return { html: `<p>${escapeHtml(words.empty)}</p>`, targets: [] };
}

export function counterpartPage(found: ClauseAt, words: PageWords): CounterpartPage {
  const { clause, counterparts, answers, none } = found;
  const targets: ClauseText[] = [];
  const card = (text: ClauseText): string => {
    targets.push(text);
    return clauseHtml(text, targets.length - 1, words);
  };
  const parts = [
    `<h2>${escapeHtml(clause.citation)} <small>${escapeHtml(clause.title)}</small></h2>`,
    trailHtml(clause),
  ];
  if (counterparts.length > 0) parts.push(`<h3>${escapeHtml(words.counterpart)}</h3>`, ...counterparts.map(card));
  if (answers.length > 0) parts.push(`<h3>${escapeHtml(words.answers)}</h3>`, ...answers.map(card));
  if (none !== undefined)
    parts.push(`<p>${escapeHtml(words.noneWithReason)}</p><blockquote>${escapeHtml(none)}</blockquote>`);
  else if (counterparts.length + answers.length === 0) parts.push(`<p>${escapeHtml(words.none)}</p>`);
  return { html: parts.join('\n'), targets };
}

function clauseHtml(clause: ClauseText, number: number, words: PageWords): string {
  const open = escapeHtml(words.open(clause.citation));
  return [
    `<section><h4><button type="button" data-open="${number}" title="${open}" aria-label="${open}">${escapeHtml(clause.citation)}</button>`,
    ` <small>${escapeHtml(clause.title)}</small></h4>`,
    trailHtml(clause),
    `<div class="text">${escapeHtml(clause.text)}</div></section>`,
  ].join('');
}

function trailHtml({ trail }: ClauseText): string {
  return trail.length === 0 ? '' : `<p class="trail">${trail.map(escapeHtml).join(' › ')}</p>`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
