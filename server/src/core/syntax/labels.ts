// Reads one label (`13.`, `(a)`, `ii)`, `1.2`, `ㄱ.`, `—`) at a place of a line and says in which sequences it may count.
// Invariant: looks at nothing but the characters from the place to the line's end; never reads past `end`.
// One reader serves a whole pass and is overwritten by each `read`, so that 100,000 lines make no garbage.

import { passBrackets } from './brackets.js';
import { isCapital, isCjk, isDigit, isHan, isLowerAscii, isQuote, isSpace, isUpperAscii, isWordChar, skipSpace } from './chars.js';
import { insertedSuffixes, romanIn } from './numbers.js';
import { Kind, chineseOrdinal, cyrillicOrdinal, cyrillicTwinOrdinal, hangulOrdinal, latinTwinOrdinal } from './sequences.js';
import { mayBeAmong, startsOf } from './word-starts.js';
import { afterOf, citedAfter, labelJoiners, measureAdjectives, measureBeginnings, measureWords, ofWords, unitsAfterOf } from './words/label-words.js';

/** How a reading takes the characters; stored in the tree, so that details can repeat the choice. */
export const How = { plain: 0, roman: 1, doubled: 2, twinLetter: 3, twinRoman: 4, pastZ: 5 } as const;

/** One sequence a label may count in. */
export interface Reading {
  /** Kind, marks and case in one number: equal for labels of one style. */
  style: number;
  /** 1-based place in the sequence; 0 for a dash. Of a dotted number the last step. */
  main: number;
  /** 0, 1-26 for `12a`, 101 and up for `12bis`. */
  suffix: number;
  /** The steps of a dotted number before its last, packed; else 0. */
  prefix: number;
  how: number;
}

/** Marks around a label's value, as stored in a style. */
const Marks = { dot: 0, bracket: 1, brackets: 2, none: 3, sign: 4 } as const;
const markText = ['.', ')', '()', '', '§'] as const;
const kindNames = ['arabic', 'dotted', 'letter', 'roman', 'cyrillic', 'hangul', 'chinese', 'circled', 'dash', 'letter'] as const;

export type StoredKind = (typeof kindNames)[number];

function styleOf(kind: number, marks: number, upper: number, variant: number): number {
  return kind | (marks << 4) | (upper << 7) | (variant << 8);
}

export function kindOfStyle(style: number): number {
  return style & 15;
}

export function sequenceOfStyle(style: number): number {
  return style >> 8;
}

export function kindNameOf(style: number): StoredKind {
  return kindNames[style & 15] ?? 'arabic';
}

/** `arabic.`, `letter()`, `LETTER)`, `dotted2.`: for people, and for comparing styles across trees. */
export function styleName(style: number): string {
  const kind = style & 15;
  const name = kind === Kind.doubled ? 'doubled' : kindNames[kind] ?? '';
  return (style & 128 ? name.toUpperCase() : name) + (style >> 8 === 0 ? '' : String(style >> 8)) + (markText[(style >> 4) & 7] ?? '');
}

/** Styles that the lookahead for `(h) (i)` compares: same marks, same case. */
export function marksAndCase(style: number): number {
  return (style >> 4) & 15;
}

/** What stands around a value of this style; undefined for styles without a full stop or bracket. */
export function marksOfStyle(style: number): { readonly open: string; readonly close: string; readonly upper: boolean } | undefined {
  const marks = (style >> 4) & 7;
  if (marks > Marks.brackets || (style & 15) === Kind.dash) return undefined;
  return { open: marks === Marks.brackets ? '(' : '', close: marks === Marks.dot ? '.' : ')', upper: (style & 128) !== 0 };
}

function reading(): Reading {
  return { style: 0, main: 0, suffix: 0, prefix: 0, how: 0 };
}

export class LabelReader {
  /** The ways to read the label, best first; `count` of them are meant. */
  readonly readings: readonly Reading[] = [reading(), reading(), reading(), reading()];
  count = 0;
  /** Offset behind the label's last mark. */
  end = 0;
  /** Offset of the text behind the label, or the line's end. */
  next = 0;
  /** Where the value stands, marks left out. */
  valueStart = 0;
  valueEnd = 0;
  /** Set when `read` failed only because no white space follows: `(b)to`. */
  tight = false;

  #kind = 0;
  #main = 0;
  #suffix = 0;
  #prefix = 0;
  #steps = 0;
  #upper = 0;
  #marks = 0;

