// A clause that binds a party which signs as a witness or observer only.

import { ask, declaredAs } from '../../resolve/asked.js';
import { onlyAttends, signing } from '../parts/signers.js';
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
  reads: ['declarations'],
  blocks: ['annotation'],
  *checkBlock({ document }, block) {
    const { model } = document;
    const annotation = model.annotationAt(block);
    if (annotation?.name !== 'binds') return;
    for (const name of annotation.names) {
      ask(document, declaredAs(name.text));
      // `all` and a side bind those who are bound.
      if (model.declared(name.text)?.kind !== 'party') continue;
      for (const party of model.partiesNamed(name.text)) {
        if (!onlyAttends(party) || !signing(document).has(party)) continue;
        const role = party.roles.join(', ');
        yield { span: name.span, message: message('default', { party: party.id.text, role }), related: [related(document, party.id.span, 'declared', { party: party.id.text, role })] };
      }
    }
  },
};
