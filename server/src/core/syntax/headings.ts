// Reads a heading (`Article 5. Scope`, `ANNEX II`, `제1조 (목적)`, `Preamble`) at a place of a line.
// Invariant: looks at nothing but the characters from the place to the line's end. One reader serves a whole pass.

import { isCapital, isCjk, isDigit, isLowerAscii, isQuote, isSmall, isSpace, isUpperAscii, isWordChar, skipSpace, trimEnd } from './chars.js';
import { LabelReader } from './labels.js';
import { insertedSuffixes, numberWordValue, romanValue } from './numbers.js';
import { cjkWords, countedUnits, firstArticleWords, headingNumberWords, headingWordsByLetter } from './words/headings.js';
import { mayBeAmong, startsOf } from './word-starts.js';
import type { HeadingUnit, HeadingWord } from './words/headings.js';
import { dutyEndings, dutyWords } from './words/title-words.js';

/** Longer texts behind a number are paragraphs, not titles. */
const longestTitle = 300;
/** By code unit. */
const unitsByCounter: ReadonlyMap<number, HeadingUnit> = new Map([...countedUnits].map(([counter, unit]) => [counter.charCodeAt(0), unit]));
const dutyStarts = startsOf(dutyWords);
const insertedStarts = startsOf(insertedSuffixes);

export class HeadingReader {
  unit: HeadingUnit = 'article';
  keywordStart = 0;
  keywordEnd = 0;
  /** -1 when there is no number. */
  numberStart = -1;
  numberEnd = -1;
  /** What stands behind number and separator: nothing, a title, or the first paragraph (or provision). */
  rest: 'none' | 'title' | 'text' = 'none';
  /** The title without brackets around it, or the first paragraph's text. */
  restStart = 0;
  restEnd = 0;

  readonly #label = new LabelReader();

  /** Reads the heading that begins at `at`; `end` is the line's end without white space; `opened` counts the square brackets passed over before it, whose closing ones are no part of the title. */
  read(text: string, at: number, end: number, opened = 0): boolean {
    if (at >= end) return false;
    const code = text.charCodeAt(at);
    this.numberStart = -1;
    this.numberEnd = -1;
    if (isCjk(code)) return this.#readCjk(text, at, end, opened);
    const words = headingWordsByLetter[code];
    if (words === undefined || words.length === 0) return false;
    const second = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    for (const word of words) {
      const capitals = second === word.secondCapital;
      if (!capitals && second !== word.second) continue;
      if (!text.startsWith(capitals ? word.capitals : word.word, at)) continue;
      const behind = at + word.word.length;
      if (behind < end && isWordChar(text.charCodeAt(behind))) continue;
      this.keywordStart = at;
      this.keywordEnd = behind;
      return this.readBehind(text, word, capitals, behind, end, opened);
    }
    return false;
  }

  /** The heading's remainder, as if `word`, in capitals or not, had stood before `behind`. */
  readBehind(text: string, word: HeadingWord, capitals: boolean, behind: number, lineEnd: number, opened: number): boolean {
    this.unit = word.unit;
    const end = withoutClosers(text, behind, lineEnd, opened);
    this.rest = 'none';
    this.restStart = end;
    this.restEnd = end;
    if (word.takes === 'alone') return behind === end;
    if (behind === end) return word.takes === 'optional';
    if (isSpace(text.charCodeAt(behind))) {
      const from = skipSpace(text, behind, end);
      const to = this.#number(text, from, end);
      if (to > from) {
        this.numberStart = from;
        this.numberEnd = to;
        if (this.#separated(text, to, end, capitals)) return !isListOfAnnexes(text, word, capitals, this.restStart, end);
        this.numberStart = -1;
        this.numberEnd = -1;
        return false;
      }
    }
    if (word.takes !== 'optional' || !this.#separated(text, behind, end, capitals)) return false;
    return !isSpace(text.charCodeAt(behind)) || isDash(text.charCodeAt(skipSpace(text, behind, end))) || isNameLike(text, this.restStart, this.restEnd);
  }

  /** What may follow a number: the line's end, `.` or `:` and white space, a spaced dash, white space alone, then a title or text. */
  #separated(text: string, at: number, end: number, dotMayEnd: boolean): boolean {
    let p = at;
    if (p === end) return true;
    const mark = text.charCodeAt(p);
    const marked = mark === 46 || mark === 58 || mark === 0xff1a;
    if (marked) {
      p += 1;
      if (p === end) return mark !== 46 || dotMayEnd;
      // Spanish texts write `Artículo 5.- Objeto`.
      if (mark === 46 && isDash(text.charCodeAt(p))) p += 1;
    }
    const from = skipSpace(text, p, end);
    if (from === p && mark !== 0xff1a) return false;
    p = from;
    if (!marked && p + 1 < end && isDash(text.charCodeAt(p)) && isSpace(text.charCodeAt(p + 1))) return this.#restOf(text, skipSpace(text, p + 1, end), end);
    if (marked && this.#label.isLabel(text, p, end) && !isTitle(text, p, end)) {
      this.rest = 'text';
      this.restStart = p;
      this.restEnd = end;
      return true;
    }
    return this.#restOf(text, p, end);
  }

  #restOf(text: string, from: number, end: number): boolean {
    const code = text.charCodeAt(from);
    this.restStart = from;
    this.restEnd = end;
    if (code === 40 || code === 91 || code === 0xff08) {
      const close = code === 40 ? 41 : code === 91 ? 93 : 0xff09;
      if (matching(text, from, end, code, close) !== end - 1) return false;
      this.rest = 'title';
      this.restStart = skipSpace(text, from + 1, end - 1);
      this.restEnd = trimEnd(text, this.restStart, end - 1);
      return this.restEnd > this.restStart;
    }
    if (!isCapital(code) && !isDigit(code) && !isQuote(code) && !isCjk(code)) return false;
    this.rest = isTitle(text, from, end) ? 'title' : 'text';
    return true;
  }

