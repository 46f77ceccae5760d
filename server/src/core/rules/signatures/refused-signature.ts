// A party that refuses to sign, in a text whose clauses bind it.

import { isBoundSomewhere, isConcluded } from '../parts/signers.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const refusedSignature: Rule = {
  name: 'refused-signature',
  category: 'signatures',
  severity: 'warning',
  messages: {
    default: '"{party}" refuses to sign, and clauses of this text bind it: their duties would rest on nobody\'s consent. Find out who can sign for it (for: {party}), or take its duties out.',
    declared: '"{party}" is declared here.',
  },
  reads: ['declarations', '@binds'],
  *checkDocument({ document }) {
    // In an agreement that is concluded this is `missing-signature`, and an error.
    if (isConcluded(document)) return;
    const { model } = document;
    for (const signature of model.signatures) {
      if (signature.status !== 'refused') continue;
      const status = signature.fields.findLast(({ name }) => name === 'status');
      for (const party of model.partiesNamed(signature.party.text)) {
        if (!isBoundSomewhere(document, party)) continue;
        yield {
          span: status?.valueSpan ?? signature.party.span,
          message: message('default', { party: party.id.text }),
          related: [related(document, party.id.span, 'declared', { party: party.id.text })],
        };
      }
    }
  },
};
