// The shape of every line, from that line's own characters only, in all languages at once.
// Invariant: cutting the text at line ends and scanning the pieces gives the same shapes. What a shape means is settled in
// structure.ts. Written for speed: one pass, typed arrays, no object a line; what was read of the last line can be had.

import { isCapital, isCjk, isDigit, isLowerAscii, isQuote, isSpace, isUpperAscii, isWordChar, skipSpace, trimEnd } from './chars.js';
import { countOpenings, noteBodyStart, passBrackets } from './brackets.js';
import { annotationNameEnd, readBehindKeyword, readDeclaration } from './declarations.js';
import { HeadingReader } from './headings.js';
import { LabelReader } from './labels.js';
import { nearestDeclaration, nearestHeadingWord } from './near-misses.js';
import { TextSegment } from '../text/text-segment.js';
import { optionWords } from './words/title-words.js';

/** Shapes as stored. Those from `prose` on are prose; the higher ones carry a hint for faults. */
export const Shape = {
  /** The line was not scanned yet. */
  unknown: 0,
  blank: 1,
  comment: 2,
  declaration: 3,
  /** Keyword and id without a name: a declaration only by what stands around it. */
  perhapsDeclaration: 4,
  field: 5,
  heading: 6,
  label: 7,
  annotation: 8,
  /** `@heading`. */
  headingMark: 9,
  /** `@` and white space: continues the annotation above. */
  continuation: 10,
  row: 11,
  note: 12,
  /** `Option 1` alone: an alternative's name when a label follows. */
  option: 13,
  prose: 14,
  /** Prose that begins with a word one slip off a keyword, in the keyword's form. */
  nearMiss: 15,
  /** Prose that begins with a label and no white space, or a bare number and a capital. */
  tightLabel: 16,
} as const;

export interface LineTable {
  readonly count: number;
  /** Offset of each line's first character. */
  readonly starts: Uint16Array | Uint32Array;
  readonly shapes: Uint8Array;
}

/** The lines of a text by itself. */
export function scanLines(text: string): LineTable {
  const segment = new TextSegment(0, text, undefined);
  const shapes = new Uint8Array(segment.lines);
  scanShapes(new LineScanner(), segment, shapes);
  return { count: segment.lines, starts: segment.starts.subarray(0, segment.lines), shapes };
}

/** Writes the shapes of a segment's lines that are not known yet into `shapes`, at the places of their starts. */
export function scanShapes(scanner: LineScanner, { text, starts, at, lines }: TextSegment, shapes: Uint8Array): void {
  scanner.text = text;
  let start = 0;
  for (let line = at; line < at + lines; line += 1) {
    const next = line + 1 < at + lines ? starts[line + 1] ?? 0 : text.length;
    if (shapes[line] === Shape.unknown) shapes[line] = scanner.shape(start, next);
    start = next;
  }
}

/** Declarations begin with one of these letters: a b p s t z. */
const declarationLetters = (1 << 0) | (1 << 1) | (1 << 15) | (1 << 18) | (1 << 19) | (1 << 25);

/** Used for one text after another. */
export class LineScanner {
  /** What `shape` counts in. */
  text = '';
  /** Where the line scanned last begins, white space left out. */
  at = 0;
  /** Of a line of shape label or heading: what was read, where it begins, and the line's end without white space. */
  readonly label = new LabelReader();
  readonly heading = new HeadingReader();
  readAt = 0;
  end = 0;

  /** Shape of the line `[start, next)`, with or without its line end. */
  shape(start: number, next: number): number {
    const text = this.text;
    let p = start;
    let code = 0;
    // Line ends are white space.
    for (;;) {
      if (p === next) return Shape.blank;
      code = text.charCodeAt(p);
      if (code > 32 && code < 0x7f) break;
      if (!isSpace(code)) break;
      p += 1;
    }
    let end = next;
    if (text.charCodeAt(end - 1) === 10) end -= 1;
    if (text.charCodeAt(end - 1) === 13) end -= 1;
    this.at = p;
    this.readAt = p;
    if (code >= 97 && code <= 122) return this.#small(p, end, code);
    if (code >= 65 && code <= 90) return this.#capital(p, end, code);
    if (code >= 48 && code <= 57) return this.#digit(p, end);
    if (code >= 0x80) return this.#other(p, end, code);
    switch (code) {
      case 40: // (
        return this.#labelOr(p, end, Shape.prose);
      case 45: // -
        return this.#labelOr(p, end, Shape.prose);
      case 47: // /
        return text.charCodeAt(p + 1) === 47 && p + 1 < end ? Shape.comment : Shape.prose;
      case 64: // @
        return this.#annotation(p, end);
      case 91: // [
        return this.#bracket(p, end);
      case 124: // |
        return Shape.row;
      default:
        return Shape.prose;
    }
  }

