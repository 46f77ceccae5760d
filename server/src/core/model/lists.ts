// Lists as fields and annotations write them: items parted by commas, names with a comma in quotes.
// Invariant: every item's span lies in the given text moved by `start`; empty items are left out.

import type { Span } from '../text/span.js';
import type { Name } from './types.js';

/** One item. `text` is without quotes and backslashes, `span` inside the quotes, `outer` with them. */
export interface Item extends Name {
  readonly outer: Span;
  readonly quoted: boolean;
  /** What stands behind a quoted name, up to the comma (`5` in `"Nation A" 5`); '' when nothing. */
  readonly rest: string;
}

/** What ends no item by itself, and opens none, hides no comma. */
const plain = /^[^,"“„«\\]*$/u;

const anyOpener = /["“„«]/u;
const closers: ReadonlyMap<string, string> = new Map([['"', '"'], ['“', '”'], ['„', '”“'], ['«', '»']]);

/** Items of a comma list that begins at offset `start` of the document. */
export function splitList(text: string, start: number): readonly Item[] {
  const items: Item[] = [];
  if (plain.test(text)) {
    const item = readItem(text, 0, text.length, start);
    if (item) items.push(item);
    return items;
  }
  let from = 0;
  for (let i = 0; i <= text.length; i++) {
    const character = text.charAt(i);
    if (character === '\\') i += 1;
    else if (closers.has(character)) i = quoteEnd(text, i) ?? i;
    else if (character === ',' || i === text.length) {
      const item = readItem(text, from, i, start);
      if (item) items.push(item);
      from = i + 1;
    }
  }
  return items;
}

/** Words parted by commas or blanks. */
export function splitWords(text: string, start: number): readonly Name[] {
  return [...text.matchAll(/[^\s,]+/gu)].map((match) => ({
    text: match[0],
    span: { start: start + match.index, end: start + match.index + match[0].length },
  }));
}

/** The first quoted stretch: its words without quotes, where they stand, and where the quotes begin. */
export function findQuoted(text: string, start: number): (Name & { readonly index: number; readonly end: number }) | undefined {
  if (!anyOpener.test(text)) return undefined;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '\\') i += 1;
    else if (closers.has(character)) {
      const close = quoteEnd(text, i);
      const end = close ?? text.length;
      return { text: unescape(text.slice(i + 1, end)), span: { start: start + i + 1, end: start + end }, index: i, end: close === undefined ? end : end + 1 };
    }
  }
  return undefined;
}

/** A word or quoted name without its quotes and backslashes. */
export function unescape(text: string): string {
  return text.includes('\\') ? text.replace(/\\([{}[\]@|"\\])/gu, '$1') : text;
}

/** Index of the quote that closes the one at `open`; undefined when there is none. */
function quoteEnd(text: string, open: number): number | undefined {
  const wanted = closers.get(text.charAt(open)) ?? '';
  for (let i = open + 1; i < text.length; i++) {
    if (text.charAt(i) === '\\') i += 1;
    else if (wanted.includes(text.charAt(i))) return i;
  }
  return undefined;
}

function readItem(text: string, from: number, to: number, start: number): Item | undefined {
  let begin = from;
  let end = to;
  while (begin < end && isSpace(text.charCodeAt(begin))) begin += 1;
  while (end > begin && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (begin === end) return undefined;
  const outer = { start: start + begin, end: start + end };
  const close = closers.has(text.charAt(begin)) ? quoteEnd(text, begin) : undefined;
  if (close === undefined || close >= end) return { text: unescape(text.slice(begin, end)), span: outer, outer, quoted: false, rest: '' };
  return {
    text: unescape(text.slice(begin + 1, close)),
    span: { start: start + begin + 1, end: start + close },
    outer,
    quoted: true,
    rest: text.slice(close + 1, end).trim(),
  };
}

function isSpace(code: number): boolean {
  return code === 32 || (code < 128 ? code >= 9 && code <= 13 : /\s/u.test(String.fromCharCode(code)));
}
