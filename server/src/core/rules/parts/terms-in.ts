// The defined terms a stretch of words names, found by the words that begin with a capital.
// Invariant: work in proportion to the words; each name that is tried is asked for.

import { nameKey } from '../../model/fold.js';
import type { Document } from '../../workspace/types.js';
import { type Defined, firstDefined } from './terms.js';

const longest = 5;

/** Each term once, in order of position; the longest name where several begin. */
export function termsNamedIn(document: Document, text: string): readonly Defined[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)];
  const found = new Map<string, Defined>();
  for (let i = 0; i < words.length; i += 1) {
    const first = words[i];
    if (!first || !/^\p{Lu}/u.test(first[0])) continue;
    for (let n = Math.min(longest, words.length - i); n > 0; n -= 1) {
      const last = words[i + n - 1];
      if (!last) continue;
      const written = text.slice(first.index, last.index + last[0].length);
      if (/[^\p{L}\p{N}\s'’-]/u.test(written)) continue;
      const term = termNamed(document, written);
      if (!term) continue;
      if (!found.has(term.key)) found.set(term.key, term);
      i += n - 1;
      break;
    }
  }
  return [...found.values()];
}

/** The definition of a name in prose, in singular or plural. */
export function termNamed(document: Document, written: string): Defined | undefined {
  const key = nameKey(written);
  for (const each of [key, key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.replace(/s$/u, ''), key.endsWith('y') ? `${key.slice(0, -1)}ies` : `${key}s`]) {
    const term = firstDefined(document, each);
    if (term) return term;
  }
  return undefined;
}
