// A signature that names a person and no office or capacity.

import { signerOf } from '../parts/signers.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const signatureWithoutCapacity: Rule = {
  name: 'signature-without-capacity',
  category: 'signatures',
  severity: 'warning',
  messages: {
    default: '"{name}" signs for "{party}" and the text does not say in what capacity: whether the signature binds "{party}" cannot be shown from it. Add the office behind the name: by: "{name}", "Office".',
  },
  reads: ['declarations'],
  *checkDocument({ document }) {
    for (const signature of document.model.signatures) {
      const signer = signerOf(signature);
      if (!signer || signer.capacity) continue;
      yield { span: signer.name.span, message: message('default', { name: signer.name.text, party: signature.party.text }) };
    }
  },
};
