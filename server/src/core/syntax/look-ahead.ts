// What the structure pass asks of the lines around: where a line's text lies, and the few questions of docs/language.md that
// the next label or heading decides. Invariants: reads shapes and labels through the window, which notes how far; changes nothing a
// caller sees; all questions of one kind together cost a fixed number of passes over the text. Lines are numbered as in the window.

import { isTitle, HeadingReader } from './headings.js';
import { isCapital, skipSpace, trimEnd } from './chars.js';
import { countOpenings, passBrackets } from './brackets.js';
import { Rank, rankOf } from './heading-stack.js';
import { How, LabelReader, kindOfStyle, marksAndCase } from './labels.js';
import type { Reading } from './labels.js';
import { goesOn } from './levels.js';
import type { Count } from './levels.js';
import type { LineWindow } from './line-window.js';
import { Shape } from './lines.js';
import { Kind } from './sequences.js';
import { endingOf, endsItem, readsLikeTitle } from './wrapped.js';
import type { LineEnding } from './wrapped.js';

/** Labels on one line behind each other, at most. */
export const mostLabels = 6;
/** How many lines on the label after a first one is looked for. */
const successorReach = 400;
/** How many lines a paragraph without a blank line above is followed upwards. */
const longestGlued = 60;
const longestUnmarkedTitle = 150;
/** Text that is wrapped by a program fills its lines better than this. */
const shortestWrapped = 40;

export class LookAhead {
  readonly #window: LineWindow;
  readonly #hasFirstFootNote: () => boolean;
  readonly #label = new LabelReader();
  readonly #heading = new HeadingReader();
  /** Number, in the whole text, of the first line of the segment in work. */
  #firstLine = 0;
  // Answers that hold up to a line of the whole text, so that a run of like lines is read once.
  #sectionUntil = -1;
  #sectionInside = false;
  #mainHeading = -2;

  /** `hasFirstFootNote`: whether some line of the text begins with a bare 1. */
  constructor(window: LineWindow, hasFirstFootNote: () => boolean) {
    this.#window = window;
    this.#hasFirstFootNote = hasFirstFootNote;
  }

  enter(firstLine: number): void {
    this.#firstLine = firstLine;
  }

  /** Offset in its segment of the line's first character that is no white space. */
  contentOf(line: number): number {
    const window = this.#window;
    window.find(line);
    return skipSpace(window.text, window.start, window.end);
  }

  /** Offset in its segment behind the line's last character that is no white space (line ends are white space). */
  contentEnd(line: number): number {
    const window = this.#window;
    window.find(line);
    return trimEnd(window.text, window.start, window.end);
  }

  /** True when `@heading` stands below the line, other annotations and comments between them passed over. */
  isMarked(line: number): boolean {
    for (let next = line + 1; ; next += 1) {
      const shape = this.#window.shape(next);
      if (shape === Shape.headingMark) return true;
      if (shape !== Shape.annotation && shape !== Shape.continuation && shape !== Shape.comment) return false;
    }
  }

  /** Which reading the next label of the same marks fits: `(h) (i) (ii)` is roman, `(h) (i) (j)` letters; nothing to decide: `on`. */
  decide(line: number, on: Reading, first: Reading): Reading {
    for (let next = line + 1; ; next += 1) {
      const shape = this.#window.shape(next);
      if (shape === Shape.heading || shape === undefined) return on;
      if (shape !== Shape.label) continue;
      const end = this.contentEnd(next);
      const { text } = this.#window;
      let at = passBrackets(text, this.contentOf(next), end);
      for (let n = 0; n < mostLabels && at < end && this.#label.read(text, at, end); n += 1) {
        at = this.#label.next;
        const style = this.#label.readings[0]?.style ?? 0;
        if (marksAndCase(style) === marksAndCase(on.style) && isAlphabetic(style)) return this.#fitting(on, first);
      }
    }
  }