  /** Reads a number at `from`; the offset behind it, or `from` when there is none. */
  #number(text: string, from: number, end: number): number {
    let p = from;
    const first = text.charCodeAt(p);
    if ((first === 78 && (text.charCodeAt(p + 1) | 32) === 111) || first === 0x2116) {
      let q = first === 0x2116 ? p + 1 : p + 2;
      if (text.charCodeAt(q) === 46) q += 1;
      q = skipSpace(text, q, end);
      if (isDigit(text.charCodeAt(q))) p = q;
    }
    const code = text.charCodeAt(p);
    if (isDigit(code)) p = digitsEnd(text, p, end);
    else {
      const q = letterNumberEnd(text, p, end);
      if (q === p) return from;
      p = q;
    }
    // Further steps: `.2`, `-08`, `-B`.
    for (let steps = 0; steps < 4 && p + 1 < end; steps += 1) {
      const mark = text.charCodeAt(p);
      if (mark !== 46 && mark !== 45 && mark !== 0x2011 && mark !== 0x2013) break;
      const next = text.charCodeAt(p + 1);
      if (isDigit(next)) p = digitsEnd(text, p + 1, end);
      else if (isUpperAscii(next) && !(p + 2 < end && isWordChar(text.charCodeAt(p + 2)))) p += 2;
      else break;
    }
    const gap = skipSpace(text, p, end);
    let q = gap;
    while (q < end && q - gap < 12 && isWordChar(text.charCodeAt(q))) q += 1;
    if (q > gap && (gap > p || q - gap > 1) && mayBeAmong(insertedStarts, q - gap, text.charCodeAt(gap)) && insertedSuffixes.includes(text.slice(gap, q).toLowerCase())) return q;
    if (gap === p && q > gap) {
      // A letter or an ordinal ending set tight: `5a`, `4B`, `1er`.
      const tail = text.slice(gap, q);
      if (isDigit(text.charCodeAt(p - 1)) && (/^[A-Za-z]$/u.test(tail) || /^(?:er|ère|re|º|°|ª)$/u.test(tail))) return q;
      return from;
    }
    return text.charCodeAt(p) === 0xb0 ? p + 1 : p;
  }

  #readCjk(text: string, at: number, lineEnd: number, opened: number): boolean {
    const first = text.charAt(at);
    if (first === '제' || first === '第') {
      let p = skipSpace(text, at + 1, lineEnd);
      const from = p;
      while (p < lineEnd && p - from < 6 && (isDigit(text.charCodeAt(p)) || '一二三四五六七八九十百零〇'.includes(text.charAt(p)))) p += 1;
      const unit = unitsByCounter.get(text.charCodeAt(p));
      if (p === from || unit === undefined) return false;
      this.unit = unit;
      this.numberStart = from;
      this.numberEnd = p;
      this.keywordStart = p;
      this.keywordEnd = p + 1;
      p += 1;
      if (text.charAt(p) === '의' && isDigit(text.charCodeAt(p + 1))) {
        p = digitsEnd(text, p + 1, lineEnd);
        this.numberEnd = p;
      }
      const end = withoutClosers(text, p, lineEnd, opened);
      this.rest = 'none';
      this.restStart = end;
      this.restEnd = end;
      const code = p < end ? text.charCodeAt(p) : 0;
      if (code === 40 || code === 0xff08) return this.#restOf(text, p, end);
      return this.#separated(text, p, end, true);
    }
    for (const word of cjkWords) {
      if (!text.startsWith(word.word, at)) continue;
      this.keywordStart = at;
      this.keywordEnd = at + word.word.length;
      this.unit = word.unit;
      const end = withoutClosers(text, this.keywordEnd, lineEnd, opened);
      this.rest = 'none';
      this.restStart = end;
      this.restEnd = end;
      if (this.keywordEnd === end) return true;
      if (word.takes === 'alone') return false;
      const from = skipSpace(text, this.keywordEnd, end);
      let p = from;
      while (p < end && p - from < 4 && '一二三四五六七八九十'.includes(text.charAt(p))) p += 1;
      if (p === from) p = this.#number(text, from, end);
      if (p === from) return false;
      this.numberStart = from;
      this.numberEnd = p;
      return this.#separated(text, p, end, true);
    }
    return false;
  }
}

