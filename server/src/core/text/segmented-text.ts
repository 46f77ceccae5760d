// A text kept in segments of some thousand characters, so that an edit copies the segment it touches and nothing else.
// Invariants: joined, the segments are the text; each but the last ends at a line end, and none between CR and LF; a segment
// that an edit did not touch is the same object afterwards, and one that was edited keeps its id.

import { lastNotAbove } from './rising.js';
import type { Edit } from './edits.js';
import type { LineIndex, Position } from './line-index.js';
import { StartRoom, TextSegment } from './text-segment.js';

/** Length in UTF-16 units that segments are cut to; a longer line is a longer segment. */
export const usualSegment = 4096;
/** How many starts of lines share a list in a text read at once, at most. */
const sharedStarts = 1 << 14;

export class SegmentedText implements LineIndex {
  readonly length: number;
  #firstLines: Uint32Array | undefined;

  private constructor(
    readonly segments: readonly TextSegment[],
    /** Ids of the segments in order; the same array in a text edited from this one when no segment came or went. */
    readonly ids: Int32Array,
    /** Offset of each segment, and the text's length behind the last. */
    readonly offsets: Uint32Array,
    firstLines: Uint32Array | undefined,
    /** The next id that no segment has had. */
    readonly nextId: number,
    readonly segmentSize: number,
    /** The same object in all texts edited from one text: ids of segments mean the same in them. */
    readonly lineage: object,
  ) {
    this.#firstLines = firstLines;
    this.length = offsets[segments.length] ?? 0;
  }

  static from(text: string, segmentSize: number = usualSegment): SegmentedText {
    const ends = cut(text, segmentSize);
    const count = ends.length;
    const room = new StartRoom(Math.min(sharedStarts, 16 + (text.length >> 6)));
    const segments: TextSegment[] = [];
    const ids = new Int32Array(count);
    const offsets = new Uint32Array(count + 1);
    for (let i = 0, start = 0; i < count; i += 1) {
      const end = ends[i] ?? 0;
      segments.push(new TextSegment(i, text.slice(start, end), room));
      ids[i] = i;
      offsets[i + 1] = end;
      start = end;
    }
    return new SegmentedText(segments, ids, offsets, undefined, count, segmentSize, {});
  }

  /** Number of lines in front of each segment, and of all behind the last. */
  get firstLines(): Uint32Array {
    if (this.#firstLines === undefined) {
      const { segments } = this;
      const firstLines = new Uint32Array(segments.length + 1);
      for (let i = 0; i < segments.length; i += 1) firstLines[i + 1] = (firstLines[i] ?? 0) + (segments[i]?.lines ?? 0);
      this.#firstLines = firstLines;
    }
    return this.#firstLines;
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
    return lastNotAbove(this.offsets, offset, 0, this.segments.length);
  }

  get lineCount(): number {
    const lines = this.firstLines[this.segments.length] ?? 0;
    return endsLine(this.segments[this.segments.length - 1]?.text ?? '\n') ? lines + 1 : lines;
  }

  lineStart(line: number): number {
    if (line <= 0) return 0;
    if (line >= (this.firstLines[this.segments.length] ?? 0)) return this.length;
    const i = lastNotAbove(this.firstLines, line, 0, this.segments.length);
    const segment = this.segments[i];
    return (this.offsets[i] ?? 0) + (segment?.starts[segment.at + line - (this.firstLines[i] ?? 0)] ?? 0);
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
    const segment = this.segments[i];
    if (segment === undefined) return { line: 0, character: 0 };
    const { starts } = segment;
    const within = at - (this.offsets[i] ?? 0);
    const line = lastNotAbove(starts, within, segment.at, segment.at + segment.lines);
    return { line: (this.firstLines[i] ?? 0) + line - segment.at, character: within - (starts[line] ?? 0) };
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
    const ends = text === '' ? [] : text.length <= 2 * this.segmentSize ? [text.length] : cut(text, this.segmentSize);
    let { nextId } = this;
    // The first piece stands for the first segment it was made of, the last for the last one.
    const made = ends.map((to, n) => {
      const kept = n === 0 ? segments[first] : n === ends.length - 1 && last > first ? segments[last] : undefined;
      return new TextSegment(kept === undefined ? nextId++ : kept.id, text.slice(ends[n - 1] ?? 0, to), undefined);
    });
    return this.#replaced(first, Math.min(segments.length, last + 1), made, nextId);
  }

