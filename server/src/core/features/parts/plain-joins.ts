// Which lines of a plain text go on from the line above: lines a program has broken, words parted at a line's end.
// Invariants: words keep their order and letters; a hyphen is left out only where a word was parted at a line's end, and each such word is
// told. A number or heading begins a line unless the parser says that the line above breaks off in front of it.

import { opensClosing } from '../../syntax/closing.js';
import { endingOf } from '../../syntax/wrapped.js';

/** How a line stands to the one above: `apart` a blank line between them. */
export type Joint = 'apart' | 'below' | 'joined';

/** What a text tells of how its lines were broken. */
export interface Breaks {
  /** A line was broken for want of room where it and the first word below have so many letters together; missing where lines are whole paragraphs. */
  readonly room?: number;
}

export interface Line {
  readonly text: string;
  readonly width: number;
}

export interface Pair {
  readonly above: Line;
  readonly below: Line;
}

/** Letters of a line beyond which nobody breaks lines for want of room. */
const longest = 160;
/** Share of lines that are broken in a text whose lines a program has broken. */
const share = 0.25;

/** `pairs`: a line and the line of prose directly below it. In a text of a narrow column, and in one of letters of many widths, too. */
export function breaksOf(pairs: readonly Pair[]): Breaks {
  const reach = pairs.filter(({ above, below }) => !isEnded(above.text) && /^[\p{Ll}\p{N}(]/u.test(below.text)).map(reachOf);
  if (reach.length === 0 || reach.length < pairs.length * share) return {};
  const inOrder = reach.sort((a, b) => a - b);
  const room = inOrder[Math.floor(inOrder.length * 0.05)];
  return room === undefined || room > longest ? {} : { room };
}

function reachOf({ above, below }: Pair): number {
  return above.width + 1 + (/^\S*/u.exec(below.text)?.[0].length ?? 0);
}

/** The first word below had no room above. */
export function isFull(pair: Pair, { room }: Breaks): boolean {
  return room !== undefined && reachOf(pair) >= room;
}

/** Of two lines of prose with no blank line between. */
export function jointOf(pair: Pair, breaks: Breaks): Joint {
  const { above, below } = pair;
  if (/^\p{Ll}/u.test(below.text) && !isEnded(above.text)) return 'joined';
  if (opensClosing(below.text, 0)) return 'apart';
  if (isFull(pair, breaks)) return 'joined';
  // Of a line that breaks off nobody can say for certain: it stays where it is.
  return isEnded(above.text) || above.text.endsWith(',') ? 'apart' : 'below';
}

/** It ends with a mark that ends a sentence or a part of one, or has no small letter. */
export function isEnded(text: string): boolean {
  return endingOf(text, 0, text.length) === 'ended';
}

/** Its last word wants one behind it: `of`, `paragraph`. */
export function isAsking(text: string): boolean {
  const ending = endingOf(text, 0, text.length);
  return ending === 'citing' || ending === 'leaning';
}

/**
 * What the upper of two lines keeps of itself, and what stands between it and the lower one. `known`: words that stand whole elsewhere in the
 * text, in small letters; `parted`: takes the words that were parted.
 */
export function joinOf(above: string, below: string, known: ReadonlySet<string>, parted: string[]): { readonly above: string; readonly between: string } {
  const before = /(?<![\p{L}\p{M}-])([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+){0,4})[-\u2010\u00ad]$/u.exec(above.slice(-longestWord))?.[1];
  const tail = /^[\p{L}\p{M}]+/u.exec(below.slice(0, longestWord))?.[0];
  if (before === undefined || tail === undefined) return { above, between: /[^\s-]-$/u.test(above.slice(-2)) ? '' : ' ' };
  const whole = before + tail;
  const isParted = above.endsWith('\u00ad') || (/^\p{Ll}/u.test(tail) && !known.has(`${before}-${tail}`.toLowerCase()) && (known.has(whole.toLowerCase()) || !before.includes('-')) && !prefixes.has(before.toLowerCase()));
  if (!isParted) return { above, between: '' };
  parted.push(whole);
  return { above: above.slice(0, -1), between: '' };
}

/** Letters of the longest word that is looked at. */
const longestWord = 80;

/** What stands in front of a hyphen that belongs there. */
const prefixes: ReadonlySet<string> = new Set(['non', 'self', 'vice', 'ex', 'co', 'cease', 'inter', 'anti', 'sub', 'pre', 'post', 'multi', 'so', 'well', 'long', 'short', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']);

/** Words of the text with and without hyphens, in small letters, those at line ends that are parted left out. */
export function wordsIn(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    const last = /[\p{L}\p{M}-]+[-\u2010\u00ad]$/u.exec(text.slice(-longestWord))?.[0].length ?? 0;
    for (const [word] of text.slice(0, text.length - last).matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) words.add(word.toLowerCase());
  }
  return words;
}
