// Somebody signs whose role the text does not say, or who by its role does not sign.

import { signing } from '../parts/signers.js';
import { message, related } from '../tools.js';
import type { Role } from '../../model/types.js';
import type { Rule } from '../types.js';

/** In which one signs, or attests. */
const signingRoles: readonly Role[] = ['signatory', 'party', 'guarantor', 'witness', 'observer', 'depositary'];

export const unclearSignatory: Rule = {
  name: 'unclear-signatory',
  category: 'signatures',
  severity: 'warning',
  messages: {
    default: '"{party}" signs, and the text does not say as what: whether it is bound, guarantees or only attests is open. Give it a role: signatory, guarantor, witness.',
    thirdParty: '"{party}" signs and is a third party by its role: whoever signs is no third party any more. Say as what it signs: signatory, guarantor, witness.',
    declared: '"{party}" is declared here.',
  },
  reads: ['declarations'],
  *checkDocument({ document }) {
    for (const [party, signature] of signing(document)) {
      if (party.roles.some((role) => signingRoles.includes(role))) continue;
      yield {
        span: signature.party.span,
        message: message(party.roles.length === 0 ? 'default' : 'thirdParty', { party: party.id.text }),
        related: [related(document, party.id.span, 'declared', { party: party.id.text })],
      };
    }
  },
};
