// Growing the selection by what a treaty is made of: word, name or citation, words in brackets, sentence, the clause's own words, the clause
// with its annotations and points, the clauses and articles around it, everything.
// Invariant: innermost first; each stretch holds the one before it and is longer. Never empty: the last is the whole text.

import { trimmed } from '../model/raw-declarations.js';
import { type BlockId, NO_BLOCK } from '../syntax/types.js';
import type { Span } from '../text/span.js';
import type { Document, Snapshot } from '../workspace/types.js';
import { standingAt } from './parts/standing.js';

/** The stretches around an offset. */
export function selectionRanges(snapshot: Snapshot, document: Document, offset: number): readonly Span[] {
  const { model } = document;
  const { tree } = model;
  const whole = { start: 0, end: tree.text.length };
  const at = Math.min(Math.max(0, offset), whole.end);
  const found: Span[] = [];
  const add = (span: Span | undefined): void => {
    const last = found.at(-1) ?? { start: at, end: at };
    if (span && span.start <= last.start && span.end >= last.end && span.end - span.start > last.end - last.start) found.push(span);
  };
  const block = tree.blockAt(at);
  if (block !== NO_BLOCK && tree.kind(block) !== 'blank') {
    const own = trimmed(tree, tree.start(block), tree.end(block));
    add(wordAt(document, own, at));
    const occurrence = standingAt(snapshot, document, at);
    if (occurrence && occurrence.kind !== 'clause') add(occurrence.span);
    const closed = model.inline(block).filter((inline) => inline.kind === 'bracket' || inline.kind === 'reference');
    const around = closed.filter((inline) => inline.kind === 'bracket').filter(({ span }) => span.start <= at && at <= span.end).sort((x, y) => y.depth - x.depth);
    for (const { span, content } of around) {
      if (content.start <= at && at <= content.end) {
        add(sentenceAt(document, content, at, closed));
        add(trimmed(tree, content.start, content.end));
      }
      add(span);
    }
    const label = model.label(block)?.span;
    const words = label && at >= label.end ? trimmed(tree, label.end, own.end) : own;
    add(sentenceAt(document, words, at, closed));
    add(words);
    add(own);
    for (let above: BlockId = block; above !== NO_BLOCK; above = tree.parent(above)) add(model.extent(above));
    const declaration = model.declarations.find(({ extent }) => extent.start <= at && at <= extent.end && extent.end > extent.start);
    if (declaration?.kind !== 'agreement') add(declaration?.extent);
  }
  add(whole);
  return found.length > 0 ? found : [whole];
}

const letter = /[\p{L}\p{M}\p{N}_]/u;
/** Joins two halves of a word. */
const joint = /['’ʼ-]/u;

/** The word that touches the offset; undefined between words. */
function wordAt({ model: { tree } }: Document, { start, end }: Span, at: number): Span | undefined {
  const text = tree.text.slice(start, end);
  const isPart = (i: number): boolean => letter.test(text.charAt(i)) || (joint.test(text.charAt(i)) && letter.test(text.charAt(i - 1)) && letter.test(text.charAt(i + 1)));
  let from = at - start;
  let to = from;
  while (from > 0 && isPart(from - 1)) from -= 1;
  while (to < text.length && isPart(to)) to += 1;
  return to > from ? { start: start + from, end: start + to } : undefined;
}

/** Where one sentence ends and another begins: not behind `No.`, `Art.` and a single letter. */
const between = /(?<!(?:^|[\s(])(?:\p{Lu}|No|Nos|Art|Arts|para|paras|Mr|Mrs|Dr|cf|e\.g|i\.e|п|ст|ч|р))[.!?]["”»’)\]]*\s+(?=["“„«‘([{]*[\p{Lu}\d])/gu;

/** The sentence of a stretch around an offset; what ends within brackets or braces inside of the stretch ends no sentence of it. */
function sentenceAt(document: Document, within: Span, at: number, closed: readonly { readonly span: Span }[]): Span {
  const { tree } = document.model;
  const inner = closed.map(({ span }) => span).filter((span) => within.start <= span.start && span.end <= within.end);
  let { start, end } = within;
  for (const match of tree.text.slice(within.start, within.end).matchAll(between)) {
    const stop = within.start + match.index;
    if (inner.some((span) => span.start < stop && stop < span.end)) continue;
    const next = stop + match[0].length;
    if (next <= at) start = next;
    else {
      end = stop + match[0].trimEnd().length;
      break;
    }
  }
  return trimmed(tree, start, end);
}
