// An agreement that takes another's place without all who signed that one.

import { unheard } from '../parts/earlier.js';
import type { Rule } from '../types.js';

export const supersedesWithoutAll: Rule = {
  name: 'supersedes-without-all',
  category: 'signatures',
  severity: 'warning',
  messages: {
    default: 'This text takes the place of "{agreement}", and {missing} signed that one and does not sign this one: towards {missing} the old agreement goes on. Let all signatories sign, or end it in the way it provides.',
    signed: '"{party}" is a signatory of "{agreement}".',
  },
  reads: ['declarations', 'others'],
  checkDocument: ({ snapshot, document }) => unheard(snapshot, document, document.model.agreement.supersedes),
};
