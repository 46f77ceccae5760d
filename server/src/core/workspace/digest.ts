// The few parts of a text in which it declares something or names another agreement, as a document of their own.
// Invariants: whatever the whole text declares, annotates or puts in braces with another agreement's name stands in the digest too, in
// the same order; a part reaches from blank line to blank line, so its blocks end where they do in the text. What a block is called, what
// it stands under and how it is numbered may differ: nobody asks a digest for that.

import { lineStarts } from '../text/line-index.js';
import { lastNotAbove } from '../text/rising.js';
import { isSpace } from '../syntax/chars.js';
import { declarationKinds } from '../syntax/declarations.js';
import { createDocument } from './document.js';
import { mayNameAgreement } from './named.js';
import type { Digest } from './types.js';

/** The digest and where the text's lines begin, which is found on the way. */
export function digestOf(uri: string, text: string, library: boolean): { readonly digest: Digest; readonly starts: Uint32Array } {
  const starts = lineStarts(text);
  const parts = joined(text, partsOf(text, starts));
  return { digest: { document: createDocument(uri, parts.text, { library }), offsetIn: parts.offsetIn }, starts };
}

interface Part {
  readonly start: number;
  readonly end: number;
}

function partsOf(text: string, starts: Uint32Array): readonly Part[] {
  const parts: Part[] = [];
  const border = text.includes('\r') ? '\n\r\n' : '\n\n';
  const begins = lineMarks(text, starts);
  let next = 0;
  let open = nextName(text, 0);
  for (;;) {
    const line = begins[next] ?? text.length;
    const at = open >= 0 && open < line ? open : line;
    if (at >= text.length) return parts;
    const start = text.lastIndexOf(border, at);
    const found = text.indexOf(border, at);
    // The line end in front of the blank line belongs to the part.
    const end = found < 0 ? text.length : found + 1;
    parts.push({ start: start < 0 ? 0 : start + border.length, end });
    while ((begins[next] ?? end) < end) next += 1;
    if (open >= 0 && open < end) open = nextName(text, end);
  }
}

/** The first brace from `at` that may name an agreement; -1 when there is none. */
function nextName(text: string, at: number): number {
  let open = text.indexOf('{', at);
  while (open >= 0 && !mayNameAgreement(text, open)) open = text.indexOf('{', open + 1);
  return open;
}

/** Where the lines begin that may declare or annotate something, in order. */
function lineMarks(text: string, starts: Uint32Array): readonly number[] {
  const found: number[] = [];
  for (const start of starts) {
    let at = start;
    let code = text.charCodeAt(at);
    while (code !== 10 && code !== 13 && isSpace(code)) code = text.charCodeAt((at += 1));
    if (code === 64 || (code >= 97 && code <= 122 && declarationKinds.some((kind) => text.startsWith(kind, at)))) found.push(start);
  }
  return found;
}

/** The parts one behind the other, a blank line between two. `offsetIn`: where a place of the joined text stands in the whole. */
function joined(text: string, parts: readonly Part[]): { readonly text: string; readonly offsetIn: (offset: number) => number } {
  let made = '';
  const at: number[] = [];
  for (const { start, end } of parts) {
    at.push(made.length);
    made += `${text.slice(start, end)}\n`;
  }
  return {
    text: made,
    offsetIn: (offset) => {
      const part = lastNotAbove(at, offset);
      return offset - (at[part] ?? 0) + (parts[part]?.start ?? 0);
    },
  };
}
