// Words one letter, or one swap of neighbours, off a keyword: what a slip of the finger leaves.
// Invariant: keywords shorter than five letters have no near misses; a plural, or a word of its own, is none.

import { declarationKinds } from './declarations.js';
import type { DeclarationKind } from './types.js';
import { headingWords, notMisspelt } from './words/headings.js';
import type { HeadingWord } from './words/headings.js';

/** Heading words and their plurals, in small letters. */
const rightlySpelt: ReadonlySet<string> = new Set(headingWords.flatMap(({ word }) => [word.toLowerCase(), `${word.toLowerCase()}s`, `${word.toLowerCase()}es`]));

/** True when one insertion, deletion, substitution or swap of neighbours makes `a` from `b`; false when they are equal. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short.charCodeAt(i) === long.charCodeAt(i)) i += 1;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return short.charAt(i) === long.charAt(i + 1) && short.charAt(i + 1) === long.charAt(i) && short.slice(i + 2) === long.slice(i + 2);
}

/** The heading word that `word` (initial capital or all capitals) is a slip of; undefined when there is none. */
export function nearestHeadingWord(word: string): HeadingWord | undefined {
  const small = word.toLowerCase();
  if (notMisspelt.has(small) || rightlySpelt.has(small)) return undefined;
  const capitals = word === word.toUpperCase();
  return headingWords.find((keyword) => {
    if (keyword.word.length < 5) return false;
    // Cases change the ending of Slavic words: `Статті` is no slip of `Стаття`.
    if (keyword.word.charCodeAt(0) > 0x7f && small.slice(0, keyword.word.length - 1) === keyword.word.toLowerCase().slice(0, -1)) return false;
    return oneSlipApart(capitals ? word : word.charAt(0) + small.slice(1), capitals ? keyword.capitals : keyword.word);
  });
}

/** The declaration keyword that `word` (small letters) is a slip of; undefined when there is none. */
export function nearestDeclaration(word: string): DeclarationKind | undefined {
  return declarationKinds.find((kind) => kind.length >= 5 && !isPlural(word, kind) && oneSlipApart(word, kind));
}

function isPlural(word: string, singular: string): boolean {
  return word === `${singular}s` || word === `${singular}es` || (singular.endsWith('y') && word === `${singular.slice(0, -1)}ies`);
}