  /** A line that begins with a small ASCII letter: declaration, field, label `a.` `ii)`, or prose. */
  #small(at: number, end: number, first: number): number {
    const text = this.text;
    let p = at + 1;
    let code = 0;
    while (p < end) {
      code = text.charCodeAt(p);
      if (code < 97 || code > 122) break;
      p += 1;
    }
    if (p === end) return Shape.prose;
    if (code === 32) {
      const length = p - at;
      if (length < 4 || length > 10) return length === 1 ? this.#labelOr(at, end, Shape.prose) : Shape.prose;
      if ((declarationLetters >> (first - 97)) & 1) {
        const read = readDeclaration(text, at, trimEnd(text, at, end));
        if (read !== undefined) return read.certainty === 'sure' ? Shape.declaration : Shape.perhapsDeclaration;
      }
      return this.#nearDeclaration(at, p, end);
    }
    if (code === 46 || code === 41) return p - at > 8 ? Shape.prose : this.#labelOr(at, end, Shape.prose);
    if (code === 45 || code === 58) {
      while (p < end && (isLowerAscii(text.charCodeAt(p)) || text.charCodeAt(p) === 45)) p += 1;
      return p < end && text.charCodeAt(p) === 58 && (p + 1 === end || isSpace(text.charCodeAt(p + 1))) ? Shape.field : Shape.prose;
    }
    if (isSpace(code)) {
      const read = readDeclaration(text, at, trimEnd(text, at, end));
      if (read !== undefined) return read.certainty === 'sure' ? Shape.declaration : Shape.perhapsDeclaration;
    }
    return Shape.prose;
  }

  #nearDeclaration(at: number, wordEnd: number, end: number): number {
    const text = this.text;
    const last = text.charCodeAt(end - 1);
    if (last !== 34 && last !== 0x201d && !isUpperAscii(last)) return Shape.prose;
    const nearest = nearestDeclaration(text.slice(at, wordEnd));
    if (nearest === undefined) return Shape.prose;
    const read = readBehindKeyword(text, nearest, { start: at, end: wordEnd }, trimEnd(text, at, end));
    return read?.certainty === 'sure' ? Shape.nearMiss : Shape.prose;
  }

  /** A line that begins with an ASCII capital: heading, `A)`, `Option 1`, or prose. */
  #capital(at: number, end: number, first: number): number {
    const text = this.text;
    const second = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (second === 41 || ((first === 73 || first === 86 || first === 88) && (second === 73 || second === 86 || second === 88))) {
      const shape = this.#labelOr(at, end, Shape.prose);
      if (shape !== Shape.prose) return shape;
    }
    // Fast way out: the first letters of the heading words are A C P S T, of the options O A V.
    if (first === 65 || first === 67 || first === 80 || first === 83 || first === 84) {
      this.end = trimEnd(text, at, end);
      if (this.heading.read(text, at, this.end)) return Shape.heading;
    }
    if (((first === 79 && (second | 32) === 112) || (first === 65 && (second | 32) === 108) || (first === 86 && (second | 32) === 97)) && this.#isOption(at, end)) return Shape.option;
    return this.#nearHeading(at, end);
  }

  /** `Artcle 5. Title`: the word, then a number and what a heading needs. */
  #nearHeading(at: number, end: number): number {
    const text = this.text;
    let p = at + 1;
    while (p < end && p - at < 12 && isWordChar(text.charCodeAt(p))) p += 1;
    if (p - at < 4 || p + 1 >= end || text.charCodeAt(p) !== 32) return Shape.prose;
    const code = text.charCodeAt(p + 1);
    if (!isDigit(code)) {
      if (code !== 73 && code !== 86 && code !== 88) return Shape.prose;
      const next = p + 2 < end ? text.charCodeAt(p + 2) : 46;
      if (next !== 73 && next !== 86 && next !== 88 && next !== 46) return Shape.prose;
    }
    const word = text.slice(at, p);
    const nearest = nearestHeadingWord(word);
    if (nearest === undefined) return Shape.prose;
    return this.heading.readBehind(text, nearest, word === word.toUpperCase(), p, trimEnd(text, p, end), 0) ? Shape.nearMiss : Shape.prose;
  }

  /** `Option 1`, `Alternative A:`, `Variant 2. Name`. */
  #isOption(at: number, end: number): boolean {
    return optionAt(this.text, at, trimEnd(this.text, at, end)) !== undefined;
  }

  /** A line that begins with a digit: a label, a tight label, or prose. */
  #digit(at: number, end: number): number {
    const shape = this.#labelOr(at, end, Shape.prose);
    if (shape !== Shape.prose) return shape;
    const text = this.text;
    let p = at;
    while (p < end && p - at < 4 && isDigit(text.charCodeAt(p))) p += 1;
    if (p - at > 3 || p + 1 >= end || !isSpace(text.charCodeAt(p))) return Shape.prose;
    const q = skipSpace(text, p, end);
    return q < end && isCapital(text.charCodeAt(q)) ? Shape.tightLabel : Shape.prose;
  }

  #annotation(at: number, end: number): number {
    const text = this.text;
    if (at + 1 >= end || isSpace(text.charCodeAt(at + 1))) return Shape.continuation;
    const nameEnd = annotationNameEnd(text, at, end);
    if (nameEnd === at) return Shape.prose;
    return nameEnd - at === 8 && text.startsWith('@heading', at) ? Shape.headingMark : Shape.annotation;
  }

  #bracket(at: number, end: number): number {
    const text = this.text;
    if (noteBodyStart(text, at, end) >= 0) return Shape.note;
    const p = passBrackets(text, at, end);
    if (p >= end) return Shape.prose;
    const to = trimEnd(text, p, end);
    this.readAt = p;
    this.end = to;
    if (this.label.isLabel(text, p, to)) return Shape.label;
    return this.heading.read(text, p, to, countOpenings(text, at, p)) ? Shape.heading : Shape.prose;
  }

  #other(at: number, end: number, code: number): number {
    const text = this.text;
    const to = trimEnd(text, at, end);
    this.end = to;
    if (isCjk(code) || (code >= 0x3131 && code <= 0x318e) || (code >= 0x2010 && code <= 0x2500) || code === 0xa7 || code === 0xff08) {
      if (this.label.isLabel(text, at, to)) return Shape.label;
      return isCjk(code) && this.heading.read(text, at, to) ? Shape.heading : Shape.prose;
    }
    if (code >= 0x400 && code <= 0x4ff) {
      if (this.label.isLabel(text, at, to)) return Shape.label;
      if (this.label.tight) return Shape.tightLabel;
      if (isCapital(code)) {
        if (this.heading.read(text, at, to)) return Shape.heading;
        if (code === 0x412 && optionAt(text, at, to) !== undefined) return Shape.option;
        return this.#nearHeading(at, end);
      }
    }
    return Shape.prose;
  }

  #labelOr(at: number, end: number, otherwise: number): number {
    this.end = trimEnd(this.text, at, end);
    if (this.label.isLabel(this.text, at, this.end)) return Shape.label;
    return this.label.tight ? Shape.tightLabel : otherwise;
  }
}

