// What a block's own text says: its declaration, field, annotation, heading, label and prose, read when asked for.
// Invariant: reads only the block's text and the marks the structure pass left; all spans are absolute UTF-16 offsets.

import type { Span } from '../text/span.js';
import { isQuote, skipSpace, trimEnd } from './chars.js';
import { countOpenings, noteBodyStart, passBrackets } from './brackets.js';
import { annotationNameEnd, readDeclaration, readField } from './declarations.js';
import { headingValue } from './heading-numbers.js';
import { HeadingReader, withoutClosers } from './headings.js';
import { How, LabelReader, kindNameOf, kindOfStyle, styleName } from './labels.js';
import { optionAt } from './lines.js';
import { readMarkedHeading } from './marked-headings.js';
import { canonicalNumber, romanValue } from './numbers.js';
import { Kind, cyrillicTwin, latinTwin, valueAt } from './sequences.js';
import { Mark } from './tree.js';
import { NO_BLOCK } from './types.js';
import type { AnnotationLine, BlockId, DeclarationLine, FieldLine, HeadingLine, Label, LabelKind, OptionLine, SyntaxTree } from './types.js';

/** One line of a block, relative to the block's text: first and last character that are no white space. */
interface BlockLine {
  readonly start: number;
  readonly end: number;
}

export function declarationOf(tree: SyntaxTree, block: BlockId): DeclarationLine | undefined {
  if (block === NO_BLOCK || tree.kind(block) !== 'declaration') return undefined;
  const base = tree.start(block);
  const text = textOf(tree, block);
  const end = trimEnd(text, 0, text.length);
  const line = readDeclaration(text, skipSpace(text, 0, end), end)?.line;
  if (line === undefined) return undefined;
  return { kind: line.kind, keyword: shift(line.keyword, base), id: shift(line.id, base), ...(line.name === undefined ? {} : { name: shift(line.name, base) }) };
}

export function fieldOf(tree: SyntaxTree, block: BlockId): FieldLine | undefined {
  if (block === NO_BLOCK || tree.kind(block) !== 'field') return undefined;
  const base = tree.start(block);
  const text = textOf(tree, block);
  const end = trimEnd(text, 0, text.length);
  const line = readField(text, skipSpace(text, 0, end), end);
  return line === undefined ? undefined : { name: shift(line.name, base), value: shift(line.value, base) };
}

/** An annotation; its name is empty when a line `@ text` continues nothing. */
export function annotationOf(tree: SyntaxTree, block: BlockId): AnnotationLine | undefined {
  if (block === NO_BLOCK || tree.kind(block) !== 'annotation') return undefined;
  const base = tree.start(block);
  const text = textOf(tree, block);
  const pieces: Span[] = [];
  let name: Span | undefined;
  for (const line of linesOf(text)) {
    let at = line.start;
    if (name === undefined) {
      const nameEnd = annotationNameEnd(text, at, line.end);
      name = { start: Math.min(at + 1, line.end), end: Math.max(at + 1, nameEnd) };
      at = skipSpace(text, name.end, line.end);
    } else if (text.charCodeAt(at) === 64) at = skipSpace(text, at + 1, line.end);
    else continue; // a comment between the lines
    if (at < line.end) pieces.push({ start: base + at, end: base + line.end });
  }
  if (name === undefined) return undefined;
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  const value = first === undefined || last === undefined ? { start: base + name.end, end: base + name.end } : { start: first.start, end: last.end };
  return { name: shift(name, base), value, pieces };
}

/** How an annotation begins, from its `@` on, without what stands far behind: for telling by its name whether it is worth reading. */
export function annotationHead(tree: SyntaxTree, block: BlockId): string {
  const start = tree.start(block);
  return tree.text.slice(start, Math.min(tree.end(block), start + 80)).trimStart();
}

/** The name alone, as `annotationOf` gives it; '' for other blocks. */
export function annotationName(tree: SyntaxTree, block: BlockId): string {
  if (block === NO_BLOCK || tree.kind(block) !== 'annotation') return '';
  const head = annotationHead(tree, block);
  const end = annotationNameEnd(head, 0, head.length);
  // Cut short, or none: read as a whole.
  if (end > 0 && end < head.length) return head.slice(1, end);
  const line = annotationOf(tree, block);
  return line ? tree.text.slice(line.name.start, line.name.end) : '';
}

