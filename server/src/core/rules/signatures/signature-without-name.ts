// A signature that is said to be given, by nobody in particular.

import { isGiven, signerOf } from '../parts/signers.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const signatureWithoutName: Rule = {
  name: 'signature-without-name',
  category: 'signatures',
  severity: 'warning',
  messages: {
    default: 'The signature of "{party}" is {status}, and the text does not say who gave it: nobody can check the authority to sign. Add by: "Name", "Office".',
  },
  reads: ['declarations'],
  *checkDocument({ document }) {
    for (const signature of document.model.signatures) {
      if (!isGiven(signature) || signerOf(signature)) continue;
      yield { span: signature.party.span, message: message('default', { party: signature.party.text, status: signature.status }) };
    }
  },
};