  /** Reads the label that begins at `at`; `end` is the line's end without white space. False when there is none. */
  read(text: string, at: number, end: number): boolean {
    return this.#read(text, at, end, false, true);
  }

  /** As `read`, but what the label counts in is not worked out before `complete`, unless it is tight. */
  isLabel(text: string, at: number, end: number): boolean {
    return this.#read(text, at, end, false, false);
  }

  /** Works out what the label that `isLabel` found counts in. */
  complete(text: string): void {
    if (this.count === 0) this.#makeReadings(text, this.#marks);
  }

  /** Reads a label that was read before at this place: what stands behind it is not asked again. */
  readAgain(text: string, at: number, end: number): boolean {
    return this.#read(text, at, end, true, true);
  }

  #read(text: string, at: number, end: number, known: boolean, wanted: boolean): boolean {
    this.tight = false;
    this.count = 0;
    if (at >= end) return false;
    const code = text.charCodeAt(at);
    // Most text begins with such a word.
    if (isUpperAscii(code) && at + 1 < end && isLowerAscii(text.charCodeAt(at + 1))) return false;
    this.#suffix = 0;
    this.#prefix = 0;
    this.#steps = 0;
    this.#upper = 0;
    if (code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x2022) return this.#dash(text, at, end, code);
    if (code >= 0x2460 && code <= 0x2473) return this.#circled(text, at, end, code);
    if (code === 0xa7) return this.#sectionSign(text, at, end);
    const open = code === 40 || code === 0xff08;
    const from = open ? at + 1 : at;
    let p = this.#value(text, from, end, open);
    if (p < 0) return false;
    this.valueStart = from;
    this.valueEnd = p;
    const mark = p < end ? text.charCodeAt(p) : 0;
    let marks: number;
    let spaceNeeded = true;
    if (open) {
      if (mark !== 41 && mark !== 0xff09) return false;
      spaceNeeded = mark === 41;
      marks = Marks.brackets;
      p += 1;
    } else if (mark === 46 || mark === 0xff0e) {
      marks = Marks.dot;
      p += 1;
      if (this.#upper !== 0) return false;
    } else if (mark === 41 || mark === 0xff09) {
      marks = Marks.bracket;
      spaceNeeded = mark === 41;
      p += 1;
    } else if (mark === 0x3001) {
      marks = Marks.dot;
      spaceNeeded = false;
      p += 1;
    } else if (this.#kind === Kind.dotted) marks = Marks.none;
    else return false;
    this.end = p;
    if (p >= end) {
      // A number or letter with a dot and nothing behind it is the end of a sentence.
      if (marks === Marks.none || marks === Marks.dot) return false;
      this.next = end;
    } else {
      const next = skipSpace(text, p, end);
      if (next === p && spaceNeeded) {
        const quoted = (marks === Marks.bracket || marks === Marks.brackets) && p + 1 < end && isQuote(text.charCodeAt(p)) ? 1 : 0;
        this.tight = marks !== Marks.none && isWordChar(text.charCodeAt(p + quoted)) && !isDigit(text.charCodeAt(p + quoted));
        if (this.tight) this.#makeReadings(text, marks);
        return false;
      }
      this.next = next;
      if (marks === Marks.none && !beginsSentence(text, next, end)) return false;
      if (!known && isCited(text, next, end, marks === Marks.brackets && this.#kind === Kind.arabic)) return false;
    }
    this.#marks = marks;
    if (wanted) this.#makeReadings(text, marks);
    return true;
  }

  /** Leaves out the readings of one style (a label's neighbour on the same line has it). False when no plain reading is left. */
  leaveOut(style: number): boolean {
    let kept = 0;
    let plain = false;
    for (let i = 0; i < this.count; i += 1) {
      const from = this.readings[i];
      const to = this.readings[kept];
      if (from === undefined || to === undefined || from.style === style) continue;
      plain ||= from.how !== How.twinLetter && from.how !== How.twinRoman;
      Object.assign(to, from);
      kept += 1;
    }
    this.count = kept;
    return plain;
  }

  /** Reads the value alone; offset behind it, or -1. */
  #value(text: string, from: number, end: number, open: boolean): number {
    const code = from < end ? text.charCodeAt(from) : 0;
    if (isDigit(code)) return this.#number(text, from, end, open);
    if (isLowerAscii(code) || isUpperAscii(code)) return this.#latin(text, from, end, code);
    if (code < 0x80) return -1;
    // Of Cyrillic and Hangul one letter alone is a value: words are told by their second one.
    const second = from + 1 < end ? text.charCodeAt(from + 1) : 0;
    if (second >= 0x80 && second !== 0x3001 && second !== 0xff09 && second !== 0xff0e && (code < 0x500 || (code >= 0xac00 && code <= 0xd7a3))) return -1;
    if (code >= 0x400 && code <= 0x4ff) {
      this.#main = cyrillicOrdinal(code);
      if (this.#main === 0) return -1;
      this.#kind = Kind.cyrillic;
      this.#upper = isCapital(code) ? 1 : 0;
      return from + 1;
    }
    const hangul = hangulOrdinal(code);
    if (hangul.ordinal > 0) {
      this.#kind = Kind.hangul;
      this.#main = hangul.ordinal;
      this.#steps = hangul.sequence;
      return from + 1;
    }
    const chinese = chineseOrdinal(code);
    if (chinese.ordinal > 0) {
      this.#kind = Kind.chinese;
      this.#main = chinese.ordinal;
      this.#steps = chinese.sequence;
      return from + 1;
    }
    return this.#chineseNumber(text, from, end);
  }

  #number(text: string, from: number, end: number, open: boolean): number {
    let p = from;
    let n = 0;
    this.#kind = Kind.arabic;
    for (;;) {
      const begin = p;
      n = 0;
      while (p < end && isDigit(text.charCodeAt(p))) {
        n = n * 10 + text.charCodeAt(p) - 48;
        p += 1;
        if (p - begin > 3) return -1;
      }
      if (open || p + 1 >= end || text.charCodeAt(p) !== 46 || !isDigit(text.charCodeAt(p + 1))) break;
      if (this.#steps === 3) return -1;
      this.#prefix = this.#prefix * 1000 + n;
      this.#steps += 1;
      this.#kind = Kind.dotted;
      p += 1;
    }
    this.#main = n;
    if (this.#kind === Kind.dotted) {
      this.#steps += 1;
      return p;
    }
    if (p >= end) return p;
    const code = text.charCodeAt(p);
    if (code === 32 || code === 0xa0) {
      const behind = this.#inserted(text, p + 1, end);
      return behind < 0 ? p : behind;
    }
    if (isLowerAscii(code) || isUpperAscii(code)) {
      const behind = this.#inserted(text, p, end);
      if (behind >= 0) return behind;
      if (p + 1 < end && isWordChar(text.charCodeAt(p + 1))) return -1;
      this.#suffix = (code | 32) - 96;
      return p + 1;
    }
    return p;
  }

  /** `bis`, `ter` … as a word of its own at `p`: sets the suffix and gives the offset behind it; -1 for anything else. */
  #inserted(text: string, p: number, end: number): number {
    const code = p < end ? text.charCodeAt(p) | 32 : 0;
    if (code !== 98 && code !== 116 && code !== 113 && code !== 115 && code !== 111 && code !== 110 && code !== 100) return -1;
    let q = p;
    while (q < end && isWordChar(text.charCodeAt(q)) && q - p < 12) q += 1;
    const i = insertedSuffixes.indexOf(text.slice(p, q).toLowerCase());
    if (i < 0) return -1;
    this.#suffix = 101 + i;
    return q;
  }

  #latin(text: string, from: number, end: number, first: number): number {
    const upper = isUpperAscii(first);
    let p = from + 1;
    // Most words: two letters that no roman number begins with, and that are not doubled.
    const second = p < end ? text.charCodeAt(p) : 0;
    if (second !== first && (upper ? isUpperAscii(second) : isLowerAscii(second)) && !(isRoman(first) && isRoman(second))) return -1;
    while (p < end && p - from < 9 && (upper ? isUpperAscii(text.charCodeAt(p)) : isLowerAscii(text.charCodeAt(p)))) p += 1;
    if (p < end && isWordChar(text.charCodeAt(p))) return -1;
    this.#upper = upper ? 1 : 0;
    this.#main = (first | 32) - 96;
    this.#kind = Kind.letter;
    if (p - from === 1) {
      if (p + 3 < end && isSpace(text.charCodeAt(p))) {
        const behind = this.#inserted(text, p + 1, end);
        if (behind >= 0) return behind;
      }
      return p;
    }
    // Of i, v, x and l: there are no longer lists.
    this.#main = isRoman(first) ? romanIn(text, from, p) : 0;
    if (this.#main > 0 && this.#main < 90) {
      this.#kind = Kind.roman;
      return p;
    }
    if (p - from !== 2 || text.charCodeAt(p - 1) !== first) return -1;
    this.#main = (first | 32) - 96;
    this.#kind = Kind.doubled;
    return p;
  }

  #chineseNumber(text: string, from: number, end: number): number {
    const digits = '一二三四五六七八九';
    let p = from;
    let tens = -1;
    let ones = 0;
    while (p < end && p - from < 3 && isHan(text.charCodeAt(p))) {
      const character = text.charAt(p);
      const digit = digits.indexOf(character) + 1;
      if (character === '十' && tens < 0) {
        tens = ones === 0 ? 1 : ones;
        ones = 0;
      } else if (digit > 0 && ones === 0) ones = digit;
      else break;
      p += 1;
    }
    if (p === from) return -1;
    this.#main = (tens < 0 ? 0 : tens * 10) + ones;
    this.#kind = Kind.chinese;
    this.#steps = 2;
    return p;
  }