/** Read once as long as few others are asked for: clauses that follow each other ask for the same headings again and again. */
export function headingOf(tree: SyntaxTree, block: BlockId): HeadingLine | undefined {
  if (block === NO_BLOCK || tree.kind(block) !== 'heading') return undefined;
  const { headings } = tree;
  const known = headings.get(block);
  if (known !== undefined) return known;
  const read = readHeading(tree, block);
  if (read === undefined) return undefined;
  if (headings.size >= mostHeadings) headings.clear();
  headings.set(block, read);
  return read;
}

const mostHeadings = 128;

function readHeading(tree: SyntaxTree, block: BlockId): HeadingLine | undefined {
  const base = tree.start(block);
  const marks = tree.marks(block);
  const text = withRestOfLine(tree, block);
  const end = trimEnd(text, 0, text.length);
  const content = skipSpace(text, 0, end);
  const at = passBrackets(text, content, end);
  const opened = countOpenings(text, content, at);
  if ((marks & Mark.marked) !== 0) {
    const read = readMarkedHeading(text, at, end);
    const titleEnd = withoutClosers(text, read.titleStart, end, opened);
    return {
      value: read.value,
      ...(read.numberEnd > read.numberStart ? { number: { start: base + read.numberStart, end: base + read.numberEnd } } : {}),
      ...(titleEnd > read.titleStart ? { title: { start: base + read.titleStart, end: base + titleEnd } } : {}),
      derived: false,
    };
  }
  const reader = new HeadingReader();
  if (!reader.read(text, at, end, opened)) return undefined;
  const derived = (marks & Mark.derived) !== 0;
  const number = reader.numberStart < 0 ? undefined : text.slice(reader.numberStart, reader.numberEnd);
  const title = derived ? derivedTitle(tree, block) : reader.rest === 'title' && !isCutInLine(tree, block) ? { start: base + reader.restStart, end: base + reader.restEnd } : undefined;
  return {
    unit: reader.unit,
    keyword: { start: base + reader.keywordStart, end: base + reader.keywordEnd },
    value: number === undefined ? '' : (marks & Mark.letter) !== 0 ? number.toLowerCase() : headingValue(number),
    ...(number === undefined ? {} : { number: { start: base + reader.numberStart, end: base + reader.numberEnd } }),
    ...(title === undefined ? {} : { title }),
    derived,
  };
}

/** The paragraph that gives an untitled heading its title (its ordinal is 0); undefined for other headings. */
export function derivedTitleBlock(tree: SyntaxTree, block: BlockId): BlockId | undefined {
  if (block === NO_BLOCK || tree.kind(block) !== 'heading' || (tree.marks(block) & Mark.derived) === 0) return undefined;
  for (let next = tree.next(block); next !== NO_BLOCK; next = tree.next(next)) if (tree.kind(next) === 'paragraph') return next;
  return undefined;
}

/** True for the paragraph that is a heading's derived title: the heading's words, not a clause. */
export function isDerivedTitle(tree: SyntaxTree, block: BlockId): boolean {
  return block !== NO_BLOCK && tree.kind(block) === 'paragraph' && (tree.marks(block) & Mark.derived) !== 0;
}

function derivedTitle(tree: SyntaxTree, block: BlockId): Span | undefined {
  const paragraph = derivedTitleBlock(tree, block);
  return paragraph === undefined ? undefined : proseOf(tree, paragraph)[0];
}

