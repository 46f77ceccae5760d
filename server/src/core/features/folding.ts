// What can be folded away: headings, provisions with points, declarations, the annotations of a clause, runs of comments, brackets over
// several lines.
// Invariant: every range holds at least one line end, white space at its end is left out, and equal ranges are given once.

import { NO_BLOCK } from '../syntax/types.js';
import type { BlockId } from '../syntax/types.js';
import type { DocumentModel } from '../model/types.js';
import type { Span } from '../text/span.js';
import type { Document } from '../workspace/types.js';

export interface FoldingRange {
  readonly span: Span;
  readonly kind: 'clause' | 'declaration' | 'annotations' | 'comment' | 'bracket';
  /** Of a bracket within a clause: its words alone. */
  readonly inner?: Span;
  /** Of a bracket: words of the clause go on behind it in its last line, which whoever folds whole lines has to leave in sight. */
  readonly goesOn?: boolean;
}

export function folding(document: Document): readonly FoldingRange[] {
  const { model } = document;
  const { tree } = model;
  const found: FoldingRange[] = [];
  const seen = new Set<string>();
  const add = (kind: FoldingRange['kind'], start: number, end: number) => {
    const text = tree.text.slice(start, end);
    const span = { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
    const key = `${span.start}-${span.end}`;
    if (seen.has(key) || !/[\r\n]/.test(text.trim())) return;
    seen.add(key);
    found.push({ kind, span });
  };
  for (const declaration of model.declarations) {
    if (declaration.block !== NO_BLOCK) add('declaration', declaration.extent.start, declaration.extent.end);
  }
  for (let block = tree.first; block !== NO_BLOCK; block = tree.next(block)) {
    const kind = tree.kind(block);
    if (kind === 'heading' || (kind === 'provision' && model.children(block).length > 0)) {
      const { start, end } = model.extent(block);
      add('clause', start, end);
    } else if (kind === 'comment' || kind === 'annotation') {
      const last = endOfRun(model, block);
      add(kind === 'comment' ? 'comment' : 'annotations', tree.start(block), tree.end(last));
      block = last;
    }
  }
  for (const range of brackets(model)) {
    if (seen.has(`${range.span.start}-${range.span.end}`)) continue;
    seen.add(`${range.span.start}-${range.span.end}`);
    found.push(range);
  }
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Closed ones over several lines. Only blocks in which one is likely are read. */
function* brackets(model: DocumentModel): Generator<FoldingRange> {
  const { tree } = model;
  for (const block of new Set(tree.holding('['))) {
    const start = tree.start(block);
    const text = tree.text.slice(start, tree.end(block));
    if (!/[\r\n]/u.test(text.slice(text.indexOf('['), Math.max(0, text.lastIndexOf(']'))))) continue;
    for (const inline of model.inline(block)) {
      if (inline.kind !== 'bracket' || !inline.closed) continue;
      const { span, content, attribution } = inline;
      const inside = text.slice(span.start - start, span.end - start);
      if (!/[\r\n]/u.test(inside)) continue;
      const behind = /^[^\r\n]*/u.exec(text.slice(span.end - start))?.[0] ?? '';
      yield { kind: 'bracket', span, inner: { start: wordsStart(text, start, attribution?.span.end ?? content.start), end: content.end }, goesOn: /[\p{L}\p{N}]/u.test(behind) };
    }
  }
}

/** Behind a colon and blanks. `from`, and what is given: in the document, whose text from `start` on is `text`. */
function wordsStart(text: string, start: number, from: number): number {
  return from + (/^[ \t]*:?[ \t]*/u.exec(text.slice(from - start))?.[0].length ?? 0);
}

/** The last of the neighbouring blocks of this kind; annotations of one run belong to one block. */
function endOfRun({ tree }: DocumentModel, first: BlockId): BlockId {
  let last = first;
  for (let next = tree.next(first); next !== NO_BLOCK; next = tree.next(next)) {
    if (tree.kind(next) !== tree.kind(first) || tree.parent(next) !== tree.parent(first)) break;
    last = next;
  }
  return last;
}
