// A list of one point.
// Invariant: silent where the next point may stand below after all: behind a lower list or a foot note, with another bracket, in a line.

import { listFrom } from '../parts/points.js';
import { ask, behind, childrenIn, citedAs, saidIn } from '../../resolve/asked.js';
import { isStructural } from '../../syntax/walk.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import { message } from '../tools.js';
import type { Found, Rule } from '../types.js';

/** First labels, with what would come next. */
const firsts: Readonly<Record<string, string>> = { 1: '2', a: 'b', i: 'ii', 'а': 'б', 'ㄱ': 'ㄴ', '가': '나' };

export const lonePoint: Rule = {
  name: 'lone-point',
  category: 'structure',
  severity: 'hint',
  messages: {
    default: '"{label}" is the only point of its list, so a reader asks what became of the next. Join it to the text above, or put the missing points in.',
  },
  reads: ['above', 'structure', '@option', 'words'],
  blocks: ['provision'],
  *checkBlock(context, block): Iterable<Found> {
    const list = listFrom(context, block);
    const [point, second] = list?.points ?? [];
    if (!point || second || point.label.kind === 'dash') return;
    const next = firsts[point.label.value];
    if (next === undefined) return;
    const { model } = context.document;
    // `• a.`: the marks of a converted list.
    if (model.option(block) !== '' || model.label(model.tree.parent(block))?.kind === 'dash') return;
    const text = model.textOf(block);
    // A second point that stands in the line; a foot note.
    if (text.toLowerCase().includes(`${next})`) || holds(text, next) || (point.label.style === 'arabic()' && /^\p{Lu}/u.test(text))) return;
    // A scanned `(i)` behind `(h)`, `(I)` or `(1)` behind `(k)`: the next letter of the list above.
    const above = model.label(model.tree.parent(block))?.value;
    if ((above === 'h' && point.label.value === 'i') || (above === 'k' && /^[i1]$/u.test(point.label.value))) return;
    // A scanned letter `(i)`.
    if (point.label.value === 'i' && /(?:^|[\s(])j\)/iu.test(text)) return;
    // A citation or a number in brackets that was broken off: what stands above ends in no mark.
    const chapeau = list?.chapeau ?? NO_BLOCK;
    const lead = model.textOf(chapeau === NO_BLOCK ? model.tree.parent(block) : chapeau).trimEnd();
    if (/[\p{L}\p{N}]$/u.test(lead) || comesLater(context.document, block, point.label.value, next)) return;
    const { span } = point.label;
    yield { span, message: message('default', { label: model.tree.text.slice(span.start, span.end) }) };
  },
};

/** So many blocks further on the next point is looked for. */
const ahead = 10;

/** The next point stands further down, before a heading or a list of the same labels. */
function comesLater(document: Document, point: BlockId, value: string, next: string): boolean {
  const { model } = document;
  const { tree } = model;
  let before = point;
  for (let i = 0; i < ahead; i += 1) {
    for (const question of [behind(before), childrenIn(before)]) ask(document, question);
    let at = tree.next(before);
    while (at !== NO_BLOCK && !isStructural(tree.kind(at))) at = tree.next(at);
    if (at === NO_BLOCK) return false;
    ask(document, citedAs(at));
    ask(document, saidIn(at));
    const label = model.label(at)?.value;
    if (tree.kind(at) === 'heading' || label === value) return false;
    if (label === next || holds(model.textOf(at), next)) return true;
    before = at;
  }
  return false;
}

/** The label at the beginning of the text or behind a mark in it: `b)`, `(b )`. */
function holds(text: string, label: string): boolean {
  const folded = text.toLowerCase();
  for (let at = folded.indexOf(label); at >= 0; at = folded.indexOf(label, at + 1)) {
    if (/^\s?[).]/u.test(folded.slice(at + label.length, at + label.length + 2)) && /(?:^|[;:.,]\s*(?:and\s|or\s)?)\(?\s?$/u.test(folded.slice(Math.max(0, at - 8), at))) return true;
  }
  return false;
}
