// An amending text that declares a term of the amended one with another meaning.

import { nameKey } from '../../model/fold.js';
import { otherNamed } from '../parts/named-agreements.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const redefinedByAmendment: Rule = {
  name: 'redefined-by-amendment',
  category: 'amendments',
  severity: 'warning',
  messages: {
    default: '"{term}" means something else here than in "{original}", which this text amends: every clause of the old text that uses the word would change its meaning silently. Say that the definition is replaced, or choose another word.',
    original: '"{term}" in "{original}".',
  },
  reads: ['declarations', 'others'],
  *checkDocument({ snapshot, document }) {
    const { model } = document;
    for (const { text } of model.agreement.amends) {
      const original = otherNamed(snapshot, document, text);
      if (!original) continue;
      for (const term of model.terms) {
        const old = original.model.terms.find(({ name }) => nameKey(name.text) === nameKey(term.name.text));
        if (!old || old.means === undefined || term.means === undefined || nameKey(old.means) === nameKey(term.means)) continue;
        const args = { term: term.name.text, original: text };
        yield { span: term.name.span, message: message('default', args), related: [related(original, old.name.span, 'original', args)] };
      }
    }
  },
};
