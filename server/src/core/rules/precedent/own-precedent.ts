// An agreement that names itself as its precedent.

import { nameKey } from '../../model/fold.js';
import { withoutName } from '../parts/take-out.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const ownPrecedent: Rule = {
  name: 'own-precedent',
  category: 'precedent',
  severity: 'warning',
  messages: {
    default: '"{precedent}" is this agreement itself: every clause would be its own counterpart, and nothing is compared. Name the agreement that is followed.',
    fix: 'Take "{name}" out',
  },
  reads: ['declarations'],
  *checkDocument({ document: { model } }) {
    const { agreement } = model;
    const own = new Set([agreement.id, ...agreement.aliases].map(({ text }) => nameKey(text)));
    for (const name of agreement.precedents) if (own.has(nameKey(name.text))) yield { span: name.span, message: message('default', { precedent: name.text }) };
  },
  fix({ document }, { span, message: { args } }) {
    const { tree, agreement } = document.model;
    const block = tree.blockAt(span.start);
    const names = agreement.precedents.map((name) => name.span).filter(({ start }) => tree.blockAt(start) === block);
    return [{ title: message('fix', { name: args['precedent'] ?? '' }), changes: [withoutName(document, block, names, span)], preferred: true }];
  },
};
