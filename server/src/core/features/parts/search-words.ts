// Matching what someone types against clauses: without regard to case, accents, marks and the signs of citations.
// Invariant: a key holds letters and digits only; the key of a key is itself.

/** Lower case, accents and everything but letters and digits gone: `¶13(d)` is `13d`, `Art. 5` is `art5`. */
export function searchKey(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '').normalize('NFC');
}

/** The words of a query, folded; empty for a query without letters or digits. */
export function queryWords(query: string): readonly string[] {
  return query.split(/\s+/u).map(searchKey).filter((word) => word !== '');
}

export interface Searchable {
  readonly citation: string;
  readonly heading: string;
  readonly agreement: string;
  readonly text: string;
}

/**
 * How well a clause answers a query, 0 for not at all: every word must be found. A citation counts most, then the heading,
 * the agreement, then the words of the text.
 */
export function score(words: readonly string[], clause: Searchable): number {
  const citation = searchKey(clause.citation);
  const heading = searchKey(clause.heading);
  const agreement = searchKey(clause.agreement);
  let text: string | undefined;
  let sum = 1;
  for (const word of words) {
    if (citation === word || citation === `art${word}` || citation === word.replace(/^(?:paragraph|para)/, '')) sum += 100;
    else if (citation.startsWith(word)) sum += 40;
    else if (heading.startsWith(word)) sum += 30;
    else if (heading.includes(word)) sum += 20;
    else if (agreement.includes(word)) sum += 10;
    else if ((text ??= searchKey(clause.text)).includes(word)) sum += 5;
    else return 0;
  }
  return sum;
}
