// Finds clauses by citation, heading or words, for "Go to clause": every word of the query must occur; citations count most.
// Invariant: pure, one pass over prepared texts; thousands of clauses cost a few milliseconds; order is stable for equals.

import type { ClauseItem } from '../../../server/src/lsp/protocol.js';

/** A clause with its texts folded for searching. */
export interface SearchEntry {
  readonly item: ClauseItem;
  /** `13(d)` of `¶13(d)`: what a drafter types. */
  readonly citation: string;
  readonly heading: string;
  readonly text: string;
}

/** Rows a list shows at most; more are found by typing on. */
export const maxShown = 300;

export function prepareClauses(items: readonly ClauseItem[]): readonly SearchEntry[] {
  return items.map((item) => ({
    item,
    citation: foldCitation(item.citation),
    heading: fold(`${item.heading} ${item.agreement}`),
    text: fold(item.text),
  }));
}

/** The best matches, at most `limit`; the first ones as they come for an empty query. */
export function searchClauses(entries: readonly SearchEntry[], query: string, limit = maxShown): readonly ClauseItem[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return entries.slice(0, limit).map(({ item }) => item);
  const cited = foldCitation(query);
  const found: { readonly rank: number; readonly item: ClauseItem }[] = [];
  for (const entry of entries) {
    const rank = rankOf(entry, words, cited);
    if (rank !== undefined) found.push({ rank, item: entry.item });
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ item }) => item);
}

/** 0 is best; undefined when a word occurs nowhere. */
function rankOf(entry: SearchEntry, words: readonly string[], cited: string): number | undefined {
  if (cited !== '' && entry.citation === cited) return 0;
  if (cited !== '' && entry.citation.startsWith(cited)) return 1;
  let worst = 2;
  for (const word of words) {
    const place = placeOf(entry, word);
    if (place === undefined) return undefined;
    worst = Math.max(worst, place);
  }
  return worst;
}

function placeOf(entry: SearchEntry, word: string): number | undefined {
  const cited = foldCitation(word);
  if (cited !== '' && entry.citation.startsWith(cited)) return 2;
  if (entry.heading.includes(word)) return 3;
  if (entry.text.includes(word)) return 4;
  return undefined;
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[’ʼ']/g, "'");
}

/** Without marks, spaces and the words before the number: `¶ 13 (d)`, `13(d)`, `para. 13(d)` are one. */
function foldCitation(text: string): string {
  return fold(text)
    .replace(/\b(?:articles?|art|paragraphs?|paras?|sections?|sec)\b\.?/g, '')
    .replace(/[\s¶§.]/g, '');
}
