// An agreement that names itself as its precedent.

import { nameKey } from '../../model/fold.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const ownPrecedent: Rule = {
  name: 'own-precedent',
  category: 'precedent',
  severity: 'warning',
  messages: {
    default: '"{precedent}" is this agreement itself: every clause would be its own counterpart, and nothing is compared. Name the agreement that is followed.',
  },
  reads: ['declarations'],
  *checkDocument({ document: { model } }) {
    const { agreement } = model;
    const own = new Set([agreement.id, ...agreement.aliases].map(({ text }) => nameKey(text)));
    for (const name of agreement.precedents) if (own.has(nameKey(name.text))) yield { span: name.span, message: message('default', { precedent: name.text }) };
  },
};
