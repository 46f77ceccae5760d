// A text kept in segments of some thousand characters, so that an edit copies the segment it touches and nothing else.
// Invariants: joined, the segments are the text; each but the last ends at a line end, and none between CR and LF; a segment
// that an edit did not touch is the same object afterwards, and one that was edited keeps its id.

import type { Edit } from './edits.js';
import { type LineIndex, lineStarts, type Position } from './line-index.js';

export interface TextSegment {
  /** Stays through edits inside the segment; no two segments of one text, or of texts edited from it, share one. */
  readonly id: number;
  readonly text: string;
  /** Offsets in `text` of the first character of each line that begins here. */
  readonly lineStarts: Uint16Array | Uint32Array;
}

/** Length in UTF-16 units that segments are cut to; a longer line is a longer segment. */
export const usualSegment = 4096;

export class SegmentedText implements LineIndex {
  /** Offset of each segment, and the text's length behind the last. */
  readonly offsets: Uint32Array;
  /** Number of lines in front of each segment, and of all behind the last. */
  readonly firstLines: Uint32Array;
  readonly length: number;

  private constructor(
    readonly segments: readonly TextSegment[],
    /** Ids of the segments in order; the same array in a text edited from this one when no segment came or went. */
    readonly ids: Int32Array,
    offsets: Uint32Array,
    firstLines: Uint32Array,
    /** The next id that no segment has had. */
    readonly nextId: number,
    readonly segmentSize: number,
    /** The same object in all texts edited from one text: ids of segments mean the same in them. */
    readonly lineage: object,
  ) {
    this.offsets = offsets;
    this.firstLines = firstLines;
    this.length = offsets[segments.length] ?? 0;
  }

  static from(text: string, segmentSize: number = usualSegment): SegmentedText {
    const starts = wholeLineStarts(text);
    const { offsets, firstLines } = cutAtLines(starts, text.length, segmentSize);
    const count = offsets.length - 1;
    const segments: TextSegment[] = [];
    const ids = new Int32Array(count);
    // Segments of a text read at once share two arrays: their own would take longer to make than all else.
    const relative = new Uint16Array(starts.length);
    for (let i = 0; i < count; i += 1) {
      const start = offsets[i] ?? 0;
      const end = offsets[i + 1] ?? 0;
      const from = firstLines[i] ?? 0;
      const to = firstLines[i + 1] ?? 0;
      ids[i] = i;
      const isLong = end - start > 0xffff && to - from > 1;
      for (let line = from; line < to; line += 1) relative[line] = (starts[line] ?? 0) - start;
      const piece = text.slice(start, end);
      segments.push({ id: i, text: piece, lineStarts: isLong ? lineStartsOf(piece) : relative.subarray(from, to) });
    }
    return new SegmentedText(segments, ids, offsets, firstLines, count, segmentSize, {});
  }

  /** `String.slice` for offsets >= 0. */
  slice(start: number, end: number): string {
    const to = Math.min(end, this.length);
    if (start >= to) return '';
    let i = this.segmentAt(start);
    const from = start - (this.offsets[i] ?? 0);
    const first = this.segments[i]?.text ?? '';
    if (to <= (this.offsets[i + 1] ?? 0)) return first.slice(from, to - (this.offsets[i] ?? 0));
    let joined = first.slice(from);
    for (i += 1; (this.offsets[i + 1] ?? this.length) < to; i += 1) joined += this.segments[i]?.text ?? '';
    return joined + (this.segments[i]?.text ?? '').slice(0, to - (this.offsets[i] ?? 0));
  }

  /** Index of the segment that holds the character at `offset`; the last one for the text's end; 0 in an empty text. */
  segmentAt(offset: number): number {
    return lastNotAbove(this.offsets, this.segments.length, offset);
  }

  get lineCount(): number {
    const lines = this.firstLines[this.segments.length] ?? 0;
    return endsLine(this.segments[this.segments.length - 1]?.text ?? '\n') ? lines + 1 : lines;
  }

