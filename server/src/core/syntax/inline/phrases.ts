// Words and phrases at one place of the flat text, forward and backward.
// Invariant: looks at a bounded stretch (three words), any case; a word is letters with inner hyphens, apostrophes or slashes left to the caller.

import type { Phrases } from '../words/citations.js';
import { isLetter } from './characters.js';

/** Longer words are read in pieces. */
export const longestWord = 28;

export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 32) end += 1;
  return end;
}

/** End of the run of letters that begins at `at`. */
export function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end - at < longestWord && isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** End of the word at `at`: letters, a hyphen or apostrophe between letters (`sub-paragraph`), and a closing apostrophe of one or two letters (`l'`). */
export function wordEnd(text: string, at: number): number {
  let end = lettersEnd(text, at);
  for (;;) {
    const code = text.charCodeAt(end);
    if (code === 39 && end - at <= 2 && end > at) return end + 1;
    if ((code !== 45 && code !== 47 && code !== 39) || !isLetter(text.charCodeAt(end + 1)) || end - at > longestWord) return end;
    end = lettersEnd(text, end + 1);
  }
}

/** End of the phrase of the set that begins at `at`, the longest; -1 when there is none. */
export function phraseEnd(phrases: Phrases, text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first === 38 && phrases.has('&')) return at + 1;
  if (!isLetter(first)) return -1;
  let end = wordEnd(text, at);
  let rests = phrases.get(text.slice(at, end).toLowerCase());
  if (rests === undefined) {
    const letters = lettersEnd(text, at);
    rests = letters < end ? phrases.get(text.slice(at, letters).toLowerCase()) : undefined;
    end = letters;
  }
  if (rests === undefined) return -1;
  for (const rest of rests) {
    let last = end;
    let whole = true;
    for (const word of rest) {
      const next = skipBlanks(text, last);
      const nextEnd = wordEnd(text, next);
      if (text.slice(next, nextEnd).toLowerCase() !== word) {
        whole = false;
        break;
      }
      last = nextEnd;
    }
    if (whole) return last;
  }
  return -1;
}

/** The words before `at`, nearest first, lower case, at most `count`, only blanks between; with the start of each. */
export function wordsBefore(text: string, at: number, count: number): readonly { readonly word: string; readonly start: number }[] {
  const words: { word: string; start: number }[] = [];
  let end = at;
  while (words.length < count) {
    while (end > 0 && text.charCodeAt(end - 1) === 32) end -= 1;
    let start = end;
    // `l'` before an article in French.
    if (end === at && text.charCodeAt(end - 1) === 39) start -= 1;
    while (start > 0 && end - start < longestWord && (isLetter(text.charCodeAt(start - 1)) || (text.charCodeAt(start - 1) === 45 && start < end))) start -= 1;
    if (start === end) break;
    words.push({ word: text.slice(start, end).toLowerCase(), start });
    end = start;
  }
  return words;
}
