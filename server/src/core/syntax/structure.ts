// The pass over the shapes of lines that builds the blocks, one segment at a time: what stands in what, which level a label belongs
// to, which part of the text a block is in. Invariants: what it knows from line to line is the small state below, all of which a
// carry holds; it reads a line's characters only where its shape asks for it, other lines through the window, which notes how far;
// it never writes to a segment that is done; looking ahead never costs more than a fixed number of passes over the text.

import { isCapital, isQuote, isSmall, isWordChar, skipSpace, trimEnd } from './chars.js';
import { countOpenings, passBrackets } from './brackets.js';
import { CarryReader, CarryWriter } from './carry.js';
import type { Carry } from './carry.js';
import { isAllCapitals, readDeclaration } from './declarations.js';
import type { LineWindow } from './line-window.js';
import { LookAhead, mostLabels } from './look-ahead.js';
import { mayOpenClosing, opensClosing } from './closing.js';
import { misspeltKeyword, runInAt, tightLabel } from './slips.js';
import { HeadingStack, Rank, lastOf, rankOf } from './heading-stack.js';
import { HeadingNumbers } from './heading-numbers.js';
import { How, kindOfStyle, marksAndCase } from './labels.js';
import type { Reading } from './labels.js';
import { Level, countOf, expectedAfter, firstOf, goesOn, isFirst, place } from './levels.js';
import type { Count, Placement } from './levels.js';
import { LineScanner, Shape, isFirstFootNote } from './lines.js';
import type { NumberRoom } from './number-room.js';
import { readMarkedHeading } from './marked-headings.js';
import { Fact } from './segment.js';
import type { OtherPlace, Patch, Segment, StoredFault } from './segment.js';
import { SegmentBuilder } from './segment-builder.js';
import type { EarlierBlocks } from './segment-builder.js';
import { Kind } from './sequences.js';
import { Code, Mark, Part } from './tree.js';
import type { BlockId, FaultKind } from './types.js';
import type { LineEnding } from './wrapped.js';
import type { Span } from '../text/span.js';

const none = -1;
/** A line further back than the one above. */
const far = -2;
/** Characters that decide whether a paragraph opens the closing part. */
const longestOpening = 32;
const noFaults: readonly StoredFault[] = [];
const noPatches: readonly Patch[] = [];
const noArgs: Readonly<Record<string, string>> = {};
const noReading: Reading = { style: 0, main: 0, suffix: 0, prefix: 0, how: 0 };
/** By kind as stored (`Code`). */
const factOf: readonly number[] = [0, 0, Fact.declarations, Fact.declarations, Fact.headings, Fact.provisions, 0, Fact.annotations, 0, 0];

const Comments = { none: 0, inside: 1, outside: 2 } as const;
type Comments = (typeof Comments)[keyof typeof Comments];

/** How far back two equal labels of one list are looked for. */
const duplicateReach = 1000;
/** How far back a label in the middle of a line is looked for. */
const longestRunIn = 4000;

/** What a segment's reading may ask of the whole text; an answer that changes makes the segments that asked be read again. */
export interface WholeText {
  /** Ids of the declared parties, in small letters. */
  partyIds(): ReadonlySet<string>;
  /** True when some line begins with a bare 1. */
  hasFirstFootNote(): boolean;
}

/** The block of a text's first segment stands in front of everything: `before` is the empty carry. */
export class StructurePass {
  readonly #window: LineWindow;
  readonly #tree: SegmentBuilder;
  readonly #earlier: EarlierBlocks;
  readonly #whole: WholeText;
  readonly #scanner = new LineScanner();
  readonly #label = this.#scanner.label;
  readonly #heading = this.#scanner.heading;
  /** The present line was scanned last: label or heading need not be read again. */
  #isFresh = false;
  readonly #look: LookAhead;
  readonly #writer: CarryWriter;
  // ---- the segment in work
  #text = '';
  /** Where each line begins, and its shape: of line `n` at `#first + n`. */
  #starts: Uint16Array | Uint32Array = new Uint16Array(0);
  #shapes: Uint8Array = new Uint8Array(0);
  #first = 0;
  #lineCount = 0;
  #offset = 0;
  #faults: StoredFault[] = [];
  #facts = 0;

  // ---- carried from line to line
  readonly #headings = new HeadingStack();
  readonly #numbers = new HeadingNumbers();
  readonly #levels: Level[] = [];
  #part: number = Part.preamble;
  /** The block that prose (table rows, `@ ` lines) of the next line would continue, and its kind; none after a blank line. */
  #open = none;
  #openCode = 0;
  /** In a run of comment lines behind an open block: whether what follows continues the block, so that they are inside it. */
  #comments: Comments = Comments.none;
  /** The declaration whose fields may follow. */
  #fieldsOf = none;
  /** What an annotation would belong to. */
  #owner = none;
  #lastStructural = none;
  /** Its kind and, of its marks, whether it is a title or counts. */
  #lastStructuralCode = 0;
  #lastStructuralMarks = 0;
  /** Holder of the text behind a list; the list's last point can no longer be continued. */
  #sealed: number | undefined;
  /** The outermost number before the last heading. */
  #inMind: Count | undefined;
  /** The last line that ended in prose, a heading's or label's text included; `far` when it lies further back than the line above. */
  #textLine = far;
  /** The last character of that line that is no white space, while the line lies in an earlier segment. */
  #textEnd = 0;
  /** The last heading has no title yet. */
  #untitled = none;
  /** Style of the last label placed. */
  #lastStyle = 0;
  /** The place of a label that stayed prose for want of a blank or mark: the next label may go on from it. */
  #slipped: Count | undefined;
  /** The last label behind a dash. */
  #bulleted: Count | undefined;
  /** A list began anew with the number that was in mind. */
  #restarted = false;
  /** Start of an `Option 1` line whose label comes, counted from the segment in work; undefined when none waits. */
  #optionAt: number | undefined;
  /** Code of the block added last; -1 before the first. */
  #lastCode = none;
  /** The line being read. */
  #currentLine = 0;
  readonly #placed: Placement = { rule: 'opens', reading: this.#label.readings[0] ?? noReading, level: 0, from: 'count' };
  /** The carry behind the segment that was done last. */
  #carry: Carry | undefined;

