// The lines of a document: those its text keeps, else made once per document. Where its text was not read but the lengths of its lines are
// known, these say where they begin.

import { lineIndex, type LineIndex, type Position } from '../text/line-index.js';
import { lastNotAbove } from '../text/rising.js';
import { SegmentedText } from '../text/segmented-text.js';
import { knownLengths, type LineLengths, seedLines } from './line-lengths.js';
import { derived } from './memo.js';
import { isRead } from './resting.js';
import type { Document } from './types.js';

export function lineIndexOf(document: Document): LineIndex {
  const lengths = isRead(document) ? undefined : knownLengths(document);
  return lengths ? new LinesOfLengths(document, lengths) : linesOfText(document);
}

/** A document at rest has the lines of the one it stands for. */
export function keepLines(resting: Document, document: Document): void {
  const lengths = lineLengths(document);
  if (lengths) seedLines(resting, lengths);
}

export function lineLengths(document: Document): LineLengths | undefined {
  const known = isRead(document) ? undefined : knownLengths(document);
  if (known) return known;
  const lines = lineIndexOf(document);
  const lengths = new Uint16Array(lines.lineCount);
  let start = 0;
  for (let line = 0; line < lengths.length; line += 1) {
    const next = lines.lineStart(line + 1);
    if (next - start > 0xffff) return undefined;
    lengths[line] = next - start;
    start = next;
  }
  return lengths;
}

function linesOfText(document: Document): LineIndex {
  const { text } = document.model.tree;
  return text instanceof SegmentedText ? text : derived(document, makeLines);
}

function makeLines({ model }: Document): LineIndex {
  const { text } = model.tree;
  return lineIndex(text.slice(0, text.length));
}

/** Asks the text only for what lies at the ends of lines, and for everything once somebody else has read it. */
class LinesOfLengths implements LineIndex {
  readonly #starts: Uint32Array;

  constructor(readonly document: Document, lengths: LineLengths) {
    this.#starts = new Uint32Array(lengths.length + 1);
    for (const [line, length] of lengths.entries()) this.#starts[line + 1] = (this.#starts[line] ?? 0) + length;
  }

  get lineCount(): number {
    return isRead(this.document) ? linesOfText(this.document).lineCount : this.#starts.length - 1;
  }

  lineStart(line: number): number {
    if (isRead(this.document)) return linesOfText(this.document).lineStart(line);
    return line <= 0 ? 0 : this.#starts[Math.min(line, this.#starts.length - 1)] ?? 0;
  }

  lineEnd(line: number): number {
    return linesOfText(this.document).lineEnd(line);
  }

  positionAt(offset: number): Position {
    if (isRead(this.document)) return linesOfText(this.document).positionAt(offset);
    const starts = this.#starts;
    const length = starts[starts.length - 1] ?? 0;
    const at = Math.max(0, Math.min(offset, length));
    const line = lastNotAbove(starts, at, 0, starts.length - 1);
    return { line, character: at - (starts[line] ?? 0) };
  }

  offsetAt(position: Position): number {
    return linesOfText(this.document).offsetAt(position);
  }
}
