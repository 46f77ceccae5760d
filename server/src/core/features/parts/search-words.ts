// Matching what someone types against clauses: without regard to case, accents, marks and the signs of citations.
// Invariant: a key holds letters and digits only; the key of a key is itself.

/** Lower case, accents and everything but letters and digits gone: `¶13(d)` is `13d`, `Art. 5` is `art5`. */
export function searchKey(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '').normalize('NFC');
}

export interface QueryWord {
  /** Folded. */
  readonly word: string;
  /** Citations it stands for by itself. */
  readonly article: string;
  readonly paragraph: string;
}

/** The words of a query; empty for a query without letters or digits. */
export function queryWords(query: string): readonly QueryWord[] {
  const words = query.split(/\s+/u).map(searchKey).filter((word) => word !== '');
  return words.map((word) => ({ word, article: `art${word}`, paragraph: word.replace(/^(?:paragraph|para)/, '') }));
}

/** What is searched of a clause, each folded (`searchKey`). `text` is asked for when no other member holds a word; undefined: it is not searched. */
export interface Searchable {
  readonly citation: string;
  readonly heading: string;
  readonly agreement: string;
  readonly text: (() => string) | undefined;
}

/**
 * How well a clause answers a query, 0 for not at all: every word must be found. A citation counts most, then the heading,
 * the agreement, then the words of the text.
 */
export function score(words: readonly QueryWord[], { citation, heading, agreement, text }: Searchable): number {
  let sum = 1;
  for (const { word, article, paragraph } of words) {
    if (citation === word || citation === article || citation === paragraph) sum += 100;
    else if (citation.startsWith(word)) sum += 40;
    else if (heading.startsWith(word)) sum += 30;
    else if (heading.includes(word)) sum += 20;
    else if (agreement.includes(word)) sum += 10;
    else if (text?.().includes(word) === true) sum += 5;
    else return 0;
  }
  return sum;
}