  lineStart(line: number): number {
    if (line <= 0) return 0;
    if (line >= (this.firstLines[this.segments.length] ?? 0)) return this.length;
    const i = lastNotAbove(this.firstLines, this.segments.length, line);
    return (this.offsets[i] ?? 0) + (this.segments[i]?.lineStarts[line - (this.firstLines[i] ?? 0)] ?? 0);
  }

  lineEnd(line: number): number {
    const start = this.lineStart(line);
    const next = this.lineStart(line + 1);
    const tail = this.slice(Math.max(start, next - 2), next);
    if (tail.endsWith('\r\n')) return next - 2;
    return endsLine(tail) ? next - 1 : next;
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.length));
    if (at === this.length) {
      const line = this.lineCount - 1;
      return { line, character: at - this.lineStart(line) };
    }
    const i = this.segmentAt(at);
    const starts = this.segments[i]?.lineStarts ?? new Uint16Array(1);
    const within = at - (this.offsets[i] ?? 0);
    const line = lastNotAbove(starts, starts.length, within);
    return { line: (this.firstLines[i] ?? 0) + line, character: within - (starts[line] ?? 0) };
  }

  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.lineCount) return this.length;
    const start = this.lineStart(position.line);
    return Math.max(start, Math.min(start + position.character, this.lineEnd(position.line)));
  }

  /** The text after one edit; spans outside the text are clipped to it. */
  edited({ span, newText }: Edit): SegmentedText {
    const start = Math.max(0, Math.min(span.start, this.length));
    const end = Math.max(start, Math.min(span.end, this.length));
    if (start === end && newText === '') return this;
    const { segments, offsets } = this;
    let first = this.segmentAt(start);
    let last = Math.max(first, start === end ? first : this.segmentAt(end - 1));
    let text = this.slice(offsets[first] ?? 0, start) + newText + this.slice(end, offsets[last + 1] ?? this.length);
    // A region ends at a line end and holds no half of CR LF; a small one takes a neighbour in.
    while (last + 1 < segments.length && (!endsLine(text) || (text.endsWith('\r') && segments[last + 1]?.text.charCodeAt(0) === 10) || text.length < this.segmentSize >> 2)) {
      last += 1;
      text += segments[last]?.text ?? '';
    }
    while (first > 0 && ((text.charCodeAt(0) === 10 && endsWithReturn(segments[first - 1])) || text.length < this.segmentSize >> 2)) {
      first -= 1;
      text = (segments[first]?.text ?? '') + text;
    }
    const pieces = text.length <= 2 * this.segmentSize ? (text === '' ? [] : [text]) : cut(text, this.segmentSize);
    let { nextId } = this;
    const made = pieces.map((piece, n) => {
      const kept = n === 0 ? segments[first] : n === pieces.length - 1 && last > first ? segments[last] : undefined;
      return makeSegment(kept === undefined ? nextId++ : kept.id, piece);
    });
    return this.#replaced(first, Math.min(segments.length, last + 1), made, nextId);
  }

  /** This text with the segments `[from, to)` replaced: typed arrays are copied, and moved behind the place; nothing is read again. */
  #replaced(from: number, to: number, made: readonly TextSegment[], nextId: number): SegmentedText {
    const { segments } = this;
    const behind = from + made.length;
    const count = segments.length - (to - from) + made.length;
    const all = segments.slice();
    if (made.length === to - from) for (const [i, segment] of made.entries()) all[from + i] = segment;
    else all.splice(from, to - from, ...made);
    const isSame = made.length === to - from && made.every((segment, i) => segment.id === this.ids[from + i]);
    const ids = isSame ? this.ids : new Int32Array(count);
    if (!isSame) for (const [i, { id }] of all.entries()) ids[i] = id;
    const offsets = new Uint32Array(count + 1);
    const firstLines = new Uint32Array(count + 1);
    offsets.set(this.offsets.subarray(0, from + 1));
    firstLines.set(this.firstLines.subarray(0, from + 1));
    for (const [i, segment] of made.entries()) addUp(offsets, firstLines, from + i, segment);
    const moved = (offsets[behind] ?? 0) - (this.offsets[to] ?? 0);
    const movedLines = (firstLines[behind] ?? 0) - (this.firstLines[to] ?? 0);
    for (let i = behind + 1, old = to + 1; i <= count; i += 1, old += 1) {
      offsets[i] = (this.offsets[old] ?? 0) + moved;
      firstLines[i] = (this.firstLines[old] ?? 0) + movedLines;
    }
    return new SegmentedText(all, ids, offsets, firstLines, nextId, this.segmentSize, this.lineage);
  }

  /** The text that `newText` is, made of this one by one edit between what both begin and end with. */
  replacedBy(newText: string): SegmentedText {
    let start = 0;
    let i = 0;
    for (; i < this.segments.length && newText.startsWith(this.segments[i]?.text ?? '', start); i += 1) start = this.offsets[i + 1] ?? start;
    let end = newText.length;
    let last = this.segments.length - 1;
    for (; last >= i && newText.endsWith(this.segments[last]?.text ?? '', end) && end - (this.segments[last]?.text.length ?? 0) >= start; last -= 1) end -= this.segments[last]?.text.length ?? 0;
    return this.edited({ span: { start, end: this.offsets[last + 1] ?? this.length }, newText: newText.slice(start, end) });
  }

  /** The whole text as one string: in proportion to its length, so never while somebody types. */
  toString(): string {
    return this.segments.map((segment) => segment.text).join('');
  }
}

