// A text with marks as an editor's document: `<|>` and `⟦name: …⟧` of fixtures.ts as LSP positions and ranges.

import assert from 'node:assert/strict';
import type { Position, Range } from 'vscode-languageserver-protocol';
import { parseFixture } from './fixtures.js';

export interface Marked {
  readonly text: string;
  readonly cursor: Position;
  range(name: string): Range;
}

/** The cursor is the text's start when there is none. */
export function marked(source: string): Marked {
  const { files, cursor, ranges } = parseFixture(source);
  const text = files[0]?.text ?? '';
  return {
    text,
    cursor: positionAt(text, cursor?.offset ?? 0),
    range(name) {
      const range = ranges.get(name);
      assert.ok(range, `no stretch named ${name}`);
      return { start: positionAt(text, range.start), end: positionAt(text, range.end) };
    },
  };
}

/** Lines end with LF, CRLF or a lone CR. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

export function offsetAt(text: string, { line, character }: Position): number {
  let start = 0;
  const ends = /\r\n|\r|\n/g;
  for (let at = 0; at < line; at++) {
    const end = ends.exec(text);
    assert.ok(end, `the text has no line ${line}`);
    start = end.index + end[0].length;
  }
  return start + character;
}

/** The words a range covers. */
export function wordsAt(text: string, range: Range): string {
  return text.slice(offsetAt(text, range.start), offsetAt(text, range.end));
}

/** Where the first occurrence of some words stands; fails when they do not occur. */
export function rangeOf(text: string, words: string): Range {
  const start = text.indexOf(words);
  assert.ok(start >= 0, `the text does not hold "${words}"`);
  return { start: positionAt(text, start), end: positionAt(text, start + words.length) };
}

/** A workspace edit's changes to one document, applied. */
export function applyEdits(text: string, edits: readonly { readonly range: Range; readonly newText: string }[]): string {
  return [...edits]
    .map(({ range, newText }) => ({ start: offsetAt(text, range.start), end: offsetAt(text, range.end), newText }))
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}
