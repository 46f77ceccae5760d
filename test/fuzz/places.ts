// Where in a text something is likely to happen: line starts, labels, marks, borders of segments.
// Invariant: every offset handed out is one of the text, its end included.

import type { Random } from './random.js';

const structural = /[@{}[\]"“|\\]|^[ \t]*\(?[\p{L}\d]{1,4}[.)]|(?:Article|Стаття|제\d+조|第|Annex|agreement|party|body|zone|term|signature)/gmu;

/** A place to edit at. `segment`: the length of segments, whose borders are favoured. */
export function placeToEdit(random: Random, text: string, segment: number): number {
  const { length } = text;
  const anywhere = random.below(length + 1);
  return random.weighted<() => number>([
    [4, () => lineStart(text, anywhere)], [2, () => lineEnd(text, anywhere)], [3, () => nearStructure(text, anywhere)], [3, () => nearBorder(random, length, segment)], [2, () => anywhere], [0.5, () => 0], [0.5, () => length], [1, () => random.below(Math.min(length, 400) + 1)],
  ])();
}

/** A place to ask about: near `around` (where something was just done), on a mark or label, or anywhere. */
export function placeToAsk(random: Random, text: string, around: number): number {
  const anywhere = random.below(text.length + 1);
  const near = Math.max(0, Math.min(text.length, around + random.between(-120, 120)));
  return random.weighted<() => number>([[3, () => near], [4, () => Math.min(text.length, nearStructure(text, anywhere) + random.between(0, 6))], [2, () => Math.min(text.length, lineStart(text, anywhere) + random.between(0, 12))], [2, () => anywhere], [0.3, () => 0], [0.3, () => text.length]])();
}

export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text.charCodeAt(at - 1) !== 10 && !(text.charCodeAt(at - 1) === 13 && text.charCodeAt(at) !== 10)) at -= 1;
  return at;
}

/** In front of the line end. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at += 1;
  return at;
}

/** Behind the line end. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0);
}

function nearStructure(text: string, offset: number): number {
  const window = text.slice(offset, offset + 300);
  structural.lastIndex = 0;
  const found = structural.exec(window);
  return offset + (found?.index ?? 0);
}

/** Borders lie near whole numbers of segments, drift with edits, and stand at line starts or at any character. */
function nearBorder(random: Random, length: number, segment: number): number {
  const border = segment * random.between(1, Math.max(1, Math.floor(length / segment)));
  return Math.max(0, Math.min(length, border + random.between(-3, 3)));
}
