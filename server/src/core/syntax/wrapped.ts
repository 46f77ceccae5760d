// How a line of text ends, for the question whether the line below is the rest of its sentence.
// Invariant: looks at one line only.

import { isCapital, isDigit, isQuote, isSmall, isWordChar, trimEnd } from './chars.js';
import { citingLastWords, openLastWords, titleJoiners } from './words/title-words.js';

/**
 * `ended`: an end mark; `paused`: a comma, dash or joining word; `open`: no mark at all; `leaning`: a last word such as `of`;
 * `citing`: a last word such as `paragraph` that asks for a number.
 */
export type LineEnding = 'ended' | 'paused' | 'open' | 'leaning' | 'citing';

const endMarks = '\u037e.;:?!)]}"\'”’»…。；：？！）」』';

/** The ending of the line `[start, end)`; a line without a small letter (`HAVE AGREED AS FOLLOWS`) counts as ended. */
export function endingOf(text: string, start: number, lineEnd: number): LineEnding {
  const end = trimEnd(text, start, lineEnd);
  if (end === start) return 'ended';
  const last = text.charCodeAt(end - 1);
  const abbreviation = last === 46;
  let p = abbreviation ? end - 1 : end;
  const wordEnd = p;
  while (p > start && wordEnd - p < 24 && isWordChar(text.charCodeAt(p - 1))) p -= 1;
  const written = text.slice(p, wordEnd);
  const word = written.toLowerCase();
  // `works of art.`, `the state of the art.` end a sentence; so does the word alone.
  if (abbreviation && written === 'art' && /^\s*$|\s(?:of|the)\s+$/u.test(text.slice(Math.max(start, p - 8), p))) return 'ended';
  if (abbreviation && (written === 'no' || written === 'nos')) return 'ended';
  if (abbreviation) return word === 'art' || word === 'arts' || word === 'para' || word === 'paras' || word === 'no' || word === 'nos' ? 'citing' : 'ended';
  if (endMarks.includes(text.charAt(end - 1))) return 'ended';
  if (last === 44 || last === 0x2013 || last === 0x2014 || last === 45 || last === 0xff0c || last === 0x3001) return 'paused';
  // `No` asks for a number, `no` does not; nor does `Numbers`, or the part of `of the other part`.
  if (citingLastWords.has(word) && written !== 'no' && written !== 'nos' && written !== 'Number' && written !== 'Numbers' && !isSide(text, start, p, word)) return 'citing';
  if (word === 'as' && /\bwell as$/iu.test(text.slice(Math.max(start, end - 8), end))) return 'paused';
  if (openLastWords.has(word)) return 'leaning';
  // `Articles 16 and`, `paragraph 1 (a) or`: the next number is cited, but an item may end so too.
  if ((word === 'and' || word === 'or' || word === 'y' || word === 'o' || word === 'et' || word === 'ou') && /[\d)]\s+$/u.test(text.slice(Math.max(start, p - 3), p))) return 'open';
  if (word === 'and' || word === 'or' || word === 'et' || word === 'ou' || word === 'y' || word === 'o' || word === 'та' || word === 'або') return 'paused';
  for (let q = Math.max(start, end - 200); q < end; q += 1) if (isSmall(text.charCodeAt(q))) return 'open';
  return isDigit(last) ? 'open' : 'ended';
}

/** `of the one part`, `of the other part`: who the parties are. */
function isSide(text: string, start: number, at: number, word: string): boolean {
  return word === 'part' && /\b(?:one|other)\s+$/iu.test(text.slice(Math.max(start, at - 8), at));
}

/** True when every longer word has a capital and nothing is punctuated: `Repair of Roads between the Posts`. */
export function readsLikeTitle(line: string): boolean {
  if (/[.,;:]/u.test(line)) return false;
  return line.split(/\s+/u).every((word) => {
    const code = word.charCodeAt(0);
    return word.length <= 4 || isCapital(code) || isQuote(code) || code === 40 || titleJoiners.has(word);
  });
}

/** True when the line ends an item of a list: `…; and`. */
export function endsItem(line: string): boolean {
  return /[;\u037e]\s*(?:and|or|et|ou|y|e|o|u|та|і|й|або|и|или|либо)\s*$/iu.test(line);
}
