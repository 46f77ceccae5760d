// A list of one point.

import { listFrom } from '../parts/points.js';
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
  reads: ['above', 'structure', '@option'],
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
    if (text.toLowerCase().includes(`${next})`) || (point.label.style === 'arabic()' && /^\p{Lu}/u.test(text))) return;
    // A scanned `(i)` behind `(h)`, `(I)` or `(1)` behind `(k)`: the next letter of the list above.
    const above = model.label(model.tree.parent(block))?.value;
    if ((above === 'h' && point.label.value === 'i') || (above === 'k' && /^[i1]$/u.test(point.label.value))) return;
    const { span } = point.label;
    yield { span, message: message('default', { label: model.tree.text.slice(span.start, span.end) }) };
  },
};
