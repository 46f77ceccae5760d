// A party without a role, in a text that gives other parties one.

import { signing } from '../parts/signers.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const partyWithoutRole: Rule = {
  name: 'party-without-role',
  category: 'signatures',
  severity: 'information',
  messages: {
    default: '"{party}" has no role, though other parties have: whether it is to sign, guarantee or only be spoken to is open. Add role: signatory, guarantor, witness, third-party …',
  },
  reads: ['declarations'],
  *checkDocument({ document }) {
    const { parties } = document.model;
    if (!parties.some(({ roles }) => roles.length > 0)) return;
    const signs = signing(document);
    for (const party of parties) {
      // Who signs without a role is another finding, and a role that cannot be read a third.
      if (party.roles.length > 0 || signs.has(party) || party.fields.some(({ name }) => name === 'role')) continue;
      yield { span: party.id.span, message: message('default', { party: party.id.text }) };
    }
  },
};