function addUp(offsets: Uint32Array, firstLines: Uint32Array, i: number, { text, lineStarts }: TextSegment): void {
  offsets[i + 1] = (offsets[i] ?? 0) + text.length;
  firstLines[i + 1] = (firstLines[i] ?? 0) + lineStarts.length;
}

function makeSegment(id: number, text: string): TextSegment {
  return { id, text, lineStarts: lineStartsOf(text) };
}

/** Index of the last of the first `count` rising numbers that is not above `value`; 0 when all are. */
function lastNotAbove(numbers: Uint16Array | Uint32Array, count: number, value: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function endsLine(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code === 10 || code === 13;
}

function endsWithReturn(segment: TextSegment | undefined): boolean {
  return segment !== undefined && segment.text.charCodeAt(segment.text.length - 1) === 13;
}

/** Offset of each line's first character in a text of one segment. */
function lineStartsOf(text: string): Uint16Array | Uint32Array {
  const starts = wholeLineStarts(text);
  return text.length <= 0xffff ? Uint16Array.from(starts) : starts.slice();
}

/** Offset of the first character of each line that has one: behind a last line end there is none. */
export function wholeLineStarts(text: string): Uint32Array {
  const starts = lineStarts(text);
  return starts[starts.length - 1] === text.length ? starts.subarray(0, -1) : starts;
}

function cut(text: string, size: number): string[] {
  const { offsets } = cutAtLines(wholeLineStarts(text), text.length, size);
  return Array.from(offsets.subarray(1), (end, i) => text.slice(offsets[i], end));
}

/** Where to cut: pieces of at most `size` that end at line ends; a longer line is a piece of its own. */
function cutAtLines(starts: Uint32Array, length: number, size: number): { readonly offsets: Uint32Array; readonly firstLines: Uint32Array } {
  const offsets = [0];
  const firstLines = [0];
  let pos = 0;
  let line = 0;
  while (length - pos > size) {
    const first = line;
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= pos + size) line += 1;
    if (line === first) line += 1;
    pos = starts[line] ?? length;
    offsets.push(pos);
    firstLines.push(line);
  }
  if (pos < length) {
    offsets.push(length);
    firstLines.push(starts.length);
  }
  return { offsets: Uint32Array.from(offsets), firstLines: Uint32Array.from(firstLines) };
}