/** True for a text that may be a heading's title: short, no end mark, no word of duty. */
export function isTitle(text: string, from: number, end: number): boolean {
  if (end <= from || end - from > longestTitle) return false;
  const last = text.charCodeAt(end - 1);
  if (last === 46 || last === 59 || last === 58 || last === 44) return false;
  if (last >= 0x3001 && '。；：，、'.includes(text.charAt(end - 1))) return false;
  let cjk = false;
  for (let p = from; p < end; p += 1) {
    const code = text.charCodeAt(p);
    if (code < 0x80 ? !isLowerAscii(code) && !isUpperAscii(code) : !isWordChar(code)) continue;
    cjk ||= isCjk(code);
    const start = p;
    p += 1;
    while (p < end && (isWordChar(text.charCodeAt(p)) || text.charCodeAt(p) === 0x2019 || text.charCodeAt(p) === 39)) p += 1;
    // Words of duty are written small in running text, and have three to thirteen letters.
    if (p - start >= 3 && p - start < 14 && mayBeAmong(dutyStarts, p - start, code) && (isSmall(code) || end - start > 60) && dutyWords.has(text.slice(start, p).toLowerCase())) return false;
  }
  if (cjk) {
    const title = text.slice(from, end);
    for (const ending of dutyEndings) if (title.includes(ending)) return false;
  }
  return true;
}

/** `Annex I Map Annex II Places Annex III Dates` on one line lists the annexes and begins none. */
function isListOfAnnexes(text: string, { unit, word, capitals }: HeadingWord, inCapitals: boolean, from: number, end: number): boolean {
  if (unit !== 'annex' || from >= end) return false;
  const again = `${inCapitals ? capitals : word} `;
  const first = text.indexOf(again, from);
  if (first === -1 || first >= end) return false;
  const second = text.indexOf(again, first + 1);
  return second !== -1 && second < end;
}

/** The end without as many closing square brackets as opening ones were passed over before the heading. */
export function withoutClosers(text: string, from: number, end: number, opened: number): number {
  if (opened === 0 || end - from > longestTitle) return end;
  let spare = 0;
  for (let q = from; q < end; q += 1) spare += text.charCodeAt(q) === 93 ? 1 : text.charCodeAt(q) === 91 ? -1 : 0;
  let p = end;
  for (let n = Math.min(opened, spare); n > 0 && p > from && text.charCodeAt(p - 1) === 93; n -= 1) p = trimEnd(text, from, p - 1);
  return p;
}

function isDash(code: number): boolean {
  return code === 45 || code === 0x2013 || code === 0x2014;
}

function digitsEnd(text: string, from: number, end: number): number {
  let p = from;
  while (p < end && isDigit(text.charCodeAt(p))) p += 1;
  return p;
}

/** End of a roman number, of one capital letter, or of a number in words at `from`; `from` when there is none. */
function letterNumberEnd(text: string, from: number, end: number): number {
  let p = from;
  while (p < end && p - from < 16 && isWordChar(text.charCodeAt(p)) && !isDigit(text.charCodeAt(p))) p += 1;
  if (p === from) return from;
  const word = text.slice(from, p);
  if (word.length === 1) return isCapital(text.charCodeAt(from)) ? p : from;
  // Ukrainian and Russian keyboards give Cyrillic letters that look like the roman ones.
  if (romanValue(word) !== undefined || romanValue(word.replaceAll('І', 'I').replaceAll('Х', 'X')) !== undefined) return p;
  // The first article is written small in French and Spanish: `Article premier`, `Artículo primero`.
  if (!isCapital(text.charCodeAt(from))) return firstArticleWords.has(word) ? p : from;
  if (headingNumberWords.has(word.toLowerCase())) {
    // `Twenty-One`, `TWENTY ONE`: the second word belongs to the number when both together are one.
    const code = text.charCodeAt(p);
    if (code !== 45 && code !== 32) return p;
    let q = p + 1;
    while (q < end && q - p < 8 && isWordChar(text.charCodeAt(q))) q += 1;
    return q > p + 1 && Number(numberWordValue(text.slice(from, q))) > 20 ? q : p;
  }
  return from;
}

/** Offset of the bracket that closes the one at `from`; -1 when none does before `end`. */
function matching(text: string, from: number, end: number, open: number, close: number): number {
  if (end - from > longestTitle) return -1;
  let depth = 0;
  for (let p = from; p < end; p += 1) {
    const code = text.charCodeAt(p);
    if (code === open) depth += 1;
    else if (code === close) {
      depth -= 1;
      if (depth === 0) return p;
    }
  }
  return -1;
}

/** Every longer word has a capital and nothing is punctuated: `Annex Map of the Line`, not `Protocol Parties, and`. */
function isNameLike(text: string, from: number, end: number): boolean {
  const title = text.slice(from, end);
  if (/[,;.]/u.test(title)) return false;
  return title.split(/\s+/u).every((word) => word.length <= 4 || isCapital(word.charCodeAt(0)) || isQuote(word.charCodeAt(0)));
}
