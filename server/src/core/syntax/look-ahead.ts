// What the structure pass asks of the lines around: where a line's text lies, and the few questions of docs/language.md that
// the next label or heading decides. Invariant: reads shapes and labels, changes nothing a caller sees; all questions of one
// kind together cost a fixed number of passes over the text.

import { isTitle, HeadingReader } from './headings.js';
import { isCapital, isSpace, skipSpace, trimEnd } from './chars.js';
import { countOpenings, passBrackets } from './brackets.js';
import { Rank, rankOf } from './heading-stack.js';
import { How, LabelReader, kindOfStyle, marksAndCase } from './labels.js';
import type { Reading } from './labels.js';
import { countOf, goesOn } from './levels.js';
import type { Count } from './levels.js';
import { Shape } from './lines.js';
import type { LineTable } from './lines.js';
import { Kind } from './sequences.js';
import { endingOf, endsItem, readsLikeTitle } from './wrapped.js';

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
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #shapes: Uint8Array;
  readonly #count: number;
  readonly #label = new LabelReader();
  readonly #heading = new HeadingReader();
  // Answers that hold up to a line, so that a run of like lines is read once.
  #sectionUntil = -1;
  #sectionInside = false;
  #mainHeading = -2;
  #firstFootNote: boolean | undefined;

  constructor(text: string, lines: LineTable) {
    this.#text = text;
    this.#starts = lines.starts;
    this.#shapes = lines.shapes;
    this.#count = lines.count;
  }

  /** Offset of the line's first character that is no white space. */
  contentOf(line: number): number {
    return skipSpace(this.#text, this.#starts[line] ?? 0, this.#starts[line + 1] ?? this.#text.length);
  }

  /** Offset behind the line's last character that is no white space (line ends are white space). */
  contentEnd(line: number): number {
    return trimEnd(this.#text, this.#starts[line] ?? 0, this.#starts[line + 1] ?? this.#text.length);
  }

  /** True when `@heading` stands below the line, other annotations and comments between them passed over. */
  isMarked(line: number): boolean {
    for (let next = line + 1; ; next += 1) {
      const shape = this.#shapes[next];
      if (shape === Shape.headingMark) return true;
      if (shape !== Shape.annotation && shape !== Shape.continuation && shape !== Shape.comment) return false;
    }
  }

  /** Which reading the next label of the same marks fits: `(h) (i) (ii)` is roman, `(h) (i) (j)` letters; nothing to decide: `on`. */
  decide(line: number, on: Reading, first: Reading): Reading {
    const onCount = countOf(on);
    const firstCount = countOf(first);
    for (let next = line + 1; next < this.#count; next += 1) {
      const shape = this.#shapes[next];
      if (shape === Shape.heading) return on;
      if (shape !== Shape.label) continue;
      const end = this.contentEnd(next);
      let at = passBrackets(this.#text, this.contentOf(next), end);
      for (let n = 0; n < mostLabels && at < end && this.#label.read(this.#text, at, end); n += 1) {
        at = this.#label.next;
        const style = this.#label.readings[0]?.style ?? 0;
        if (marksAndCase(style) === marksAndCase(on.style) && isAlphabetic(style)) return this.#fitting(on, onCount, first, firstCount);
      }
    }
    return on;
  }

  /** The one of two readings that the label just read goes on from; look-alike letters have no say when plain ones fit. */
  #fitting(on: Reading, onCount: Count, first: Reading, firstCount: Count): Reading {
    let twin: Reading | undefined;
    for (let i = 0; i < this.#label.count; i += 1) {
      const reading = this.#label.readings[i];
      if (reading === undefined) continue;
      const fits = goesOn(onCount, reading) ? on : goesOn(firstCount, reading) ? first : undefined;
      if (fits === undefined) continue;
      if (reading.how !== How.twinLetter && reading.how !== How.twinRoman) return fits;
      twin ??= fits;
    }
    return twin ?? on;
  }

  /** True when the next line with a label of this style, before the next heading, goes on from `count`; labels of two readings that do not are passed over. */
  successorFollows(line: number, count: Count): boolean {
    const to = Math.min(this.#count, line + successorReach);
    for (let next = line + 1; next < to; next += 1) {
      const shape = this.#shapes[next];
      if (shape === Shape.heading) return false;
      if (shape !== Shape.label) continue;
      const end = this.contentEnd(next);
      if (!this.#label.read(this.#text, passBrackets(this.#text, this.contentOf(next), end), end)) continue;
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
    for (let next = line + 1; next < this.#count && this.#shapes[next] !== Shape.heading; next += 1) {
      if (this.#shapes[next] !== Shape.label) continue;
      const end = this.contentEnd(next);
      if (!this.#label.read(this.#text, passBrackets(this.#text, this.contentOf(next), end), end)) continue;
      for (let i = 0; i < this.#label.count; i += 1) {
        const reading = this.#label.readings[i];
        if (reading !== undefined && reading.style === count.style) return !goesOn(count, reading);
      }
    }
    return this.#hasFirstFootNote();
  }

  /** True when some line begins with a bare 1. */
  #hasFirstFootNote(): boolean {
    this.#firstFootNote ??= this.#shapes.some((shape, line) => {
      const at = this.contentOf(line);
      return shape === Shape.tightLabel && this.#text.charCodeAt(at) === 49 && isSpace(this.#text.charCodeAt(at + 1));
    });
    return this.#firstFootNote;
  }

  /** True when text or a provision follows a section's heading before a heading above sections; `untitled`: its title may stand in the next block. */
  textFollows(line: number, untitled: boolean): boolean {
    if (line < this.#sectionUntil) return this.#sectionInside;
    let inside = false;
    let titleMayFollow = untitled;
    let next = line + 1;
    for (; next < this.#count; next += 1) {
      const shape = this.#shapes[next] ?? Shape.blank;
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
    this.#sectionUntil = next;
    this.#sectionInside = inside;
    return inside;
  }

  /** True when the line is the only one of its block and reads like a title. */
  isTitleLine(line: number): boolean {
    let next = line + 1;
    while (this.#shapes[next] === Shape.comment) next += 1;
    const shape = this.#shapes[next] ?? Shape.blank;
    if (shape >= Shape.prose || shape === Shape.field) return false;
    return isTitle(this.#text, this.contentOf(line), this.contentEnd(line));
  }

  /** True when a part, title, chapter, section or article follows. */
  mainHeadingFollows(line: number): boolean {
    if (this.#mainHeading === -2 || (this.#mainHeading >= 0 && this.#mainHeading <= line)) {
      this.#mainHeading = -1;
      for (let next = line + 1; next < this.#count && this.#mainHeading === -1; next += 1) {
        if (this.#shapes[next] !== Shape.heading || !this.#readHeading(next)) continue;
        const rank = rankOf(this.#heading.unit);
        if (rank > Rank.appendix && rank < Rank.aside) this.#mainHeading = next;
      }
    }
    return this.#mainHeading > line;
  }

  /** True when a prose line ends a paragraph of its own that was set, without a blank line, under one that ended. */
  endsOwnParagraph(line: number): boolean {
    for (let at = line; at > 0 && line - at < longestGlued; at -= 1) {
      if (!isProse(this.#shapes[at])) return false;
      const above = this.#shapes[at - 1] ?? Shape.blank;
      if (!isProse(above) && above !== Shape.label && above !== Shape.heading) return true;
      const from = this.#starts[at - 1] ?? 0;
      const to = this.#starts[at] ?? 0;
      const ending = endingOf(this.#text, from, to);
      if (ending === 'ended' || endsItem(this.#text.slice(from, to))) return true;
      if (ending === 'open' && isCapital(this.#text.charCodeAt(this.contentOf(at)))) return true;
    }
    return false;
  }

  endsInColon(line: number): boolean {
    const last = this.#text.charCodeAt(this.contentEnd(line) - 1);
    return last === 58 || last === 0xff1a;
  }

  /** True when a line without an end mark was not broken off: it is too short for that, or a prose line that reads like a title. */
  standsForItself(line: number): boolean {
    const end = this.contentEnd(line);
    const at = this.contentOf(line);
    if (end - at < shortestWrapped) return true;
    if (end - at > longestUnmarkedTitle || !isCapital(this.#text.charCodeAt(at)) || (this.#shapes[line] ?? 0) < Shape.prose) return false;
    const above = this.#shapes[line - 1] ?? Shape.blank;
    const apart = (above < Shape.prose && above !== Shape.label) || endingOf(this.#text, this.#starts[line - 1] ?? 0, this.#starts[line] ?? 0) === 'ended';
    return apart && readsLikeTitle(this.#text.slice(at, end));
  }

  #readHeading(line: number): boolean {
    const content = this.contentOf(line);
    const end = this.contentEnd(line);
    const at = passBrackets(this.#text, content, end);
    return this.#heading.read(this.#text, at, end, countOpenings(this.#text, content, at));
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
