// A signature that is said to be given, on no date.

import { fieldNamed } from '../parts/fields.js';
import { isGiven } from '../parts/signers.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const signatureWithoutDate: Rule = {
  name: 'signature-without-date',
  category: 'signatures',
  severity: 'information',
  messages: {
    default: 'The signature of "{party}" is {status} and has no date: every time limit that runs from signature has an unknown start for "{party}". Add on: with the date, and the hour where hours count.',
  },
  reads: ['declarations'],
  *checkDocument({ document: { model } }) {
    // One date for all may stand in the agreement's own field.
    if (fieldNamed(model.agreement, 'signed')) return;
    for (const signature of model.signatures) {
      if (!isGiven(signature) || fieldNamed(signature, 'on')) continue;
      yield { span: signature.party.span, message: message('default', { party: signature.party.text, status: signature.status }) };
    }
  },
};
