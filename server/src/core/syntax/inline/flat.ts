// The prose of one block as one string to scan, with the way back to document offsets.
// Invariant: a flat offset maps to one document offset; line ends, comments, zero-width characters and blanks behind a blank are left
// out, every other character stands for itself or for a plain twin of the same length, a line end is one blank, an escaped mark is MASK.

import { lastNotAbove } from '../../text/rising.js';
import type { Span } from '../../text/span.js';
import { narrow } from '../numbers.js';

/** Stands for a character no scanner may take for itself: escaped, or already part of something else. */
export const MASK = '\uffff';

export interface Flat {
  readonly text: string;
  /** Document span of the flat stretch `[start, end)`. */
  span(start: number, end: number): Span;
}

/**
 * @param text a stretch of the document that begins at `base` and holds every prose span
 * @param prose document spans in order, one a line
 */
export function flatten(text: string, base: number, prose: readonly Span[]): Flat {
  const [only] = prose;
  if (only !== undefined && prose.length === 1) {
    const line = only.start === base && only.end - base === text.length ? text : text.slice(only.start - base, only.end - base);
    if (line !== '' && line.charCodeAt(0) !== 32 && !rewritten.test(line)) return { text: line, span: (start, end) => ({ start: only.start + start, end: only.start + Math.max(start, end) }) };
  }
  const flatStarts: number[] = [];
  const sources: number[] = [];
  let flat = '';
  // Blanks at the start, and every blank behind another one, are left out as well.
  let afterBlank = true;
  for (const [i, line] of prose.entries()) {
    if (i > 0 && !afterBlank) {
      flat += ' ';
      afterBlank = true;
    }
    let from = line.start - base;
    const end = line.end - base;
    const whole = text.slice(from, end);
    if (whole !== '' && !rewritten.test(whole) && !(afterBlank && whole.charCodeAt(0) === 32)) {
      flatStarts.push(flat.length);
      sources.push(line.start);
      flat += whole;
      afterBlank = whole.charCodeAt(whole.length - 1) === 32;
      continue;
    }
    for (let at = from; at <= end; at += 1) {
      if (at < end) {
        const code = text.charCodeAt(at);
        if (code > 32 && code < 0x7f) {
          afterBlank = false;
          continue;
        }
        const blank = isWhite(code);
        const dropped = blank ? afterBlank : isInvisible(code);
        if (!isInvisible(code)) afterBlank = blank;
        if (!dropped) continue;
      }
      if (at > from) {
        flatStarts.push(flat.length);
        sources.push(base + from);
        flat += plain(text.slice(from, at));
      }
      from = at + 1;
    }
  }
  if (flatStarts.length === 0) {
    flatStarts.push(0);
    sources.push(prose[0]?.start ?? base);
  }
  return { text: flat, span: (start, end) => spanOf(flatStarts, sources, start, end) };
}

/** What a line must hold to be rewritten: a blank of another kind or behind a blank, an invisible character, one with a plain twin, a backslash. */
const rewritten = /[^ -[\]-\x84\x86-\x9f\xa1-\xac\xae-\u02bb\u02bd-\u167f\u1681-\u1fff\u2012-\u2017\u201a-\u2027\u202a-\u202e\u2030-\u205e\u2061-\u2fff\u3001-\ufefe\uff00\uff5f-\ufffe]| {2}/;

function spanOf(flatStarts: readonly number[], sources: readonly number[], start: number, end: number): Span {
  const from = sourceOf(flatStarts, sources, start);
  return { start: from, end: end > start ? sourceOf(flatStarts, sources, end - 1) + 1 : from };
}

function sourceOf(flatStarts: readonly number[], sources: readonly number[], offset: number): number {
  const at = lastNotAbove(flatStarts, offset);
  return (sources[at] ?? 0) + offset - (flatStarts[at] ?? 0);
}

function isWhite(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  if (code < 0x85) return false;
  return code === 0xa0 || code === 0x85 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;
}

function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

const escapable = '{}[]@|"\\';

/** The same length: blanks of every kind as a blank, full-width characters narrow, apostrophes and hyphens plain, escaped marks masked. */
function plain(text: string): string {
  let result = '';
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 32 && code < 0x7f && code !== 92) continue;
    let twin: string | undefined;
    if (code === 92) {
      if (i + 1 < text.length && escapable.includes(text.charAt(i + 1))) twin = MASK + MASK;
    } else if (isWhite(code) || code < 32) twin = ' ';
    else if (code === 0x2018 || code === 0x2019 || code === 0x2bc) twin = "'";
    else if (code === 0x2010 || code === 0x2011) twin = '-';
    else if (code >= 0xff01 && code <= 0xff5e) twin = narrow(text.charAt(i));
    else if (code === 0xffff) twin = '\ufffd';
    if (twin === undefined) continue;
    result += text.slice(from, i) + twin;
    i += twin.length - 1;
    from = i + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}
