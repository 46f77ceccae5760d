// The first words of the closing part: `IN WITNESS WHEREOF`, `Done at`, and their like in each language.
// Invariant: looks at the beginning of one paragraph.

import { isSpace, isWordChar } from './chars.js';
import { closingOpenings } from './words/title-words.js';

/** The openings by their first two characters as written. */
const byBeginning: ReadonlyMap<number, readonly string[]> = closingOpenings.reduce((map, opening) => {
  const key = keyOf(opening.charAt(0).toUpperCase().charCodeAt(0), opening.charCodeAt(1));
  return map.set(key, [...(map.get(key) ?? []), opening]);
}, new Map<number, readonly string[]>());

/** By the low bits of the first character: one bit for each low bits of the second one, small or capital. */
const beginnings = new Int32Array(32);
for (const opening of closingOpenings) {
  const first = opening.charCodeAt(0) & 31;
  for (const second of [opening.charAt(1), opening.charAt(1).toUpperCase()]) beginnings[first] = (beginnings[first] ?? 0) | (1 << (second.charCodeAt(0) & 31));
}

/** False when no opening begins with these two characters; a second one that is white space is never refused. */
export function mayOpenClosing(first: number, second: number): boolean {
  return isSpace(second) || Number.isNaN(second) || (((beginnings[first & 31] ?? 0) >> (second & 31)) & 1) !== 0;
}

/** True when the paragraph that begins at `at` opens the closing part. */
export function opensClosing(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  const openings = byBeginning.get(keyOf(code, isSpace(second) ? 32 : code < 0x1100 ? smallOf(second) : second));
  if (openings === undefined) return false;
  const third = text.charCodeAt(at + 2);
  if (second < 0x80 && !openings.some((opening) => isSpace(third) ? opening.charCodeAt(2) === 32 : opening.charCodeAt(2) === smallOf(third))) return false;
  const head = text.slice(at, at + 32).toLowerCase().replace(/\s+/gu, ' ');
  return openings.some((opening) => head.startsWith(opening) && (code >= 0x1100 || !isWordChar(head.charCodeAt(opening.length))));
}

function keyOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

function smallOf(code: number): number {
  return code < 0x80 ? (code >= 65 && code <= 90 ? code | 32 : code) : code >= 0x410 && code < 0x430 ? code + 32 : code;
}