export function labelOf(tree: SyntaxTree, block: BlockId): Label | undefined {
  if (block === NO_BLOCK || tree.kind(block) !== 'provision') return undefined;
  const base = tree.start(block);
  const text = textOf(tree, block);
  const found = findLabel(tree, block, text);
  if (found === undefined) return undefined;
  const { reader, at } = found;
  const how = tree.marks(block) & Mark.how;
  let reading = reader.readings[0];
  for (let i = 0; i < reader.count; i += 1) {
    const each = reader.readings[i];
    if (each !== undefined && each.how === how) {
      reading = each;
      break;
    }
  }
  if (reading === undefined) return undefined;
  const kind = kindOfStyle(reading.style);
  const written = text.slice(reader.valueStart, reader.valueEnd).replace(/\s/gu, '').toLowerCase();
  const read = how === How.twinLetter || how === How.twinRoman || kind === Kind.circled;
  const value = kind === Kind.dash ? '' : read ? valueAt(kind, 0, reading.main) : written;
  return { span: { start: base + at, end: base + reader.end }, value, kind: kindNameOf(reading.style) satisfies LabelKind, style: styleName(reading.style) };
}

/** An `Option 1` line at the head of a provision; undefined when there is none. */
export function optionOf(tree: SyntaxTree, block: BlockId): OptionLine | undefined {
  if (block === NO_BLOCK || tree.kind(block) !== 'provision' || (tree.marks(block) & Mark.option) === 0) return undefined;
  const base = tree.start(block);
  const text = textOf(tree, block);
  const line = linesOf(text).next().value;
  const read = line === undefined ? undefined : optionAt(text, line.start, line.end);
  if (line === undefined || read === undefined) return undefined;
  let nameStart = read.nameStart;
  let nameEnd = line.end;
  if (nameStart < nameEnd && isQuote(text.charCodeAt(nameStart))) nameStart += 1;
  if (nameStart < nameEnd && isQuote(text.charCodeAt(nameEnd - 1))) nameEnd -= 1;
  return {
    keyword: { start: base + line.start, end: base + read.keywordEnd },
    value: { start: base + read.valueStart, end: base + read.valueEnd },
    ...(nameStart < nameEnd ? { name: { start: base + nameStart, end: base + nameEnd } } : {}),
  };
}

/**
 * The stretches of prose of a heading's title, provision, paragraph, table or note, line by line and in order: without label,
 * note mark, indentation, comment lines and line ends. Opening brackets before a label or title are a stretch of their own.
 */
export function proseOf(tree: SyntaxTree, block: BlockId): readonly Span[] {
  if (block === NO_BLOCK) return [];
  const kind = tree.kind(block);
  if (kind !== 'heading' && kind !== 'provision' && kind !== 'paragraph' && kind !== 'table' && kind !== 'note') return [];
  const base = tree.start(block);
  const text = textOf(tree, block);
  const spans: Span[] = [];
  const push = (start: number, end: number): void => {
    if (start < end) spans.push({ start: base + start, end: base + end });
  };
  if (kind === 'heading') {
    const end = trimEnd(text, 0, text.length);
    const content = skipSpace(text, 0, end);
    const at = passBrackets(text, content, end);
    push(content, trimEnd(text, content, at));
    const heading = headingOf(tree, block);
    if (heading?.title !== undefined && !heading.derived) {
      const titleEnd = heading.title.end - base;
      const titleStart = heading.title.start - base;
      // A title in square brackets is text in brackets, one in round ones is not.
      const isOpenText = text.charCodeAt(titleEnd) === 93 && text.charCodeAt(titleStart - 1) === 91;
      const closer = isOpenText || text.charCodeAt(titleEnd) === 41 || text.charCodeAt(titleEnd) === 0xff09 ? titleEnd + 1 : titleEnd;
      push(isOpenText ? titleStart - 1 : titleStart, isOpenText ? closer : titleEnd);
      push(skipSpace(text, closer, end), end);
    }
    return spans;
  }
  let from = 0;
  if (kind === 'provision') {
    const found = findLabel(tree, block, text);
    if (found !== undefined) {
      push(found.content, trimEnd(text, found.content, found.at));
      from = found.reader.end;
    }
  } else if (kind === 'note') from = Math.max(0, noteBodyStart(text, skipSpace(text, 0, text.length), text.length));
  for (const line of linesOf(text, from)) {
    if (line.start > from && text.charCodeAt(line.start) === 47 && text.charCodeAt(line.start + 1) === 47 && isLineStart(text, line.start, from)) continue;
    const escaped = kind !== 'table' && text.charCodeAt(line.start) === 92 && !'{}[]@|"\\'.includes(text.charAt(line.start + 1) || ' ') && isLineStart(text, line.start, from);
    push(escaped ? line.start + 1 : line.start, line.end);
  }
  return spans;
}