  #dash(text: string, at: number, end: number, code: number): boolean {
    const p = at + 1;
    if (p < end && !isSpace(text.charCodeAt(p))) return false;
    this.end = p;
    this.next = skipSpace(text, p, end);
    this.valueStart = p;
    this.valueEnd = p;
    this.count = 1;
    this.#set(0, styleOf(Kind.dash, Marks.none, 0, code === 0x2d ? 0 : code === 0x2022 ? 3 : code - 0x2012), 0, How.plain);
    return true;
  }

  #circled(text: string, at: number, end: number, code: number): boolean {
    this.end = at + 1;
    this.next = skipSpace(text, at + 1, end);
    this.valueStart = at;
    this.valueEnd = at + 1;
    this.count = 1;
    this.#set(0, styleOf(Kind.circled, Marks.none, 0, 0), code - 0x245f, How.plain);
    return true;
  }

  #sectionSign(text: string, at: number, end: number): boolean {
    const from = skipSpace(text, at + 1, end);
    let p = from;
    let n = 0;
    while (p < end && p - from < 4 && isDigit(text.charCodeAt(p))) {
      n = n * 10 + text.charCodeAt(p) - 48;
      p += 1;
    }
    if (p === from || p - from > 3) return false;
    this.valueStart = from;
    this.valueEnd = p;
    if (p < end && text.charCodeAt(p) === 46) p += 1;
    if (p < end && !isSpace(text.charCodeAt(p))) return false;
    this.end = p;
    this.next = skipSpace(text, p, end);
    if (this.next < end && isCited(text, this.next, end, false)) return false;
    this.count = 1;
    this.#set(0, styleOf(Kind.arabic, Marks.sign, 0, 0), n, How.plain);
    return true;
  }

  #makeReadings(text: string, marks: number): void {
    const kind = this.#kind;
    const main = this.#main;
    const upper = this.#upper;
    let n = 0;
    if (kind === Kind.letter) {
      this.#set(n++, styleOf(Kind.letter, marks, upper, 0), main, How.plain);
      if (main === 9 || main === 22 || main === 24) this.#set(n++, styleOf(Kind.roman, marks, upper, 0), main === 9 ? 1 : main === 22 ? 5 : 10, How.roman);
      const twin = cyrillicTwinOrdinal(main);
      if (twin > 0) this.#set(n++, styleOf(Kind.cyrillic, marks, upper, 0), twin, How.twinLetter);
    } else if (kind === Kind.doubled || kind === Kind.roman) {
      if (kind === Kind.roman) this.#set(n++, styleOf(Kind.roman, marks, upper, 0), main, How.plain);
      if (this.valueEnd - this.valueStart === 2 && text.charCodeAt(this.valueStart) === text.charCodeAt(this.valueStart + 1)) {
        const letter = (text.charCodeAt(this.valueStart) | 32) - 96;
        this.#set(n++, styleOf(Kind.letter, marks, upper, 0), 26 + letter, How.pastZ);
        this.#set(n++, styleOf(Kind.doubled, marks, upper, 0), letter, How.doubled);
      }
    } else if (kind === Kind.cyrillic) {
      this.#set(n++, styleOf(Kind.cyrillic, marks, upper, 0), main, How.plain);
      const twin = latinTwinOrdinal(main);
      if (twin > 0) this.#set(n++, styleOf(Kind.letter, marks, upper, 0), twin, How.twinLetter);
      if (twin === 9 || twin === 24) this.#set(n++, styleOf(Kind.roman, marks, upper, 0), twin === 9 ? 1 : 10, How.twinRoman);
    } else {
      this.#set(0, styleOf(kind, marks, upper, this.#steps), main, How.plain);
      n = 1;
    }
    this.count = n;
  }

  #set(i: number, style: number, main: number, how: number): void {
    const target = this.readings[i];
    if (target === undefined) return;
    target.style = style;
    target.main = main;
    target.suffix = this.#suffix;
    target.prefix = this.#prefix;
    target.how = how;
  }
}

