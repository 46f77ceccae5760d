// A stretch of one text that goes into another: the edits of both texts, and where each place of them went.
// Invariants: edits neither overlap nor touch; a replacement in the stretch goes with it, one in what it takes the place of is dropped;
// line ends become the other text's.

import { lineEndOf } from '../../rules/tools.js';
import { applyEdits, type Edit, inTextOrder, movesOf } from '../../text/edits.js';
import { contains, type Span } from '../../text/span.js';
import type { Document } from '../../workspace/types.js';
import type { Location } from '../types.js';
import { lineEndings } from './paste-trial.js';
import { joined } from './rearranged.js';

export interface Over {
  readonly from: Span;
  /** The text they go into, and what they take the place of in it: empty for what is only put in. */
  readonly document: Document;
  readonly at: Span;
}

interface Side {
  readonly edits: readonly Edit[];
  at(offset: number): Location | undefined;
  stretch(span: Span): Location | undefined;
}

/** `rewrites`: further replacements, in offsets of the texts as they are; none crosses the border of the stretch or of what it replaces. */
export function carriedOver(document: Document, { from, document: target, at }: Over, rewrites: readonly Edit[], targetRewrites: readonly Edit[]): { readonly source: Side; readonly target: Side } {
  const within = editsWithin(document, { from, document: target, at }, rewrites);
  const left: readonly Edit[] = [...rewrites.filter(({ span }) => !contains(from, span)), { span: from, newText: '' }];
  const put: Edit = { span: { start: at.start, end: at.start }, newText: applyEdits(document.model.tree.text.slice(from.start, from.end), within) };
  const cut: readonly Edit[] = at.end > at.start ? [{ span: at, newText: '' }] : [];
  // What is rewritten at the very place where the words come stands in front of them.
  const there: readonly Edit[] = [...targetRewrites.filter(({ span }) => cut.length === 0 || !contains(at, span)), put, ...cut];
  const [here, around, inner] = [movesOf(left), movesOf(there), movesOf(within)];
  const begin = around.at(at.start, 'start') - put.newText.length;
  const over = (offset: number, side: 'start' | 'end'): number => begin + inner.at(offset - from.start, side);
  return {
    source: side(document, left, ({ start, end }) => {
      if (contains(from, { start, end }) && (start < from.end || start < end)) return { uri: target.uri, span: { start: over(start, 'start'), end: start === end ? over(start, 'start') : over(end, 'end') } };
      return { uri: document.uri, span: stretched(here, { start, end }) };
    }),
    target: side(target, there, (span) => (cut.length > 0 && at.start <= span.start && span.start < at.end ? undefined : { uri: target.uri, span: stretched(around, span) })),
  };
}

/** The words as they are once they are there. */
export function wordsOver(document: Document, over: Over, rewrites: readonly Edit[]): string {
  return applyEdits(document.model.tree.text.slice(over.from.start, over.from.end), editsWithin(document, over, rewrites));
}

/** In offsets of the words. */
function editsWithin({ model: { tree } }: Document, { from, document: target }: Over, rewrites: readonly Edit[]): readonly Edit[] {
  const own = rewrites.filter(({ span }) => contains(from, span));
  const ends = lineEndings(tree.text.slice(from.start, from.end), from.start, lineEndOf(target.model)).filter(({ span }) => !own.some((edit) => edit.span.start < span.end && span.start < edit.span.end));
  return [...own, ...ends].map(({ span, newText }) => ({ span: { start: span.start - from.start, end: span.end - from.start }, newText }));
}

function side(document: Document, edits: readonly Edit[], stretch: (span: Span) => Location | undefined): Side {
  const { length } = document.model.tree.text;
  return {
    edits: joined(inTextOrder(edits)),
    at: (offset) => stretch({ start: Math.min(offset, length), end: Math.min(offset, length) }),
    stretch,
  };
}

function stretched(moves: ReturnType<typeof movesOf>, { start, end }: Span): Span {
  const from = moves.at(start, 'start');
  return { start: from, end: start === end ? from : Math.max(from, moves.at(end, 'end')) };
}
