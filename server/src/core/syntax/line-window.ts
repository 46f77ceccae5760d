// The lines around the one that is read, over the borders of segments, and how far anybody looked.
// Invariants: line numbers count from the segment that was entered last, negative ones in front of it; `back` and `ahead` say how
// many segments in front and behind were looked into: an edit further away cannot change what was read.

import type { TextSegment } from '../text/text-segment.js';
import { Shape } from './lines.js';
import type { LineScanner } from './lines.js';

export class LineWindow {
  /** The line found last: its segment's text, and where it begins and ends in that text (line end included). */
  text = '';
  start = 0;
  end = 0;
  back = 0;
  ahead = 0;
  #at = 0;
  /** Of the present segment: how many lines begin in it, and where they stand in the lists. */
  #count = 0;
  #first = 0;
  #text = '';
  #starts: Uint16Array | Uint32Array = new Uint16Array(0);
  #shapes: Uint8Array = new Uint8Array(0);
  /** Segment of the line looked at last outside the present one, and the number of that segment's first line. */
  #cursor = 0;
  #base = 0;

  constructor(
    readonly segments: readonly TextSegment[],
    /** Shapes of the lines of a segment, by its index, at the places of their starts. */
    readonly shapesOf: (index: number) => Uint8Array,
    readonly scanner: LineScanner,
  ) {}

  /** `shapes`: of the segment's lines; those that are unknown are filled in when they are asked for. */
  enter(index: number, segment: TextSegment, shapes: Uint8Array): void {
    this.#at = index;
    this.#text = segment.text;
    this.#starts = segment.starts;
    this.#first = segment.at;
    this.#count = segment.lines;
    this.#shapes = shapes;
    this.#cursor = index;
    this.#base = 0;
    this.back = 0;
    this.ahead = 0;
  }

  /** Undefined in front of the text and behind it. */
  shape(line: number): number | undefined {
    if (line >= 0 && line < this.#count) {
      const shape = this.#shapes[this.#first + line];
      return shape === Shape.unknown ? this.#scan(line) : shape;
    }
    return this.#move(line) ? this.shapesOf(this.#cursor)[(this.segments[this.#cursor]?.at ?? 0) + line - this.#base] : undefined;
  }

  /** Finds a line; false in front of the text and behind it, where the line found is an empty one. */
  find(line: number): boolean {
    if (line >= 0 && line < this.#count) {
      const at = this.#first + line;
      this.text = this.#text;
      this.start = this.#starts[at] ?? 0;
      this.end = line + 1 < this.#count ? this.#starts[at + 1] ?? 0 : this.#text.length;
      return true;
    }
    return this.#findOutside(line);
  }

  #scan(line: number): number {
    const at = this.#first + line;
    this.scanner.text = this.#text;
    const shape = this.scanner.shape(this.#starts[at] ?? 0, line + 1 < this.#count ? this.#starts[at + 1] ?? 0 : this.#text.length);
    this.#shapes[at] = shape;
    return shape;
  }

  #findOutside(line: number): boolean {
    const segment = this.#move(line) ? this.segments[this.#cursor] : undefined;
    this.text = '';
    this.start = 0;
    this.end = 0;
    if (segment === undefined) return false;
    const at = segment.at + line - this.#base;
    this.text = segment.text;
    this.start = segment.starts[at] ?? 0;
    this.end = line - this.#base + 1 < segment.lines ? segment.starts[at + 1] ?? 0 : segment.text.length;
    return true;
  }

  /** Text of the segments behind the present one, at least `length` characters where there are as many. */
  textBehind(length: number): string {
    let text = '';
    for (let i = this.#at + 1; i < this.segments.length && text.length < length; i += 1) {
      text += this.segments[i]?.text.slice(0, length - text.length) ?? '';
      this.ahead = Math.max(this.ahead, i - this.#at);
    }
    return text;
  }

  /** The last `length` characters in front of the present segment, fewer where there are not as many. */
  textInFront(length: number): string {
    let text = '';
    for (let i = this.#at - 1; i >= 0 && text.length < length; i -= 1) {
      text = (this.segments[i]?.text.slice(-(length - text.length)) ?? '') + text;
      this.back = Math.max(this.back, this.#at - i);
    }
    return text;
  }

  /** Notes that an answer known before was found by looking as far as this line. */
  reach(line: number): void {
    this.#move(line);
  }

  /** Notes that something was read in an earlier segment. */
  reachBack(index: number): void {
    this.back = Math.max(this.back, this.#at - index);
  }

  #move(line: number): boolean {
    while (line < this.#base) {
      if (this.#cursor === 0) return this.#touch(false);
      this.#cursor -= 1;
      this.#base -= this.segments[this.#cursor]?.lines ?? 0;
    }
    for (;;) {
      const count = this.segments[this.#cursor]?.lines ?? 0;
      if (line < this.#base + count) return this.#touch(true);
      if (this.#cursor + 1 >= this.segments.length) return this.#touch(false);
      this.#base += count;
      this.#cursor += 1;
    }
  }

  #touch(found: boolean): boolean {
    const distance = this.#cursor - this.#at;
    if (distance > this.ahead) this.ahead = distance;
    else if (-distance > this.back) this.back = -distance;
    return found;
  }
}
