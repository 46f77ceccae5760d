// A list inside a list inside a list …: deeper than anybody cites. Reported once, where the level begins.

import { previousSibling } from '../../model/children.js';
import { ask, childrenIn, holderOf } from '../../resolve/asked.js';
import { NO_BLOCK } from '../../syntax/types.js';
import { optionOf } from '../options.js';
import { message } from '../tools.js';
import type { Found, Rule } from '../types.js';

export const tooDeep: Rule = {
  name: 'too-deep',
  category: 'structure',
  severity: 'hint',
  options: { most: { kind: 'number', default: 4, least: 1, most: 20, words: 'So many levels of numbered paragraphs and points may stand in one another.' } },
  messages: {
    default: 'Here begins level {count} of numbered paragraphs. A citation of it is hard to read and easy to get wrong: move part of the list into a paragraph of its own.',
  },
  reads: ['above', 'structure'],
  blocks: ['provision'],
  *checkBlock(context, block): Iterable<Found> {
    const { model } = context.document;
    const { tree } = model;
    const most = optionOf(context, tooDeep, 'most', 'number');
    let depth = 0;
    for (let at = block; at !== NO_BLOCK; at = tree.parent(at)) if (tree.kind(at) === 'provision') depth += 1;
    if (depth !== most + 1) return;
    ask(context.document, childrenIn(holderOf(tree, block)));
    const before = previousSibling(tree, block);
    const label = model.label(block);
    if (label && (before === NO_BLOCK || tree.kind(before) !== 'provision')) yield { span: label.span, message: message('default', { count: String(depth) }) };
  },
};
