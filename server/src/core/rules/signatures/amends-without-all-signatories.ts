// An agreement that amends another without all who signed that one.

import { unheard } from '../parts/earlier.js';
import type { Rule } from '../types.js';

export const amendsWithoutAllSignatories: Rule = {
  name: 'amends-without-all-signatories',
  category: 'signatures',
  severity: 'warning',
  messages: {
    default: 'This text amends "{agreement}", and {missing} signed that one and does not sign this one: for {missing} the old words stay in force. Let all signatories sign, or say between whom the change holds.',
    signed: '"{party}" is a signatory of "{agreement}".',
  },
  reads: ['declarations', 'others'],
  checkDocument: ({ snapshot, document }) => unheard(snapshot, document, document.model.agreement.amends),
};