  /** `room`: where the tables and states of segments are kept. */
  constructor(window: LineWindow, earlier: EarlierBlocks, room: NumberRoom, whole: WholeText) {
    this.#window = window;
    this.#earlier = earlier;
    this.#tree = new SegmentBuilder(earlier, room);
    this.#writer = new CarryWriter(room);
    this.#whole = whole;
    this.#look = new LookAhead(window, () => {
      this.#facts |= Fact.asksFootNote;
      return whole.hasFirstFootNote();
    });
  }

  /** True when a segment has used up its handles: the text is then to be read afresh. */
  get exhausted(): boolean {
    return this.#tree.exhausted;
  }

  /** Reads one segment. `shapes`: of its lines, those that are unknown are filled in; `old`: the segment of that id before the edit. `offset`: characters in front of it; `firstLine`: lines in front of it, counted from any one line of the text. */
  read(index: number, shapes: Uint8Array, before: Carry, at: { readonly firstLine: number; readonly offset: number }, old: Segment | undefined): Segment {
    const source = this.#window.segments[index];
    if (source === undefined) throw new Error('A segment that is read stands in the text.');
    this.#shapes = shapes;
    this.#scanner.text = source.text;
    this.#window.enter(index, source, shapes);
    this.#look.enter(at.firstLine);
    this.#offset = at.offset;
    this.#text = source.text;
    this.#starts = source.starts;
    this.#first = source.at;
    this.#lineCount = source.lines;
    if (this.#faults.length > 0) this.#faults = [];
    this.#facts = 0;
    this.#tree.begin(source, old);
    if (this.#carry !== before) this.#restore(before);
    this.#lines();
    this.#facts |= this.#numbers.styles;
    this.#numbers.styles = 0;
    const after = this.#save(before);
    this.#carry = after;
    const faults = this.#faults.length === 0 ? noFaults : this.#faults;
    const patches = this.#tree.patches.length === 0 ? noPatches : this.#tree.patches;
    const { count, labels, table, base, columns, ids, nextSerial } = this.#tree.finish();
    return { source, shapes: this.#shapes, count, labels, table, base, columns, ids, nextSerial, before, after, patches, faults, back: this.#window.back, ahead: this.#window.ahead, facts: this.#facts };
  }

  // ---------------------------------------------------------------- the state between two segments

  /** The state in front of the next segment; the same object when nothing changed. */
  #save(before: Carry): Carry {
    const carry = this.#writer;
    const last = this.#lineCount - 1;
    const isParagraph = this.#lastStructural !== none && this.#lastStructuralCode === Code.paragraph;
    const char = !isParagraph ? 0 : this.#textLine < 0 ? this.#textEnd : this.#charAtEnd(this.#textLine);
    this.#headings.save(carry);
    this.#numbers.save(carry);
    carry.number(this.#levels.length);
    for (const level of this.#levels) this.#saveLevel(carry, level);
    carry.number(this.#part);
    carry.number(this.#open);
    carry.number(this.#openCode);
    carry.number(this.#comments);
    carry.number(this.#fieldsOf);
    carry.number(this.#owner);
    this.#saveBlock(carry, this.#lastStructural);
    carry.flag(this.#sealed !== undefined);
    carry.number(this.#sealed ?? none);
    saveCount(carry, this.#inMind);
    carry.flag(this.#textLine !== far && this.#textLine === last);
    carry.number(char);
    carry.number(this.#untitled);
    carry.number(this.#lastStyle);
    saveCount(carry, this.#slipped);
    saveCount(carry, this.#bulleted);
    carry.flag(this.#restarted);
    carry.flag(this.#optionAt !== undefined);
    carry.number(this.#optionAt === undefined ? 0 : this.#text.length - this.#optionAt);
    carry.number(this.#lastCode);
    // The live state goes on as a restored one would.
    this.#textLine = this.#textLine !== far && this.#textLine === last ? none : far;
    this.#textEnd = char;
    if (this.#optionAt !== undefined) this.#optionAt -= this.#text.length;
    return carry.finish(before);
  }

  #restore(saved: Carry): void {
    const carry = new CarryReader(saved);
    const isNew = saved.count === 0;
    this.#headings.restore(carry);
    this.#numbers.clear();
    if (!isNew) this.#numbers.restore(carry);
    this.#levels.length = 0;
    for (let left = carry.number(); left > 0; left -= 1) this.#levels.push(restoreLevel(carry));
    this.#part = carry.number();
    this.#open = isNew ? none : carry.number();
    this.#openCode = carry.number();
    this.#comments = carry.number() as Comments;
    this.#fieldsOf = isNew ? none : carry.number();
    this.#owner = isNew ? none : carry.number();
    this.#lastStructural = isNew ? none : carry.number();
    this.#lastStructuralCode = carry.number();
    carry.number();
    this.#lastStructuralMarks = carry.number();
    const isSealed = carry.flag();
    const sealed = carry.number();
    this.#sealed = isSealed ? sealed : undefined;
    this.#inMind = restoreCount(carry);
    this.#textLine = carry.flag() ? none : far;
    this.#textEnd = carry.number();
    this.#untitled = isNew ? none : carry.number();
    this.#lastStyle = carry.number();
    this.#slipped = restoreCount(carry);
    this.#bulleted = restoreCount(carry);
    this.#restarted = carry.flag();
    const waits = carry.flag();
    const distance = carry.number();
    this.#optionAt = waits ? -distance : undefined;
    this.#lastCode = isNew ? none : carry.number();
  }

  /** A block with what the pass may ask of it, so that a carry differs when an answer would. */
  #saveBlock(carry: CarryWriter, block: number): void {
    carry.number(block);
    carry.number(block === none ? 0 : this.#tree.code(block));
    carry.number(block === none ? none : this.#tree.parent(block));
    carry.number(block === none ? 0 : this.#tree.marks(block) & (Mark.derived | Mark.counted));
  }

  #saveLevel(carry: CarryWriter, level: Level): void {
    carry.number(level.style);
    carry.number(level.main);
    carry.number(level.suffix);
    carry.number(level.prefix);
    carry.number(level.last);
    carry.number(level.first);
    this.#saveBlock(carry, level.parent);
    carry.flag(level.points);
    saveCount(carry, level.aside?.count);
    if (level.aside !== undefined) {
      carry.number(level.aside.first);
      carry.number(level.aside.last);
      carry.number(level.aside.parent);
    }
    saveCount(carry, level.beforeJump);
    carry.number(level.chain);
  }

  // ---------------------------------------------------------------- lines

  #lines(): void {
    const shapes = this.#shapes;
    const starts = this.#starts;
    const first = this.#first;
    const count = this.#lineCount;
    let next = 0;
    for (let line = 0; line < count; line += 1) {
      const start = next;
      next = line + 1 < count ? starts[first + line + 1] ?? 0 : this.#text.length;
      let shape = shapes[first + line] ?? Shape.unknown;
      this.#isFresh = shape === Shape.unknown;
      if (shape === Shape.unknown) {
        shape = this.#scanner.shape(start, next);
        shapes[first + line] = shape;
      }
      // Most lines: blank ones, and prose that goes on.
      if (shape === Shape.blank && this.#optionAt === undefined) {
        this.#comments = Comments.none;
        this.#open = none;
        this.#fieldsOf = none;
        if (this.#lastCode !== Code.blank) this.#add(Code.blank, start, none, 0);
        continue;
      }
      if (shape === Shape.prose && this.#optionAt === undefined && this.#isOpenText() && !this.#isMarked(line)) {
        this.#comments = Comments.none;
        this.#textLine = line;
        continue;
      }
      if (shape === Shape.tightLabel && isFirstFootNote(this.#text, start)) this.#facts |= Fact.firstFootNote;
      this.#currentLine = line;
      if (this.#optionAt !== undefined) {
        // Blank lines and comments between an option line and its label are inside the block.
        if (shape !== Shape.label) continue;
        const start = this.#optionAt;
        this.#optionAt = undefined;
        this.#comments = Comments.none;
        this.#labelLine(line, start, true);
        continue;
      }
      if (shape !== Shape.comment) this.#comments = Comments.none;
      switch (shape) {
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
          else this.#add(Code.field, this.#startOf(line), this.#fieldsOf, 0);
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
          if (this.#open === none || this.#openCode !== Code.annotation) this.#annotation(line);
          break;
        case Shape.row:
          this.#row(line);
          break;
        case Shape.note:
          this.#note(line);
          break;
        case Shape.option:
          this.#option(line);
          break;
        default:
          this.#prose(line);
      }
    }
  }

  // ---------------------------------------------------------------- lines that are not prose

  /** Comments behind an open block are inside it when what stands behind them continues it. */
  #comment(line: number): void {
    if (this.#open !== none) {
      if (this.#comments === Comments.none) this.#comments = this.#goesOnBehind(line) ? Comments.inside : Comments.outside;
      if (this.#comments === Comments.inside) return;
    }
    this.#add(Code.comment, this.#startOf(line), none, 0);
  }

  /** True when the first line behind a run of comments continues the open block. */
  #goesOnBehind(line: number): boolean {
    const window = this.#window;
    let next = line + 1;
    while (window.shape(next) === Shape.comment) next += 1;
    const shape = window.shape(next);
    switch (shape) {
      case undefined:
        return false;
      case Shape.row:
        return this.#openCode === Code.table;
      case Shape.continuation:
        return this.#openCode === Code.annotation;
      case Shape.perhapsDeclaration:
        return this.#isOpenText() && !this.#isDeclaration(next) && !this.#look.isMarked(next);
      case Shape.field:
        return this.#fieldsOf === none && this.#isOpenText() && !this.#look.isMarked(next);
      case Shape.option:
        return this.#isOpenText() && !this.#leadsToLabel(next) && !this.#look.isMarked(next);
      default:
        return shape >= Shape.prose && this.#isOpenText() && !this.#look.isMarked(next);
    }
  }

  #declaration(line: number): void {
    const id = this.#add(Code.declaration, this.#startOf(line), none, 0);
    this.#open = none;
    this.#fieldsOf = id;
    this.#owner = id;
  }

  /** Keyword and id without a name: a declaration when a field follows, when the id is all capitals and no sentence runs on into it, or when it names a declared party that signs. */
  #isDeclaration(line: number): boolean {
    const window = this.#window;
    let next = line + 1;
    while (window.shape(next) === Shape.comment || window.shape(next) === Shape.annotation) next += 1;
    if (window.shape(next) === Shape.field) return true;
    const at = this.#look.contentOf(line);
    const { text } = window;
    const read = readDeclaration(text, at, this.#look.contentEnd(line));
    if (read === undefined) return false;
    if (isAllCapitals(text, read.line.id.start, read.line.id.end)) return !this.#isOpenText();
    if (read.line.kind !== 'signature') return false;
    this.#facts |= Fact.asksParties;
    return this.#whole.partyIds().has(text.slice(read.line.id.start, read.line.id.end).toLowerCase());
  }

  #annotation(line: number): void {
    const id = this.#add(Code.annotation, this.#startOf(line), this.#owner, 0);
    this.#open = id;
    this.#openCode = Code.annotation;
    if (this.#owner !== none) {
      const at = this.#contentOf(line);
      if (this.#text.startsWith('@option', at) && !isWordChar(this.#text.charCodeAt(at + 7))) this.#tree.addMark(this.#owner, Mark.alternative);
    }
  }

  #row(line: number): void {
    if (this.#open !== none && this.#openCode === Code.table) return;
    this.#block(Code.table, this.#startOf(line), this.#holderOf(Code.table, none), 0);
    this.#fieldsOf = none;
  }

  #note(line: number): void {
    this.#block(Code.note, this.#startOf(line), this.#holderOf(Code.note, none), 0);
    this.#fieldsOf = none;
    this.#textLine = line;
  }

  /** `Option 1` before a provision belongs to it; anywhere else it is prose. */
  #option(line: number): void {
    if (this.#leadsToLabel(line)) this.#optionAt = this.#startOf(line);
    else this.#prose(line);
  }

  #leadsToLabel(line: number): boolean {
    const window = this.#window;
    let next = line + 1;
    while (window.shape(next) === Shape.blank || window.shape(next) === Shape.comment) next += 1;
    return window.shape(next) === Shape.label && !this.#look.isMarked(next) && !this.#look.isMarked(line);
  }

  // ---------------------------------------------------------------- prose

  #prose(line: number): void {
    if (this.#isMarked(line)) {
      this.#markedHeading(line);
      return;
    }
    const shape = this.#shapes[this.#first + line] ?? Shape.prose;
    if (this.#isOpenText()) {
      if (shape > Shape.prose && this.#textLine === line - 1 && this.#endingBefore(line) === 'ended') this.#slip(line, shape, this.#open);
      this.#textLine = line;
      return;
    }
    const underAnnotation = this.#open !== none && this.#openCode === Code.annotation;
    const at = this.#isFresh ? this.#scanner.at : this.#contentOf(line);
    const closing = this.#opensClosing(at);
    if (closing) this.#enterClosing();
    const untitled = this.#untitled;
    const single = untitled !== none && !closing && this.#isDerivedTitle(line, at);
    const id = this.#block(Code.paragraph, this.#startOf(line), closing ? none : this.#holderOf(Code.paragraph, at), single ? Mark.derived : Mark.counted);
    if (single) {
      this.#tree.addMark(untitled, Mark.derived);
      this.#owner = untitled;
    }
    if (underAnnotation) this.#fault('text-after-annotation', id, { start: at, end: this.#look.contentEnd(line) }, {});
    if (shape > Shape.prose) this.#slip(line, shape, id);
    this.#fieldsOf = none;
    this.#textLine = line;
  }

  /** The one unlabelled line behind an untitled heading, not ending like a sentence. */
  #isDerivedTitle(line: number, at: number): boolean {
    if (this.#lastStructural !== this.#untitled) return false;
    return !isSmall(this.#text.charCodeAt(at)) && this.#look.isTitleLine(line);
  }

  /** The block that text without a label stands in; `at`: where a paragraph begins. Closes the last point when it stands behind the list. */
  #holderOf(code: number, at: number): number {
    const levels = this.#levels;
    const top = lastOf(levels);
    if (top === undefined) return this.#headings.top;
    if (code !== Code.paragraph && this.#open !== none && this.#open === top.last) return top.last;
    if (this.#sealed !== undefined) return this.#sealed;
    if (!top.points || (code === Code.paragraph && this.#beginsSmall(at))) return top.last;
    let holder = top.parent;
    if (holder !== none && this.#tree.code(holder) === Code.paragraph) {
      holder = this.#tree.parent(holder);
      top.parent = holder;
    }
    this.#sealed = holder;
    return holder;
  }

  #enterClosing(): void {
    this.#closeLevels();
    this.#headings.closeFor(0);
    this.#part = Part.closing;
  }

  /** Reports a prose line that a slip kept from being a heading, declaration or label. */
  #slip(line: number, shape: number, block: number): void {
    const at = this.#look.contentOf(line);
    const end = this.#look.contentEnd(line);
    if (shape === Shape.nearMiss) {
      const slip = misspeltKeyword(this.#text, at, end);
      if (slip !== undefined) this.#fault(slip.kind, block, slip.span, slip.args);
      return;
    }
    const waiting = [this.#inMind, this.#slipped].filter((count) => count !== undefined);
    const slip = tightLabel(this.#text, at, end, this.#levels, waiting);
    if (slip === undefined || (slip.bare && this.#look.isFootNote(line, slip.count))) return;
    this.#slipped = slip.count;
    this.#fault(slip.kind, block, slip.span, slip.args);
  }

  // ---------------------------------------------------------------- labels

  /** A line of one or more labels; the block begins at `start` (the line's, or the option line's above). */
  #labelLine(line: number, start: number, option: boolean): void {
    let at = this.#scanner.readAt;
    let end = this.#scanner.end;
    if (this.#isFresh) this.#label.complete(this.#text);
    else {
      end = this.#contentEnd(line);
      at = passBrackets(this.#text, this.#contentOf(line), end);
      if (!this.#label.readAgain(this.#text, at, end)) throw new Error('A line of label shape has a label.');
    }
    this.#labels(line, start, at, end, option ? Mark.option | Mark.alternative : 0);
  }

  /** The label at `labelAt`, which was read, and those behind it on its line. */
  #labels(line: number, start: number, labelAt: number, end: number, marks: number): void {
    const text = this.#text;
    let at = labelAt;
    const ending = marks === 0 && !this.#isUnderDerivedTitle() ? this.#endingBefore(line) : 'ended';
    this.#leavePreamble(line);
    this.#fieldsOf = none;
    let blockStart = start;
    for (let n = 0; ; n += 1) {
      const next = this.#label.next;
      this.#provision(blockStart, at, n === 0 ? ending : 'ended', n === 1 && kindOfStyle(this.#lastStyle) === Kind.dash, n === 0 ? marks : Mark.inner);
      if (n + 1 === mostLabels || next >= end || !this.#label.read(text, next, end) || !this.#label.leaveOut(this.#lastStyle)) break;
      if (kindOfStyle(this.#label.readings[0]?.style ?? 0) === Kind.dash) break;
      at = next;
      blockStart = next;
    }
    this.#textLine = line;
  }

  /** Places the label that was read, which stands at `labelAt`, and adds its block; `bulleted`: it stands behind a dash on the same line. */
  #provision(start: number, labelAt: number, ending: LineEnding, bulleted: boolean, marks: number): void {
    const levels = this.#levels;
    const placed = this.#placed;
    place(levels, this.#label, this.#inMind, this.#decideNext, placed);
    const { reading, rule } = placed;
    const above = this.#lastStructural;
    let level: Level;
    let newList = false;
    let other: OtherPlace | undefined;
    let fault: FaultKind | undefined;
    let args = noArgs;
    switch (rule) {
      case 'goes-on': {
        level = this.#closeTo(placed.level);
        if (placed.from === 'aside' && level.aside !== undefined) {
          level.parent = level.aside.parent;
          level.first = level.aside.first;
          level.aside = undefined;
        }
        level.count(reading);
        level.beforeJump = undefined;
        break;
      }
      case 'resumes':
        while (levels.length > 0) levels.pop();
        this.#sealed = undefined;
        level = this.#openLevel(reading);
        if (this.#part === Part.main) this.#facts |= Fact.crossed;
        break;
      case 'opens':
        if (this.#inMind?.style === reading.style) {
          if (this.#part === Part.main) {
            this.#restarted = true;
            this.#facts |= Fact.restarted;
          }
          this.#inMind = undefined;
        }
        level = this.#openLevel(reading);
        break;
      case 'opens-with-gap':
        fault = 'numbering-gap';
        args = { expected: this.#inMind?.style === reading.style && !this.#restarted ? expectedAfter(this.#inMind) : firstOf(countOf(reading)), found: this.#valueText() };
        level = this.#openLevel(reading);
        break;
      case 'same-style': {
        const paragraphAbove = isFirst(reading) ? this.#paragraphAbove() : none;
        newList = isFirst(reading) && (paragraphAbove !== none || this.#isLedIn(ending, reading));
        const furtherOut = placed.level < levels.length - 1;
        level = this.#closeTo(placed.level);
        if (newList) {
          const { last, first, parent } = level;
          const started = new Level(paragraphAbove === none ? parent : paragraphAbove, true);
          started.last = last;
          started.first = first;
          started.aside = { count: countOf(level), first, last, parent };
          started.count(reading);
          levels[placed.level] = started;
          level = started;
        } else {
          const earlier = this.#equalBefore(level, reading);
          // Under a colon a first label leads in points of its own: their style is open further out, and nothing is wrong with that. Under a
          // point of the very same style nothing tells the two apart.
          const ledIn = furtherOut && isFirst(reading) && this.#textLine === this.#currentLine - 1 && this.#look.endsInColon(this.#currentLine - 1);
          if (ledIn) fault = undefined;
          else if (earlier !== none) {
            fault = 'numbering-duplicate';
            args = { label: this.#text.slice(labelAt, this.#label.end) };
            other = { kind: 'number', block: earlier as BlockId };
          } else {
            fault = 'numbering-gap';
            args = { expected: expectedAfter(level), found: this.#valueText() };
          }
          if (isFirst(reading)) level.count(reading);
          else if (reading.prefix !== level.prefix || reading.main > level.main) {
            level.beforeJump = countOf(level);
            level.count(reading);
          }
        }
        break;
      }
    }
    const isDash = kindOfStyle(reading.style) === Kind.dash;
    const id = this.#block(Code.provision, start, level.parent, reading.how | marks | (isDash ? Mark.counted : 0));
    this.#sealed = undefined;
    this.#lastStyle = reading.style;
    this.#tree.chain(level.chain, keyOf(reading));
    level.chain = id;
    level.last = id;
    if (level.first === none) level.first = id;
    const slipped = this.#slipped;
    this.#slipped = undefined;
    if (fault === 'numbering-gap') {
      if ((slipped !== undefined && goesOn(slipped, reading)) || (bulleted && this.#bulleted !== undefined && goesOn(this.#bulleted, reading))) fault = undefined;
      else other = this.#runIn(args['expected'] ?? '', reading.style, above, labelAt);
    }
    if (bulleted) this.#bulleted = countOf(reading);
    if (!newList && this.#runsOn(ending, rule, reading, level)) this.#fault('broken-line', id, { start: labelAt, end: this.#label.end }, {});
    else if (fault !== undefined) this.#fault(fault, id, { start: labelAt, end: this.#label.end }, args, other);
    if (reading.how === How.twinLetter || reading.how === How.twinRoman) {
      this.#fault('look-alike-letter', id, { start: labelAt, end: this.#label.end }, { expected: expectedTwin(reading) });
    }
  }

  /** The last structural block when it is an unnumbered paragraph that counts. */
  #paragraphAbove(): number {
    const above = this.#lastStructural;
    return above !== none && this.#lastStructuralCode === Code.paragraph && (this.#lastStructuralMarks & Mark.counted) !== 0 ? above : none;
  }

  /** True when the label looks like the rest of the sentence above. */
  #runsOn(ending: LineEnding, rule: Placement['rule'], reading: Reading, level: Level): boolean {
    if (ending === 'ended' || ending === 'paused') return false;
    if (ending === 'open' && (this.#look.standsForItself(this.#currentLine - 1) || (this.#beginsSentence() && !this.#look.endsInJoiner(this.#currentLine - 1)))) return false;
    if (rule === 'opens-with-gap' || rule === 'same-style') return true;
    if (ending === 'citing' && kindOfStyle(reading.style) === Kind.dash) return false;
    if (rule === 'opens') {
      if (ending === 'open' || this.#look.successorFollows(this.#currentLine, level)) return false;
      return ending === 'citing' || marksAndCase(reading.style) === 0;
    }
    return ending === 'citing' || ending === 'leaning';
  }

  /** The text behind the label just read begins as a sentence does. */
  #beginsSentence(): boolean {
    const end = this.#look.contentEnd(this.#currentLine);
    const at = skipSpace(this.#text, this.#label.end, end);
    return at < end && isCapital(this.#text.charCodeAt(at));
  }

  /** True when the line directly above is a paragraph of its own, set without a blank line, that leads in a new list. */
  #isLedIn(ending: LineEnding, reading: Reading): boolean {
    const above = this.#currentLine - 1;
    if (this.#textLine !== above || !this.#look.endsOwnParagraph(above)) return false;
    return this.#look.endsInColon(above) || (ending !== 'ended' && ending !== 'citing' && this.#look.successorFollows(this.#currentLine, countOf(reading)));
  }

  readonly #decideNext = (on: Reading, first: Reading): Reading => this.#look.decide(this.#currentLine, on, first);

  #closeTo(level: number): Level {
    while (this.#levels.length > level + 1) this.#levels.pop();
    const found = this.#levels[level];
    if (found === undefined) throw new Error('A placement names an open level.');
    return found;
  }

  #openLevel(reading: Reading): Level {
    const levels = this.#levels;
    const top = lastOf(levels);
    const paragraphAbove = top !== undefined && this.#sealed === undefined ? none : this.#paragraphAbove();
    let parent: number;
    let points = true;
    if (this.#sealed !== undefined) {
      // The last point is closed: the new list hangs under the text behind it.
      parent = paragraphAbove !== none && this.#tree.parent(paragraphAbove) === this.#sealed ? paragraphAbove : this.#sealed;
    } else if (top !== undefined) parent = top.last;
    else {
      parent = this.#headings.top;
      points = paragraphAbove !== none && this.#tree.parent(paragraphAbove) === parent && this.#leadsIn();
    }
    const level = new Level(parent, points);
    level.count(reading);
    levels.push(level);
    return level;
  }

  /** The last structural block, a paragraph, leads in the list below it when its last character does not end a sentence. */
  #leadsIn(): boolean {
    const last = this.#textLine < 0 ? this.#textEnd : this.#charAtEnd(this.#textLine);
    return last !== 46 && last !== 0x3002 && last !== 33 && last !== 63;
  }

  /** The last character of a line of this segment that is no white space. */
  #charAtEnd(line: number): number {
    const end = this.#look.contentEnd(line);
    return end > this.#startOf(line) ? this.#text.charCodeAt(end - 1) : 0;
  }

  #equalBefore(level: Level, reading: Reading): number {
    if (isFirst(reading)) return level.first;
    return this.#tree.findKey(level.chain, keyOf(reading), duplicateReach);
  }

  /** Where the label that was expected stands in the middle of the text above; undefined when it does not. */
  #runIn(expected: string, style: number, above: number, before: number): OtherPlace | undefined {
    if (above === none || expected === '') return undefined;
    const from = Math.max(this.#tree.start(above) ?? this.#earlier.start(above) - this.#offset, before - longestRunIn);
    const text = from < 0 ? this.#window.textInFront(-from) + this.#text.slice(0, before) : this.#text.slice(from, before);
    const at = runInAt(text, expected, style);
    return at === undefined ? undefined : { kind: 'back', start: before - from - at.start, end: before - from - at.end };
  }

  #isUnderDerivedTitle(): boolean {
    return this.#lastStructural !== none && (this.#lastStructuralMarks & Mark.derived) !== 0;
  }

  #valueText(): string {
    return this.#text.slice(this.#label.valueStart, this.#label.valueEnd);
  }

  // ---------------------------------------------------------------- headings

  #headingLine(line: number): void {
    const text = this.#text;
    if (!this.#isFresh) {
      const end = this.#contentEnd(line);
      const content = this.#contentOf(line);
      const at = passBrackets(text, content, end);
      if (!this.#heading.read(text, at, end, countOpenings(text, content, at))) throw new Error('A line of heading shape has a heading.');
    }
    const { unit, numberStart, numberEnd, rest, restStart, keywordStart, keywordEnd } = this.#heading;
    // `Protocol` as the first thing in a file is the agreement's own title.
    if (unit === 'protocol' && numberStart === none && this.#lastStructural === none) {
      this.#prose(line);
      return;
    }
    const ending = this.#endingBefore(line);
    const alone = unit === 'preamble' || unit === 'testimonium';
    const runsOn = !this.#isUnderDerivedTitle() && (alone ? ending === 'leaning' || ending === 'citing' : ending !== 'ended' && !(ending === 'open' && this.#look.standsForItself(line - 1)));
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
      if (unit === 'section' && this.#headings.holds(Rank.article) && this.#look.textFollows(line, rest === 'none')) rank = Rank.sectionInArticle;
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
    const id = this.#block(Code.heading, this.#startOf(line), parent, 0);
    const odd = this.#headings.open(id, rank, '');
    this.#open = none;
    this.#fieldsOf = none;
    this.#textLine = line;
    if (unit === 'article' && this.#part === Part.main) this.#facts |= Fact.article;
    if (runsOn) this.#fault('broken-line', id, { start: keywordStart, end: numberStart === none ? keywordEnd : numberEnd }, {});
    else if (odd) this.#fault('heading-order', id, { start: keywordStart, end: numberStart === none ? keywordEnd : numberEnd }, { found: text.slice(keywordStart, keywordEnd) });
    if (numberStart !== none) {
      const verdict = this.#numbers.next(unit, text.slice(numberStart, numberEnd), id, parent, this.#part !== Part.annex, runsOn);
      if (verdict.letter) this.#tree.addMark(id, Mark.letter);
      if (verdict.fault !== undefined && !runsOn) this.#fault(verdict.fault, id, { start: numberStart, end: numberEnd }, verdict.args, verdict.other === undefined ? undefined : { kind: 'number', block: verdict.other as BlockId });
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
    this.#block(Code.paragraph, at, this.#headings.top, Mark.inner | Mark.counted);
    this.#textLine = line;
  }

  /** A line that `@heading` makes a heading. */
  #markedHeading(line: number): void {
    const text = this.#text;
    const end = this.#look.contentEnd(line);
    const at = passBrackets(text, this.#look.contentOf(line), end);
    const read = readMarkedHeading(text, at, end);
    this.#closeLevels();
    if (this.#part === Part.preamble) {
      this.#part = Part.main;
      this.#inMind = undefined;
    }
    const parent = this.#headings.closeForMarked(read.style);
    this.#headings.open(this.#block(Code.heading, this.#startOf(line), parent, Mark.marked), Rank.marked, read.style);
    this.#open = none;
    this.#fieldsOf = none;
    this.#untitled = none;
    this.#textLine = line;
  }

  /** A heading closes all levels but keeps the outermost number in mind. */
  #closeLevels(): void {
    const outermost = this.#levels[0];
    if (outermost !== undefined && kindOfStyle(outermost.style) === Kind.arabic) this.#inMind = outermost.aside?.count ?? countOf(outermost);
    while (this.#levels.length > 0) this.#levels.pop();
    this.#sealed = undefined;
  }

  /** The first label ends a preamble that has no heading; recitals under `Preamble` may have labels when headings follow. */
  #leavePreamble(line: number): void {
    if (this.#part !== Part.preamble) return;
    if (this.#headings.isAside) {
      const style = this.#label.readings[0]?.style ?? 0;
      if (kindOfStyle(style) !== Kind.arabic || marksAndCase(style) !== 0 || this.#look.mainHeadingFollows(line)) return;
      this.#closeLevels();
      this.#headings.closeFor(Rank.annex);
    }
    this.#inMind = undefined;
    this.#part = Part.main;
  }

  // ---------------------------------------------------------------- small things

  #startOf(line: number): number {
    return this.#starts[this.#first + line] ?? 0;
  }

  /** As `LookAhead.contentOf` and `contentEnd`, for lines of the segment in work. */
  #contentOf(line: number): number {
    return skipSpace(this.#text, this.#startOf(line), this.#text.length);
  }

  #contentEnd(line: number): number {
    return trimEnd(this.#text, this.#startOf(line), this.#endOf(line));
  }

  #endOf(line: number): number {
    return line + 1 < this.#lineCount ? this.#startOf(line + 1) : this.#text.length;
  }

  /** As `LookAhead.isMarked`; annotations and comments are known by their first character. */
  #isMarked(line: number): boolean {
    const next = line + 1;
    if (next < this.#lineCount && this.#shapes[this.#first + next] === Shape.unknown) {
      const code = this.#text.charCodeAt(skipSpace(this.#text, this.#startOf(next), this.#endOf(next) - 1));
      if (code !== 64 && code !== 47) return false;
    }
    return this.#look.isMarked(line);
  }

  #isOpenText(): boolean {
    return this.#open !== none && (this.#openCode === Code.provision || this.#openCode === Code.paragraph || this.#openCode === Code.note);
  }

  /** How the text line directly above ends; `ended` when there is none. */
  #endingBefore(line: number): LineEnding {
    if (this.#textLine === far || this.#textLine !== line - 1) return 'ended';
    const ending = this.#look.endingOf(line - 1);
    return (ending === 'open' || ending === 'citing') && this.#window.shape(line - 1) === Shape.heading ? 'ended' : ending;
  }

  /** True when the paragraph that begins at `at` opens the closing part; its first words may stand in the next segment too. */
  #opensClosing(at: number): boolean {
    const left = this.#text.length - at;
    if (left > 1 && !mayOpenClosing(this.#text.charCodeAt(at), this.#text.charCodeAt(at + 1))) return false;
    return left >= longestOpening ? opensClosing(this.#text, at) : opensClosing(this.#text.slice(at) + this.#window.textBehind(longestOpening - left), 0);
  }

  /** Adds a block that is not part of the structure. */
  #add(code: number, start: number, parent: number, marks: number): number {
    this.#facts |= factOf[code] ?? 0;
    this.#lastCode = code;
    return this.#tree.add(code, start, parent, this.#part, marks);
  }

  /** Adds a structural block. */
  #block(code: number, start: number, parent: number, marks: number): number {
    const id = this.#add(code, start, parent, marks);
    this.#open = id;
    this.#openCode = code;
    this.#lastStructural = id;
    this.#lastStructuralCode = code;
    this.#lastStructuralMarks = marks;
    // A heading is never what a list has for a holder: it closes all lists.
    const continues = code !== Code.heading && code !== Code.provision && this.#levels.length > 0 && parent !== none && this.#tree.code(parent) === Code.provision;
    this.#owner = continues ? parent : id;
    return id;
  }

  /** True when the first letter, opening quotes and brackets passed over, is a small one; there is one before the line's end, or its end is none. */
  #beginsSmall(at: number): boolean {
    const text = this.#text;
    for (let p = at; ; p += 1) {
      const code = text.charCodeAt(p);
      if (!isQuote(code) && code !== 40 && code !== 91 && code !== 32 && code !== 92) return isSmall(code) && !isCapital(code);
    }
  }

  #fault(kind: FaultKind, block: number, at: Span, args: Readonly<Record<string, string>>, other?: OtherPlace): void {
    const { start, end } = at;
    this.#faults.push(other === undefined ? { kind, block: block as BlockId, start, end, args } : { kind, block: block as BlockId, start, end, args, other });
  }
}

function saveCount(carry: CarryWriter, count: Count | undefined): void {
  carry.flag(count !== undefined);
  if (count === undefined) return;
  carry.number(count.style);
  carry.number(count.main);
  carry.number(count.suffix);
  carry.number(count.prefix);
}

function restoreCount(carry: CarryReader): Count | undefined {
  if (!carry.flag()) return undefined;
  const style = carry.number();
  const main = carry.number();
  const suffix = carry.number();
  return { style, main, suffix, prefix: carry.number() };
}

function restoreLevel(carry: CarryReader): Level {
  const style = carry.number();
  const main = carry.number();
  const suffix = carry.number();
  const prefix = carry.number();
  const last = carry.number();
  const first = carry.number();
  const parent = carry.number();
  for (let n = 0; n < 3; n += 1) carry.number();
  const points = carry.flag();
  const asideCount = restoreCount(carry);
  const level = new Level(parent, points);
  level.count({ style, main, suffix, prefix });
  level.last = last;
  level.first = first;
  if (asideCount !== undefined) level.aside = { count: asideCount, first: carry.number(), last: carry.number(), parent: carry.number() };
  level.beforeJump = restoreCount(carry);
  level.chain = carry.number();
  return level;
}

/** One number for a label's value, for telling equal labels of a list. */
function keyOf(reading: Reading): number {
  return (Math.imul(reading.prefix, 1_000_003) + reading.main * 1000 + reading.suffix) | 0;
}

function expectedTwin(reading: Reading): string {
  return expectedAfter({ style: reading.style, main: reading.main - 1, suffix: 0, prefix: 0 });
}
