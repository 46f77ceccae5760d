// A dotted number that leaves out a level: 3.1.1 where there is no 3.1.

import { previousSibling } from '../../model/children.js';
import { ask, childrenIn, citedAs, holderOf } from '../../resolve/asked.js';
import { headingOf } from '../../syntax/details.js';
import { type BlockId, NO_BLOCK } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import { message } from '../tools.js';
import type { Found, Rule } from '../types.js';

const dotted = /^\d+(?:\.\d+)*$/u;

export const levelSkipped: Rule = {
  name: 'level-skipped',
  category: 'structure',
  severity: 'warning',
  messages: {
    default: '"{label}" stands here without a "{missing}" above it. Citations follow the numbers, so a level is missing: number this paragraph one level higher, or put the missing one in.',
  },
  reads: ['above', 'structure'],
  blocks: ['provision'],
  *checkBlock({ document }, block): Iterable<Found> {
    const { model } = document;
    const label = model.label(block);
    if (label?.kind !== 'dotted') return;
    const parts = label.value.split('.');
    if (parts.length < 3) return;
    const missing = parts.slice(0, -1).join('.');
    ask(document, childrenIn(holderOf(model.tree, block)));
    const before = previousSibling(model.tree, block);
    if (before !== NO_BLOCK) ask(document, citedAs(before));
    // The first of a run says it for all.
    if (before !== NO_BLOCK && model.label(before)?.style === label.style && model.label(before)?.value.startsWith(`${missing}.`)) return;
    const above = numberAbove(document, block);
    // Under another article's number it is a citation that fell to a line's start.
    if (above !== undefined && above.split('.')[0] !== parts[0]) return;
    if (above !== missing) yield { span: label.span, message: message('default', { label: label.value, missing }) };
  },
};

/** The number of what stands nearest above and has one in figures; undefined when there is none. */
function numberAbove(document: Document, block: BlockId): string | undefined {
  const { model } = document;
  const { tree } = model;
  for (let at = tree.parent(block); at !== NO_BLOCK; at = tree.parent(at)) {
    ask(document, citedAs(at));
    const value = model.label(at)?.value ?? headingOf(tree, at)?.value ?? '';
    if (dotted.test(value)) return value;
  }
  return undefined;
}