  /** This text with the segments `[from, to)` replaced: typed arrays are copied, and moved behind the place; nothing is read again. */
  #replaced(from: number, to: number, made: readonly TextSegment[], nextId: number): SegmentedText {
    const { segments, ids } = this;
    const count = segments.length - (to - from) + made.length;
    const isSame = made.length === to - from && made.every(({ id }, i) => id === ids[from + i]);
    const all = segments.slice();
    if (made.length === to - from) for (const [i, segment] of made.entries()) all[from + i] = segment;
    else all.splice(from, to - from, ...made);
    const offsets = summed(this.offsets, from, to, count, made.map(({ text }) => text.length));
    const firstLines = this.#firstLines && summed(this.#firstLines, from, to, count, made.map(({ lines }) => lines));
    return new SegmentedText(all, isSame ? ids : Int32Array.from(all, ({ id }) => id), offsets, firstLines, nextId, this.segmentSize, this.lineage);
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

/** Running sums of `count` amounts: as before but for `[from, to)`, in whose place the amounts `made` stand. */
function summed(before: Uint32Array, from: number, to: number, count: number, made: readonly number[]): Uint32Array {
  const sums = new Uint32Array(count + 1);
  sums.set(before.subarray(0, from + 1));
  let i = from;
  for (const amount of made) {
    sums[i + 1] = (sums[i] ?? 0) + amount;
    i += 1;
  }
  const moved = (sums[i] ?? 0) - (before[to] ?? 0);
  if (moved === 0) sums.set(before.subarray(to), i);
  else for (let old = to + 1; i < count; i += 1, old += 1) sums[i + 1] = (before[old] ?? 0) + moved;
  return sums;
}

function endsLine(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code === 10 || code === 13;
}

function endsWithReturn(segment: TextSegment | undefined): boolean {
  return segment !== undefined && segment.text.charCodeAt(segment.text.length - 1) === 13;
}

/** Characters in front of a cut in which its line end is looked for first. */
const nearEnd = 256;

/** Where pieces end that a text is cut into: at line ends, each of at most `size`; a longer line is a piece of its own. */
function cut(text: string, size: number): readonly number[] {
  const ends: number[] = [];
  let from = 0;
  while (text.length - from > size) {
    from = lastLineEnd(text, from, from + size);
    ends.push(from);
  }
  if (from < text.length) ends.push(text.length);
  return ends;
}

/** Behind the last line end in `[from, to)`; behind the first one when there is none. A lone CR counts where the stretch has no LF. */
function lastLineEnd(text: string, from: number, to: number): number {
  const nearFrom = Math.max(from, to - nearEnd);
  const near = text.slice(nearFrom, to);
  let end = 0;
  for (let lf = near.indexOf('\n'); lf !== -1; lf = near.indexOf('\n', end)) end = lf + 1;
  if (end !== 0) return nearFrom + end;
  // Not between CR and LF.
  const stretch = text.slice(from, text.charCodeAt(to) === 10 ? to - 1 : to);
  const lf = stretch.lastIndexOf('\n');
  end = lf === -1 ? stretch.lastIndexOf('\r') : lf;
  if (end !== -1) return from + end + 1;
  const behind = /\r\n|[\n\r]/gu;
  behind.lastIndex = to - 1;
  return behind.test(text) ? behind.lastIndex : text.length;
}
