// A duty that only those enforce who owe it.

import { boundBy } from '../../resolve/bound.js';
import { enforcement } from '../../resolve/enforcement.js';
import { isBracketed } from '../parts/body-speech.js';
import { bindingDuty, clauseBlocks, enforcerSpan, listed, message } from '../tools.js';
import type { Rule } from '../types.js';

export const enforcedByObligor: Rule = {
  name: 'enforced-by-obligor',
  category: 'enforcement',
  severity: 'information',
  messages: {
    default: 'Only those who owe this duty, {parties}, would answer a breach of it: nobody outside them says whether it was kept. Name a body beside them.',
  },
  reads: ['above', 'structure', 'declarations', '@id', '@option', 'others'],
  blocks: clauseBlocks,
  *checkBlock(context, block) {
    const { snapshot, document } = context;
    const duty = context.shared(block, bindingDuty);
    if (!duty) return;
    const { bodies, from } = enforcement(snapshot, document, block);
    if (bodies.length === 0) return;
    const bound = new Set(boundBy(snapshot, document, block).parties);
    const own = bodies.every(({ declaration }) => declaration?.kind === 'party' && bound.has(declaration));
    // What stands in brackets, words and all, is still to be written.
    const { tree } = document.model;
    if (own && !isBracketed(tree.text.slice(tree.start(block), tree.end(block)))) yield { span: enforcerSpan(document, block, from, duty), message: message('default', { parties: listed([...new Set(bodies.map(({ name }) => `"${name}"`))]) }) };
  },
};