/** True when a line of shape `tightLabel` begins with a bare 1. */
export function isFirstFootNote(text: string, start: number): boolean {
  const at = skipSpace(text, start, text.length);
  return text.charCodeAt(at) === 49 && isSpace(text.charCodeAt(at + 1));
}

/** Where an option line's letter or number and its name stand; undefined when the line that begins at `at` is none. */
export function optionAt(text: string, at: number, end: number): { readonly keywordEnd: number; readonly valueStart: number; readonly valueEnd: number; readonly nameStart: number } | undefined {
  const word = optionWords.find((each) => text.startsWith(each, at) && at + each.length < end && isSpace(text.charCodeAt(at + each.length)));
  if (word === undefined) return undefined;
  const keywordEnd = at + word.length;
  const valueStart = skipSpace(text, keywordEnd, end);
  let p = valueStart;
  while (p < end && p - valueStart < 5 && isWordChar(text.charCodeAt(p))) p += 1;
  if (!/^(?:\d{1,2}|\p{Lu}|[IVX]{1,4})$/u.test(text.slice(valueStart, p))) return undefined;
  const valueEnd = p;
  if (p === end) return { keywordEnd, valueStart, valueEnd, nameStart: end };
  const mark = text.charCodeAt(p);
  if (mark === 46 || mark === 58) {
    const nameStart = skipSpace(text, p + 1, end);
    if (nameStart === end || (nameStart > p + 1 && (isQuote(text.charCodeAt(nameStart)) || isCapital(text.charCodeAt(nameStart))) && end - nameStart < 80 && text.charCodeAt(end - 1) !== 46)) {
      return { keywordEnd, valueStart, valueEnd, nameStart };
    }
  }
  return undefined;
}