/** True when nothing but white space stands between `at` and the line's start, so that the block's first stretch is not taken for one behind a label. */
function isLineStart(text: string, at: number, from: number): boolean {
  return from === 0 || text.slice(from, at).search(/[\n\r]/u) !== -1;
}

interface FoundLabel {
  readonly reader: LabelReader;
  /** First character of the label's line that is no white space: an opening bracket or the label. */
  readonly content: number;
  readonly at: number;
}

function findLabel(tree: SyntaxTree, block: BlockId, text: string): FoundLabel | undefined {
  let skipLines = (tree.marks(block) & Mark.option) !== 0;
  for (const line of linesOf(text)) {
    // The option line, and comments between it and the label.
    if (skipLines) {
      skipLines = false;
      continue;
    }
    if (text.charCodeAt(line.start) === 47) continue;
    const at = passBrackets(text, line.start, line.end);
    const reader = new LabelReader();
    if (!reader.read(text, at, line.end) && !readBeforeMore(tree, block, at, reader)) return undefined;
    return { reader, content: line.start, at };
  }
  return undefined;
}

/** Reads a label behind which another one stands on its line: as part of that line. */
function readBeforeMore(tree: SyntaxTree, block: BlockId, at: number, reader: LabelReader): boolean {
  if (!isCutInLine(tree, block)) return false;
  const text = withRestOfLine(tree, block);
  return reader.read(text, at, trimEnd(text, at, text.length));
}

/** True when the next block begins on this block's last line. */
function isCutInLine(tree: SyntaxTree, block: BlockId): boolean {
  const next = tree.next(block);
  return next !== NO_BLOCK && (tree.marks(next) & Mark.inner) !== 0;
}

/** A block's text; with some more of its last line when the next block begins there, so that readers see what the line had. */
function withRestOfLine(tree: SyntaxTree, block: BlockId): string {
  const text = textOf(tree, block);
  if (!isCutInLine(tree, block)) return text;
  const more = tree.text.slice(tree.end(block), tree.end(block) + 400);
  const stop = more.search(/[\n\r]/u);
  return text + (stop === -1 ? more : more.slice(0, stop));
}

/** Lines of a block's text that are not blank, from `from` on. */
function* linesOf(text: string, from = 0): Generator<BlockLine, undefined> {
  let pos = from;
  while (pos < text.length) {
    const lf = text.indexOf('\n', pos);
    const stop = lf === -1 ? text.length : lf;
    const cr = text.slice(pos, stop).indexOf('\r');
    const end = cr === -1 ? stop : pos + cr;
    const start = skipSpace(text, pos, end);
    const trimmed = trimEnd(text, start, end);
    if (trimmed > start) yield { start, end: trimmed };
    pos = end + 1;
  }
  return undefined;
}

/** A step of a path matches a label by value, whatever its style: `5` is `5.`, `(5)`, `V`, `⑤`; letters in any case. A dash has no value. */
export function labelMatches(label: Label, value: string): boolean {
  if (label.kind === 'dash' || value === '') return false;
  const wanted = value.toLowerCase();
  if (label.value === wanted) return true;
  if (label.kind === 'letter' || label.kind === 'cyrillic') return wanted.length === 1 && (latinTwin(label.value) === wanted || cyrillicTwin(label.value) === wanted);
  const own = numberOf(label.value);
  return own !== undefined && own === numberOf(wanted);
}

function numberOf(value: string): string | undefined {
  if (/^\d+$/u.test(value)) return String(Number(value));
  const roman = romanValue(value);
  if (roman !== undefined) return String(roman);
  const canonical = /^[\d一二三四五六七八九十]/u.test(value) ? canonicalNumber(value) : undefined;
  return canonical;
}

function textOf(tree: SyntaxTree, block: BlockId): string {
  return tree.text.slice(tree.start(block), tree.end(block));
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
