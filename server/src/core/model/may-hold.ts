// What a block's text lets expect of it: a citation, a word of duty, a brace, a bracket. One look at each letter of the text as it
// stands, before anything of it is read. Invariant: what the block's readers find has its bit; a bit may come to nothing.

import { isUpper } from '../syntax/inline/characters.js';
import { longestWord } from '../syntax/inline/phrases.js';
import { Hit, lexicon } from '../syntax/words/hit-words.js';
import { addLetter, bitsOf, letters, lettersEnd, oddLetter, seenMask } from '../syntax/words/word-table.js';
import { definitionBit, type DutyWords } from './words/duty-words.js';

/** Bits. `duty`: words that make a duty or a definition. */
export const MayHold = { citation: 1, duty: 2, brace: 4, bracket: 8 } as const;

const everything = 15;
/** Words that begin a citation; signs and what is longer than a word are seen apart. */
const citationWords = Hit.unit | Hit.hereof;

/** Characters that are no letters and have a bit by themselves. */
const signs = new Uint8Array(lettersEnd);
for (const [characters, bit] of [['{', MayHold.brace], ['[', MayHold.bracket], ['\u00a7\u00b6', MayHold.citation], ['"\u00ab\u00bb', MayHold.duty], ['\u00ad', everything]] as const) {
  for (const character of characters) signs[character.charCodeAt(0)] = bit;
}

/** `tables`: of every language whose words of duty may count. Gives, for a text, bits of `MayHold`. */
export function createExpectation(tables: readonly DutyWords[]): (text: string) => number {
  // Forms without words and pieces are looked for everywhere.
  const always = tables.some(({ forms }) => forms.some(({ words, pieces }) => words === undefined && pieces === undefined)) ? MayHold.duty : 0;
  // By the last bits of a word's sum: which tables may have it.
  const seen = lexicon.seen.map((each, i) => (each !== 0 ? MayHold.citation : 0) | (tables.some(({ lookUp }) => lookUp.seen[i] !== 0) ? MayHold.duty : 0));
  const isOfDuty = (sum: number): boolean => tables.some(({ lookUp, worded }) => (bitsOf(lookUp, sum) & (worded | definitionBit)) !== 0);
  return (text) => always | expected(text, seen, isOfDuty);
}

function expected(text: string, seen: Uint8Array, isOfDuty: (sum: number) => boolean): number {
  const { length } = text;
  let found = 0;
  for (let i = 0; i < length; i += 1) {
    let code = text.charCodeAt(i);
    if (code >= lettersEnd) {
      if (code === 0x201c || code === 0x201d || code === 0x201e) found |= MayHold.duty;
      // Dashes and apostrophes hide nothing; other letters, and what is invisible within a word, may.
      else if (code < 0x2010 || code > 0x2027) return everything;
      continue;
    }
    let small = letters[code] ?? 0;
    if (small === 0) {
      found |= signs[code] ?? 0;
      continue;
    }
    const start = i;
    const first = code;
    let sum = 0;
    do {
      if (small === oddLetter) return everything;
      sum = addLetter(sum, small);
      i += 1;
      if (i === length) break;
      code = text.charCodeAt(i);
      small = code < lettersEnd ? letters[code] ?? 0 : 0;
    } while (small !== 0);
    const may = seen[sum & seenMask] ?? 0;
    if (may !== 0) {
      if ((may & MayHold.citation) !== 0 && (bitsOf(lexicon, sum) & citationWords) !== 0) found |= MayHold.citation;
      if ((may & MayHold.duty) !== 0 && isOfDuty(sum)) found |= MayHold.duty;
    }
    // `ofArticle 5`, a word that is read in pieces.
    if (i - start > 4 && (((first === 105 || first === 111 || first === 116) && isUpper(text.charCodeAt(start + 2))) || i - start > longestWord)) found |= MayHold.citation;
    i -= 1;
  }
  return found;
}
