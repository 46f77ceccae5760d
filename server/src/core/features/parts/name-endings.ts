// What stands directly beside a name in prose: a plural or genitive ending, letters of another script. Invariant: nothing is looked at but the
// text around the name.

import type { Span } from '../../text/span.js';
import type { Document } from '../../workspace/types.js';
import { wordsAt } from './rename-subject.js';

/** A plural or genitive ending joined to the words; '' when there is none. */
export function endingBehind(document: Document, span: Span): string {
  const { text } = document.model.tree;
  const behind = text.slice(span.end, span.end + 3);
  const words = wordsAt(document, span);
  // In Korean and Chinese what follows is another word.
  if (unparted.test(words)) return '';
  // `the States' forces`, but not in quotes.
  if (/^['’ʼ](?![\p{L}\p{N}])/u.test(behind)) return words.endsWith('s') && !/['‘]/u.test(text.slice(Math.max(0, span.start - 1), span.start)) ? behind.charAt(0) : '';
  return /^['’ʼ]?[a-z]{1,2}/u.exec(behind)?.[0] ?? '';
}

const unparted = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** `'s` stays as it is behind names without an `s` of their own; a plural is another word. */
export function isKept(ending: string, written: string, name: string): boolean {
  return ending === '' || (/^['’ʼ]s$/u.test(ending) && !written.endsWith('s') && !name.endsWith('s'));
}

/** Where a name stands without blanks beside letters of another script, one in those letters would be read as one word with them. */
export function fuses(document: Document, span: Span, name: string): boolean {
  const { text } = document.model.tree;
  const isWord = (character: string): boolean => /[\p{L}\p{M}\p{N}_]/u.test(character) && !unparted.test(character);
  const words = wordsAt(document, span);
  const behind = firstOf(text.slice(span.end, span.end + 2));
  const before = lastOf(text.slice(Math.max(0, span.start - 2), span.start));
  return (unparted.test(words) && isWord(behind) && isWord(lastOf(name))) || (unparted.test(firstOf(words)) && isWord(before) && isWord(firstOf(name)));
}

/** Code points. */
function firstOf(text: string): string {
  return Array.from(text)[0] ?? '';
}

function lastOf(text: string): string {
  return Array.from(text).at(-1) ?? '';
}