  /** The one of two readings that the label just read goes on from; look-alike letters have no say when plain ones fit. */
  #fitting(on: Reading, first: Reading): Reading {
    let twin: Reading | undefined;
    for (let i = 0; i < this.#label.count; i += 1) {
      const reading = this.#label.readings[i];
      if (reading === undefined) continue;
      const fits = goesOn(on, reading) ? on : goesOn(first, reading) ? first : undefined;
      if (fits === undefined) continue;
      if (reading.how !== How.twinLetter && reading.how !== How.twinRoman) return fits;
      twin ??= fits;
    }
    return twin ?? on;
  }

  /** True when the next line with a label of this style, before the next heading, goes on from `count`; labels of two readings that do not are passed over. */
  successorFollows(line: number, count: Count): boolean {
    const to = line + successorReach;
    for (let next = line + 1; next < to; next += 1) {
      const shape = this.#window.shape(next);
      if (shape === Shape.heading || shape === undefined) return false;
      if (shape !== Shape.label || !this.#readLabel(next)) continue;
      let sameStyle = false;
      for (let i = 0; i < this.#label.count; i += 1) {
        const reading = this.#label.readings[i];
        if (reading === undefined || reading.style !== count.style) continue;
        if (goesOn(count, reading)) return true;
        sameStyle = true;
      }
      // `(i)` under `(a)` is a point of another list as a rule.
      if (sameStyle && this.#label.count === 1) return false;
    }
    return false;
  }

  /** True when a number without a mark, of the place `count`, is a foot note's: the list goes on without it, or ends and the text has a first foot note. */
  isFootNote(line: number, count: Count): boolean {
    for (let next = line + 1; ; next += 1) {
      const shape = this.#window.shape(next);
      if (shape === Shape.heading || shape === undefined) break;
      if (shape !== Shape.label || !this.#readLabel(next)) continue;
      for (let i = 0; i < this.#label.count; i += 1) {
        const reading = this.#label.readings[i];
        if (reading !== undefined && reading.style === count.style) return !goesOn(count, reading);
      }
    }
    return this.#hasFirstFootNote();
  }

  #readLabel(line: number): boolean {
    const end = this.contentEnd(line);
    const { text } = this.#window;
    return this.#label.read(text, passBrackets(text, this.contentOf(line), end), end);
  }

  /** True when text or a provision follows a section's heading before a heading above sections; `untitled`: its title may stand in the next block. */
  textFollows(line: number, untitled: boolean): boolean {
    if (this.#firstLine + line < this.#sectionUntil) {
      this.#window.reach(this.#sectionUntil - this.#firstLine);
      return this.#sectionInside;
    }
    let inside = false;
    let titleMayFollow = untitled;
    let next = line + 1;
    for (; ; next += 1) {
      const shape = this.#window.shape(next);
      if (shape === undefined) break;
      if (shape === Shape.heading) {
        if (!this.#readHeading(next) || this.#heading.unit !== 'section') break;
        if (this.#heading.rest === 'text') {
          inside = true;
          break;
        }
        titleMayFollow = this.#heading.rest === 'none';
      } else if (isText(shape)) {
        if (titleMayFollow && shape >= Shape.prose && this.isTitleLine(next)) {
          titleMayFollow = false;
          continue;
        }
        inside = true;
        break;
      }
    }
    this.#sectionUntil = this.#firstLine + next;
    this.#sectionInside = inside;
    return inside;
  }

  /** True when the line is the only one of its block and reads like a title. */
  isTitleLine(line: number): boolean {
    let next = line + 1;
    while (this.#window.shape(next) === Shape.comment) next += 1;
    const shape = this.#window.shape(next) ?? Shape.blank;
    if (shape >= Shape.prose || shape === Shape.field) return false;
    const at = this.contentOf(line);
    return isTitle(this.#window.text, at, this.contentEnd(line));
  }

  /** True when a part, title, chapter, section or article follows. */
  mainHeadingFollows(line: number): boolean {
    const from = this.#firstLine + line;
    if (this.#mainHeading === -2 || (this.#mainHeading >= 0 && this.#mainHeading <= from)) {
      this.#mainHeading = -1;
      for (let next = line + 1; this.#mainHeading === -1; next += 1) {
        const shape = this.#window.shape(next);
        if (shape === undefined) break;
        if (shape !== Shape.heading || !this.#readHeading(next)) continue;
        const rank = rankOf(this.#heading.unit);
        if (rank > Rank.appendix && rank < Rank.aside) this.#mainHeading = this.#firstLine + next;
      }
    }
    this.#window.reach(this.#mainHeading === -1 ? Number.MAX_SAFE_INTEGER : this.#mainHeading - this.#firstLine);
    return this.#mainHeading > from;
  }

  /** True when a prose line ends a paragraph of its own that was set, without a blank line, under one that ended. */
  endsOwnParagraph(line: number): boolean {
    const window = this.#window;
    for (let at = line; line - at < longestGlued; at -= 1) {
      const above = window.shape(at - 1);
      if (above === undefined || !isProse(window.shape(at))) return false;
      if (!isProse(above) && above !== Shape.label && above !== Shape.heading) return true;
      window.find(at - 1);
      const ending = endingOf(window.text, window.start, window.end);
      if (ending === 'ended' || endsItem(window.text.slice(window.start, window.end))) return true;
      if (ending === 'open') {
        const first = this.contentOf(at);
        if (isCapital(window.text.charCodeAt(first))) return true;
      }
    }
    return false;
  }

  /** How a line of text ends. */
  endingOf(line: number): LineEnding {
    const window = this.#window;
    window.find(line);
    return endingOf(window.text, window.start, window.end);
  }

  endsInColon(line: number): boolean {
    const end = this.contentEnd(line);
    const last = this.#window.text.charCodeAt(end - 1);
    return last === 58 || last === 0xff1a;
  }

  /** True for a line that ends in `and` or `or`, and so in the middle of its sentence. */
  endsInJoiner(line: number): boolean {
    const end = this.contentEnd(line);
    return /\s(?:and|or|et|ou|y|o)$/iu.test(this.#window.text.slice(Math.max(this.contentOf(line), end - 8), end));
  }

  /** True when a line without an end mark was not broken off: it is too short for that, or a prose line that reads like a title. */
  standsForItself(line: number): boolean {
    const window = this.#window;
    const end = this.contentEnd(line);
    const at = this.contentOf(line);
    const { text } = window;
    if (end - at < shortestWrapped) return true;
    if (end - at > longestUnmarkedTitle || !isCapital(text.charCodeAt(at)) || (window.shape(line) ?? 0) < Shape.prose) return false;
    const above = window.shape(line - 1) ?? Shape.blank;
    const apart = (above < Shape.prose && above !== Shape.label) || this.endingOf(line - 1) === 'ended';
    return apart && readsLikeTitle(text.slice(at, end));
  }

  #readHeading(line: number): boolean {
    const content = this.contentOf(line);
    const end = this.contentEnd(line);
    const { text } = this.#window;
    const at = passBrackets(text, content, end);
    return this.#heading.read(text, at, end, countOpenings(text, content, at));
  }
}

/** A line that looks like a field is prose wherever a label may follow it. */
function isProse(shape: number | undefined): boolean {
  return shape !== undefined && (shape >= Shape.prose || shape === Shape.field);
}

function isText(shape: number): boolean {
  return shape === Shape.label || shape === Shape.row || shape === Shape.note || shape === Shape.field || shape >= Shape.option;
}

function isAlphabetic(style: number): boolean {
  const kind = kindOfStyle(style);
  return kind === Kind.letter || kind === Kind.roman || kind === Kind.cyrillic || kind === Kind.doubled;
}
