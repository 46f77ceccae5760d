// Edits by offset as the content changes of LSP, whose positions are lines and UTF-16 columns.
// Invariant: applied one after another they give the same text as the edits. LSP has no position between the two characters of
// a CRLF: an edit that begins or ends there is widened over it.

import { applyEdit, clipped, type Edit } from './case.js';

interface Position {
  readonly line: number;
  readonly character: number;
}

export interface LspChange {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

export function lspChanges(before: string, edits: readonly Edit[]): LspChange[] {
  let text = before;
  return edits.map((edit) => {
    const { start, end, newText } = clipped(edit, text.length);
    const from = isInside(text, start) ? start - 1 : start;
    const to = isInside(text, end) ? end + 1 : end;
    const change = { range: { start: positionAt(text, from), end: positionAt(text, to) }, text: text.slice(from, start) + newText + text.slice(end, to) };
    text = applyEdit(text, edit);
    return change;
  });
}

/** Between the two characters of a CRLF. */
function isInside(text: string, offset: number): boolean {
  return text.charCodeAt(offset - 1) === 13 && text.charCodeAt(offset) === 10;
}

function positionAt(text: string, offset: number): Position {
  let line = 0;
  let start = 0;
  for (const { 0: end, index } of text.slice(0, offset).matchAll(/\r\n|\r|\n/gu)) {
    line += 1;
    start = index + end.length;
  }
  return { line, character: offset - start };
}
