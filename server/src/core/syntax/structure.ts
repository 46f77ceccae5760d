// The pass over the shapes of lines that builds the blocks: what stands in what, which level a label belongs to, which part of
// the text a block is in. Invariant: reads a line's characters only where its shape asks for it; what it carries from line to
// line is the small state below; looking ahead never costs more than a fixed number of passes over the text.

import { isCapital, isQuote, isSmall, isWordChar, skipSpace, trimEnd } from './chars.js';
import { countOpenings, passBrackets } from './brackets.js';
import { isAllCapitals, readDeclaration } from './declarations.js';
import { HeadingReader } from './headings.js';
import { LookAhead, mostLabels } from './look-ahead.js';
import { opensClosing } from './closing.js';
import { misspeltKeyword, runInAt, tightLabel } from './slips.js';
import { HeadingStack, Rank, rankOf } from './heading-stack.js';
import { HeadingNumbers } from './heading-numbers.js';
import { How, LabelReader, kindOfStyle, marksAndCase } from './labels.js';
import type { Reading } from './labels.js';
import { countOf, expectedAfter, firstOf, goesOn, isFirst, place } from './levels.js';
import type { Count, Level, Placement } from './levels.js';
import { Shape } from './lines.js';
import type { LineTable } from './lines.js';
import { readMarkedHeading } from './marked-headings.js';
import { Kind } from './sequences.js';
import { Code, Mark, Part, TreeBuilder } from './tree.js';
import type { LateFaults } from './tree.js';
import type { BlockId, FaultKind, SyntaxFault, SyntaxTree } from './types.js';
import { endingOf } from './wrapped.js';
import type { LineEnding } from './wrapped.js';
import type { Span } from '../text/span.js';

