// The pass over the shapes of lines that builds the blocks: what stands in what, which level a label belongs to, which part of
// the text a block is in. Invariant: reads a line's characters only where its shape asks for it; what it carries from line to
// line is the small state below; looking ahead never costs more than a fixed number of passes over the text.

import { isCapital, isQuote, isSmall, isWordChar, skipSpace, trimEnd } from './chars.js';
import { countOpenings, passBrackets } from './brackets.js';
import { isAllCapitals, readDeclaration } from './declarations.js';
import { HeadingReader, isTitle } from './headings.js';
import { HeadingStack, Rank, rankOf } from './heading-stack.js';
import { HeadingNumbers } from './heading-numbers.js';
import { How, LabelReader, kindOfStyle, marksAndCase } from './labels.js';
import type { Reading } from './labels.js';
import { countOf, expectedAfter, firstOf, goesOn, isFirst, place } from './levels.js';
import type { Count, Level, Placement } from './levels.js';
import { Shape } from './lines.js';
import type { LineTable } from './lines.js';
import { readMarkedHeading } from './marked-headings.js';
import { nearestDeclaration, nearestHeadingWord } from './near-misses.js';
import { Kind } from './sequences.js';
import { Code, Mark, Part, TreeBuilder } from './tree.js';
import type { LateFaults } from './tree.js';
import type { BlockId, FaultKind, SyntaxFault, SyntaxTree } from './types.js';
import { endingOf } from './wrapped.js';
import type { LineEnding } from './wrapped.js';
import { afterBareNumber, closingOpenings } from './words/title-words.js';
import type { Span } from '../text/span.js';

const none = -1;
/** Labels on one line behind each other, at most. */
const mostLabels = 6;
/** How far back two equal labels of one list are looked for. */
const duplicateReach = 1000;

export function buildStructure(text: string, lines: LineTable, moreFaults: LateFaults): SyntaxTree {
  return new StructurePass(text, lines).run(moreFaults);
}

class StructurePass {
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #shapes: Uint8Array;
  readonly #lineCount: number;
  readonly #tree: TreeBuilder;
  readonly #label = new LabelReader();
  readonly #ahead = new LabelReader();
  readonly #heading = new HeadingReader();
  readonly #faults: SyntaxFault[] = [];

  // ---- carried from line to line
  readonly #headings = new HeadingStack();
  readonly #numbers = new HeadingNumbers();
  readonly #levels: Level[] = [];
  #part: number = Part.preamble;
  /** The block that prose (table rows, `@ ` lines) of the next line would continue, and its kind; none after a blank line. */
  #open = none;
  #openCode = 0;
  /** First of the comment lines that stand behind an open block and may turn out to be inside it. */
  #pendingComments = none;
  /** The declaration whose fields may follow. */
  #fieldsOf = none;
  /** What an annotation would belong to. */
  #owner = none;
  #lastStructural = none;
  /** Holder of the text behind a list; the list's last point can no longer be continued. */
  #sealed: number | undefined;
  /** The outermost number before the last heading. */
  #inMind: Count | undefined;
  /** The last line that ended in prose, a heading's or label's text included. */
  #textLine = none;
  /** The last heading has no title yet. */
  #untitled = none;
  readonly #unlabelledAtTop = [0, 0, 0, 0];
  /** Style of the last label placed. */
  #lastStyle = 0;
  /** The line being read. */
  #currentLine = 0;
  // ---- found out about the whole text
  #crossed = false;
  #restarted = false;
  #articles = 0;
  #partyIds: ReadonlySet<string> | undefined;
  #mainHeadingLine = -2;
  #sectionAnswer = { until: none, inside: false };

  constructor(text: string, lines: LineTable) {
    this.#text = text;
    this.#starts = lines.starts;
    this.#shapes = lines.shapes;
    this.#lineCount = lines.count;
    this.#tree = new TreeBuilder(lines.count + (lines.count >> 3) + 16);
  }

