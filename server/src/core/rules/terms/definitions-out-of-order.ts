// A list of definitions in the order of the alphabet, but for one.

import { neighbour } from '../parts/beside.js';
import { definingBlocks, definitionsIn } from '../parts/terms.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const definitionsOutOfOrder: Rule = {
  name: 'definitions-out-of-order',
  category: 'terms',
  severity: 'hint',
  offByDefault: true,
  messages: {
    default: '"{name}" stands behind "{other}" in a list that is otherwise in the order of the alphabet. Move it, so that it is found where it is looked for.',
    other: 'It belongs in front of "{other}".',
  },
  reads: ['structure', 'declarations', 'words'],
  blocks: definingBlocks,
  *checkBlock(context, block) {
    const { document } = context;
    const [term, other] = context.shared(block, definitionsIn);
    if (!term || other || term.how !== 'means') return;
    const before = neighbour(document, block, -1);
    const above = neighbour(document, block, -2);
    const behind = neighbour(document, block, 1);
    if (!before || !above || !behind || before.key <= term.key || above.key > before.key || behind.key < before.key) return;
    yield { span: term.span, message: message('default', { name: term.name, other: before.name }), related: [related(document, before.span, 'other', { other: before.name })] };
  },
};
