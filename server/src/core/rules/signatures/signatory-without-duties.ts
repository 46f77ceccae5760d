// A signatory that no clause binds, in a text that says of its clauses whom they bind.

import { isBoundSomewhere, saysWhoIsBound } from '../parts/signers.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const signatoryWithoutDuties: Rule = {
  name: 'signatory-without-duties',
  category: 'signatures',
  severity: 'information',
  messages: {
    default: '"{party}" signs, and no clause binds it ("@binds"), though clauses bind others: by this text it promises nothing. Say what it owes, or give it the role in which it signs (witness, guarantor).',
  },
  reads: ['declarations', '@binds'],
  *checkDocument({ document }) {
    if (!saysWhoIsBound(document)) return;
    for (const party of document.model.parties) {
      // What a guarantor owes is a question of its own.
      if (!party.roles.includes('signatory') || party.roles.includes('guarantor') || isBoundSomewhere(document, party)) continue;
      yield { span: party.id.span, message: message('default', { party: party.id.text }) };
    }
  },
};
