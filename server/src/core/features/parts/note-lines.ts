// The lines a note is written in, and what stands around them: its text as the markup takes it, where lines are put in and taken out.
// Invariants: a text becomes one paragraph whose lines after the first begin with `@ `, so that no line of it can be anything else; the line end is
// that of the text; whole lines are put in and taken out.

import { noteHead } from '../../model/annotation-values.js';
import type { DocumentModel } from '../../model/types.js';
import { lineEndOf } from '../../rules/tools.js';
import { isSpace } from '../../syntax/chars.js';
import { annotationOf } from '../../syntax/details.js';
import type { BlockId } from '../../syntax/types.js';
import type { Span } from '../../text/span.js';
import type { Document } from '../../workspace/types.js';
import type { Change } from '../types.js';

/** Columns a line of a note takes where its words can be parted. */
const width = 100;

/** What is typed as the one paragraph a note is: white space and characters that cannot be seen part words; '' when nothing else was typed. */
export function noteText(typed: string): string {
  const words = typed.split(/[\s\p{Cc}]+/u).map(trimmed);
  return words.filter((word) => word !== '').join(' ');
}

/** Without what the markup takes for white space at either end. */
function trimmed(word: string): string {
  let [start, end] = [0, word.length];
  while (start < end && isSpace(word.charCodeAt(start))) start += 1;
  while (end > start && isSpace(word.charCodeAt(end - 1))) end -= 1;
  return word.slice(start, end);
}

/** `[author date] `; '' when neither is given. A text in brackets then gets empty ones in front, so that it is not taken for the author. */
export function headOf(author: string, date: string, text: string): string {
  const words = [author, date].filter((word) => word !== '').join(' ');
  return words !== '' || noteHead(text) ? `[${words}] ` : '';
}

/** A value over as many lines as it needs. `column`: where the value begins; `indent`: in front of the `@` of further lines. */
export function wrapped(value: string, column: number, indent: string, eol: string): string {
  const lines: string[] = [];
  let line = '';
  let room = width - column;
  for (const word of value.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
      room = width - indent.length - 2;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join(`${eol}${indent}@ `);
}

/** What stands in front of an annotation's `@` on its line. */
export function indentAt({ tree }: DocumentModel, block: BlockId): string {
  const text = tree.text.slice(tree.start(block), tree.end(block));
  const at = text.indexOf('@');
  return text.slice(0, Math.max(0, at)).replaceAll('\uFEFF', '');
}

/** A line behind a place that ends one, or ends the text; undefined where something else stands on the rest of the line. */
export function lineBehind(document: Document, at: number, line: string): Change | undefined {
  const { text } = document.model.tree;
  const before = text.slice(Math.max(0, at - 1), at);
  const isLineStart = at === 0 || before === '\n' || before === '\r' || (at === 1 && before === '\uFEFF');
  if (!isLineStart && at !== text.length) return undefined;
  const eol = lineEndOf(document.model);
  return change(document, { start: at, end: at }, isLineStart ? `${line}${eol}` : `${eol}${line}`);
}

/** Takes the lines of an annotation out; comments between them stay. */
export function withoutLines(document: Document, block: BlockId): readonly Change[] {
  return linesOf(document.model, block).map((span) => change(document, openEnded(document.model, span), ''));
}

/** The stretches of whole lines of an annotation, comments between them left out. */
export function linesOf({ tree }: DocumentModel, block: BlockId): readonly Span[] {
  const start = tree.start(block);
  const text = tree.text.slice(start, tree.end(block));
  const stretches: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu)) {
    if (match[0] === '') continue;
    const line = { start: start + match.index, end: start + match.index + match[0].length };
    if (match.index > 0 && match[0].trimStart().startsWith('//')) continue;
    const last = stretches.at(-1);
    if (last?.end === line.start) last.end = line.end;
    else stretches.push(line);
  }
  // A byte order mark stays.
  const [first] = stretches;
  if (first && text.startsWith('\uFEFF') && start === 0) first.start += 1;
  return stretches;
}

/**
 * Other words behind `from`, a place in the value or its end: the rest of the value goes. Comments between its lines stay.
 */
export function withWords(document: Document, block: BlockId, from: number, written: string): readonly Change[] {
  const { model } = document;
  const { tree } = model;
  const pieces = annotationOf(tree, block)?.pieces ?? [];
  const end = Math.max(from, pieces.at(-1)?.end ?? from);
  const eol = lineEndOf(model);
  const [first, ...others] = linesOf(model, block);
  const column = from - lineStart(model, from);
  // A value that is empty begins at the name's or the bracket's last character.
  const blank = isSpace(tree.text.slice(from - 1, from).charCodeAt(0)) ? '' : ' ';
  const words = blank + wrapped(written, column + blank.length, indentAt(model, block), eol);
  if (!first || from > first.end) return [change(document, { start: from, end }, words)];
  // Without a comment between them the lines are one stretch.
  if (others.length === 0) return [change(document, { start: from, end }, words)];
  const ownEnd = pieces.filter((piece) => piece.start < first.end).at(-1)?.end ?? from;
  return [change(document, { start: from, end: Math.max(from, ownEnd) }, words), ...others.map((span) => change(document, openEnded(model, span), ''))];
}

/** The last stretch of a text without an end of line takes the one in front of it along. */
function openEnded({ tree }: DocumentModel, { start, end }: Span): Span {
  if (end !== tree.text.length || /[\r\n]$/u.test(tree.text.slice(Math.max(0, end - 1), end))) return { start, end };
  return { start: start - (/(?:\r\n|\r|\n)$/u.exec(tree.text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0), end };
}

function lineStart({ tree }: DocumentModel, offset: number): number {
  const from = Math.max(0, offset - 400);
  const before = tree.text.slice(from, offset);
  return from + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}

export function change({ uri }: Document, span: Span, newText: string): Change {
  return { kind: 'markup', uri, span, newText };
}