  run(moreFaults: LateFaults): SyntaxTree {
    const shapes = this.#shapes;
    const count = this.#lineCount;
    for (let line = 0; line < count; line += 1) {
      const shape = shapes[line] ?? Shape.blank;
      // Most lines: prose that goes on.
      if (shape === Shape.prose && this.#isOpenText() && (shapes[line + 1] ?? 0) - Shape.annotation > 2) {
        this.#pendingComments = none;
        this.#textLine = line;
        continue;
      }
      this.#currentLine = line;
      switch (shape) {
        case Shape.blank:
          this.#blank(line);
          break;
        case Shape.comment:
          this.#comment(line);
          break;
        case Shape.declaration:
          this.#declaration(line);
          break;
        case Shape.perhapsDeclaration:
          if (this.#isDeclaration(line)) this.#declaration(line);
          else this.#prose(line);
          break;
        case Shape.field:
          if (this.#fieldsOf === none) this.#prose(line);
          else this.#add(Code.field, this.#startOf(line), this.#fieldsOf);
          break;
        case Shape.heading:
          this.#headingLine(line);
          break;
        case Shape.label:
          if (this.#isMarked(line)) this.#markedHeading(line);
          else this.#labelLine(line, this.#startOf(line), false);
          break;
        case Shape.annotation:
        case Shape.headingMark:
          this.#annotation(line);
          break;
        case Shape.continuation:
          if (this.#open !== none && this.#openCode === Code.annotation) this.#pendingComments = none;
          else this.#annotation(line);
          break;
        case Shape.row:
          this.#row(line);
          break;
        case Shape.note:
          this.#note(line);
          break;
        case Shape.option:
          line = this.#option(line);
          break;
        default:
          this.#prose(line);
      }
    }
    this.#flushComments();
    const faults = this.#faults.filter((fault) => fault.kind !== 'numbering-duplicate' || (this.#tree.marks(fault.block) & Mark.alternative) === 0);
    faults.sort((a, b) => a.span.start - b.span.start);
    const numbering = this.#articles === 0 || (this.#crossed && !this.#restarted) ? 'continuous' : 'per-article';
    return this.#tree.finish(this.#text, numbering, this.#numbers.styles(), faults, moreFaults);
  }

  // ---------------------------------------------------------------- lines that are not prose

  #blank(line: number): void {
    this.#flushComments();
    this.#open = none;
    this.#fieldsOf = none;
    const tree = this.#tree;
    if (tree.count > 0 && tree.code(tree.count - 1) === Code.blank) return;
    tree.add(Code.blank, this.#startOf(line), none, this.#part);
  }

  #comment(line: number): void {
    if (this.#open !== none) {
      if (this.#pendingComments === none) this.#pendingComments = line;
      return;
    }
    this.#tree.add(Code.comment, this.#startOf(line), none, this.#part);
  }

  /** Comments behind an open block that nothing continued stand outside it. */
  #flushComments(): void {
    let line = this.#pendingComments;
    if (line === none) return;
    this.#pendingComments = none;
    for (; line < this.#lineCount && this.#shapes[line] === Shape.comment; line += 1) this.#tree.add(Code.comment, this.#startOf(line), none, this.#part);
  }

  #declaration(line: number): void {
    const id = this.#add(Code.declaration, this.#startOf(line), none);
    this.#open = none;
    this.#fieldsOf = id;
    this.#owner = id;
  }

  /** Keyword and id without a name: a declaration when a field follows, when the id is all capitals and no sentence runs on into it, or when it names a declared party that signs. */
  #isDeclaration(line: number): boolean {
    let next = line + 1;
    while (this.#shapes[next] === Shape.comment || this.#shapes[next] === Shape.annotation) next += 1;
    if (this.#shapes[next] === Shape.field) return true;
    const read = readDeclaration(this.#text, this.#contentOf(line), this.#contentEnd(line));
    if (read === undefined) return false;
    if (isAllCapitals(this.#text, read.line.id.start, read.line.id.end)) return !this.#isOpenText();
    if (read.line.kind !== 'signature') return false;
    this.#partyIds ??= this.#findPartyIds();
    return this.#partyIds.has(this.#text.slice(read.line.id.start, read.line.id.end).toLowerCase());
  }

  #findPartyIds(): ReadonlySet<string> {
    const ids = new Set<string>();
    for (let line = 0; line < this.#lineCount; line += 1) {
      if (this.#shapes[line] !== Shape.declaration) continue;
      const read = readDeclaration(this.#text, this.#contentOf(line), this.#contentEnd(line));
      if (read?.line.kind === 'party') ids.add(this.#text.slice(read.line.id.start, read.line.id.end).toLowerCase());
    }
    return ids;
  }

  #annotation(line: number): void {
    const id = this.#add(Code.annotation, this.#startOf(line), this.#owner);
    this.#open = id;
    this.#openCode = Code.annotation;
    if (this.#owner !== none) {
      const at = this.#contentOf(line);
      if (this.#text.startsWith('@option', at) && !isWordChar(this.#text.charCodeAt(at + 7))) this.#tree.addMark(this.#owner, Mark.alternative);
    }
  }

  #row(line: number): void {
    if (this.#open !== none && this.#openCode === Code.table) {
      this.#pendingComments = none;
      return;
    }
    this.#block(Code.table, this.#startOf(line), this.#holderOf(Code.table, false));
    this.#fieldsOf = none;
  }

  #note(line: number): void {
    this.#block(Code.note, this.#startOf(line), this.#holderOf(Code.note, false));
    this.#fieldsOf = none;
    this.#textLine = line;
  }

  /** `Option 1` before a provision belongs to it; anywhere else it is prose. Gives the last line dealt with. */
  #option(line: number): number {
    let next = line + 1;
    while (next < this.#lineCount && (this.#shapes[next] === Shape.blank || this.#shapes[next] === Shape.comment)) next += 1;
    if (this.#shapes[next] !== Shape.label || this.#isMarked(next) || this.#isMarked(line)) {
      this.#prose(line);
      return line;
    }
    this.#labelLine(next, this.#startOf(line), true);
    return next;
  }

  // ---------------------------------------------------------------- prose

  #prose(line: number): void {
    if (this.#isOpenText() && !this.#isMarked(line)) {
      this.#pendingComments = none;
      const shape = this.#shapes[line] ?? Shape.prose;
      if (shape > Shape.prose && this.#textLine === line - 1) this.#hint(line, shape, this.#open, this.#endingBefore(line) === 'ended');
      this.#textLine = line;
      return;
    }
    if (this.#isMarked(line)) {
      this.#markedHeading(line);
      return;
    }
    const underAnnotation = this.#open !== none && this.#openCode === Code.annotation;
    const at = this.#contentOf(line);
    const closing = this.#opensClosing(at);
    if (closing) this.#enterClosing();
    const single = this.#untitled !== none && !closing && this.#isDerivedTitle(line, at);
    const untitled = this.#untitled;
    const id = this.#block(Code.paragraph, this.#startOf(line), closing ? none : this.#holderOf(Code.paragraph, this.#beginsSmall(at, this.#contentEnd(line))));
    if (single) {
      this.#tree.addMark(untitled, Mark.derived);
      this.#tree.addMark(id, Mark.derived);
      this.#owner = untitled;
    } else this.#count(id);
    if (underAnnotation) this.#fault('text-after-annotation', id, { start: at, end: this.#contentEnd(line) }, {});
    const shape = this.#shapes[line] ?? Shape.prose;
    if (shape > Shape.prose) this.#hint(line, shape, id, true);
    this.#fieldsOf = none;
    this.#textLine = line;
  }

  /** The one unlabelled line behind an untitled heading, not ending like a sentence. */
  #isDerivedTitle(line: number, at: number): boolean {
    if (this.#lastStructural !== this.#untitled) return false;
    let next = line + 1;
    while (this.#shapes[next] === Shape.comment) next += 1;
    const shape = this.#shapes[next] ?? Shape.blank;
    if (shape >= Shape.prose || shape === Shape.field || (shape === Shape.perhapsDeclaration && !this.#isDeclaration(next))) return false;
    return !isSmall(this.#text.charCodeAt(at)) && isTitle(this.#text, at, this.#contentEnd(line));
  }

  /** The block that text without a label stands in; `small`: it begins with a small letter. Closes the last point when it stands behind the list. */
  #holderOf(code: number, small: boolean): number {
    const levels = this.#levels;
    const top = levels[levels.length - 1];
    if (top === undefined) return this.#headings.top;
    if (code !== Code.paragraph && this.#open !== none && this.#open === top.last) return top.last;
    if (this.#sealed !== undefined) return this.#sealed;
    if (!top.points || (small && code === Code.paragraph)) return top.last;
    let holder = top.parent;
    if (holder !== none && this.#tree.code(holder) === Code.paragraph) {
      holder = this.#tree.parent(holder);
      top.parent = holder;
    }
    this.#sealed = holder;
    return holder;
  }

  #opensClosing(at: number): boolean {
    const text = this.#text;
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      // The first two letters of all openings keep most paragraphs from the search: In, En, Do(ne), Fa(it), He(cho).
      const second = text.charCodeAt(at + 1) | 32;
      const fits = (code === 73 && second === 110) || (code === 69 && second === 110) || (code === 68 && second === 111) || (code === 70 && second === 97) || (code === 72 && second === 101);
      if (!fits) return false;
    } else if (isSmall(code) || (code < 0x1100 && !'НУВС'.includes(text.charAt(at)))) return false;
    const head = text.slice(at, at + 32).toLowerCase().replace(/\s+/gu, ' ');
    return closingOpenings.some((opening) => head.startsWith(opening) && !/^\p{L}/u.test(head.slice(opening.length)) || (code >= 0x1100 && head.startsWith(opening)));
  }

  #enterClosing(): void {
    this.#closeLevels();
    this.#headings.closeFor(0);
    this.#part = Part.closing;
  }

  /** Reports a prose line that a slip kept from being a heading, declaration or label. */
  #hint(line: number, shape: number, block: number, fresh: boolean): void {
    if (!fresh) return;
    const text = this.#text;
    const at = this.#contentOf(line);
    const end = this.#contentEnd(line);
    if (shape === Shape.nearMiss) {
      let p = at;
      while (p < end && isWordChar(text.charCodeAt(p))) p += 1;
      const found = text.slice(at, p);
      const word = nearestHeadingWord(found);
      const nearest = word === undefined ? nearestDeclaration(found) : found === found.toUpperCase() ? word.capitals : word.word;
      if (nearest !== undefined) this.#fault('near-miss', block, { start: at, end: p }, { found, nearest });
      return;
    }
    if (shape !== Shape.tightLabel) return;
    this.#label.read(text, at, end);
    if (this.#label.tight) {
      const fits = this.#label.readings.slice(0, this.#label.count).some(
        (reading) => (isFirst(reading) && !this.#levels.some((level) => level.count.style === reading.style)) || this.#goesOnSomewhere(reading),
      );
      if (fits) this.#fault('label-without-space', block, { start: at, end: this.#label.end }, { label: text.slice(at, this.#label.end) });
      return;
    }
    let p = at;
    while (p < end && isWordChar(text.charCodeAt(p))) p += 1;
    const number = Number(text.slice(at, p));
    const word = skipSpace(text, p, end);
    let wordEnd = word;
    while (wordEnd < end && isWordChar(text.charCodeAt(wordEnd))) wordEnd += 1;
    if (afterBareNumber.has(text.slice(word, wordEnd))) return;
    const counts = [...this.#levels.map((level) => level.count), ...(this.#inMind === undefined ? [] : [this.#inMind])];
    if (counts.some((count) => kindOfStyle(count.style) === Kind.arabic && count.main + 1 === number)) this.#fault('label-without-space', block, { start: at, end: p }, { label: text.slice(at, p) });
  }

  #goesOnSomewhere(reading: Reading): boolean {
    return this.#levels.some((level) => goesOn(level.count, reading)) || (this.#inMind !== undefined && goesOn(this.#inMind, reading));
  }

  // ---------------------------------------------------------------- labels

  /** A line of one or more labels; the block begins at `start` (the line's, or the option line's above). */
  #labelLine(line: number, start: number, option: boolean): void {
    const end = this.#contentEnd(line);
    this.#currentLine = line;
    this.#labels(line, start, passBrackets(this.#text, this.#contentOf(line), end), end, option ? Mark.option | Mark.alternative : 0);
  }

  #labels(line: number, start: number, labelAt: number, end: number, marks: number): void {
    const text = this.#text;
    let at = labelAt;
    if (!this.#label.readAgain(text, at, end)) throw new Error('A line of label shape has a label.');
    const ending = marks === 0 ? this.#endingBefore(line) : 'ended';
    this.#leavePreamble(line);
    this.#fieldsOf = none;
    let blockStart = start;
    for (let n = 0; ; n += 1) {
      const labelSpan = { start: at, end: this.#label.end };
      const next = this.#label.next;
      const id = this.#provision(blockStart, labelSpan, n === 0 ? ending : 'ended');
      this.#tree.addMark(id, n === 0 ? marks : Mark.inner);
      if (n + 1 === mostLabels || next >= end || !this.#label.read(text, next, end) || !this.#label.leaveOut(this.#lastStyle)) break;
      if (kindOfStyle(this.#label.readings[0]?.style ?? 0) === Kind.dash) break;
      at = next;
      blockStart = next;
    }
    this.#textLine = line;
  }

  /** Places the label that was read and adds its block. */
  #provision(start: number, label: Span, ending: LineEnding): number {
    const levels = this.#levels;
    const placement = place(levels, this.#label, this.#inMind, this.#decideNext);
    const reading = placement.reading;
    const above = this.#lastStructural;
    const paragraphAbove = above !== none && this.#tree.code(above) === Code.paragraph && this.#tree.ordinal(above) > 0 ? above : none;
    let level: Level;
    let other: Span | undefined;
    let fault: FaultKind | undefined;
    let args: Readonly<Record<string, string>> = {};
    switch (placement.rule) {
      case 'goes-on': {
        level = this.#closeTo(placement.level);
        if (placement.from === 'aside' && level.aside !== undefined) {
          level.parent = level.aside.parent;
          level.first = level.aside.first;
        }
        level.count = countOf(reading);
        level.aside = placement.from === 'aside' ? undefined : level.aside;
        level.beforeJump = undefined;
        break;
      }
      case 'resumes':
        levels.length = 0;
        this.#sealed = undefined;
        level = this.#openLevel(reading, paragraphAbove);
        if (this.#part === Part.main) this.#crossed = true;
        break;
      case 'opens':
        if (this.#inMind?.style === reading.style) {
          if (this.#part === Part.main) this.#restarted = true;
          this.#inMind = undefined;
        }
        level = this.#openLevel(reading, paragraphAbove);
        break;
      case 'opens-with-gap':
        fault = 'numbering-gap';
        args = { expected: this.#inMind?.style === reading.style ? expectedAfter(this.#inMind) : firstOf(countOf(reading)), found: this.#valueText() };
        level = this.#openLevel(reading, paragraphAbove);
        break;
      case 'same-style': {
        const newList = isFirst(reading) && paragraphAbove !== none;
        level = this.#closeTo(placement.level);
        if (newList) {
          const started: Level = { ...level, points: true, parent: paragraphAbove, beforeJump: undefined, aside: { count: level.count, first: level.first, last: level.last, parent: level.parent }, count: countOf(reading), chain: none };
          levels[placement.level] = started;
          level = started;
        } else {
          const earlier = this.#earlier(level, reading);
          if (earlier !== none) {
            fault = 'numbering-duplicate';
            args = { label: this.#text.slice(label.start, label.end) };
            other = this.#labelSpanOf(earlier);
          } else {
            fault = 'numbering-gap';
            args = { expected: expectedAfter(level.count), found: this.#valueText() };
          }
          if (isFirst(reading)) level.count = countOf(reading);
          else if (reading.prefix !== level.count.prefix || reading.main > level.count.main) {
            level.beforeJump = level.count;
            level.count = countOf(reading);
          }
        }
        break;
      }
    }
    const id = this.#block(Code.provision, start, level.parent);
    this.#tree.addMark(id, reading.how);
    this.#sealed = undefined;
    this.#lastStyle = reading.style;
    this.#tree.chain(id, level.chain, keyOf(reading));
    level.chain = id;
    level.last = id;
    if (level.first === none) level.first = id;
    if (kindOfStyle(reading.style) === Kind.dash) this.#count(id);
    if (this.#runsOn(ending, placement, level)) this.#fault('broken-line', id, label, {});
    else if (fault !== undefined) this.#fault(fault, id, label, args, other);
    if (reading.how === How.twinLetter || reading.how === How.twinRoman) {
      this.#fault('look-alike-letter', id, label, { expected: expectedTwin(reading) });
    }
    return id;
  }

  /** True when the label looks like the rest of the sentence above. */
  #runsOn(ending: LineEnding, placement: Placement, level: Level): boolean {
    if (ending === 'ended' || ending === 'paused') return false;
    if (placement.rule === 'opens-with-gap' || placement.rule === 'same-style') return true;
    const style = placement.reading.style;
    const bare = marksAndCase(style) === 0;
    if (placement.rule === 'opens') {
      if (ending === 'open' || this.#successorFollows(placement.reading, level)) return false;
      return ending === 'citing' || bare;
    }
    return ending === 'citing' || ending === 'leaning';
  }

  /** True when some line further on, before the next heading, begins with the label after this one. */
  #successorFollows(reading: Reading, level: Level): boolean {
    const count = level.count;
    const from = this.#currentLine + 1;
    const to = Math.min(this.#lineCount, from + 400);
    for (let line = from; line < to; line += 1) {
      const shape = this.#shapes[line];
      if (shape === Shape.heading) return false;
      if (shape !== Shape.label) continue;
      const end = this.#contentEnd(line);
      if (!this.#ahead.read(this.#text, passBrackets(this.#text, this.#contentOf(line), end), end)) continue;
      for (let i = 0; i < this.#ahead.count; i += 1) {
        const next = this.#ahead.readings[i];
        if (next !== undefined && next.style === reading.style) return goesOn(count, next);
      }
    }
    return false;
  }

  readonly #decideNext = (on: Reading, first: Reading): Reading => this.#decide(this.#currentLine, on, first);

  /** Which reading the next label of the same marks fits: `(h) (i) (ii)` is roman, `(h) (i) (j)` letters; nothing to decide: `on`. */
  #decide(line: number, on: Reading, first: Reading): Reading {
    const text = this.#text;
    const onCount = countOf(on);
    const firstCount = countOf(first);
    for (let next = line + 1; next < this.#lineCount; next += 1) {
      const shape = this.#shapes[next];
      if (shape === Shape.heading) return on;
      if (shape !== Shape.label) continue;
      const end = this.#contentEnd(next);
      let at = passBrackets(text, this.#contentOf(next), end);
      for (let n = 0; n < mostLabels && at < end && this.#ahead.read(text, at, end); n += 1) {
        const plain = this.#ahead.readings[0];
        at = this.#ahead.next;
        if (plain === undefined || marksAndCase(plain.style) !== marksAndCase(on.style) || !isAlphabetic(plain.style)) continue;
        let twin: Reading | undefined;
        for (let i = 0; i < this.#ahead.count; i += 1) {
          const reading = this.#ahead.readings[i];
          if (reading === undefined) continue;
          const isTwin = reading.how === How.twinLetter || reading.how === How.twinRoman;
          if (goesOn(onCount, reading)) {
            if (!isTwin) return on;
            twin ??= on;
          } else if (goesOn(firstCount, reading)) {
            if (!isTwin) return first;
            twin ??= first;
          }
        }
        return twin ?? on;
      }
    }
    return on;
  }

  #closeTo(level: number): Level {
    this.#levels.length = level + 1;
    const found = this.#levels[level];
    if (found === undefined) throw new Error('A placement names an open level.');
    return found;
  }

  #openLevel(reading: Reading, paragraphAbove: number): Level {
    const levels = this.#levels;
    const top = levels[levels.length - 1];
    let parent: number;
    let points = true;
    if (this.#sealed !== undefined) {
      // The last point is closed: the new list hangs under the text behind it.
      parent = paragraphAbove !== none && this.#tree.parent(paragraphAbove) === this.#sealed ? paragraphAbove : this.#sealed;
    } else if (top !== undefined) parent = top.last;
    else {
      parent = this.#headings.top;
      points = paragraphAbove !== none && this.#tree.parent(paragraphAbove) === parent && this.#leadsIn(paragraphAbove);
    }
    const level: Level = { count: countOf(reading), last: none, first: none, parent, points, aside: undefined, beforeJump: undefined, chain: none };
    levels.push(level);
    return level;
  }

  /** A paragraph whose last character does not end a sentence leads in the list below it. */
  #leadsIn(paragraph: number): boolean {
    const text = this.#text;
    let end = this.#tree.count > paragraph + 1 ? this.#tree.start(paragraph + 1) : this.#starts[this.#currentLine] ?? text.length;
    end = trimEnd(text, this.#tree.start(paragraph), end);
    const last = text.charAt(end - 1);
    return last !== '.' && last !== '。' && last !== '!' && last !== '?';
  }

  #earlier(level: Level, reading: Reading): number {
    if (isFirst(reading)) return level.first;
    const key = keyOf(reading);
    let id = level.chain;
    for (let n = 0; n < duplicateReach && id !== none; n += 1, id = this.#tree.previous(id)) if (this.#tree.key(id) === key) return id;
    return none;
  }

  /** The label of a provision that was added before. */
  #labelSpanOf(block: number): Span {
    const text = this.#text;
    const end = this.#tree.count > block + 1 ? this.#tree.start(block + 1) : text.length;
    let at = skipSpace(text, this.#tree.start(block), end);
    at = passBrackets(text, at, end);
    let lineEnd = at;
    while (lineEnd < end && lineEnd - at < 40 && text.charCodeAt(lineEnd) !== 10 && text.charCodeAt(lineEnd) !== 13) lineEnd += 1;
    return this.#ahead.read(text, at, lineEnd) ? { start: at, end: this.#ahead.end } : { start: at, end: Math.min(end, lineEnd) };
  }

  #valueText(): string {
    return this.#text.slice(this.#label.valueStart, this.#label.valueEnd);
  }

  // ---------------------------------------------------------------- headings

  #headingLine(line: number): void {
    const text = this.#text;
    const end = this.#contentEnd(line);
    const content = this.#contentOf(line);
    const at = passBrackets(text, content, end);
    if (!this.#heading.read(text, at, end, countOpenings(text, content, at))) throw new Error('A line of heading shape has a heading.');
    const { unit, numberStart, numberEnd, rest, restStart, keywordStart, keywordEnd } = this.#heading;
    // `Protocol` as the first thing in a file is the agreement's own title.
    if (unit === 'protocol' && numberStart === none && this.#lastStructural === none) {
      this.#prose(line);
      return;
    }
    const ending = this.#endingBefore(line);
    const runsOn = ending !== 'ended' && !(this.#lastStructural !== none && (this.#tree.marks(this.#lastStructural) & Mark.derived) !== 0);
    this.#closeLevels();
    let rank = rankOf(unit);
    let parent: number;
    if (unit === 'testimonium') {
      parent = this.#headings.closeFor(0);
      this.#part = Part.closing;
    } else if (unit === 'preamble') {
      parent = this.#headings.closeToAnnex();
      if (!this.#headings.inAnnex) this.#part = Part.preamble;
    } else {
      if (unit === 'section' && this.#headings.holds(Rank.article) && this.#textFollows(line)) rank = Rank.sectionInArticle;
      parent = this.#headings.closeFor(rank);
      if (rank <= Rank.appendix) {
        if (rank === Rank.annex || parent === none) this.#inMind = undefined;
        this.#part = Part.annex;
      } else if (this.#headings.inAnnex) this.#part = Part.annex;
      else {
        if (this.#part === Part.preamble) this.#inMind = undefined;
        this.#part = Part.main;
      }
    }
    const id = this.#block(Code.heading, this.#startOf(line), parent);
    const odd = this.#headings.open(id, rank, '');
    this.#open = none;
    this.#fieldsOf = none;
    this.#textLine = line;
    if (unit === 'article' && this.#part === Part.main) this.#articles += 1;
    if (runsOn) this.#fault('broken-line', id, { start: keywordStart, end: numberStart === none ? keywordEnd : numberEnd }, {});
    else if (odd) this.#fault('heading-order', id, { start: keywordStart, end: numberStart === none ? keywordEnd : numberEnd }, { found: text.slice(keywordStart, keywordEnd) });
    if (numberStart !== none) {
      const verdict = this.#numbers.next(unit, text.slice(numberStart, numberEnd), { start: numberStart, end: numberEnd }, parent, this.#part !== Part.annex, runsOn);
      if (verdict.letter) this.#tree.addMark(id, Mark.letter);
      if (verdict.fault !== undefined && !runsOn) this.#fault(verdict.fault, id, { start: numberStart, end: numberEnd }, verdict.args, verdict.other);
    }
    if (rank <= Rank.appendix) this.#numbers.forgetBelow(rank);
    this.#untitled = rest === 'none' && rank !== Rank.aside ? id : none;
    if (rest === 'text') this.#textBehindHeading(line, restStart);
  }

  /** The first paragraph, or provision, that stands on the heading's own line. */
  #textBehindHeading(line: number, at: number): void {
    const end = this.#contentEnd(line);
    if (this.#label.read(this.#text, at, end)) {
      this.#labels(line, at, at, end, Mark.inner);
      return;
    }
    const id = this.#block(Code.paragraph, at, this.#headings.top);
    this.#tree.addMark(id, Mark.inner);
    this.#count(id);
    this.#textLine = line;
  }

  /** A line that `@heading` makes a heading. */
  #markedHeading(line: number): void {
    const text = this.#text;
    const end = this.#contentEnd(line);
    const at = passBrackets(text, this.#contentOf(line), end);
    const read = readMarkedHeading(text, at, end);
    this.#closeLevels();
    if (this.#part === Part.preamble) {
      this.#part = Part.main;
      this.#inMind = undefined;
    }
    const parent = this.#headings.closeForMarked(read.style);
    const id = this.#block(Code.heading, this.#startOf(line), parent);
    this.#headings.open(id, Rank.marked, read.style);
    this.#tree.addMark(id, Mark.marked);
    this.#open = none;
    this.#fieldsOf = none;
    this.#untitled = none;
    this.#textLine = line;
  }

  /** True when text or a provision comes before the next heading above sections: then a section stands inside the open article. */
  #textFollows(line: number): boolean {
    if (line < this.#sectionAnswer.until) return this.#sectionAnswer.inside;
    let inside = false;
    let next = line + 1;
    let untitled = this.#heading.rest === 'none';
    for (; next < this.#lineCount; next += 1) {
      const shape = this.#shapes[next] ?? Shape.blank;
      if (shape === Shape.heading) {
        const content = this.#contentOf(next);
        const end = this.#contentEnd(next);
        const at = passBrackets(this.#text, content, end);
        const reader = new HeadingReader();
        if (!reader.read(this.#text, at, end, countOpenings(this.#text, content, at))) break;
        if (reader.rest === 'text' && reader.unit === 'section') inside = true;
        if (reader.unit !== 'section' || inside) break;
        untitled = reader.rest === 'none';
      } else if (shape === Shape.label || shape === Shape.row || shape === Shape.note || shape >= Shape.option || shape === Shape.field) {
        const follows = this.#shapes[next + 1] ?? Shape.blank;
        if (untitled && shape >= Shape.prose && follows !== Shape.field && follows < Shape.prose && isTitle(this.#text, this.#contentOf(next), this.#contentEnd(next))) {
          untitled = false;
          continue;
        }
        inside = true;
        break;
      }
    }
    this.#sectionAnswer = { until: next, inside };
    return inside;
  }

  /** A heading closes all levels but keeps the outermost number in mind. */
  #closeLevels(): void {
    const outermost = this.#levels[0];
    if (outermost !== undefined && kindOfStyle(outermost.count.style) === Kind.arabic) this.#inMind = outermost.aside?.count ?? outermost.count;
    this.#levels.length = 0;
    this.#sealed = undefined;
  }

  /** The first label ends a preamble that has no heading; recitals under `Preamble` may have labels when headings follow. */
  #leavePreamble(line: number): void {
    if (this.#part !== Part.preamble) return;
    if (this.#headings.isAside) {
      const style = this.#label.readings[0]?.style ?? 0;
      if (kindOfStyle(style) !== Kind.arabic || marksAndCase(style) !== 0 || this.#mainHeadingFollows(line)) return;
      this.#closeLevels();
      this.#headings.closeFor(Rank.annex);
    }
    this.#inMind = undefined;
    this.#part = Part.main;
  }

  #mainHeadingFollows(line: number): boolean {
    if (this.#mainHeadingLine === -2 || (this.#mainHeadingLine >= 0 && this.#mainHeadingLine <= line)) {
      this.#mainHeadingLine = -1;
      const reader = new HeadingReader();
      for (let next = line + 1; next < this.#lineCount; next += 1) {
        if (this.#shapes[next] !== Shape.heading) continue;
        const end = this.#contentEnd(next);
        if (!reader.read(this.#text, passBrackets(this.#text, this.#contentOf(next), end), end)) continue;
        const rank = rankOf(reader.unit);
        if (rank > Rank.appendix && rank < Rank.aside) {
          this.#mainHeadingLine = next;
          break;
        }
      }
    }
    return this.#mainHeadingLine > line;
  }

  // ---------------------------------------------------------------- small things

  #startOf(line: number): number {
    return this.#starts[line] ?? 0;
  }

  /** Offset of the line's first character that is no white space. */
  #contentOf(line: number): number {
    return skipSpace(this.#text, this.#starts[line] ?? 0, this.#starts[line + 1] ?? this.#text.length);
  }

  /** Offset behind the line's last character that is no white space (line ends are white space). */
  #contentEnd(line: number): number {
    return trimEnd(this.#text, this.#starts[line] ?? 0, this.#starts[line + 1] ?? this.#text.length);
  }

  #isOpenText(): boolean {
    return this.#open !== none && (this.#openCode === Code.provision || this.#openCode === Code.paragraph || this.#openCode === Code.note);
  }

  /** True when `@heading` stands below the line, other annotations and comments between them passed over. */
  #isMarked(line: number): boolean {
    for (let next = line + 1; ; next += 1) {
      const shape = this.#shapes[next];
      if (shape === Shape.headingMark) return true;
      if (shape !== Shape.annotation && shape !== Shape.continuation && shape !== Shape.comment) return false;
    }
  }

  /** How the text line directly above ends; `ended` when there is none. */
  #endingBefore(line: number): LineEnding {
    if (this.#textLine === none || this.#textLine !== line - 1) return 'ended';
    return endingOf(this.#text, this.#starts[line - 1] ?? 0, this.#starts[line] ?? 0);
  }

  /** Adds a block that is not part of the structure, after the comments that wait. */
  #add(code: number, start: number, parent: number): number {
    this.#flushComments();
    return this.#tree.add(code, start, parent, this.#part);
  }

  /** Adds a structural block. */
  #block(code: number, start: number, parent: number): number {
    const id = this.#add(code, start, parent);
    this.#open = id;
    this.#openCode = code;
    this.#lastStructural = id;
    const continues = code !== Code.heading && code !== Code.provision && parent !== none && this.#tree.code(parent) === Code.provision;
    this.#owner = continues ? parent : id;
    return id;
  }

  #count(id: number): void {
    const parent = this.#tree.parent(id);
    if (parent !== none) this.#tree.setOrdinal(id, this.#tree.countUnder(parent));
    else {
      const next = (this.#unlabelledAtTop[this.#part] ?? 0) + 1;
      this.#unlabelledAtTop[this.#part] = next;
      this.#tree.setOrdinal(id, next);
    }
  }

  /** True when the first letter, opening quotes and brackets passed over, is a small one. */
  #beginsSmall(at: number, end: number): boolean {
    let p = at;
    while (p < end) {
      const code = this.#text.charCodeAt(p);
      if (!isQuote(code) && code !== 40 && code !== 91 && code !== 32 && code !== 92) break;
      p += 1;
    }
    return p < end && isSmall(this.#text.charCodeAt(p)) && !isCapital(this.#text.charCodeAt(p));
  }

  #fault(kind: FaultKind, block: number, at: Span, args: Readonly<Record<string, string>>, other?: Span): void {
    this.#faults.push({ kind, block: block as BlockId, span: at, args, ...(other === undefined ? {} : { other }) });
  }
}

/** One number for a label's value, for telling equal labels of a list. */
function keyOf(reading: Reading): number {
  return (Math.imul(reading.prefix, 1_000_003) + reading.main * 1000 + reading.suffix) | 0;
}

function isAlphabetic(style: number): boolean {
  const kind = kindOfStyle(style);
  return kind === Kind.letter || kind === Kind.roman || kind === Kind.cyrillic || kind === Kind.doubled;
}

function expectedTwin(reading: Reading): string {
  return expectedAfter({ style: reading.style, main: reading.main - 1, suffix: 0, prefix: 0 });
}
