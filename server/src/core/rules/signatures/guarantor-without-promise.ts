// A guarantor that no clause binds: the bare label promises nothing.

import { isBoundSomewhere, saysWhoIsBound } from '../parts/signers.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const guarantorWithoutPromise: Rule = {
  name: 'guarantor-without-promise',
  category: 'signatures',
  severity: 'warning',
  messages: {
    default: '"{party}" is a guarantor, and no clause binds it ("@binds"): the label alone has few legal effects. Write what it does, on whose finding, and within what time, and bind it by that clause.',
  },
  reads: ['declarations', '@binds'],
  *checkDocument({ document }) {
    if (!saysWhoIsBound(document)) return;
    for (const party of document.model.parties) {
      if (!party.roles.includes('guarantor') || isBoundSomewhere(document, party)) continue;
      yield { span: party.id.span, message: message('default', { party: party.id.text }) };
    }
  },
};
