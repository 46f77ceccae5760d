// Changes of a text. Invariant: edits are applied to the text they were made for, all at once; they must not overlap.

import type { Span } from './span.js';

/** Replace the characters of `span` by `newText`. An empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** The text after all edits; order does not matter. Insertions at one place keep their order in the list. Throws when two edits overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.map((edit, i) => ({ edit, i }));
  ordered.sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.i - b.i);
  let result = '';
  let at = 0;
  for (const { edit } of ordered) {
    if (edit.span.start < at) throw new Error('Edits of one text must not overlap.');
    result += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return result + text.slice(at);
}
