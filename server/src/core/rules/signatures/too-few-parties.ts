// An agreement of one: only one party, or one side, is bound or signs.

import { nameKey } from '../../model/fold.js';
import { familyOf } from '../../resolve/family.js';
import { message } from '../tools.js';
import type { Rule } from '../types.js';

export const tooFewParties: Rule = {
  name: 'too-few-parties',
  category: 'signatures',
  severity: 'warning',
  messages: {
    default: '"{party}" is the only signatory of this agreement: nobody is there to agree with. Declare the other party, or its role.',
    side: 'All signatories of this agreement stand on the side "{side}": nobody of another side agrees. Declare the other side\'s signatories.',
  },
  reads: ['declarations', 'others'],
  *checkDocument({ snapshot, document }) {
    // While files are read, the rest of the family may declare the others.
    if (snapshot.loading || document.model.agreement.partOf) return;
    const signatories = familyOf(snapshot, document).flatMap(({ model }) => model.parties).filter(({ roles }) => roles.includes('signatory') || roles.includes('party'));
    const [first] = document.model.parties.filter((party) => signatories.includes(party));
    if (!first || signatories.some(({ side }) => !side && signatories.length > 1)) return;
    const sides = new Set(signatories.map(({ side, id }) => nameKey(side?.text ?? id.text)));
    if (sides.size !== 1) return;
    const { side } = first;
    yield { span: first.id.span, message: signatories.length > 1 && side ? message('side', { side: side.text }) : message('default', { party: first.id.text }) };
  },
};