/**
 * What stands behind a dotted number without a final dot begins a sentence: a capital, perhaps behind quotes or the opening brackets of
 * a party, or words in brackets up to the line's end (`4.2 [deleted]`). Not `1.5 kilometres`, nor `1.5 [2.5] kilometres`.
 */
function beginsSentence(text: string, at: number, end: number): boolean {
  const inside = passBrackets(text, at, end);
  const first = text.charCodeAt(inside);
  if (inside > at && text.charCodeAt(end - 1) === 93 && !isDigit(first)) return true;
  const letter = isQuote(first) ? text.charCodeAt(skipSpace(text, inside + 1, end)) : first;
  return isCapital(letter) || isCjk(letter);
}

/** i, v, x, l of either case. */
function isRoman(code: number): boolean {
  const small = code | 32;
  return small === 105 || small === 118 || small === 120 || small === 108;
}

/** Of the words that make the label before them a citation. */
const citingStarts = startsOf([...citedAfter, ...labelJoiners, ...ofWords]);

/** True when what stands at `at` shows that the label before it is part of a citation or the figure of a quantity. */
function isCited(text: string, at: number, end: number, figure: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code === 44 || code === 59) return true;
  if (code === 46) return at + 1 === end;
  if (figure) {
    for (const beginning of measureBeginnings) if (text.startsWith(beginning, at)) return true;
  }
  if (code < 0x80 ? !isLowerAscii(code) : !isWordChar(code)) return false;
  let p = wordEnd(text, at, end);
  const length = p - at;
  if (length > 14) return false;
  if (!figure && !mayBeAmong(citingStarts, length, code)) return false;
  let word = text.slice(at, p);
  if (figure) {
    if (measureWords.has(word)) return true;
    if (measureAdjectives.has(word)) {
      const q = skipSpace(text, p, end);
      if (measureWords.has(text.slice(q, wordEnd(text, q, end)))) return true;
    }
  }
  if (citedAfter.has(word)) return true;
  if (labelJoiners.has(word)) return looksLikeLabel(text, skipSpace(text, p, end), end);
  if (!ofWords.has(word)) return false;
  for (let words = 0; words < 3; words += 1) {
    const q = skipSpace(text, p, end);
    p = wordEnd(text, q, end);
    if (p === q || p - q > 16) return false;
    word = text.slice(q, p).toLowerCase();
    if (unitsAfterOf.has(word)) return true;
    if (!afterOf.has(word)) return false;
    if (text.charCodeAt(p) === 0x2019 || text.charCodeAt(p) === 39) p += 1;
  }
  return false;
}

function wordEnd(text: string, at: number, end: number): number {
  let p = at;
  while (p < end && p - at < 20 && (isWordChar(text.charCodeAt(p)) || (text.charCodeAt(p) === 45 && p > at))) p += 1;
  return p;
}

/** `(b)`, `2.`, `c)`: a value of up to five characters with its marks. */
function looksLikeLabel(text: string, at: number, end: number): boolean {
  const open = text.charCodeAt(at) === 40;
  const from = open ? at + 1 : at;
  let p = from;
  while (p < end && p - from < 6 && isWordChar(text.charCodeAt(p))) p += 1;
  if (p === from || p - from > 5 || p >= end) return false;
  const mark = text.charCodeAt(p);
  if (open) return mark === 41;
  return mark === 41 || (mark === 46 && isDigit(text.charCodeAt(from)) && (p + 1 >= end || isSpace(text.charCodeAt(p + 1))));
}
