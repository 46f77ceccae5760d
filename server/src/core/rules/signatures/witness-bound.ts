// A clause that binds a party which signs as a witness or observer only.

import { annotationsCalled, onlyAttends, signing } from '../parts/signers.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const witnessBound: Rule = {
  name: 'witness-bound',
  category: 'signatures',
  severity: 'warning',
  messages: {
    default: '"{party}" signs as {role} and is bound by this clause: a witness attests what others promise and takes no duty by it. Make it a party or guarantor, or bind somebody else.',
    declared: '"{party}" has the role {role} here.',
  },
  reads: ['declarations', '@binds'],
  *checkDocument({ document }) {
    const signs = signing(document);
    const witnesses = document.model.parties.filter((party) => onlyAttends(party) && signs.has(party));
    if (witnesses.length === 0) return;
    for (const annotation of annotationsCalled(document, 'binds')) {
      if (!annotation) yield undefined;
      for (const name of annotation?.names ?? []) {
        // `all` and a side bind those who are bound.
        const [party] = document.model.declared(name.text)?.kind === 'party' ? document.model.partiesNamed(name.text) : [];
        if (!party || !witnesses.includes(party)) continue;
        const role = party.roles.join(', ');
        yield { span: name.span, message: message('default', { party: party.id.text, role }), related: [related(document, party.id.span, 'declared', { party: party.id.text, role })] };
      }
    }
  },
};