const none = -1;
/** How far back two equal labels of one list are looked for. */
const duplicateReach = 1000;
/** How far back a label in the middle of a line is looked for. */
const longestRunIn = 4000;

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
  readonly #earlierLabel = new LabelReader();
  readonly #look: LookAhead;
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
  /** The place of a label that stayed prose for want of a blank or mark: the next label may go on from it. */
  #slipped: Count | undefined;
  /** The last label behind a dash. */
  #bulleted: Count | undefined;
  /** The line being read. */
  #currentLine = 0;
  // ---- found out about the whole text
  #crossed = false;
  #restarted = false;
  #articles = 0;
  #partyIds: ReadonlySet<string> | undefined;

  constructor(text: string, lines: LineTable) {
    this.#text = text;
    this.#starts = lines.starts;
    this.#shapes = lines.shapes;
    this.#lineCount = lines.count;
    this.#look = new LookAhead(text, lines);
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
          if (this.#look.isMarked(line)) this.#markedHeading(line);
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
    const read = readDeclaration(this.#text, this.#look.contentOf(line), this.#look.contentEnd(line));
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
      const read = readDeclaration(this.#text, this.#look.contentOf(line), this.#look.contentEnd(line));
      if (read?.line.kind === 'party') ids.add(this.#text.slice(read.line.id.start, read.line.id.end).toLowerCase());
    }
    return ids;
  }

  #annotation(line: number): void {
    const id = this.#add(Code.annotation, this.#startOf(line), this.#owner);
    this.#open = id;
    this.#openCode = Code.annotation;
    if (this.#owner !== none) {
      const at = this.#look.contentOf(line);
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
    if (this.#shapes[next] !== Shape.label || this.#look.isMarked(next) || this.#look.isMarked(line)) {
      this.#prose(line);
      return line;
    }
    this.#labelLine(next, this.#startOf(line), true);
    return next;
  }

  // ---------------------------------------------------------------- prose

  #prose(line: number): void {
    if (this.#isOpenText() && !this.#look.isMarked(line)) {
      this.#pendingComments = none;
      const shape = this.#shapes[line] ?? Shape.prose;
      if (shape > Shape.prose && this.#textLine === line - 1 && this.#endingBefore(line) === 'ended') this.#slip(line, shape, this.#open);
      this.#textLine = line;
      return;
    }
    if (this.#look.isMarked(line)) {
      this.#markedHeading(line);
      return;
    }
    const underAnnotation = this.#open !== none && this.#openCode === Code.annotation;
    const at = this.#look.contentOf(line);
    const closing = opensClosing(this.#text, at);
    if (closing) this.#enterClosing();
    const single = this.#untitled !== none && !closing && this.#isDerivedTitle(line, at);
    const untitled = this.#untitled;
    const id = this.#block(Code.paragraph, this.#startOf(line), closing ? none : this.#holderOf(Code.paragraph, this.#beginsSmall(at, this.#look.contentEnd(line))));
    if (single) {
      this.#tree.addMark(untitled, Mark.derived);
      this.#tree.addMark(id, Mark.derived);
      this.#owner = untitled;
    } else this.#count(id);
    if (underAnnotation) this.#fault('text-after-annotation', id, { start: at, end: this.#look.contentEnd(line) }, {});
    const shape = this.#shapes[line] ?? Shape.prose;
    if (shape > Shape.prose) this.#slip(line, shape, id);
    this.#fieldsOf = none;
    this.#textLine = line;
  }

  /** The one unlabelled line behind an untitled heading, not ending like a sentence. */
  #isDerivedTitle(line: number, at: number): boolean {
    if (this.#lastStructural !== this.#untitled) return false;
    return !isSmall(this.#text.charCodeAt(at)) && this.#look.isTitleLine(line);
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
    const end = this.#look.contentEnd(line);
    this.#currentLine = line;
    this.#labels(line, start, passBrackets(this.#text, this.#look.contentOf(line), end), end, option ? Mark.option | Mark.alternative : 0);
  }

  #labels(line: number, start: number, labelAt: number, end: number, marks: number): void {
    const text = this.#text;
    let at = labelAt;
    if (!this.#label.readAgain(text, at, end)) throw new Error('A line of label shape has a label.');
    const ending = marks === 0 && !this.#isUnderDerivedTitle() ? this.#endingBefore(line) : 'ended';
    this.#leavePreamble(line);
    this.#fieldsOf = none;
    let blockStart = start;
    for (let n = 0; ; n += 1) {
      const labelSpan = { start: at, end: this.#label.end };
      const next = this.#label.next;
      const id = this.#provision(blockStart, labelSpan, n === 0 ? ending : 'ended', n === 1 && kindOfStyle(this.#lastStyle) === Kind.dash);
      this.#tree.addMark(id, n === 0 ? marks : Mark.inner);
      if (n + 1 === mostLabels || next >= end || !this.#label.read(text, next, end) || !this.#label.leaveOut(this.#lastStyle)) break;
      if (kindOfStyle(this.#label.readings[0]?.style ?? 0) === Kind.dash) break;
      at = next;
      blockStart = next;
    }
    this.#textLine = line;
  }

  /** Places the label that was read and adds its block; `bulleted`: it stands behind a dash on the same line. */
  #provision(start: number, label: Span, ending: LineEnding, bulleted: boolean): number {
    const levels = this.#levels;
    const placement = place(levels, this.#label, this.#inMind, this.#decideNext);
    const reading = placement.reading;
    const above = this.#lastStructural;
    const paragraphAbove = above !== none && this.#tree.code(above) === Code.paragraph && this.#tree.ordinal(above) > 0 ? above : none;
    let level: Level;
    let newList = false;
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
        args = { expected: this.#inMind?.style === reading.style && !this.#restarted ? expectedAfter(this.#inMind) : firstOf(countOf(reading)), found: this.#valueText() };
        level = this.#openLevel(reading, paragraphAbove);
        break;
      case 'same-style': {
        newList = isFirst(reading) && (paragraphAbove !== none || this.#isLedIn(ending, reading));
        level = this.#closeTo(placement.level);
        if (newList) {
          const started: Level = { ...level, points: true, parent: paragraphAbove === none ? level.parent : paragraphAbove, beforeJump: undefined, aside: { count: level.count, first: level.first, last: level.last, parent: level.parent }, count: countOf(reading), chain: none };
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
    const slipped = this.#slipped;
    this.#slipped = undefined;
    if (fault === 'numbering-gap') {
      if ((slipped !== undefined && goesOn(slipped, reading)) || (bulleted && this.#bulleted !== undefined && goesOn(this.#bulleted, reading))) fault = undefined;
      else other = this.#runIn(args['expected'] ?? '', reading.style, above, label.start);
    }
    if (bulleted) this.#bulleted = countOf(reading);
    if (!newList && this.#runsOn(ending, placement, level)) this.#fault('broken-line', id, label, {});
    else if (fault !== undefined) this.#fault(fault, id, label, args, other);
    if (reading.how === How.twinLetter || reading.how === How.twinRoman) {
      this.#fault('look-alike-letter', id, label, { expected: expectedTwin(reading) });
    }
    return id;
  }

  /** True when the label looks like the rest of the sentence above. */
  #runsOn(ending: LineEnding, placement: Placement, level: Level): boolean {
    if (ending === 'ended' || ending === 'paused') return false;
    if (ending === 'open' && this.#look.standsForItself(this.#currentLine - 1)) return false;
    if (placement.rule === 'opens-with-gap' || placement.rule === 'same-style') return true;
    const style = placement.reading.style;
    if (ending === 'citing' && kindOfStyle(style) === Kind.dash) return false;
    const bare = marksAndCase(style) === 0;
    if (placement.rule === 'opens') {
      if (ending === 'open' || this.#look.successorFollows(this.#currentLine, level.count)) return false;
      return ending === 'citing' || bare;
    }
    return ending === 'citing' || ending === 'leaning';
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
    return this.#earlierLabel.read(text, at, lineEnd) ? { start: at, end: this.#earlierLabel.end } : { start: at, end: Math.min(end, lineEnd) };
  }

  /** Where the label that was expected stands in the middle of the text above; undefined when it does not. */
  #runIn(expected: string, style: number, above: number, before: number): Span | undefined {
    if (above === none || expected === '') return undefined;
    const from = Math.max(this.#tree.start(above), before - longestRunIn);
    const at = runInAt(this.#text.slice(from, before), expected, style);
    return at === undefined ? undefined : { start: from + at.start, end: from + at.end };
  }

  #isUnderDerivedTitle(): boolean {
    return this.#lastStructural !== none && (this.#tree.marks(this.#lastStructural) & Mark.derived) !== 0;
  }

  #valueText(): string {
    return this.#text.slice(this.#label.valueStart, this.#label.valueEnd);
  }

  // ---------------------------------------------------------------- headings

  #headingLine(line: number): void {
    const text = this.#text;
    const end = this.#look.contentEnd(line);
    const content = this.#look.contentOf(line);
    const at = passBrackets(text, content, end);
    if (!this.#heading.read(text, at, end, countOpenings(text, content, at))) throw new Error('A line of heading shape has a heading.');
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
    const end = this.#look.contentEnd(line);
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
    const end = this.#look.contentEnd(line);
    const at = passBrackets(text, this.#look.contentOf(line), end);
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

  /** A heading closes all levels but keeps the outermost number in mind. */
  #closeLevels(): void {
    const outermost = this.#levels[0];
    if (outermost !== undefined && kindOfStyle(outermost.count.style) === Kind.arabic) this.#inMind = outermost.aside?.count ?? outermost.count;
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
    return this.#starts[line] ?? 0;
  }

  #isOpenText(): boolean {
    return this.#open !== none && (this.#openCode === Code.provision || this.#openCode === Code.paragraph || this.#openCode === Code.note);
  }

  /** How the text line directly above ends; `ended` when there is none. */
  #endingBefore(line: number): LineEnding {
    if (this.#textLine === none || this.#textLine !== line - 1) return 'ended';
    const ending = endingOf(this.#text, this.#starts[line - 1] ?? 0, this.#starts[line] ?? 0);
    return (ending === 'open' || ending === 'citing') && this.#shapes[line - 1] === Shape.heading ? 'ended' : ending;
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

function expectedTwin(reading: Reading): string {
  return expectedAfter({ style: reading.style, main: reading.main - 1, suffix: 0, prefix: 0 });
}
