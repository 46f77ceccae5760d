// One signature among several of which the place is not given, though it is for another.
// Invariant: a text that gives no place in any signature block may give one in its closing words, and is left in peace.

import { fieldNamed } from '../parts/fields.js';
import { isGiven } from '../parts/signers.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

export const signatureWithoutPlace: Rule = {
  name: 'signature-without-place',
  category: 'signatures',
  severity: 'information',
  messages: {
    default: 'The signature of "{party}" is {status} and has no place, although another one has: where "{party}" signed, and before whom, cannot be shown. Add at: with the place.',
    other: 'The place of the signature of "{party}".',
  },
  reads: ['declarations'],
  *checkDocument({ document }) {
    const { signatures } = document.model;
    const placed = signatures.find((signature) => fieldNamed(signature, 'at'));
    const place = placed && fieldNamed(placed, 'at');
    if (!placed || !place) return;
    for (const signature of signatures) {
      if (!isGiven(signature) || fieldNamed(signature, 'at')) continue;
      yield {
        span: signature.party.span,
        message: message('default', { party: signature.party.text, status: signature.status }),
        related: [related(document, place.valueSpan, 'other', { party: placed.party.text })],
      };
    }
  },
};
